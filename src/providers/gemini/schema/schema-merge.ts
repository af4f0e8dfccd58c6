/** Merges JSON schemas that all hold into one. */
import { type Fields, fieldsOf, isFields, listOf } from "../../../translation/json.ts";

/** One value for several different ones; `undefined` when there is none with the same meaning. */
type Join = (values: readonly unknown[]) => unknown;

/** `schemas` as one. `clash` is called for each keyword whose values cannot be merged. */
export function mergedSchemas(schemas: readonly Fields[], clash: () => void): Fields {
  const merged: [string, unknown][] = [];
  for (const [keyword, values] of gathered(schemas)) {
    const different = withoutRepeated(values);
    const join = JOINS.get(keyword);
    const [first] = different;
    const joined = different.length === 1 ? first : join?.(different);
    if (joined === undefined) clash();
    // The first value stays, so that the rest of the schema can be checked.
    merged.push([keyword, joined ?? first]);
  }
  return Object.fromEntries(merged);
}

/** The values of all `objects` by name, in the order of the names' first occurrence. */
function gathered(objects: readonly Fields[]): ReadonlyMap<string, unknown[]> {
  const all = new Map<string, unknown[]>();
  for (const object of objects) {
    for (const [name, value] of Object.entries(object)) {
      if (value === undefined) continue;
      const values = all.get(name);
      if (values === undefined) all.set(name, [value]);
      else values.push(value);
    }
  }
  return all;
}

function withoutRepeated(values: readonly unknown[]): readonly unknown[] {
  return values.length === 1 ? values : [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

const JOINS: ReadonlyMap<string, Join> = new Map([
  // The text nearest to where the schema is used.
  ["title", ([first]) => first],
  ["description", ([first]) => first],
  ["type", (types) => types.reduce(commonType)],
  ["enum", (lists) => lists.reduce(commonValues)],
  ["properties", allProperties],
  ["required", union],
  ["propertyOrdering", union],
  ["items", allSchemas],
  ["additionalProperties", allSchemas],
  ["minimum", (values) => values.reduce(larger)],
  ["exclusiveMinimum", (values) => values.reduce(larger)],
  ["minItems", (values) => values.reduce(larger)],
  ["minLength", (values) => values.reduce(larger)],
  ["minProperties", (values) => values.reduce(larger)],
  ["maximum", (values) => values.reduce(smaller)],
  ["exclusiveMaximum", (values) => values.reduce(smaller)],
  ["maxItems", (values) => values.reduce(smaller)],
  ["maxLength", (values) => values.reduce(smaller)],
  ["maxProperties", (values) => values.reduce(smaller)],
]);

function allProperties(objects: readonly unknown[]): Fields {
  const all = [...gathered(objects.map(fieldsOf))].map(([name, schemas]): [string, unknown] => {
    const different = withoutRepeated(schemas);
    return [name, different.length === 1 ? different[0] : { allOf: different }];
  });
  return Object.fromEntries(all);
}

/** As a schema, `true` allows everything and `false` nothing. */
function allSchemas(schemas: readonly unknown[]): unknown {
  if (schemas.includes(false)) return false;
  const restricting = schemas.filter(isFields);
  return restricting.length > 1 ? { allOf: restricting } : (restricting[0] ?? true);
}

function commonType(first: unknown, second: unknown): unknown {
  const ours = typesOf(first);
  const theirs = new Set(typesOf(second));
  // A value that is both a number and an integer is an integer.
  const numeric = ours.some(isNumeric) && [...theirs].some(isNumeric) ? ["integer"] : [];
  const plain = ours.filter((type) => theirs.has(type));
  const common = plain.some(isNumeric) ? plain : [...plain, ...numeric];
  return common.length > 1 ? common : common[0];
}

function typesOf(type: unknown): readonly unknown[] {
  if (type === undefined) return [];
  return Array.isArray(type) ? listOf(type) : [type];
}

function isNumeric(type: unknown): boolean {
  return type === "number" || type === "integer";
}

function commonValues(first: unknown, second: unknown): unknown {
  const theirs = new Set(listOf(second).map((value) => JSON.stringify(value)));
  const common = listOf(first).filter((value) => theirs.has(JSON.stringify(value)));
  return common.length === 0 ? undefined : common;
}

function union(lists: readonly unknown[]): unknown[] {
  return [...new Set(lists.flatMap(listOf))];
}

function larger(first: unknown, second: unknown): unknown {
  return typeof first === "number" && typeof second === "number" ? Math.max(first, second) : undefined;
}

function smaller(first: unknown, second: unknown): unknown {
  return typeof first === "number" && typeof second === "number" ? Math.min(first, second) : undefined;
}
