/** Checks of single values, from which the tables of options are made. */
import { didYouMean } from "./nearest-name.ts";
import { type Check, isObject, isPlainObject, shown, must, mustSecretly } from "./check.ts";

function number(value: unknown): value is number {
  return typeof value === "number" && !Number.isNaN(value);
}

/** The value is read, and checked, elsewhere. */
export const elsewhere: Check = () => undefined;

/** A time limit. `Infinity` means none. */
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

export const integer: Check = must("an integer", (value) => Number.isSafeInteger(value));

export function count(least: number): Check {
  return must(
    `an integer of at least ${least}`,
    (value) => number(value) && Number.isSafeInteger(value) && value >= least,
  );
}

export const flag: Check = must("true or false", (value) => typeof value === "boolean");

export const text: Check = must("a non-empty string", (value) => typeof value === "string" && value !== "");

export const secretText: Check = mustSecretly("a string", (value) => typeof value === "string");

export const callable: Check = must("a function", (value) => typeof value === "function");

export const instance: Check = must("an object", isObject);

export const data: Check = must("an object", isPlainObject);

/** An object with these methods. */
export function having(...methods: readonly string[]): Check {
  return must(
    `an object with ${methods.join(", ")}`,
    (value) =>
      isObject(value) && methods.every((method) => method in value && typeof Reflect.get(value, method) === "function"),
  );
}

const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** A longer text is no number that somebody wrote, in characters. */
const LONGEST_NUMBER = 40;

/** The number that a text writes, as YAML's and environment variables' do; `value` itself when it is no such text. */
export function numberFrom(value: unknown): unknown {
  if (typeof value !== "string" || value.length > LONGEST_NUMBER) return value;
  const text = value.trim();
  return DECIMAL.test(text) ? Number(text) : value;
}

export function oneOf(...values: readonly string[]): Check {
  const choice = values.map((value) => JSON.stringify(value)).join(", ");
  return (value, path, report) => {
    if (typeof value === "string" && values.includes(value)) return;
    report(path, `must be one of ${choice}, got ${shownAmong(value, values)}`);
  };
}

/** A value that should be one of `names`, as a message shows it: a misspelt name is shown with the nearest right one. */
export function shownAmong(value: unknown, names: readonly string[]): string {
  const hint = typeof value === "string" && value.length <= LONGEST_SLIP ? didYouMean(value, names) : "";
  return hint === "" ? shown(value) : `${JSON.stringify(value)}${hint}`;
}

/** A longer string is not a misspelt name, in characters. */
const LONGEST_SLIP = 40;
