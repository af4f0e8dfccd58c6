import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ChunkJson } from "../../../../src/providers/openai/response/chunk-json.ts";
import { ChunkPattern } from "../../../../src/providers/openai/response/chunk-pattern.ts";

const HEAD =
  '{"id":"c-1","object":"chat.completion.chunk","created":1790000000,"model":"m","choices":[{"index":0,"delta":';
const TAIL = '"logprobs":null,"finish_reason":null}]';

const SHORT = '{"choices":[{"delta":{"content":"a"}}]}';
const NOISY = '{"choices":[{"delta":{"content":"a"}}],"obfuscation":"x"}';

/** A chunk as it is written; `text` is what stands between the quotes. */
function written(text: string, noise?: string): string {
  const end = noise === undefined ? "}" : `,"usage":null,"obfuscation":"${noise}"}`;
  return `${HEAD}{"content":"${text}"},${TAIL}${end}`;
}

/** What `JSON.parse` returns, without padding. */
function parsed(data: string): unknown {
  try {
    const value: unknown = JSON.parse(data);
    return typeof value === "object" && value !== null ? withoutNoise(value) : value;
  } catch {
    return undefined;
  }
}

function withoutNoise(value: object): object {
  return Array.isArray(value)
    ? value
    : Object.fromEntries(Object.entries(value).filter(([key]) => key !== "obfuscation"));
}

function read(json: ChunkJson, data: string): unknown {
  const value = json.read(data);
  return typeof value === "object" && value !== null ? withoutNoise(value) : value;
}

/** Texts that look like the end of one. */
const inQuotes = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }).map((text) => JSON.stringify(text).slice(1, -1)),
  fc.constantFrom(
    "",
    "\\",
    '"',
    "\\u00e9",
    "\\ud83d",
    `"},${TAIL}`,
    `","obfuscation":"`,
    '"}',
    "\n",
    "\u2028",
    "literouter",
  ),
  fc.constantFrom('a","role":"user', 'a" , "b', `"},${TAIL},"usage":null,"obfuscation":"x`, '"},"delta":{"content":"y'),
);

const chunk = fc.oneof(
  { weight: 6, arbitrary: inQuotes.map((text) => written(text)) },
  { weight: 6, arbitrary: fc.tuple(inQuotes, inQuotes).map(([text, noise]) => written(text, noise)) },
  { weight: 2, arbitrary: inQuotes.map((text) => `${HEAD}{"reasoning_content":"${text}","content":null},${TAIL}}`) },
  {
    weight: 1,
    arbitrary: inQuotes.map((text) => `{"choices": [{"delta": {"role": "assistant", "content": "${text}"}}]}`),
  },
  { weight: 1, arbitrary: fc.json() },
);
const piece = fc.tuple(fc.nat(250), fc.nat(3));
/** Some lack a few characters, anywhere. */
const maybeBroken = fc
  .tuple(chunk, fc.option(piece, { freq: 3, nil: undefined }))
  .map(([data, gap]) => (gap === undefined ? data : data.slice(0, gap[0]) + data.slice(gap[0] + gap[1])));

describe("ChunkJson", () => {
  it("reads any input as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.array(maybeBroken, { minLength: 2, maxLength: 12 }), (stream) => {
        const json = new ChunkJson();
        for (const data of stream) expect(read(json, data)).toStrictEqual(parsed(data));
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps the order of the fields", () => {
    const json = new ChunkJson();
    json.read(written("a"));
    expect(JSON.stringify(json.read(written("b")))).toBe(written("b"));
  });

  it("gives every chunk an object of its own", () => {
    const json = new ChunkJson();
    const chunks = ["a", "b", "c"].map((text) => json.read(written(text)));
    expect(chunks).toStrictEqual(["a", "b", "c"].map((text) => JSON.parse(written(text))));
    for (const each of chunks as { choices: { delta: object }[] }[]) {
      for (const fields of [each, ...each.choices, ...each.choices.map(({ delta }) => delta)])
        Object.assign(fields, { x: 1 });
      each.choices.pop();
    }
    expect(json.read(written("d"))).toStrictEqual(JSON.parse(written("d")));
  });

  it("stops searching where there is no pattern, and reads on", () => {
    const json = new ChunkJson();
    const two = (text: string): string => `{"choices":[{"delta":{"content":"${text}"}},{"delta":{"content":"x"}}]}`;
    for (let index = 0; index < 20; index += 1) {
      expect(json.read(two(`word${index}`))).toStrictEqual(JSON.parse(two(`word${index}`)));
    }
  });
});

describe("ChunkPattern", () => {
  it.each([
    ["plain", written("a"), written(" word")],
    ["with noise", written("a", "xyz"), written("b", "")],
    ["long", written("a"), written("a text that is too long to be copied as it is")],
    ["with escapes", written("a"), written('\\"\\u00e9\\n')],
    ["empty", written("a"), written("")],
    [
      "of reasoning",
      written("a").replace("content", "reasoning_content"),
      written("b").replace("content", "reasoning_content"),
    ],
    ["as Python writes it", '{"choices": [{"delta": {"content": "a"}}]}', '{"choices": [{"delta": {"content": "b"}}]}'],
  ])("fits a chunk that differs in its text: %s", (_, first, next) => {
    expect(ChunkPattern.of(first)?.read(next)).toStrictEqual(parsed(next));
  });

  it.each([
    ["other fields", written("a"), written("a").replace("null", '"stop"')],
    ["a text that does not end", written("a"), written("b\\")],
    ["noise that does not end", written("a", "x"), written("b", "x\\")],
    ["noise that ends too early", written("a", "x"), written("b", 'x"')],
    ["a raw line feed", written("a"), written("b\n")],
    ["a chunk that is cut", written("a"), written("b").slice(0, -1)],
    ["a text with one quote for two", SHORT, SHORT.replace('"a"', '"')],
    ["noise with one quote for two", NOISY, NOISY.replace('"x"', '"')],
    ["noise that is missing", NOISY, SHORT],
  ])("does not fit %s", (_, first, next) => {
    const pattern = ChunkPattern.of(first);
    expect(pattern).toBeDefined();
    expect(pattern?.read(next)).toBeUndefined();
  });

  it.each([
    ["no text", `${HEAD}{},${TAIL}}`],
    ["an empty text", written("")],
    ["an escape in the text", written("\\n")],
    ["several choices", '{"choices":[{"delta":{"content":"a"}},{"delta":{}}]}'],
    ["fields of fields", '{"choices":[{"delta":{"content":"a"},"logprobs":{"content":[]}}]}'],
    ["a text that is not the delta's", '{"choices":[{"message":{"content":"a"},"delta":{}}]}'],
    ["a text that another one overrides", '{"choices":[{"delta":{"content":"a","content":"b"}}]}'],
    ["noise that is not the chunk's", '{"choices":[{"delta":{"content":"a"},"obfuscation":"x"}]}'],
    ["no JSON", written("a").slice(0, -1)],
  ])("is not learned from %s", (_, data) => {
    expect(ChunkPattern.of(data)).toBeUndefined();
  });
});
