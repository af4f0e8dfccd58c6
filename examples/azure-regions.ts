/**
 * Two Azure regions that share the traffic three to one, and OpenAI for when both are down.
 *
 *     npm install literouter
 *     AZURE_API_KEY=… AZURE_WEST=https://<resource>.openai.azure.com AZURE_EAST=… OPENAI_API_KEY=… node azure-regions.ts
 */
import { Router } from "literouter";

const azure = { model: "azure/gpt-4o", api_version: "2024-10-21", api_key: process.env["AZURE_API_KEY"], order: 1 };

const router = new Router({
  model_list: [
    {
      model_name: "gpt-4o",
      litellm_params: { ...azure, api_base: "os.environ/AZURE_WEST", weight: 3 },
      model_info: { id: "west" },
    },
    {
      model_name: "gpt-4o",
      litellm_params: { ...azure, api_base: "os.environ/AZURE_EAST", weight: 1 },
      model_info: { id: "east" },
    },
    { model_name: "gpt-4o", litellm_params: { model: "gpt-4o", order: 2 }, model_info: { id: "direct" } },
  ],
  allowed_fails: 0,
});

async function ask(times: number): Promise<Record<string, number>> {
  const answered: Record<string, number> = {};
  for (let call = 0; call < times; call++) {
    const { router_metadata } = await router.completion({
      model: "gpt-4o",
      messages: [{ role: "user", content: "Where are you?" }],
    });
    const id = router_metadata.deployment_id ?? "none";
    answered[id] = (answered[id] ?? 0) + 1;
  }
  return answered;
}

// Simulated, the west goes down after 20 answers and the east after 25: `npm run example azure-regions`.
console.log("who answers 20 calls:", await ask(20));
console.log("the next 5:          ", await ask(5));
console.log("the last 5:          ", await ask(5));
