import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promptPrefix } from "../../src/affinity/prompt-prefix.ts";

const LONG = "All work and no play makes Jack a dull boy. ".repeat(100);
const cache_control = { type: "ephemeral" };
const marked = (text: string, marker: object = cache_control): object => ({
  type: "text",
  text,
  cache_control: marker,
});
const plain = (text: string): object => ({ type: "text", text });
const user = (...content: object[]): object => ({ role: "user", content });

describe("the prefix of a prompt", () => {
  it("ends with the last marked block: what follows does not change it", () => {
    const first = promptPrefix({ messages: [user(marked(LONG), plain("a"))] });
    expect(first).toBeDefined();
    expect(promptPrefix({ messages: [user(marked(LONG), plain("b")), user(plain("c"))] })?.hash).toBe(first?.hash);
    expect(promptPrefix({ messages: [user(marked(`${LONG}!`), plain("a"))] })?.hash).not.toBe(first?.hash);
  });

  it("is the same for a marked message and for a message with a marked block, whole as text or as one block", () => {
    const hashes = [
      { role: "system", content: LONG, cache_control },
      { role: "system", content: [marked(LONG)] },
      { role: "system", content: [plain(LONG)], cache_control },
      { role: "system", content: [marked(LONG, { type: "ephemeral", ttl: "1h" })] },
    ].map((message) => promptPrefix({ messages: [message] })?.hash);
    expect(hashes[0]).toBeDefined();
    expect(new Set(hashes).size).toBe(1);
  });

  it("begins with the tools, without their markers", () => {
    const messages = [user(marked(LONG))];
    const tool = (name: string, extra = {}): object => ({ type: "function", function: { name, ...extra }, ...extra });
    const hash = (tools?: object[]): string | undefined => promptPrefix({ messages, tools })?.hash;
    expect(hash([tool("a", { cache_control })])).toBe(hash([tool("a")]));
    expect(hash([tool("a")])).not.toBe(hash([tool("b")]));
    expect(hash([tool("a")])).not.toBe(hash());
  });

  it("lives five minutes, or an hour where its last marker says so", () => {
    const ttl = (marker: object): number | undefined => promptPrefix({ messages: [user(marked(LONG, marker))] })?.ttlMs;
    expect(ttl(cache_control)).toBe(300_000);
    expect(ttl({ type: "ephemeral", ttl: "5m" })).toBe(300_000);
    expect(ttl({ type: "ephemeral", ttl: "1h" })).toBe(3_600_000);
  });

  it("has about a token for four bytes", () => {
    const tokens = (text: string): number => promptPrefix({ messages: [user(marked(text))] })?.tokens ?? 0;
    expect(tokens("abcd".repeat(100)) - tokens("")).toBe(100);
    expect(tokens("漢".repeat(400)) - tokens("")).toBe(300);
  });

  it("is none without a marker and with another marker", () => {
    for (const messages of [
      undefined,
      "x",
      [],
      [user(plain(LONG))],
      [user(marked(LONG, { type: "other" }))],
      [null, 3, { role: "user", content: null }],
    ]) {
      expect(promptPrefix({ messages })).toBeUndefined();
    }
  });

  it("of a grown conversation is among the beginnings of the longer one, the longest first", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 50 });
    const message = fc.record({
      role: fc.constantFrom("user", "assistant"),
      content: fc.oneof(text, fc.array(text.map(plain))),
    });
    fc.assert(
      fc.property(fc.array(message), fc.array(message), (before, after) => {
        const start = [user(plain(LONG)), ...before];
        const prefix = promptPrefix({ messages: [...start, user(marked("one"))] });
        const grown = promptPrefix({ messages: [...start, user(plain("one")), ...after, user(marked("two"))] });
        expect(prefix?.beginnings[0]).toBe(prefix?.hash);
        expect(grown?.beginnings).toContain(prefix?.hash);
        expect(grown?.hash).not.toBe(prefix?.hash);
      }),
    );
  });

  it("has beginnings of at most 200 blocks", () => {
    const messages = [
      ...Array.from({ length: 1000 }, (_, index) => user(plain(`block ${index}`))),
      user(marked("end")),
    ];
    expect(promptPrefix({ messages })?.beginnings).toHaveLength(200);
  });

  it("tells texts apart by where they are cut", () => {
    const hash = (...texts: string[]): string | undefined =>
      promptPrefix({ messages: [user(plain(LONG), ...texts.map(plain), marked("end"))] })?.hash;
    expect(hash("ab", "c")).not.toBe(hash("a", "bc"));
    expect(hash("ab", "")).not.toBe(hash("ab"));
  });
});
