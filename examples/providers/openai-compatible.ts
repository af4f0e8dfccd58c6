/** OpenAI-compatible servers: vendors by prefix, and your own server by address. */
import { Router } from "../../src/index.ts";
import { providerOnHand } from "../support/provider-on-hand.ts";

const local = (url: string): { api_base: string; api_key: string } => ({ api_base: url, api_key: "local" });
await using mistral = await providerOnHand({
  wire: "mistral",
  variables: ["MISTRAL_API_KEY"],
  local,
  play: { answer: "Bonjour." },
});
await using groq = await providerOnHand({
  wire: "openai",
  variables: ["GROQ_API_KEY"],
  local,
  play: { answer: "Hi, that was fast." },
});
await using own = await providerOnHand({
  wire: "openai",
  variables: ["MY_SERVER_URL"],
  local: (api_base) => ({ api_base }),
  play: { answer: "Hello from down the hall." },
});

const router = new Router({
  model_list: [
    { model_name: "mistral", litellm_params: { model: "mistral/mistral-small-latest", ...mistral.place } },
    { model_name: "groq", litellm_params: { model: "groq/llama-3.3-70b-versatile", ...groq.place } },
    // Your own server: `openai/`, the model's name there, and the address, which ends before /chat/completions.
    {
      model_name: "own",
      litellm_params: {
        model: "openai/my-model",
        api_base: process.env["MY_SERVER_URL"],
        api_key: "none",
        ...own.place,
      },
    },
  ],
});

for (const model of ["mistral", "groq", "own"] as const) {
  const answer = await router.completion({ model, messages: [{ role: "user", content: "Hi" }] });
  console.log(`${answer.router_metadata.provider}: ${answer.choices[0].message.content ?? ""}`);
}
