/** Schemas of answers, rewritten without a change of meaning. */
import { describe, expect, it } from "vitest";
import { answerSchema } from "../../../src/providers/gemini/schema/json-schema.ts";

type Schema = Readonly<Record<string, unknown>>;

function rewritten(schema: Schema): Schema {
  const { schema: result, unsupported } = answerSchema(schema, "schema");
  expect(unsupported).toEqual([]);
  return result;
}

/** The rewritten form of `place` as a property, beside `$defs`. */
function placed(place: Schema, $defs: Schema): unknown {
  const { properties } = rewritten({ type: "object", properties: { place }, $defs });
  return (properties as Schema)["place"];
}

const refusedIn = (schema: Schema): readonly string[] => answerSchema(schema, "schema").unsupported;

const BASE = { type: "object", properties: { a: { type: "string" } }, required: ["a"], description: "A base." };
const NODE = { type: "object", properties: { next: { $ref: "#/$defs/Node" } } };

describe("a reference", () => {
  it("alone stays a reference", () => {
    expect(placed({ $ref: "#/$defs/Base" }, { Base: BASE })).toEqual({ $ref: "#/$defs/Base" });
    expect(placed({ allOf: [{ $ref: "#/$defs/Base" }], default: {} }, { Base: BASE })).toEqual({
      $ref: "#/$defs/Base",
    });
    expect(rewritten({ $ref: "#/definitions/Base", definitions: { Base: BASE } })).toEqual({
      $ref: "#/$defs/Base",
      $defs: { Base: BASE },
    });
  });

  it("is replaced by its definition beside other keywords", () => {
    const said = { $ref: "#/$defs/S", minLength: 3, description: "Important." };
    const expected = { type: "string", description: 'Important. {"minLength":3}' };
    expect(placed(said, { S: { type: "string", description: "Some text." } })).toEqual(expected);
    expect(
      placed({ $ref: "#/$defs/S", description: "Yes." }, { S: { $ref: "#/$defs/T" }, T: { type: "number" } }),
    ).toEqual({ type: "number", description: "Yes." });
  });

  it("is merged with everything else that holds", () => {
    const own = { type: "object", properties: { b: { type: "number" } }, required: ["b"] };
    const both = { a: { type: "string" }, b: { type: "number" } };
    const expected = { ...BASE, properties: both, required: ["a", "b"] };
    expect(placed({ allOf: [{ $ref: "#/$defs/Base" }, own] }, { Base: BASE })).toEqual(expected);
    expect(placed({ ...own, $ref: "#/$defs/Base", required: ["a", "b"] }, { Base: BASE })).toEqual(expected);
  });

  it("to a recursive schema keeps the description beside it", () => {
    expect(placed({ $ref: "#/$defs/Node", description: "The first." }, { Node: NODE })).toEqual({
      ...NODE,
      description: "The first.",
    });
    const inner = {
      type: "object",
      properties: { next: { $ref: "#/$defs/Node", description: "The next.", title: "N" } },
    };
    expect(rewritten({ $ref: "#/$defs/Node", $defs: { Node: inner } })).toMatchObject({
      $defs: {
        Node: {
          properties: {
            next: {
              ...inner,
              properties: { next: { anyOf: [{ $ref: "#/$defs/Node" }], description: "The next.", title: "N" } },
            },
          },
        },
      },
    });
  });

  it("that cannot be inlined beside other keywords is reported", () => {
    const again = { $ref: "#/$defs/Node", required: ["next"] };
    const recursive = { $ref: "#/$defs/Node", $defs: { Node: { type: "object", properties: { next: again } } } };
    expect(refusedIn(recursive)).toEqual(["schema.$defs.Node.properties.next.properties.next.$ref"]);
    expect(refusedIn({ type: "object", properties: { a: { $ref: "#/$defs/None", type: "string" } } })).toEqual([
      "schema.properties.a.$ref",
    ]);
    expect(refusedIn({ allOf: [{ $ref: "#" }, { type: "object" }] })).toEqual(["schema.$ref"]);
  });

  it("is not inlined without end", () => {
    const level = (index: number): Schema => {
      const next = { $ref: `#/$defs/L${index + 1}`, description: "Next." };
      return { type: "object", properties: { left: next, right: next } };
    };
    const levels = Array.from({ length: 30 }, (_, index) => [`L${index}`, level(index)] as const);
    const $defs = { ...Object.fromEntries(levels), L30: { type: "string" } };
    expect(JSON.stringify(rewritten({ $ref: "#/$defs/L0", $defs })).length).toBeLessThan(200_000);
  });
});

describe("allOf", () => {
  const text = { type: "string" };

  it.each([
    [
      { minimum: 1, allOf: [{ minimum: 5, maximum: 9 }, { maximum: 7 }] },
      { minimum: 5, maximum: 7 },
    ],
    [{ allOf: [{ type: ["string", "null"] }, text] }, text],
    [{ allOf: [{ type: "number" }, { type: "integer" }] }, { type: "integer" }],
    [{ allOf: [{ enum: ["a", "b"] }, { enum: ["b", "c"] }] }, { enum: ["b"] }],
    [{ allOf: [{ enum: ["a", "b"] }, { const: "b" }] }, { type: "string", enum: ["b"] }],
    [
      { allOf: [{ allOf: [text] }, { title: "T" }], description: "D" },
      { ...text, title: "T", description: "D" },
    ],
    [{ allOf: [{ items: text }, { items: { enum: ["a"] } }] }, { items: { ...text, enum: ["a"] } }],
    [
      { allOf: [{ properties: { a: { type: "number" } } }, { properties: { a: { minimum: 2 } } }] },
      { properties: { a: { type: "number", minimum: 2 } } },
    ],
    [{ allOf: [{ additionalProperties: true }, { additionalProperties: false }] }, { additionalProperties: false }],
  ])("%j becomes %j", (given, expected) => {
    expect(rewritten(given)).toEqual(expected);
  });

  it.each([
    [{ allOf: [{ type: "string" }, { type: "number" }] }],
    [{ allOf: [{ enum: ["a"] }, { enum: ["b"] }] }],
    [{ allOf: [{ pattern: "^a" }, { pattern: "b$" }] }],
    [{ anyOf: [text], allOf: [{ anyOf: [{ type: "number" }] }] }],
  ])("%j is reported by its path", (given) => {
    expect(refusedIn(given)).toEqual(["schema.allOf"]);
  });
});

describe("OpenAPI's own keywords", () => {
  it.each([
    [{ type: "string", nullable: true }, { type: ["string", "null"] }],
    [{ type: ["string", "null"], nullable: true }, { type: ["string", "null"] }],
    [{ type: "string", nullable: false }, { type: "string" }],
    [
      { type: "string", enum: ["a", null], nullable: true, description: "D" },
      { anyOf: [{ type: "string", enum: ["a"] }, { type: "null" }], description: "D" },
    ],
    [
      { anyOf: [{ type: "string" }, { type: "number" }], nullable: true },
      { anyOf: [{ type: "string" }, { type: "number" }, { type: "null" }] },
    ],
  ])("%j becomes %j", (given, expected) => {
    expect(rewritten(given)).toEqual(expected);
  });

  it("nullable beside a reference is a choice", () => {
    const choice = { anyOf: [{ $ref: "#/$defs/Base" }, { type: "null" }], description: "D" };
    const words = { nullable: true, description: "D" };
    expect(placed({ $ref: "#/$defs/Base", ...words }, { Base: BASE })).toEqual(choice);
    expect(placed({ allOf: [{ $ref: "#/$defs/Base" }], ...words }, { Base: BASE })).toEqual(choice);
  });

  it("a discriminator becomes a description", () => {
    const cat = { type: "object", properties: { kind: { const: "cat" } } };
    const discriminator = { propertyName: "kind", mapping: { cat: "#/$defs/Cat" } };
    expect(placed({ discriminator, oneOf: [{ $ref: "#/$defs/Cat" }] }, { Cat: cat })).toEqual({
      oneOf: [{ $ref: "#/$defs/Cat" }],
      description: '{"discriminator":"kind"}',
    });
  });
});

describe("the names of a map's properties", () => {
  it("are left out when any are allowed, and described otherwise", () => {
    const map = { type: "object", additionalProperties: { type: "number" } };
    expect(rewritten({ ...map, propertyNames: { type: "string" } })).toEqual(map);
    expect(rewritten({ ...map, propertyNames: { pattern: "^[a-z]+$" } })).toEqual({
      ...map,
      description: '{"propertyNames":{"pattern":"^[a-z]+$"}}',
    });
  });
});
