/** One model name for two providers, and a cheaper model for when both are down. */
import { Router } from "../src/index.ts";
import { localProviders } from "./support/local-providers.ts";

await using providers = await localProviders({
  openai: "Hello from OpenAI's wire.",
  anthropic: "Hello from Anthropic's wire.",
});

const router = new Router({
  model_list: [
    { model_name: "main-llm", litellm_params: { model: "gpt-4o", ...providers.openai } },
    { model_name: "main-llm", litellm_params: { model: "anthropic/claude-sonnet-4-5", ...providers.anthropic } },
    { model_name: "cheap", litellm_params: { model: "gpt-4o-mini", ...providers.openai } },
  ],
  fallbacks: [{ "main-llm": ["cheap"] }],
  num_retries: 2,
  allowed_fails: 1,
  cooldown_time: 60,
});

const messages = [{ role: "user" as const, content: "Hi" }];

const answer = await router.completion({ model: "main-llm", messages });
console.log(answer.choices[0].message.content);
console.log("answered by", answer.router_metadata.provider);

for await (const chunk of router.completion({ model: "main-llm", messages, stream: true })) {
  process.stdout.write(chunk.choices[0]?.delta.content ?? "");
}
console.log();
