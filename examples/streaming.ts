/** A stream whose provider goes down in the middle is continued by another; the reader gets one complete answer. */
import { Router } from "../src/index.ts";
import { continuing } from "../test/support/fault-server.ts";
import { localProvider, localProviders } from "./support/local-providers.ts";

const COUNT = "one two three four five six seven eight nine ten";

await using broken = await localProvider("openai", { fault: "cut", after: 4, answer: COUNT });
await using providers = await localProviders({ anthropic: continuing(COUNT) });

const router = new Router({
  model_list: [
    { model_name: "counter", litellm_params: { model: "gpt-4o", order: 1, ...broken.place } },
    {
      model_name: "counter",
      litellm_params: { model: "anthropic/claude-sonnet-4-5", order: 2, ...providers.anthropic },
    },
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
