/** Two Azure regions that share the traffic three to one, and OpenAI for when both are down. */
import { Router } from "../src/index.ts";
import { localProvider, localProviders } from "./support/local-providers.ts";

await using west = await localProvider("openai", "from the west");
await using east = await localProvider("openai", "from the east");
await using providers = await localProviders({ openai: "from OpenAI" });

const azure = { model: "azure/gpt-4o", api_key: "azure-key", api_version: "2024-10-21", order: 1 };

const router = new Router({
  model_list: [
    // In your program: https://<your resource>.openai.azure.com
    {
      model_name: "gpt-4o",
      litellm_params: { ...azure, api_base: west.server.origin, weight: 3 },
      model_info: { id: "west" },
    },
    {
      model_name: "gpt-4o",
      litellm_params: { ...azure, api_base: east.server.origin, weight: 1 },
      model_info: { id: "east" },
    },
    {
      model_name: "gpt-4o",
      litellm_params: { model: "gpt-4o", order: 2, ...providers.openai },
      model_info: { id: "direct" },
    },
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

console.log("both regions up:   ", await ask(40));
await west.server.goDown();
console.log("the west is down:  ", await ask(5));
await east.server.goDown();
console.log("the east, too:     ", await ask(5));
