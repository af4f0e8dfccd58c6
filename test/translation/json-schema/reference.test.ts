/** What a `$ref` in a JSON schema points to: one meaning for every provider's rewriting of schemas. */
import { describe, expect, it } from "vitest";
import { answerSchema } from "../../../src/providers/gemini/schema/json-schema.ts";
import { Nullability } from "../../../src/providers/openai/request/nullable-schema.ts";
import { strictSchema } from "../../../src/translation/json-schema/closed-schema.ts";
import { resolveReference } from "../../../src/translation/json-schema/reference.ts";

const TIDE = { type: ["number", "null"] };
const POINTERS: readonly (readonly [reference: string, definitions: Record<string, unknown>])[] = [
  ["#/$defs/Tide", { Tide: TIDE }],
  ["#/$defs/a~1b", { "a/b": TIDE }],
  ["#/$defs/a~0b", { "a~b": TIDE }],
  ["#/$defs/a~01b", { "a~1b": TIDE }],
  ["#/$defs/Page%5Bint%5D", { "Page[int]": TIDE }],
  ["#/$defs/high%20tide", { "high tide": TIDE }],
  ["#/$defs/100%", { "100%": TIDE }],
  ["#/$defs/Tides/anyOf/1", { Tides: { anyOf: [{ type: "string" }, TIDE] } }],
];
const DANGLING = ["#/$defs/Ebb", "#/$defs/toString", "#Tide", "https://example.com/tide.json", "Tide", ""];

function schemaWith($ref: string, $defs: Record<string, unknown>): Record<string, unknown> {
  return { type: "object", properties: { tide: { $ref, description: "at noon" } }, required: ["tide"], $defs };
}

describe.each(POINTERS)("%s", ($ref, $defs) => {
  it("is the same definition for every provider", () => {
    const schema = schemaWith($ref, $defs);
    expect(resolveReference($ref, schema)).toEqual(TIDE);
    // Anthropic and Converse: the schema is closed, so that it is sent as the format of the answer.
    expect(strictSchema(schema)).toMatchObject({ properties: { tide: { $ref } } });
    // OpenAI: the property may be left out, for it accepts null.
    expect(new Nullability(schema).takesNull({ $ref })).toBe(true);
    // Gemini: beside a reference nothing may stand, so the definition takes its place.
    const { schema: rewritten, unsupported } = answerSchema(schema, "");
    expect(rewritten).toMatchObject({ properties: { tide: { ...TIDE, description: "at noon" } } });
    expect(unsupported).toEqual([]);
  });
});

it("# is the whole schema", () => {
  const schema = { type: "object", properties: { next: { $ref: "#" } }, required: ["next"] };
  expect(resolveReference("#", schema)).toBe(schema);
  // It is recursive, which structured output of Claude's does not allow.
  expect(strictSchema(schema)).toBeUndefined();
  expect(new Nullability(schema).takesNull({ $ref: "#" })).toBe(false);
  expect(new Nullability({ type: ["object", "null"] }).takesNull({ $ref: "#" })).toBe(true);
  expect(answerSchema(schema, "")).toMatchObject({ schema: { properties: { next: { $ref: "#" } } }, unsupported: [] });
});

it.each(DANGLING)("%j points to nothing in the schema", ($ref) => {
  const schema = schemaWith($ref, { Tide: TIDE });
  expect(resolveReference($ref, schema)).toBeUndefined();
  expect(strictSchema(schema)).toBeUndefined();
  expect(new Nullability(schema).takesNull({ $ref })).toBe(false);
});
