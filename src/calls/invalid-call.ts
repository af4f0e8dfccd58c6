/** Errors for calls with a wrong parameter. */
import type { CheckTable, PlainObject } from "../config/check.ts";
import { BadRequestError } from "../errors.ts";

/** `null` is how the `openai` SDK's users leave a parameter out. */
export function check(fields: PlainObject, table: CheckTable): void {
  for (const key of Object.keys(fields)) {
    if (fields[key] !== null && Object.hasOwn(table, key)) table[key]?.(fields[key], key, raise);
  }
}

export function raise(path: string, problem: string): never {
  throw wrong(path, `${path}: ${problem}`);
}

/** `text` gets a full stop unless it is a question. */
export function wrong(param: string, text: string): BadRequestError {
  const end = text.endsWith("?") ? "" : ".";
  return new BadRequestError(`Nothing was sent. ${text}${end}`, { param, code: "invalid_value" });
}
