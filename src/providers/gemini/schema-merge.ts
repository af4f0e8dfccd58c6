/** Several JSON schemas that hold at once, as one. */
import { type Fields, fieldsOf, isFields } from "../shared/fields.ts";
import { listOf } from "./wire.ts";

/** One value in place of two; `undefined` when no single one says both. */
type Join = (first: unknown, second: unknown) => unknown;

/** All of `schemas` as one. `clash` is called for each keyword that says different things which cannot be put together. */
export function mergedSchemas(schemas: readonly Fields[], clash: () => void): Fields {
  const all: Record<string, unknown> = {};
  for (const [keyword, value] of schemas.flatMap((schema) => Object.entries(schema))) {
    const before = all[keyword];
    const joined = before === undefined || isSame(before, value) ? value : JOINS[keyword]?.(before, value);
    if (joined === undefined) clash();
    else all[keyword] = joined;
  }
  return all;
}

const JOINS: Readonly<Record<string, Join>> = {
  // The words nearest to where the schema is used.
  title: (first) => first,
  description: (first) => first,
  type: commonType,
  enum: commonValues,
  properties: allProperties,
  required: union,
  propertyOrdering: union,
  items: bothSchemas,
  additionalProperties: bothSchemas,
  minimum: larger,
  exclusiveMinimum: larger,
  minItems: larger,
  minLength: larger,
  minProperties: larger,
  maximum: smaller,
  exclusiveMaximum: smaller,
  maxItems: smaller,
  maxLength: smaller,
  maxProperties: smaller,
};

function isSame(first: unknown, second: unknown): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}

function allProperties(first: unknown, second: unknown): Fields {
  const all: Record<string, unknown> = { ...fieldsOf(first) };
  for (const [name, schema] of Object.entries(fieldsOf(second))) {
    const before = Object.hasOwn(all, name) ? all[name] : undefined;
    all[name] = before === undefined || isSame(before, schema) ? schema : { allOf: [before, schema] };
  }
  return all;
}

/** `true` allows everything, `false` nothing. */
function bothSchemas(first: unknown, second: unknown): unknown {
  if (first === false || second === false) return false;
  if (!isFields(first)) return second;
  return isFields(second) ? { allOf: [first, second] } : first;
}

function commonType(first: unknown, second: unknown): unknown {
  const [ours, theirs] = [first, second].map((types) => (Array.isArray(types) ? listOf(types) : [types]));
  if (ours === undefined || theirs === undefined) return undefined;
  // A number that has to be whole is an integer.
  const numeric = ours.some(isNumeric) && theirs.some(isNumeric) ? ["integer"] : [];
  const plain = ours.filter((type) => theirs.includes(type));
  const common = plain.some(isNumeric) ? plain : [...plain, ...numeric];
  return common.length > 1 ? common : common[0];
}

function isNumeric(type: unknown): boolean {
  return type === "number" || type === "integer";
}

function commonValues(first: unknown, second: unknown): unknown {
  const common = listOf(first).filter((value) => listOf(second).some((other) => isSame(value, other)));
  return common.length === 0 ? undefined : common;
}

function union(first: unknown, second: unknown): unknown[] {
  return [...new Set([...listOf(first), ...listOf(second)])];
}

function larger(first: unknown, second: unknown): number | undefined {
  return typeof first === "number" && typeof second === "number" ? Math.max(first, second) : undefined;
}

function smaller(first: unknown, second: unknown): number | undefined {
  return typeof first === "number" && typeof second === "number" ? Math.min(first, second) : undefined;
}
