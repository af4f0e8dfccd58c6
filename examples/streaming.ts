/**
 * A stream whose provider goes down in the middle is continued by another; the reader gets one complete answer.
 *
 *     npm install literouter
 *     OPENAI_API_KEY=… ANTHROPIC_API_KEY=… node streaming.ts
 *
 * Simulated, OpenAI's stream is cut after four words: `npm run example streaming`.
 */
import { Router } from "literouter";

const COUNT = "one two three four five six seven eight nine ten";

const router = new Router({
  model_list: [
    { model_name: "counter", litellm_params: { model: "gpt-4o", order: 1 } },
    { model_name: "counter", litellm_params: { model: "anthropic/claude-sonnet-4-5", order: 2 } },
  ],
});

const stream = await router.completion({
  model: "counter",
  messages: [
    { role: "user", content: "Count from one to ten in words, lower case, on one line, without punctuation." },
  ],
  stream: true,
  stream_options: { include_usage: true },
});

let text = "";
for await (const chunk of stream) {
  const piece = chunk.choices[0]?.delta.content ?? "";
  process.stdout.write(piece);
  text += piece;
}
console.log();

for (const { provider, outcome, error } of stream.router_metadata.attempts) {
  console.log(`  ${provider}: ${outcome}${error ? ` (${error.name})` : ""}`);
}
console.log(text.trim() === COUNT ? "whole" : "not whole");
