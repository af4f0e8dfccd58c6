import { describe, expect, it } from "vitest";
import { chunksFromCompletion } from "../../src/exchange/chunks-from-completion.ts";
import type { ChatCompletion } from "../../src/types/openai.ts";
import { wholeCompletion } from "../providers/shared/support/plain-translator.ts";

describe("chunksFromCompletion", () => {
  it("makes a chunk of the content and one of the finish reason", () => {
    const chunks = chunksFromCompletion(wholeCompletion, false);
    expect(chunks.map((chunk) => chunk.choices[0])).toEqual([
      { index: 0, delta: { role: "assistant", content: "Hello", refusal: null }, finish_reason: null, logprobs: null },
      { index: 0, delta: {}, finish_reason: "stop", logprobs: null },
    ]);
    expect(
      chunks.every((chunk) => chunk.object === "chat.completion.chunk" && chunk.id === "c" && !("usage" in chunk)),
    ).toBe(true);
  });

  it("adds the usage in a chunk without choices when it was asked for", () => {
    expect(chunksFromCompletion(wholeCompletion, true).at(-1)).toMatchObject({
      choices: [],
      usage: { total_tokens: 3 },
    });
    const without = { ...wholeCompletion };
    delete without.usage;
    expect(chunksFromCompletion(without, true)).toHaveLength(2);
  });

  it("numbers tool calls and keeps reasoning", () => {
    const call = { id: "call_1", type: "function", function: { name: "f", arguments: "{}" } } as const;
    const completion: ChatCompletion = {
      ...wholeCompletion,
      choices: [
        {
          index: 0,
          message: {
            role: "assistant",
            content: null,
            refusal: null,
            reasoning_content: "hm",
            tool_calls: [call, { ...call, id: "call_2" }],
          },
          finish_reason: "tool_calls",
          logprobs: null,
        },
      ],
    };
    expect(chunksFromCompletion(completion, false)[0]?.choices[0]?.delta).toMatchObject({
      reasoning_content: "hm",
      tool_calls: [
        { ...call, index: 0 },
        { ...call, id: "call_2", index: 1 },
      ],
    });
  });
});
