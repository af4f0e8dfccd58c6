import { describedText, quotedName, shownName } from "../secrets.ts";
import { didYouMean } from "./nearest-name.ts";

/** Takes down one problem. */
export type Report = (path: string, message: string) => void;

/** Looks at one value of the configuration and reports what is wrong with it. */
export type Check = (value: unknown, path: string, report: Report) => void;

export type PlainObject = Readonly<Record<string, unknown>>;
export type CheckTable = Readonly<Record<string, Check>>;

/** An object written with braces; not a list, not an instance of a class. */
export function isPlainObject(value: unknown): value is PlainObject {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** Sets a key that somebody else chose: also the one that, assigned to, would change the object's prototype, is a key. */
export function put(into: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") into[key] = value;
  else Object.defineProperty(into, key, { value, enumerable: true, writable: true, configurable: true });
}

/** The path of a name that the user chose: `fallbacks[0]["main"]`. */
export function named(path: string, name: string): string {
  return `${path}[${quotedName(name)}]`;
}

/** The path of a field: `litellm_params.model`. A key that went astray is no name of one. */
export function member(path: string, key: string): string {
  const name = shownName(key);
  return path === "" ? name : `${path}.${name}`;
}

/** What people write for switches and numbers. A text of any other kind may be a credential that went astray. */
const HARMLESS = /^(?:|-?\d{1,6}(?:\.\d{1,6})?|true|false|yes|no|on|off|none|null|auto)$/i;

/** A value as a message may show it: short, never what is inside an object, and no text that may be a secret. */
export function shown(value: unknown): string {
  if (typeof value === "string") return HARMLESS.test(value) ? JSON.stringify(value) : describedText(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** A check with a sentence: "must be `what`". */
export function must(what: string, holds: (value: unknown) => boolean): Check {
  return (value, path, report) => {
    if (!holds(value)) report(path, `must be ${what}, got ${shown(value)}`);
  };
}

/** The same for what must never be printed. */
export function mustSecretly(what: string, holds: (value: unknown) => boolean): Check {
  return (value, path, report) => {
    if (!holds(value)) report(path, `must be ${what}`);
  };
}

/** A list, each item of which passes `check`. */
export function listOf(check: Check): Check {
  return (value, path, report) => {
    if (!Array.isArray(value)) return report(path, `must be a list, got ${shown(value)}`);
    for (const [index, item] of value.entries()) check(item, `${path}[${index}]`, report);
  };
}

/**
 * An object with the keys of `table` and no others. `noun` says what its keys are; `explained` has keys that are wrong
 * too, but deserve more of an answer.
 */
export function fields(table: CheckTable, noun: string, explained: Readonly<Record<string, string>> = {}): Check {
  return objectThat((key, path, report) => {
    const explanation = Object.hasOwn(explained, key) ? explained[key] : undefined;
    const unknown = `unknown ${noun} ${quotedName(key)}${didYouMean(key, Object.keys(table))}`;
    report(path, explanation ?? unknown);
  }, table);
}

/** An object whose keys of `table` are checked; others are welcome. */
export function openFields(table: CheckTable): Check {
  return objectThat(() => undefined, table);
}

function objectThat(unknownKey: (key: string, path: string, report: Report) => void, table: CheckTable): Check {
  return (value, path, report) => {
    if (!isPlainObject(value)) return report(path, `must be an object, got ${shown(value)}`);
    for (const [key, field] of Object.entries(value)) {
      const at = member(path, key);
      const check = Object.hasOwn(table, key) ? table[key] : undefined;
      if (check === undefined) unknownKey(key, at, report);
      else if (field !== undefined) check(field, at, report);
    }
  };
}

// --- The vocabulary of the tables ----------------------------------------------------------------------------------

function number(value: unknown): value is number {
  return typeof value === "number" && !Number.isNaN(value);
}

/** A time limit. `Infinity` is how one says "none". */
export const limit: Check = must("a number of seconds above 0", (value) => number(value) && value > 0);

export const limitOrAuto: Check = must(
  'a number of seconds above 0, or "auto"',
  (value) => value === "auto" || (number(value) && value > 0),
);

export const seconds: Check = must(
  "a number of seconds of at least 0",
  (value) => Number.isFinite(value) && number(value) && value >= 0,
);

export const amount: Check = must(
  "a number of at least 0",
  (value) => Number.isFinite(value) && number(value) && value >= 0,
);

export const share: Check = must("a number from 0 to 1", (value) => number(value) && value >= 0 && value <= 1);

export const integer: Check = must("a whole number", (value) => Number.isSafeInteger(value));

export function count(least: number): Check {
  return must(
    `a whole number of at least ${least}`,
    (value) => number(value) && Number.isSafeInteger(value) && value >= least,
  );
}

export const flag: Check = must("true or false", (value) => typeof value === "boolean");
export const text: Check = must("a text that is not empty", (value) => typeof value === "string" && value !== "");
export const secretText: Check = mustSecretly("a text", (value) => typeof value === "string");
export const callable: Check = must("a function", (value) => typeof value === "function");
export const instance: Check = must("an object", (value) => typeof value === "object" && value !== null);
export const data: Check = must("an object", isPlainObject);

/** An object with these methods. */
export function having(...methods: readonly string[]): Check {
  return must(
    `an object with ${methods.join(", ")}`,
    (value) =>
      typeof value === "object" &&
      value !== null &&
      methods.every((method) => method in value && typeof Reflect.get(value, method) === "function"),
  );
}

export function oneOf(...values: readonly string[]): Check {
  const choice = values.map((value) => JSON.stringify(value)).join(", ");
  return (value, path, report) => {
    if (typeof value === "string" && values.includes(value)) return;
    report(path, `must be one of ${choice}, got ${shownAmong(value, values)}`);
  };
}

/** The same of what should have been one of `names`: a slip in one of them is shown, with the name that was meant. */
export function shownAmong(value: unknown, names: readonly string[]): string {
  const hint = typeof value === "string" && value.length <= LONGEST_SLIP ? didYouMean(value, names) : "";
  return hint === "" ? shown(value) : `${JSON.stringify(value)}${hint}`;
}

/** A longer text is no slip of a name, in characters. */
const LONGEST_SLIP = 40;
