/** A fallback that is an object: a model, parameters of the request, time limits, and a key and address of its own. */
import { checkOwnAddress, ownAddress, ownKey } from "./callers-own.ts";
import { type CheckTable, member, openFields, type PlainObject, type Report } from "./check.ts";
import { settingProblem } from "./litellm-only.ts";
import { MOCKS } from "./mock-settings.ts";
import { text } from "./value-checks.ts";
import { TIME_LIMITS } from "./deployment-settings.ts";

/** The fields that are no parameters of the request. */
const FIELDS: CheckTable = { ...TIME_LIMITS, ...MOCKS, model: text, api_key: ownKey, api_base: ownAddress };

/** Reports what is wrong with an entry of the router's or of a call's; `others` are checks of further fields. */
export function checkFallbackEntry(entry: PlainObject, path: string, report: Report, others: CheckTable = {}): void {
  openFields({ ...FIELDS, ...others })(entry, path, report);
  for (const [key, value] of Object.entries(entry)) {
    // `null` means absent.
    if (value === undefined || value === null || Object.hasOwn(FIELDS, key)) continue;
    const problem = settingProblem(key, "fallback");
    if (problem !== undefined) report(member(path, key), problem);
  }
  checkOwnAddress(entry, `${path}.api_base`, report);
}
