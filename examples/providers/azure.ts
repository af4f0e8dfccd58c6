/**
 * Azure OpenAI: the model string names your deployment, `AZURE_API_BASE` your resource.
 *
 *     npm install literouter
 *     AZURE_API_KEY=… AZURE_API_BASE=https://<resource>.openai.azure.com node azure.ts
 */
import { Router } from "literouter";

const router = new Router({
  model_list: [
    {
      model_name: "assistant",
      litellm_params: {
        // Your deployment's name. `base_model` names its model, so that the router knows the supported parameters.
        model: "azure/my-gpt-deployment",
        api_version: "2025-04-01-preview",
      },
      model_info: { base_model: "gpt-4o" },
    },
  ],
});

const stream = router.completion({ model: "assistant", messages: [{ role: "user", content: "Hi" }], stream: true });
for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? "");
console.log();
