/** Checks the fallbacks that a call brings: their form, and that each names a model group. */
import { type Check, isPlainObject, listOf, named, shown } from "../config/check.ts";
import { ownHeaders } from "../config/callers-own.ts";
import { checkFallbackEntry } from "../config/fallback-entry.ts";
import { didYouMean } from "../config/nearest-name.ts";
import { withoutNulls } from "../fields.ts";
import { quotedName } from "../secrets.ts";
import type { CallRequest } from "../routing/call.ts";
import type { RouterContext } from "../routing/router-context.ts";
import { knownNames } from "../routing/catalog/known-names.ts";
import { isWildcard } from "../routing/catalog/wildcards.ts";
import { isMap } from "../routing/itinerary/fallbacks.ts";
import type { CallOptions, FallbackTarget } from "../types/options.ts";
import { limitedList } from "./list-limit.ts";
import { raise } from "./invalid-call.ts";

/** One fallback: a model group, or an object with parameters of its own. */
const target: Check = (value, path, report) => {
  if (typeof value === "string" && value !== "") return;
  if (!isPlainObject(value)) {
    return report(path, `must be a model group, or an object with a \`model\` or parameters, got ${shown(value)}`);
  }
  checkFallbackEntry(value, path, report, { extra_headers: ownHeaders });
};
export const fallbackMap: Check = (value, path, report) => {
  if (!isPlainObject(value)) return report(path, `must be an object such as { group: [targets] }, got ${shown(value)}`);
  for (const [group, targets] of Object.entries(withoutNulls(value)))
    limitedList(listOf(target))(targets, named(path, group), report);
};
export const fallback: Check = (value, path, report) => {
  return (isPlainObject(value) && isMap(value) ? fallbackMap : target)(value, path, report);
};

type Groups = Pick<RouterContext, "resolve" | "groupNames">;

const OPTIONS = ["fallbacks", "context_window_fallbacks", "content_policy_fallbacks", "validation_fallbacks"] as const;

/** @throws BadRequestError that names the first fallback whose model group does not exist. */
export function checkFallbacks(ask: CallRequest, context: Groups): void {
  for (const option of OPTIONS) {
    for (const [index, entry] of (ask.options[option] ?? []).entries()) {
      checkEntry(entry, `${option}[${index}]`, ask, context);
    }
  }
}

type Entry = NonNullable<CallOptions["fallbacks"]>[number];

function checkEntry(entry: Entry, path: string, ask: CallRequest, context: Groups): void {
  if (!isMap(entry)) return checkTarget(entry, path, context);
  for (const [from, targets = []] of Object.entries(withoutNulls(entry))) {
    const at = named(path, from);
    if (!namesRequested(from, ask) && !isWildcard(from)) checkName(from, at, context);
    for (const [index, target] of targets.entries()) checkTarget(target, `${at}[${index}]`, context);
  }
}

/** True for the requested model, also without its provider: so fallbacks are looked up. */
function namesRequested(name: string, { model }: CallRequest): boolean {
  return name === model || model.endsWith(`/${name}`);
}

function checkTarget(target: FallbackTarget, path: string, context: Groups): void {
  if (typeof target === "string") checkName(target, path, context);
  else if (typeof target.model === "string") checkName(target.model, `${path}.model`, context);
}

function checkName(name: string, path: string, context: Groups): void {
  if (context.resolve(name) !== undefined) return;
  const names = context.groupNames();
  const hint = didYouMean(name, names) || `; there are: ${knownNames(names)}`;
  raise(path, `there is no model group ${quotedName(name)}${hint}`);
}
