/**
 * A fallback that is an object: a model, parameters of the request, time limits, and a key and address of its own. Without
 * a model it is for the group that failed.
 */
import { setEntries } from "../fields.ts";
import { hasParameter } from "../param-kinds.ts";
import { quotedName } from "../secrets.ts";
import { checkOwnAddress, ownAddress, ownKey } from "./callers-own.ts";
import { type CheckTable, member, openFields, type PlainObject, type Report } from "./check.ts";
import { settingProblem } from "./litellm-only.ts";
import { MOCKS } from "./mock-settings.ts";
import { nearestName } from "./nearest-name.ts";
import { data, text } from "./value-checks.ts";
import { TIME_LIMITS } from "./deployment-settings.ts";

/** The fields that are no parameters of the request. */
const FIELDS: CheckTable = {
  ...TIME_LIMITS,
  ...MOCKS,
  litellm_metadata: data,
  model: text,
  api_key: ownKey,
  api_base: ownAddress,
};

/** Reports what is wrong with an entry of the router's or of a call's; `others` are checks of further fields. */
export function checkFallbackEntry(entry: PlainObject, path: string, report: Report, others: CheckTable = {}): void {
  const given = setEntries(entry);
  openFields({ ...FIELDS, ...others })(Object.fromEntries(given), path, report);
  for (const [key] of given) {
    if (Object.hasOwn(FIELDS, key)) continue;
    const problem = settingProblem(key, "fallback");
    if (problem !== undefined) report(member(path, key), problem);
  }
  if (!given.some(([key]) => key === "model")) checkWithoutModel(entry, path, report);
  checkOwnAddress(entry, `${path}.api_base`, report);
}

/** A misspelt `model` must not become a parameter that is sent to the group that failed. */
function checkWithoutModel(entry: PlainObject, path: string, report: Report): void {
  const misspelt = Object.keys(entry).find((key) => typeof entry[key] === "string" && isNearModel(key));
  if (misspelt !== undefined)
    report(member(path, misspelt), `unknown key ${quotedName(misspelt)}; did you mean "model"?`);
  else if (!hasParameter(entry)) report(path, "must have a `model`, or parameters with which the same group is called");
}

function isNearModel(key: string): boolean {
  return key !== "model" && !hasParameter({ [key]: "" }) && nearestName(key, ["model"]) !== undefined;
}
