/** Reads what answers must be: `validate` of the router and of a call. */
import { isHeaderName } from "../translation/address/header-form.ts";
import type { MinConfidence, Validate } from "../types/validation.ts";
import { withoutNulls } from "../fields.ts";
import { type Check, fields, isObject, isPlainObject, must, named, type Report, shown } from "./check.ts";
import type { ModelNames } from "./model-names.ts";
import { share } from "./value-checks.ts";

const confidence = fields(
  {
    min_confidence: share,
    confidence_header: must("the name of a header", (value) => typeof value === "string" && isHeaderName(value)),
  } satisfies Record<keyof MinConfidence, Check>,
  "key",
);

/** A function, a Standard Schema, or `{ min_confidence }`. */
export const validateCheck: Check = (value, path, report) => {
  if (isSchema(value) || typeof value === "function") return;
  if (!isPlainObject(value)) {
    report(path, `must be a function, a Standard Schema or { min_confidence }, got ${shown(value)}`);
    return;
  }
  confidence(value, path, report);
  if (value["min_confidence"] == null) report(`${path}.min_confidence`, "is missing");
};

function isSchema(value: unknown): boolean {
  if (!isObject(value) && typeof value !== "function") return false;
  const standard: unknown = Reflect.get(value, "~standard");
  return isObject(standard) && typeof Reflect.get(standard, "validate") === "function";
}

/** Reads `{ group: validate }`. */
export function readValidate(value: unknown, names: ModelNames, report: Report): ReadonlyMap<string, Validate> {
  const table = new Map<string, Validate>();
  if (value === undefined) return table;
  if (!isPlainObject(value)) {
    report("validate", `must be an object such as { "main": (answer) => … }, got ${shown(value)}`);
    return table;
  }
  for (const [group, validate] of Object.entries(withoutNulls(value))) {
    const path = named("validate", group);
    if (group !== "*" && !names.has(group)) report(path, names.missingMessage(group));
    validateCheck(validate, path, report);
    // The one place where a checked value gets its type.
    table.set(group, validate as Validate);
  }
  return table;
}
