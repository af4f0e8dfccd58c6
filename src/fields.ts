/** A record of unknown fields: what `JSON.parse` returns for an object. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for an object that is not an array. The check for parsed JSON; options and calls are held to `isPlainObject`. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `fields` without those that are `null`, which means "not set"; `fields` itself when there are none. */
export function withoutNulls<T extends object>(fields: T): T {
  const entries = Object.entries(fields);
  if (!entries.some(([, value]) => value === null)) return fields;
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as T;
}

/** The entries that are set: `undefined` and `null` mean "not set". */
export function setEntries(fields: object): [name: string, value: unknown][] {
  return Object.entries(fields).filter(([, value]) => value !== undefined && value !== null);
}
