/** Reads what shares calls out: weighted aliases and experiments. */
import { isWildcard } from "../routing/catalog/wildcards.ts";
import type { Redirect, SplitRedirect, WeightedBranch } from "../routing/catalog/redirect.ts";
import { quotedName } from "../secrets.ts";
import type { Experiment, ExperimentVariant, StickyBy, WeightedModel } from "../types/experiments.ts";
import { type Check, fields, isPlainObject, type PlainObject, type Report, shown } from "./check.ts";
import { readGroup } from "./fallbacks.ts";
import { frozenCopy } from "./frozen-copy.ts";
import type { ModelNames } from "./model-names.ts";
import { checkOwnParams } from "./own-params.ts";
import { readable } from "./readable.ts";
import { amount, data, elsewhere, oneOf, text } from "./value-checks.ts";

const weightedModel = fields({ model: elsewhere, weight: amount } satisfies Record<keyof WeightedModel, Check>, "key");
const variantKeys = fields(
  { model: elsewhere, weight: amount, name: text, litellm_params: data } satisfies Record<
    keyof ExperimentVariant,
    Check
  >,
  "key",
);
const stickyBy: Check = (value, path, report) => {
  if (typeof value !== "function") oneOf("user", "session_id", "api_key")(value, path, report);
};
const experimentKeys = fields(
  { name: text, model: elsewhere, variants: elsewhere, sticky_by: stickyBy } satisfies Record<keyof Experiment, Check>,
  "key",
);

/** Reads the weighted list of an alias. */
export function readWeightedAlias(
  name: string,
  list: readonly unknown[],
  names: ModelNames,
  path: string,
  report: Report,
): SplitRedirect {
  const variants = readVariants(list, names, path, report, (entry, at) => {
    weightedModel(entry, at, report);
    return {};
  });
  for (const [index, { model }] of variants.entries()) {
    const at = `${path}[${index}].model`;
    if (model === name && !names.groups.has(name)) report(at, "is the alias itself");
    if (variants.findIndex((other) => other.model === model) < index) report(at, "stands in the list twice");
  }
  return Object.freeze({ kind: "model_group_alias", name, variants: Object.freeze(variants) });
}

/** Reads `experiments`: by the name whose calls take part. */
export function readExperiments(
  given: unknown,
  aliases: ReadonlyMap<string, Redirect>,
  names: ModelNames,
  report: Report,
): ReadonlyMap<string, Redirect> {
  const all = new Map(aliases);
  const value = readable(given, "experiments", report);
  if (value === undefined) return all;
  if (!Array.isArray(value)) {
    report("experiments", `must be a list such as [{ name, model, variants }], got ${shown(value)}`);
    return all;
  }
  const known = new Set<string>();
  for (const [index, entry] of value.entries()) {
    const path = `experiments[${index}]`;
    const read = readExperiment(entry, names, path, report);
    if (read === undefined) continue;
    const other = all.get(read.name);
    if (other?.kind === "model_group_alias")
      report(`${path}.model`, "is an alias with weights already: make one of both");
    else if (other !== undefined) report(`${path}.model`, "takes part in another experiment");
    if (read.experiment !== undefined && known.has(read.experiment))
      report(`${path}.name`, `${quotedName(read.experiment)} is the name of another experiment`);
    known.add(read.experiment ?? "");
    all.set(read.name, read);
  }
  return all;
}

function readExperiment(entry: unknown, names: ModelNames, path: string, report: Report): SplitRedirect | undefined {
  experimentKeys(entry, path, report);
  if (!isPlainObject(entry)) return undefined;
  const { name, variants: list, sticky_by } = entry;
  if (name == null) report(`${path}.name`, "is missing");
  const model = readGroup(entry["model"], names, `${path}.model`, report);
  if (model !== undefined && isWildcard(model)) report(`${path}.model`, "cannot have a star: name one model");
  if (!Array.isArray(list)) {
    report(`${path}.variants`, `must be a list such as [{ name, model, weight }], got ${shown(list)}`);
    return undefined;
  }
  const variants = readVariants(list, names, `${path}.variants`, report, (variant, at) => readOwn(variant, at, report));
  for (const [index, { variant }] of variants.entries())
    if (variants.findIndex((other) => other.variant === variant) < index)
      report(`${path}.variants[${index}].name`, "is that of another variant");
  if (model === undefined || typeof name !== "string") return undefined;
  const sticky = isSticky(sticky_by) ? { sticky_by } : {};
  return Object.freeze({
    kind: "experiment",
    name: model,
    experiment: name,
    variants: Object.freeze(variants),
    ...sticky,
  });
}

function isSticky(value: unknown): value is StickyBy {
  return typeof value === "function" || typeof value === "string";
}

/** The name and the parameters of a variant. */
function readOwn(entry: PlainObject, path: string, report: Report): Partial<WeightedBranch> {
  variantKeys(entry, path, report);
  const { name, litellm_params: params } = entry;
  if (name == null) report(`${path}.name`, "is missing");
  if (isPlainObject(params)) checkOwnParams(params, `${path}.litellm_params`, report);
  return {
    variant: typeof name === "string" ? name : "",
    overrides: isPlainObject(params) ? frozenCopy(params) : {},
  };
}

function readVariants(
  list: readonly unknown[],
  names: ModelNames,
  path: string,
  report: Report,
  readRest: (entry: PlainObject, path: string) => Partial<WeightedBranch>,
): WeightedBranch[] {
  if (list.length === 0) report(path, "is an empty list");
  const variants = list.flatMap((entry, index): WeightedBranch[] => {
    const at = `${path}[${index}]`;
    if (!isPlainObject(entry)) {
      report(at, `must be an object such as { model, weight }, got ${shown(entry)}`);
      return [];
    }
    const rest = readRest(entry, at);
    const model = readGroup(entry["model"], names, `${at}.model`, report);
    const { weight } = entry;
    return [{ overrides: {}, ...rest, model: model ?? "", weight: typeof weight === "number" ? weight : 1 }];
  });
  if (variants.length > 0 && variants.every(({ weight }) => weight === 0)) report(path, "has no weight above 0");
  return variants;
}
