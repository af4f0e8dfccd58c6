import { describedText, quotedName, shownName } from "../secrets.ts";
import { didYouMean } from "./nearest-name.ts";

/** Records one problem. */
export type Report = (path: string, message: string) => void;

/** Checks one value and reports what is wrong with it. */
export type Check = (value: unknown, path: string, report: Report) => void;

export type PlainObject = Readonly<Record<string, unknown>>;
export type CheckTable = Readonly<Record<string, Check>>;

/** True for any object: a list or an instance of a class, too. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** True for an object literal, also of another realm; not for a list or an instance of a class. */
export function isPlainObject(value: unknown): value is PlainObject {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** Sets a key that a user chose. Assigning to `__proto__` would change the prototype instead. */
export function put(into: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") into[key] = value;
  else Object.defineProperty(into, key, { value, enumerable: true, writable: true, configurable: true });
}

/** The path of a name that a user chose: `fallbacks[0]["main"]`. */
export function named(path: string, name: string): string {
  return `${path}[${quotedName(name)}]`;
}

/** The path of a field: `litellm_params.model`. A name that looks like a credential is not shown. */
export function member(path: string, key: string): string {
  const name = shownName(key);
  return path === "" ? name : `${path}.${name}`;
}

/** What people write for flags and numbers. Any other string may be a misplaced credential. */
const HARMLESS = /^(?:|-?\d{1,6}(?:\.\d{1,6})?|true|false|yes|no|on|off|none|null|auto)$/i;

/** A value as a message shows it: short, without the contents of objects and without strings that may be secret. */
export function shown(value: unknown): string {
  if (typeof value === "string") return HARMLESS.test(value) ? JSON.stringify(value) : describedText(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "function") return "a function";
  return isObject(value) ? "an object" : String(value);
}

/** A check whose message is "must be `what`, got …". */
export function must(what: string, holds: (value: unknown) => boolean): Check {
  return (value, path, report) => {
    if (!holds(value)) report(path, `must be ${what}, got ${shown(value)}`);
  };
}

/** A check whose message does not show the value. */
export function mustSecretly(what: string, holds: (value: unknown) => boolean): Check {
  return (value, path, report) => {
    if (!holds(value)) report(path, `must be ${what}`);
  };
}

/** A list whose items pass `check`. */
export function listOf(check: Check): Check {
  return (value, path, report) => {
    if (!Array.isArray(value)) return report(path, `must be a list, got ${shown(value)}`);
    for (const [index, item] of value.entries()) check(item, `${path}[${index}]`, report);
  };
}

/**
 * An object with the keys of `table` and no others. `noun` is what messages call its keys; `adviceFor` says more about some
 * of the others.
 */
export function fields(
  table: CheckTable,
  noun: string,
  adviceFor: (key: string) => string | undefined = () => undefined,
): Check {
  return objectThat((key, path, report) => {
    report(path, adviceFor(key) ?? `unknown ${noun} ${quotedName(key)}${didYouMean(key, Object.keys(table))}`);
  }, table);
}

/** An object whose keys of `table` are checked; it may have others. */
export function openFields(table: CheckTable): Check {
  return objectThat(() => undefined, table);
}

function objectThat(unknownKey: (key: string, path: string, report: Report) => void, table: CheckTable): Check {
  return (value, path, report) => {
    if (!isPlainObject(value)) return report(path, `must be an object, got ${shown(value)}`);
    for (const [key, field] of Object.entries(value)) {
      // `null` means "not set", as in a dumped configuration, also for keys that are known elsewhere only.
      if (field === null) continue;
      const at = member(path, key);
      const check = Object.hasOwn(table, key) ? table[key] : undefined;
      if (check === undefined) unknownKey(key, at, report);
      else if (field !== undefined && field !== null) check(field, at, report);
    }
  };
}
