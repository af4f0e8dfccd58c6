/** Azure OpenAI: the model string names your deployment, `api_base` your resource. */
import { Router } from "../../src/index.ts";
import { providerOnHand } from "../support/provider-on-hand.ts";

await using azure = await providerOnHand({
  wire: "azure",
  variables: ["AZURE_API_KEY", "AZURE_API_BASE"],
  local: (url) => ({ api_base: url, api_key: "local" }),
  play: { answer: "Hello from Azure, one word after the other." },
});

const router = new Router({
  model_list: [
    {
      model_name: "assistant",
      litellm_params: {
        // Your deployment's name. `base_model` names its model, so that the router knows the supported parameters.
        model: "azure/my-gpt-deployment",
        api_version: "2025-04-01-preview",
        ...azure.place,
      },
      model_info: { base_model: "gpt-4o" },
    },
  ],
});

const stream = router.completion({ model: "assistant", messages: [{ role: "user", content: "Hi" }], stream: true });
for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? "");
console.log();
