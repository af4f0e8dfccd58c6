import { describe, expect, it } from "vitest";
import { strictSchema } from "../../../src/translation/json-schema/closed-schema.ts";

const named = (...names: string[]): object => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
  required: names,
});
const within = (x: object): Record<string, unknown> => ({
  type: "object",
  properties: { x },
  $defs: { Base: named("a"), Text: { type: "string" } },
});

describe("a schema", () => {
  it.each([
    ["of two parts", { allOf: [named("a"), named("b")] }],
    ["of a reference and a part", { allOf: [{ $ref: "#/$defs/Base" }, named("b")] }],
    ["with a part of its own", { ...named("b"), allOf: [{ $ref: "#/$defs/Base" }] }],
    ["of one part and a choice of others", { ...named("kind"), anyOf: [named("a"), named("b")] }],
    ["of parts within parts", { allOf: [named("a"), { anyOf: [{ $ref: "#/$defs/Base" }] }] }],
  ])("whose object is %s cannot be closed: no value would be valid", (_, object) => {
    expect(strictSchema(within(object))).toBeUndefined();
  });

  it.each([
    ["one part", { allOf: [{ $ref: "#/$defs/Base" }] }],
    ["a choice of objects", { anyOf: [named("a"), named("b"), { type: "null" }] }],
    ["texts of several parts", { allOf: [{ $ref: "#/$defs/Text" }, { type: "string", enum: ["a"] }] }],
  ])("of %s can", (_, part) => {
    expect(strictSchema(within(part))).toMatchObject({ additionalProperties: false });
  });
});
