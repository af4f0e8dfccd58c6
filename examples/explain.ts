/** Which deployments a call could use, in which order, and why not the others. `explain` sends nothing. */
import { Router } from "../src/index.ts";
import { localProviders, localProvider } from "./support/local-providers.ts";
import { rateLimited } from "../test/support/fault-server.ts";

await using limited = await localProvider("openai", rateLimited(30));
await using providers = await localProviders();

const router = new Router({
  model_list: [
    {
      model_name: "main-llm",
      litellm_params: { model: "gpt-4o", order: 1, ...limited.place },
      model_info: { id: "limited" },
    },
    {
      model_name: "main-llm",
      litellm_params: { model: "anthropic/claude-sonnet-4-5", order: 2, ...providers.anthropic },
      model_info: { id: "healthy" },
    },
    {
      model_name: "main-llm",
      litellm_params: { model: "gpt-4o-mini", ...providers.openai },
      model_info: { id: "blocked", blocked: true },
    },
  ],
});

const question = { model: "main-llm" as const, messages: [{ role: "user" as const, content: "Hi" }] };
await router.completion(question);

console.dir(router.explain(question), { depth: 5 });
