/** Masks the cause of an error: an error of other code, which may contain the whole request with all its headers. */
import type { Mask } from "./mask-secrets.ts";
import { maskedStack } from "./masked-stack.ts";

/** Deepest cause that is kept. */
const DEEPEST = 5;
/** Most errors that are kept of an `AggregateError`. */
const MOST_ERRORS = 10;
/** Longest text that is kept, in characters. */
const LONGEST_TEXT = 8000;

/** Fields that `copyOf` treats one by one. */
const TREATED_APART: ReadonlySet<PropertyKey> = new Set(["name", "message", "stack", "cause", "errors"]);

/**
 * `cause` itself when masking changes nothing and it contains no objects; else a copy of its class, with masked strings and
 * without objects. A cause that is not an error is only described.
 */
export function maskedCause(cause: unknown, mask: Mask, depth = 0): unknown {
  if (typeof cause === "string") return maskedText(cause, mask);
  if (typeof cause !== "object" || cause === null) return typeof cause === "function" ? "a function" : cause;
  if (depth >= DEEPEST) return undefined;
  try {
    if (!(cause instanceof Error)) return Array.isArray(cause) ? "a list" : "an object that is no error";
    const copy = copyOf(cause, mask, depth);
    return isSame(cause, copy) ? cause : copy;
  } catch {
    return "an error that cannot be read";
  }
}

function maskedText(text: string, mask: Mask): string {
  return mask.text(text.slice(0, LONGEST_TEXT));
}

function copyOf(error: Error, mask: Mask, depth: number): Error {
  const copy = new Error(maskedText(String(error.message), mask));
  const own = (key: PropertyKey, value: unknown, enumerable: boolean): void =>
    void Object.defineProperty(copy, key, { value, enumerable, writable: true, configurable: true });
  Object.setPrototypeOf(copy, Object.getPrototypeOf(error) as object);
  own("name", maskedText(String(error.name), mask), false);
  own("stack", maskedStack(error.stack, String(error.message), copy.message, mask), false);
  for (const key of Reflect.ownKeys(error)) {
    const field = Object.getOwnPropertyDescriptor(error, key);
    if (TREATED_APART.has(key) || field === undefined || !("value" in field)) continue;
    const value: unknown = field.value;
    if (typeof value === "string") own(key, maskedText(value, mask), field.enumerable === true);
    else if (!isObject(value)) own(key, value, field.enumerable === true);
  }
  if (error.cause !== undefined) own("cause", maskedCause(error.cause, mask, depth + 1), false);
  const several: unknown = Object.getOwnPropertyDescriptor(error, "errors")?.value;
  if (Array.isArray(several))
    own(
      "errors",
      several.slice(0, MOST_ERRORS).map((each: unknown) => maskedCause(each, mask, depth + 1)),
      false,
    );
  return copy;
}

/** True when the copy has all that the error has. */
function isSame(error: Error, copy: Error): boolean {
  if (error.message !== copy.message || error.stack !== copy.stack || error.cause !== copy.cause) return false;
  return Reflect.ownKeys(error).every((key) => {
    if (key === "errors") return isSameList(Reflect.get(error, key), Reflect.get(copy, key));
    if (TREATED_APART.has(key)) return true;
    const field = Object.getOwnPropertyDescriptor(error, key);
    return (
      field !== undefined && "value" in field && Object.hasOwn(copy, key) && field.value === Reflect.get(copy, key)
    );
  });
}

function isSameList(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

function isObject(value: unknown): boolean {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}
