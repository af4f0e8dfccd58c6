import { describe, expect, it } from "vitest";
import { PromptSize } from "../../src/routing/prompt-size.ts";

const messages = [{ role: "user", content: "Some words to count" }];

describe("PromptSize", () => {
  it("asks the user's counter once for a prompt, whoever asks for the estimate in between", () => {
    let asked = 0;
    const counter = (): number => (asked += 1) * 100;
    const size = new PromptSize();
    const estimate = size.tokens({ messages });
    expect([size.tokens({ messages }, counter), size.tokens({ messages }), size.tokens({ messages }, counter)]).toEqual(
      [100, estimate, 100],
    );
    expect(size.tokens({ messages: [...messages] }, counter)).toBe(200);
  });

  it("estimates a prompt once, and another one anew", () => {
    let read = 0;
    const part = {
      type: "text",
      get text(): string {
        read += 1;
        return "word ".repeat(40);
      },
    };
    const prompt = [{ role: "user", content: [part] }];
    const size = new PromptSize();
    const first = size.tokens({ messages: prompt });
    const reads = read;
    expect(size.tokens({ messages: prompt, temperature: 1 })).toBe(first);
    expect(read).toBe(reads);
    expect(size.tokens({ input: ["a", "b"] })).toBeLessThan(first);
  });
});
