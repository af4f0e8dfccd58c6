/**
 * Leaving early: a signal, or a `break`. Either closes the provider's socket at once.
 *
 *     npm install literouter
 *     OPENAI_API_KEY=… node cancellation.ts
 */
import { Router } from "literouter";

const router = new Router({
  model_list: [{ model_name: "slow", litellm_params: { model: "gpt-4o" } }],
  hooks: [
    {
      onEvent(event) {
        if (event.type === "call_finished") console.log("the call ended:", event.outcome);
      },
    },
  ],
});
const messages = [{ role: "user" as const, content: "Count to a thousand in words." }];

// A signal. The error is its reason, as with `fetch`. For a time limit of your own: `AbortSignal.timeout(5_000)`.
const leaving = new AbortController();
setTimeout(() => leaving.abort(new Error("the user went away")), 100);
try {
  const stream = await router.completion({ model: "slow", messages, stream: true }, { signal: leaving.signal });
  await stream.text();
} catch (error) {
  console.log("given up:", error instanceof Error ? error.message : error);
}

// Enough read.
let words = 0;
for await (const chunk of router.completion({ model: "slow", messages, stream: true })) {
  if (chunk.choices[0]?.delta.content) words++;
  if (words === 5) break;
}
console.log("read", words, "words");
