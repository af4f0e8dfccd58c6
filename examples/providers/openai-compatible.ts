/**
 * OpenAI-compatible servers: vendors by prefix, and your own server by address.
 *
 *     npm install literouter
 *     MISTRAL_API_KEY=… GROQ_API_KEY=… MY_SERVER_URL=http://localhost:8000/v1 node openai-compatible.ts
 */
import { Router } from "literouter";

const router = new Router({
  model_list: [
    { model_name: "mistral", litellm_params: { model: "mistral/mistral-small-latest" } },
    { model_name: "groq", litellm_params: { model: "groq/llama-3.3-70b-versatile" } },
    // Your own server: `openai/`, the model's name there, and the address, which ends before /chat/completions.
    {
      model_name: "own",
      litellm_params: {
        model: "openai/my-model",
        api_base: "os.environ/MY_SERVER_URL",
        api_key: "none",
      },
    },
  ],
});

for (const model of ["mistral", "groq", "own"] as const) {
  const answer = await router.completion({ model, messages: [{ role: "user", content: "Hi" }] });
  console.log(`${answer.router_metadata.provider}: ${answer.choices[0].message.content ?? ""}`);
}
