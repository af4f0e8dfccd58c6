/**
 * One model name for two providers, and a cheaper model for when both are down.
 *
 *     npm install literouter
 *     OPENAI_API_KEY=… ANTHROPIC_API_KEY=… node quick-start.ts
 */
import { Router } from "literouter";

const router = new Router({
  model_list: [
    { model_name: "main-llm", litellm_params: { model: "gpt-4o" } },
    { model_name: "main-llm", litellm_params: { model: "anthropic/claude-sonnet-4-5" } },
    { model_name: "cheap", litellm_params: { model: "gpt-4o-mini" } },
  ],
  fallbacks: [{ "main-llm": ["cheap"] }],
  total_timeout: 60, // seconds
  // One key is enough: deployments without theirs are left out.
  ignore_invalid_deployments: true,
});

const messages = [{ role: "user" as const, content: "Hi" }];

const answer = await router.completion({ model: "main-llm", messages });
console.log(answer.choices[0].message.content);
console.log("answered by", answer.router_metadata.provider);

for await (const chunk of router.completion({ model: "main-llm", messages, stream: true })) {
  process.stdout.write(chunk.choices[0]?.delta.content ?? "");
}
console.log();
