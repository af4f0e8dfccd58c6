import { isPlainObject, named, type PlainObject, type Report, shown } from "./check.ts";
import { readFallbacks, readTarget } from "./fallbacks.ts";
import { frozenCopy } from "./frozen-copy.ts";
import type { ModelNames } from "./model-names.ts";
import { isRetryPolicy } from "./policies.ts";
import type { ReadOptions } from "./settings-from.ts";
import { readAffinity } from "./affinity.ts";
import { readPreCallChecks } from "./pre-call-checks.ts";
import { readRules } from "./rules.ts";
import { readValidate } from "./validate-option.ts";
import { readStrategies } from "./strategy-option.ts";
import type { FallbackTable } from "../routing/settings.ts";
import type { FallbackTarget, RetryPolicy, RouterOptions } from "../types/options.ts";
import { withoutNulls } from "../fields.ts";
import { requestDefaults } from "../param-kinds.ts";

/** Options that name model groups, the strategy, and the request parameters in `default_litellm_params`. */
export function readGroupOptions(
  options: PlainObject,
  names: ModelNames,
  underlying: PlainObject,
  report: Report,
): Omit<ReadOptions, "budgets"> {
  const table = (key: keyof RouterOptions): FallbackTable | undefined =>
    options[key] === undefined ? undefined : readFallbacks(options[key], names, key, report);
  const checks = readPreCallChecks(options["optional_pre_call_checks"], "optional_pre_call_checks", report);
  return {
    fallbacks: table("fallbacks") ?? new Map(),
    default_fallbacks: readDefaultFallbacks(options["default_fallbacks"], names, report),
    context_window_fallbacks: table("context_window_fallbacks"),
    content_policy_fallbacks: table("content_policy_fallbacks"),
    validation_fallbacks: table("validation_fallbacks"),
    validate: readValidate(options["validate"], names, report),
    model_group_retry_policy: readGroupPolicies(options["model_group_retry_policy"], names, report),
    rules: readRules(options, names, report),
    ...readStrategies(options, names, report),
    optional_pre_call_checks: checks,
    affinity: readAffinity(options, checks, names, report),
    default_litellm_params: requestDefaults(underlying),
  };
}

function readDefaultFallbacks(value: unknown, names: ModelNames, report: Report): readonly FallbackTarget[] {
  const path = "default_fallbacks";
  if (value === undefined) return [];
  if (!Array.isArray(value)) report(path, `must be a list of model groups, got ${shown(value)}`);
  const targets: readonly unknown[] = Array.isArray(value) ? value : [];
  return Object.freeze(
    targets.flatMap<FallbackTarget>((target, index) => readTarget(target, names, `${path}[${index}]`, report) ?? []),
  );
}

function readGroupPolicies(value: unknown, names: ModelNames, report: Report): ReadonlyMap<string, RetryPolicy> {
  const path = "model_group_retry_policy";
  const policies = new Map<string, RetryPolicy>();
  if (value === undefined) return policies;
  if (!isPlainObject(value)) report(path, `must be an object such as { "main": { … } }, got ${shown(value)}`);
  for (const [group, policy] of Object.entries(isPlainObject(value) ? withoutNulls(value) : {})) {
    if (!names.has(group)) report(named(path, group), names.missingMessage(group));
    if (isRetryPolicy(policy, named(path, group), report)) policies.set(group, frozenCopy(policy));
  }
  return policies;
}
