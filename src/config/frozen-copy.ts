import { isPlainObject } from "./check.ts";

/** What is copied. */
export function isData(value: unknown): boolean {
  return Array.isArray(value) || isPlainObject(value);
}

/**
 * A copy of plain data that nobody can change, also not the one who passed it in. Clients, agents, functions and other
 * instances of classes are kept as they are.
 */
export function frozenCopy<T>(value: T): T;
export function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map((item: unknown) => frozenCopy(item)));
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value).map(([key, field]) => [key, frozenCopy(field)] as const);
  return Object.freeze(Object.fromEntries(entries));
}
