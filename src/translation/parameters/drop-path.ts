import { DEEPEST_NESTING } from "../../nesting.ts";

/** One step of a path: a key, an index, or `"*"` for every item. */
type Step = string | number;

/**
 * `fields` without the value at `path`: `"seed"`, `"a.b"`, `"tools[*].function.strict"`, `"messages[0].name"`.
 * Copies what lies along the path; the caller's objects are not changed.
 */
export function withoutPath<T extends Record<string, unknown>>(fields: T, path: string): T {
  const steps = stepsOf(path);
  // Requests are never nested deeper.
  if (steps.length > DEEPEST_NESTING) return fields;
  // At least one step: an object stays an object, without some of its fields.
  return steps.length === 0 ? fields : (remove(fields, steps) as T);
}

function stepsOf(path: string): Step[] {
  return [...path.matchAll(/\[(\*|\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => {
    if (index === "*") return "*";
    return index === undefined ? (key ?? "") : Number(index);
  });
}

function remove(value: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (step === undefined || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return removeFromList(value, step, rest);
  if (!Object.hasOwn(value, step)) return value;
  const copy: Record<string | number, unknown> = { ...value };
  if (rest.length === 0) delete copy[step];
  else copy[step] = remove(copy[step], rest);
  return copy;
}

function removeFromList(list: readonly unknown[], step: Step, rest: readonly Step[]): unknown {
  if (rest.length === 0) return step === "*" ? [] : list.filter((_, index) => index !== step);
  return list.map((item, index) => (step === "*" || step === index ? remove(item, rest) : item));
}
