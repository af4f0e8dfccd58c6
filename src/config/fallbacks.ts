/**
 * The options that hold fallbacks. Groups may fall back on each other, and on themselves ("from a to b, and from b to a"):
 * a call enters each group at most once, so every circle ends. A circle of aliases never ends and is refused (`aliases.ts`).
 */
import { withoutNulls } from "../fields.ts";
import { fallbackTable } from "../routing/itinerary/fallbacks.ts";
import type { FallbackTable } from "../routing/settings.ts";
import type { FallbackTarget } from "../types/options.ts";
import { isPlainObject, named, type Report, shown } from "./check.ts";
import { excessOf } from "../nesting.ts";
import { checkFallbackEntry } from "./fallback-entry.ts";
import { frozenCopy, isData } from "./frozen-copy.ts";
import type { ModelNames } from "./model-names.ts";
import { text } from "./value-checks.ts";

/** Reads `[{ group: [targets] }]`. */
export function readFallbacks(value: unknown, names: ModelNames, path: string, report: Report): FallbackTable {
  const table = new Map<string, readonly FallbackTarget[]>();
  if (!Array.isArray(value)) {
    report(path, `must be a list such as [{ "main": ["backup"] }], got ${shown(value)}`);
    return table;
  }
  for (const [index, entry] of value.entries()) readEntry(entry, table, names, `${path}[${index}]`, report);
  return fallbackTable([...table]);
}

function readEntry(
  entry: unknown,
  table: Map<string, readonly FallbackTarget[]>,
  names: ModelNames,
  path: string,
  report: Report,
): void {
  const [pair, ...others] = isPlainObject(entry) ? Object.entries(entry) : [];
  if (pair?.[1] === null && others.length === 0) return;
  if (pair === undefined) return report(path, `must be an object such as { "main": ["backup"] }, got ${shown(entry)}`);
  if (others.length > 0)
    return report(path, `must have one group, but has ${others.length + 1}: write one entry for each`);

  const [group, targets] = pair;
  const at = named(path, group);
  if (group !== "*" && !names.has(group)) report(at, names.missingMessage(group));
  if (table.has(group)) report(at, "has an entry before this one: put all targets into one list");
  if (!Array.isArray(targets)) return report(at, `must be a list of model groups, got ${shown(targets)}`);
  table.set(
    group,
    targets.flatMap<FallbackTarget>(
      (target: unknown, index) => readTarget(target, names, `${at}[${index}]`, report) ?? [],
    ),
  );
}

/** Reads a fallback: the name of a group, or an object. Reports what is wrong with it. */
export function readTarget(
  target: unknown,
  names: ModelNames,
  path: string,
  report: Report,
): FallbackTarget | undefined {
  if (!isPlainObject(target)) return readGroup(target, names, path, report);
  const excess = excessOf(target, isData);
  if (excess !== undefined) {
    report(`${path}${excess.path}`, excess.reason);
    return undefined;
  }
  checkFallbackEntry(target, path, report);
  const { model, ...parameters } = withoutNulls(target);
  if (model === undefined) return frozenCopy(parameters);
  // Anything else has been reported.
  const isName = typeof model === "string" && model !== "";
  const group = isName ? readGroup(model, names, `${path}.model`, report) : undefined;
  return group === undefined ? undefined : frozenCopy({ ...parameters, model: group });
}

/** Reads the name of a model group, an alias or a deployment. Reports an unknown one, and returns `undefined`. */
export function readGroup(value: unknown, names: ModelNames, path: string, report: Report): string | undefined {
  if (typeof value === "string" && names.has(value)) return value;
  if (typeof value === "string" && value !== "") report(path, names.missingMessage(value));
  else text(value, path, report);
  return undefined;
}
