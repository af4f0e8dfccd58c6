import { describe, expect, it } from "vitest";
import { stepsOf } from "./steps.ts";
import { refused, SPEAKERS, written } from "./translators.ts";

type Schema = Record<string, unknown>;

const format = (schema: unknown): object => ({
  response_format: { type: "json_schema", json_schema: { name: "answer", strict: true, schema } },
});
const tool = (parameters: unknown): object => ({
  tools: [{ type: "function", function: { name: "f", strict: true, parameters } }],
});
const reference = (name: string | number): Schema => ({ $ref: `#/$defs/${name}` });
const counted = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const object = (properties: Schema, more: Schema = {}): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});
const numbered = (count: number, make: (index: number) => unknown): Schema =>
  Object.fromEntries(counted(count, (index) => [`n${index}`, make(index)]));

/** Schemas that grow with `size`, each of them small to write and large to follow. */
const SCHEMAS: Readonly<Record<string, (size: number) => Schema>> = {
  "definitions that each refer to the next twice": (size) =>
    object(
      { first: reference("n0") },
      {
        $defs: numbered(size, (index) =>
          index === size - 1
            ? { type: "string" }
            : object({ a: reference(`n${index + 1}`), b: reference(`n${index + 1}`) }),
        ),
      },
    ),
  "choices that each refer to the next twice": (size) => ({
    type: "object",
    properties: { first: reference("n0") },
    $defs: numbered(size, (index) =>
      index === size - 1
        ? { type: "string" }
        : { anyOf: [reference(`n${index + 1}`), reference(`n${index + 1}`), { type: "number" }] },
    ),
  }),
  "parts that each refer to the next twice": (size) => ({
    type: "object",
    properties: { first: reference("n0") },
    $defs: numbered(size, (index) =>
      index === size - 1
        ? { type: "string" }
        : { allOf: [reference(`n${index + 1}`), reference(`n${index + 1}`), { minLength: index }] },
    ),
  }),
  "definitions that all refer to each other": (size) =>
    object(
      { first: reference("n0") },
      {
        $defs: numbered(Math.ceil(Math.sqrt(size)), () =>
          object(numbered(Math.ceil(Math.sqrt(size)), (index) => reference(`n${index}`))),
        ),
      },
    ),
  "choices in a circle": (size) => ({
    type: "object",
    properties: { first: reference("n0") },
    $defs: numbered(size, (index) => ({ anyOf: [reference(`n${(index + 1) % size}`), reference("n0")] })),
  }),
  "many properties": (size) => object(numbered(size, () => ({ type: "string" }))),
  "many optional properties": (size) => ({ type: "object", properties: numbered(size, () => ({ type: "string" })) }),
  "many optional properties below a long name": (size) =>
    object({ ["a".repeat(size)]: { type: "object", properties: numbered(size, () => ({ type: "string" })) } }),
  "many parts with the same property": (size) => ({
    type: "object",
    allOf: counted(size, (index) => ({ type: "object", properties: { a: { type: "string", maxLength: index } } })),
  }),
  "two long lists of values": (size) => ({
    allOf: [{ enum: counted(size, (index) => index) }, { enum: counted(size, (index) => index + 1) }],
  }),
  "two long lists of types": (size) => ({
    allOf: [{ type: counted(size, (index) => `t${index}`) }, { type: counted(size, (index) => `t${index + 1}`) }],
  }),
  "many uses of a large definition": (size) =>
    object(
      numbered(size, () => ({ ...reference("big"), description: "Said." })),
      {
        $defs: { big: object(numbered(size, () => ({ type: "string" }))) },
      },
    ),
  "references with a long path": (size) =>
    object({ a: { $ref: `#/${"a/".repeat(size)}` }, b: { $ref: `#${"/b".repeat(size)}`, description: "Said." } }),
};

describe.each(SPEAKERS)("a schema for $name", (speaker) => {
  describe.each(Object.entries(SCHEMAS))("of %s", (_, schema) => {
    it.each([
      ["answer", format],
      ["tool", tool],
    ])("of an %s is read in steps that grow with it and no faster", (__, use) => {
      const steps = (size: number): number => {
        const request = use(schema(size));
        return stepsOf(() => [written(speaker, request), refused(speaker, request)]);
      };
      const [small, large] = [steps(500), steps(2000)];
      expect(large / small).toBeLessThan(5.5);
      expect(large).toBeLessThan(10_000_000);
    });
  });

  it.each([
    ["answer", format],
    ["tool", tool],
  ])("of an %s may hold a circle of references", (_, use) => {
    const schema = object({ next: reference("n") }, { $defs: { n: object({ next: reference("n") }) } });
    expect(() => written(speaker, use(schema))).not.toThrow();
  });
});
