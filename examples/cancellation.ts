/** Leaving early: a signal, or a `break`. Either closes the provider's socket at once. */
import { Router } from "../src/index.ts";
import { localProvider } from "./support/local-providers.ts";

await using slow = await localProvider("openai", { answer: "tick ".repeat(200), every_ms: 20 });

const router = new Router({ model_list: [{ model_name: "slow", litellm_params: { model: "gpt-4o", ...slow.place } }] });
const messages = [{ role: "user" as const, content: "Tick." }];

// A limit of your own. The error is the signal's reason, as with `fetch`.
try {
  await router
    .completion({ model: "slow", messages, stream: true }, { signal: AbortSignal.timeout(200) })
    .then((stream) => stream.text());
} catch (error) {
  console.log("given up:", error instanceof Error ? error.name : error);
}
console.log("the provider saw:", await slow.server.requests[0]?.closed);

// Enough read.
let ticks = 0;
for await (const chunk of router.completion({ model: "slow", messages, stream: true })) {
  if (chunk.choices[0]?.delta.content) ticks++;
  if (ticks === 5) break;
}
console.log("read", ticks, "ticks");
console.log("the provider saw:", await slow.server.requests[1]?.closed);
