/** Anthropic: readable thinking, and a long prompt that is cached. */
import { Router } from "../../src/index.ts";
import { providerOnHand } from "../support/provider-on-hand.ts";

await using anthropic = await providerOnHand({
  wire: "anthropic",
  variables: ["ANTHROPIC_API_KEY"],
  local: (url) => ({ api_base: url, api_key: "local" }),
  play: [
    { reasoning: "17 times 3 is 51.", answer: "51", usage: { prompt_tokens: 20, cache_write_tokens: 1800 } },
    { reasoning: "17 times 4 is 68.", answer: "68", usage: { prompt_tokens: 20, cached_tokens: 1800 } },
  ],
});

const router = new Router({
  model_list: [
    { model_name: "assistant", litellm_params: { model: "anthropic/claude-sonnet-4-5", ...anthropic.place } },
  ],
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
