/** Reads the options for affinity. */
import type { AffinityFlags, AffinityRules } from "../affinity/affinity.ts";
import { setEntries } from "../fields.ts";
import type { PreCallCheck } from "../types/pre-call-checks.ts";
import { isPlainObject, named, type PlainObject, type Report, shown } from "./check.ts";
import type { ModelNames } from "./model-names.ts";
import { readPreCallChecks } from "./pre-call-checks.ts";

const FLAGS = ["session_affinity", "deployment_affinity"] as const;
const DEFAULT_TTL = 3600;

/** `undefined` when no call goes back to a deployment. Every problem is reported. */
export function readAffinity(
  options: PlainObject,
  checks: readonly PreCallCheck[],
  names: ModelNames,
  report: Report,
): AffinityRules | undefined {
  const groups = readGroups(options["model_group_affinity_config"], names, report);
  const { deployment_affinity_ttl_seconds: ttl, session_affinity_repin_on_failover: repins } = options;
  const flags = flagsIn(checks);
  const prompt = checks.includes("prompt_caching");
  const isUsed = prompt || [flags, ...groups.values()].some(({ session, user }) => session || user);
  if (!isUsed) return undefined;
  return Object.freeze({
    ...flags,
    groups,
    prompt,
    ttlMs: (typeof ttl === "number" ? ttl : DEFAULT_TTL) * 1000,
    repins: repins === true,
  });
}

function flagsIn(checks: readonly PreCallCheck[]): AffinityFlags {
  return { session: checks.includes("session_affinity"), user: checks.includes("deployment_affinity") };
}

function readGroups(value: unknown, names: ModelNames, report: Report): ReadonlyMap<string, AffinityFlags> {
  const path = "model_group_affinity_config";
  const groups = new Map<string, AffinityFlags>();
  if (value === undefined) return groups;
  if (!isPlainObject(value)) {
    report(path, `must be an object such as { "main": ["session_affinity"] }, got ${shown(value)}`);
    return groups;
  }
  for (const [group, flags] of setEntries(value)) {
    if (!names.has(group)) report(named(path, group), names.missingMessage(group));
    groups.set(group, flagsIn(readPreCallChecks(flags, named(path, group), report, FLAGS)));
  }
  return groups;
}
