import type { PlainObject, Report } from "./check.ts";
import { checkFallbackEntry } from "./fallback-entry.ts";

/** Parameters for calls that are led somewhere: those of a fallback entry, without a model, a key or an address. */
export function checkOwnParams(params: PlainObject, path: string, report: Report): void {
  for (const key of ["model", "api_key", "api_base"])
    if (params[key] != null)
      report(`${path}.${key}`, "belongs in a deployment: make one for these calls, and name its group");
  checkFallbackEntry({ ...params, model: "checked elsewhere", api_key: null, api_base: null }, path, report);
}
