/**
 * Anthropic: readable thinking, and a long prompt that is cached.
 *
 *     npm install literouter
 *     ANTHROPIC_API_KEY=… node anthropic.ts
 */
import { Router } from "literouter";

const router = new Router({
  model_list: [{ model_name: "assistant", litellm_params: { model: "anthropic/claude-sonnet-4-5" } }],
});

const handbook = "Rule: answer with the number alone. ".repeat(200);
for (const question of ["What is 17 times 3?", "And 17 times 4?"]) {
  const answer = await router.completion({
    model: "assistant",
    messages: [
      { role: "system", content: [{ type: "text", text: handbook }], cache_control: { type: "ephemeral" } },
      { role: "user", content: question },
    ],
    reasoning_effort: "low",
  });
  const { content, reasoning_content } = answer.choices[0].message;
  console.log(`(${reasoning_content ?? "no thinking"}) ${content ?? ""}`);
  console.log("read from the cache:", answer.usage?.prompt_tokens_details?.cached_tokens);
}
