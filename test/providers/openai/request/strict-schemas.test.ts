import { toStrictJsonSchema } from "openai/lib/transform";
import { describe, expect, it } from "vitest";
import { QUESTION, sent, targetOf, providerOf } from "../support/wire.ts";

/** A format that must be kept to. */
const format = (schema: unknown, strict: unknown = true): object => ({
  response_format: { type: "json_schema", json_schema: { name: "x", strict, schema } },
});

const tool = (parameters: unknown, strict = true): object => ({
  type: "function",
  function: { name: "f", strict, parameters },
});

const refused = (request: object, vendor = "openai", more: object = {}): readonly string[] =>
  providerOf(vendor).unsupported({ ...QUESTION, ...request }, targetOf(vendor, { model: "gpt-4o", ...more }));

/** The schema that is sent. */
function sentSchema(schema: unknown, vendor = "openai"): unknown {
  const { body } = sent(vendor, format(schema), { model: "gpt-4o" });
  return (body["response_format"] as { json_schema: { schema: unknown } }).json_schema.schema;
}

const TEXT = { type: "string" };
const WHOLE = { type: "object", properties: { a: TEXT }, required: ["a"] };
const OPTIONAL = { type: "object", properties: { a: TEXT, b: TEXT }, required: ["a"] };
const SCHEMA = "response_format.json_schema.schema";

describe("a strict schema for OpenAI", () => {
  it.each([
    ["an object", WHOLE],
    ["an object that is closed", { ...WHOLE, additionalProperties: false }],
    ["objects in objects and lists", { ...WHOLE, properties: { a: { type: "array", items: WHOLE } } }],
    ["a choice of objects", { ...WHOLE, properties: { a: { anyOf: [WHOLE, { type: "null" }] } } }],
    ["a definition", { ...WHOLE, properties: { a: { $ref: "#/$defs/w" } }, $defs: { w: WHOLE } }],
    ["an optional property that may be null", { type: "object", properties: { a: { type: ["string", "null"] } } }],
    ["an optional choice with null", { type: "object", properties: { a: { anyOf: [TEXT, { type: "null" }] } } }],
    ["an optional value among null and others", { type: "object", properties: { a: { enum: ["x", null] } } }],
    ["an object without properties", { type: "object", properties: {} }],
  ])("that is %s is sent as the package's own helper has it", (_, schema) => {
    expect(sentSchema(schema)).toEqual({ required: [], ...toStrictJsonSchema(structuredClone(schema) as never) });
    expect(sentSchema(schema, "azure")).toEqual(sentSchema(schema));
  });

  it.each([
    ["an optional property", OPTIONAL, `${SCHEMA}.properties.b`],
    ["open properties", { ...WHOLE, additionalProperties: true }, `${SCHEMA}.additionalProperties`],
    ["typed properties", { ...WHOLE, additionalProperties: TEXT }, `${SCHEMA}.additionalProperties`],
    ["an object of any kind", { ...WHOLE, properties: { a: { type: "object" } } }, `${SCHEMA}.properties.a`],
    [
      "one deep inside",
      { ...WHOLE, properties: { a: { anyOf: [OPTIONAL] } } },
      `${SCHEMA}.properties.a.anyOf.0.properties.b`,
    ],
    ["an optional word of some", { type: "object", properties: { a: { enum: ["x"] } } }, `${SCHEMA}.properties.a`],
    ["an optional text or number", { type: "object", properties: { a: { anyOf: [TEXT] } } }, `${SCHEMA}.properties.a`],
  ])("that has %s is reported by its path", (_, schema, path) => {
    expect(refused(format(schema))).toEqual([path]);
    expect(() => sentSchema(schema)).toThrow(`"${path}"`);
    expect(() => sentSchema(schema)).toThrow("drop_params sends such a schema without strict");
  });

  const MAYBE = { anyOf: [TEXT, { type: "null" }] };
  it.each([
    ["a reference to a choice with null", { $ref: "#/$defs/maybe" }],
    ["a reference to a reference", { $ref: "#/$defs/same" }],
    ["a reference with words of its own", { $ref: "#/$defs/maybe", description: "A name." }],
    ["a reference with escapes", { $ref: "#/$defs/a~1b%20c" }],
    ["null itself", { const: null }],
    ["a choice with null itself", { anyOf: [{ const: null }, TEXT] }],
    ["a choice with a reference to one", { anyOf: [TEXT, { $ref: "#/$defs/nothing" }] }],
    ["anything", {}],
    ["anything with a description", { description: "Anything.", title: "A" }],
    ["a type and a choice that allow it", { type: ["string", "null"], ...MAYBE }],
  ])("may have an optional property that is %s", (_, property) => {
    const $defs = {
      maybe: MAYBE,
      same: { $ref: "#/$defs/maybe" },
      "a/b c": { type: "null" },
      nothing: { const: null },
    };
    const object = { type: "object", properties: { a: property }, $defs };
    expect(refused(format(object))).toEqual([]);
    expect(sentSchema(object)).toMatchObject({ required: ["a"], properties: { a: property } });
    expect(refused({ tools: [tool(object)] })).toEqual([]);
  });

  it.each([
    ["a reference to a text", { $ref: "#/$defs/text" }],
    ["a reference to nowhere", { $ref: "#/$defs/none" }],
    ["a reference elsewhere", { $ref: "https://example.com/maybe.json" }],
    ["a reference that leads back to itself", { $ref: "#/$defs/round" }],
    ["a reference beside a type that does not allow it", { $ref: "#/$defs/maybe", type: "string" }],
    ["a constant", { const: "x" }],
    ["a choice whose type does not allow it", { type: "string", ...MAYBE }],
    ["an object of any kind", { type: "object" }],
  ])("may not have an optional property that is %s, which is named once", (_, property) => {
    const $defs = { text: TEXT, maybe: MAYBE, round: { $ref: "#/$defs/round" } };
    expect(refused(format({ type: "object", properties: { a: property }, $defs }))).toEqual([`${SCHEMA}.properties.a`]);
  });

  it("is sent without strict with drop_params, when it cannot be closed", () => {
    const { body } = sent("openai", { ...format(OPTIONAL), drop_params: true }, { model: "gpt-4o" });
    expect(body["response_format"]).toEqual({ type: "json_schema", json_schema: { name: "x", schema: OPTIONAL } });
  });

  it("is not strict when the caller drops that", () => {
    const request = { ...format(OPTIONAL), additional_drop_params: ["response_format.json_schema.strict"] };
    expect(refused(request)).toEqual([]);
    expect(sent("openai", request).body["response_format"]).toEqual({
      type: "json_schema",
      json_schema: { name: "x", schema: OPTIONAL },
    });
  });

  it("is sent as it is when the caller forces it", () => {
    const request = { ...format(OPTIONAL), allowed_openai_params: ["response_format"] };
    expect(sent("openai", request).body["response_format"]).toEqual(
      (format(OPTIONAL) as Record<string, unknown>)["response_format"],
    );
  });

  it("of a tool is treated alike", () => {
    const tools = [tool(WHOLE), tool(OPTIONAL, false), { type: "custom", custom: { name: "c" } }];
    expect(sent("openai", { tools } as object).body["tools"]).toEqual([
      tool({ ...WHOLE, additionalProperties: false }),
      tool(OPTIONAL, false),
      { type: "custom", custom: { name: "c" } },
    ]);
    expect(refused({ tools: [tool(WHOLE), tool(OPTIONAL)] })).toEqual(["tools[1].function.parameters.properties.b"]);
    const dropped = sent("openai", { tools: [tool(OPTIONAL)], drop_params: true } as object).body["tools"];
    expect(dropped).toEqual([{ type: "function", function: { name: "f", parameters: OPTIONAL } }]);
  });

  it("may be missing from a tool without parameters", () => {
    const tools = [{ type: "function", function: { name: "f", strict: true } }];
    expect(sent("openai", { tools } as object).body["tools"]).toEqual(tools);
  });

  it("does not change the caller's schema", () => {
    const schema = structuredClone(WHOLE);
    sentSchema(schema);
    expect(schema).toEqual(WHOLE);
  });

  it("that contains itself is reported when the body is written", () => {
    const endless: { anyOf: unknown[] } = { anyOf: [] };
    endless.anyOf.push(endless, { items: endless }, endless);
    expect(refused(format(endless))).toEqual([]);
  });
});

describe("a schema that need not be strict", () => {
  it.each([
    ["not strict", "openai", format(OPTIONAL, false), {}],
    ["strict at another vendor", "groq", format(OPTIONAL), {}],
    ["strict at a server of one's own", "openai", format(OPTIONAL), { api_base: "http://127.0.0.1:8000/v1" }],
  ])("is sent as it is: %s", (_, vendor, request, more) => {
    expect(refused(request, vendor, more)).toEqual([]);
    expect(sent(vendor, request, more).body).toMatchObject(request);
  });
});
