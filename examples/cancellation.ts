/** Leaving a stream early, with `break` or with a signal. Both close the provider's socket at once. */
import { Router } from "../src/index.ts";
import { localProvider } from "./support/local-providers.ts";

await using slow = await localProvider("openai", { answer: "tick ".repeat(200), every_ms: 20 });

const router = new Router({ model_list: [{ model_name: "slow", litellm_params: { model: "gpt-4o", ...slow.place } }] });
const messages = [{ role: "user" as const, content: "Tick." }];

// `break` raises no error.
let ticks = 0;
for await (const chunk of router.completion({ model: "slow", messages, stream: true })) {
  if (chunk.choices[0]?.delta.content) ticks++;
  if (ticks === 5) break;
}
console.log("read", ticks, "ticks");
console.log("the provider saw:", await slow.server.requests[0]?.closed);

// Your own time limit. The error is the signal's reason, as with `fetch`.
try {
  await router
    .completion({ model: "slow", messages, stream: true }, { signal: AbortSignal.timeout(500) })
    .then((stream) => stream.text());
} catch (error) {
  console.log("aborted:", error instanceof Error ? error.name : error);
}
console.log("the provider saw:", await slow.server.requests[1]?.closed);
