import { type Fields, isFields } from "../../../translation/json.ts";

/** `safety_settings` as `safetySettings`. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The object with its keys in camelCase, but not those of nested objects: they may be the caller's own names. */
export function camelKeys(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [camelCase(name), value]));
}

/** Settings with all keys in camelCase, also nested ones. */
export function camelDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelDeep);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [camelCase(name), camelDeep(field)]));
}
