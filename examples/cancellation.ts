/** Leaving early: a signal, or a `break`. Either closes the provider's socket at once. */
import { Router } from "../src/index.ts";
import { localProvider } from "./support/local-providers.ts";

await using slow = await localProvider("openai", { answer: "tick ".repeat(200), every_ms: 20 });

const router = new Router({ model_list: [{ model_name: "slow", litellm_params: { model: "gpt-4o", ...slow.place } }] });
const messages = [{ role: "user" as const, content: "Tick." }];

// A signal. The error is its reason, as with `fetch`. For a time limit of your own: `AbortSignal.timeout(5_000)`.
const leaving = new AbortController();
const pending = router.completion({ model: "slow", messages, stream: true }, { signal: leaving.signal });
await slow.server.received(1);
leaving.abort(new Error("the user went away"));
try {
  await pending;
} catch (error) {
  console.log("given up:", error instanceof Error ? error.message : error);
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
