/**
 * `fallbacks` and its kin. Groups that fall back on each other, or on themselves, are accepted: "if a is down ask b, if b
 * is down ask a" is what people mean, and a call enters each group once at most, so that every circle ends. What can
 * never end anywhere is a circle of aliases; those are refused (see `aliases.ts`).
 */
import { fallbackTable } from "../routing/itinerary/fallbacks.ts";
import type { FallbackTable } from "../routing/settings.ts";
import type { FallbackTarget } from "../types/options.ts";
import { checkOwnAddress, ownAddress, ownKey } from "./callers-own.ts";
import { isPlainObject, member, named, openFields, type Report, shown, text } from "./check.ts";
import { excessOf } from "../nesting.ts";
import { frozenCopy, isData } from "./frozen-copy.ts";
import { TIME_LIMITS } from "./litellm-params.ts";
import type { ModelNames } from "./model-names.ts";
import { refusalOf } from "./litellm-only.ts";

/** What an entry may say beside parameters of the request. */
const OWN = { ...TIME_LIMITS, model: text, api_key: ownKey, api_base: ownAddress };

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
  if (pair === undefined) return report(path, `must be an object such as { "main": ["backup"] }, got ${shown(entry)}`);
  if (others.length > 0)
    return report(path, `must have one group, but has ${others.length + 1}: write one entry for each`);

  const [group, targets] = pair;
  const at = named(path, group);
  if (group !== "*" && !names.has(group)) report(at, names.missing(group));
  if (table.has(group)) report(at, "has an entry before this one: put all targets into one list");
  if (!Array.isArray(targets)) return report(at, `must be a list of model groups, got ${shown(targets)}`);
  table.set(
    group,
    targets.flatMap((target: unknown, index) => readTarget(target, names, `${at}[${index}]`, report) ?? []),
  );
}

function readTarget(target: unknown, names: ModelNames, path: string, report: Report): FallbackTarget | undefined {
  if (!isPlainObject(target)) return readGroup(target, names, path, report);
  const excess = excessOf(target, isData);
  if (excess !== undefined) {
    report(`${path}${excess.path}`, excess.reason);
    return undefined;
  }
  openFields(OWN)(target, path, report);
  for (const [key, field] of Object.entries(target)) {
    const refusal = field === undefined || Object.hasOwn(OWN, key) ? undefined : refusalOf(key);
    if (refusal !== undefined) report(member(path, key), refusal);
  }
  checkOwnAddress(target, `${path}.api_base`, report);
  const model = readGroup(target["model"], names, `${path}.model`, report);
  return model === undefined ? undefined : frozenCopy({ ...target, model });
}

/** The name of something that can be called. */
export function readGroup(value: unknown, names: ModelNames, path: string, report: Report): string | undefined {
  if (typeof value === "string" && names.has(value)) return value;
  if (typeof value === "string" && value !== "") report(path, names.missing(value));
  else text(value, path, report);
  return undefined;
}
