import { expect, it } from "vitest";
import { Router } from "../src/index.ts";
import { wholeCompletion } from "./providers/shared/support/plain-translator.ts";

/** The most named frames of ours between `router.completion` and the socket. */
const MOST_FRAMES = 16;

/** The frames of this library, innermost first, as a stack trace shows them: `OpenStream.open (attempt/open-stream.ts)`. */
function ownFrames(): string[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 200;
  const { stack = "" } = new Error("Only its stack is of interest.");
  Error.stackTraceLimit = stackTraceLimit;
  return stack.split("\n").filter((line) => /\/src\/.*\.ts/.test(line));
}

it.each([
  { of: "a completion", stream: false },
  { of: "a stream", stream: true },
])("Between the call of $of and the socket stand at most 16 frames", async ({ stream }) => {
  let frames: string[] = [];
  const fetch = (): Promise<Response> => {
    frames = ownFrames();
    return Promise.resolve(Response.json(wholeCompletion));
  };
  const router = new Router({
    model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o", api_key: "sk-1234567890", fetch } }],
  });
  const call = { model: "main", messages: [{ role: "user" as const, content: "Hi" }], stream };
  await router.completion(call);
  // The first call loads what makes calls.
  await router.completion(call);
  expect(frames.length).toBeGreaterThan(8);
  expect(frames.length).toBeLessThanOrEqual(MOST_FRAMES);
});
