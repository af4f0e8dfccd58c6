import { isPlainObject } from "./check.ts";

/** True for what `frozenCopy` copies. */
export function isData(value: unknown): boolean {
  return Array.isArray(value) || isPlainObject(value);
}

/** A deep, frozen copy of plain data. Clients, agents, functions and other instances of classes stay as they are. */
export function frozenCopy<T>(value: T): T;
export function frozenCopy(value: unknown): unknown {
  if (Array.isArray(value)) return Object.freeze(value.map((item: unknown) => frozenCopy(item)));
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value).map(([key, field]) => [key, frozenCopy(field)] as const);
  return Object.freeze(Object.fromEntries(entries));
}
