/** The checks of `complexity_router_config`, and what it comes to. */
import { withoutNulls } from "../fields.ts";
import type {
  ComplexityDimension,
  ComplexityRouterConfig,
  KeywordTierRule,
  TierModel,
} from "../types/complexity-router.ts";
import { type Check, fields, isPlainObject, listOf, must, type PlainObject, type Report, shown } from "./check.ts";
import { frozenCopy } from "./frozen-copy.ts";
import { ownPattern } from "../complexity/own-pattern.ts";
import { checkOwnParams } from "./own-params.ts";
import { flag, numberFrom, oneOf, seconds, text } from "./value-checks.ts";

const TIERS = ["SIMPLE", "MEDIUM", "COMPLEX", "REASONING"] as const;
const MOST_DIMENSIONS = 16;

const number: Check = must("a number", (value) => typeof value === "number" && Number.isFinite(value));
const words = listOf(must("a string", (value) => typeof value === "string"));
const tier = oneOf(...TIERS);

const DIMENSIONS = [
  "tokenCount",
  "codePresence",
  "reasoningMarkers",
  "technicalTerms",
  "simpleIndicators",
  "multiStepPatterns",
  "questionComplexity",
];

const dimensionName: Check = must(
  "a name of its own: letters, digits and underscores",
  (value) => typeof value === "string" && /^[a-z]\w{0,63}$/i.test(value) && !DIMENSIONS.includes(value),
);
const dimensionWeight: Check = must(
  "a number above 0, at most 1",
  (value) => typeof value === "number" && value > 0 && value <= 1,
);

function numbers(...keys: readonly string[]): Check {
  return fields(Object.fromEntries(keys.map((key) => [key, number])), "key");
}

const pattern: Check = (value, path, report) => {
  if (typeof value !== "string" || value === "") return text(value, path, report);
  if (ownPattern(value) === undefined)
    report(
      path,
      "is no regular expression that is used: it must be valid and short, repeat single characters only, each a limited number of times (as in \\s{1,4}), and not look around",
    );
};

const tierModel: Check = (value, path, report) => {
  if (typeof value === "string" && value !== "") return;
  if (!isPlainObject(value))
    return report(path, `must be the name of a model, or { model_name, litellm_params }, got ${shown(value)}`);
  fields({ model_name: text, litellm_params: ownParams } satisfies Record<keyof TierModel, Check>, "key")(
    value,
    path,
    report,
  );
  if (value["model_name"] == null) report(`${path}.model_name`, "is missing");
};

/** Parameters for the calls of a tier. */
const ownParams: Check = (value, path, report) => {
  if (isPlainObject(value)) checkOwnParams(value, path, report);
  else report(path, `must be an object, got ${shown(value)}`);
};

const target: Check = (value, path, report) => {
  if (!Array.isArray(value)) return tierModel(value, path, report);
  if (value.length === 0) report(path, "is an empty list");
  listOf(tierModel)(value, path, report);
  const all = value.map((each: unknown) => (isPlainObject(each) ? each["model_name"] : each));
  const double = all.findIndex((each, index) => all.indexOf(each) < index);
  if (double !== -1) report(`${path}[${double}]`, "stands in the list twice");
};

const rule: Check = (value, path, report) => {
  fields({ keywords: words, tier } satisfies Record<keyof KeywordTierRule, Check>, "key")(value, path, report);
  if (!isPlainObject(value)) return;
  if (value["tier"] == null) report(`${path}.tier`, "is missing");
  const { keywords } = value;
  const some = Array.isArray(keywords) && keywords.some((word) => typeof word !== "string" || word.trim() !== "");
  if (!some) report(`${path}.keywords`, "has no keyword");
};

const dimension: Check = (value, path, report) => {
  fields(
    {
      name: dimensionName,
      weight: dimensionWeight,
      keywords: words,
      patterns: listOf(pattern),
      scoring_mode: oneOf("binary", "match_count"),
    } satisfies Record<keyof ComplexityDimension, Check>,
    "key",
  )(value, path, report);
  if (!isPlainObject(value)) return;
  for (const key of ["name", "weight"]) if (value[key] == null) report(`${path}.${key}`, "is missing");
  if (value["keywords"] == null && value["patterns"] == null) report(path, "has neither keywords nor patterns");
};

const dimensions: Check = (value, path, report) => {
  listOf(dimension)(value, path, report);
  const names = Array.isArray(value) ? value.map((each: unknown) => (isPlainObject(each) ? each["name"] : each)) : [];
  for (const [index, name] of names.entries())
    if (names.indexOf(name) < index) report(`${path}[${index}].name`, "is that of another dimension");
  if (Array.isArray(value) && value.length > MOST_DIMENSIONS)
    report(path, `has ${value.length} dimensions, and ${MOST_DIMENSIONS} are the most`);
};

const HEURISTIC = 'prompts are classified by the "heuristic" alone: leave it out';
const classifier: Check = (value, path, report) => {
  if (value !== "heuristic") report(path, `must be "heuristic", got ${shown(value)}: ${HEURISTIC}`);
};

/** Keys of LiteLLM's that are not available. A switch that is off asks for nothing. */
const UNAVAILABLE: readonly (readonly [names: RegExp, advice: string])[] = [
  [/^(?:classifier_|heuristic_)/, `is not available: ${HEURISTIC}`],
  [/^(?:adaptive|tier_distance_penalty$)/, "is not available: of a tier's list one model is chosen at random"],
  [/^(?:semantic_|embedding_|match_threshold$)/, "is not available: keywords are compared as text; leave it out"],
  [
    /^(?:plan_mode_|housekeeping_|route_housekeeping_|context_window_|enable_context_|modality_|hybrid_|plugins$|reminder_markers$|fallback_tier$|classification_(?:prompt|examples)$)/,
    "is LiteLLM's and not available here: leave it out",
  ],
  [/^tier_(?:definitions|labels)$/, `is not available: the tiers are ${TIERS.join(", ")}`],
];

const CHECKS: Record<keyof ComplexityRouterConfig, Check> = {
  tiers: fields(Object.fromEntries(TIERS.map((each) => [each, target])), "tier"),
  default_model: text,
  tier_boundaries: numbers("simple_medium", "medium_complex", "complex_reasoning"),
  token_thresholds: numbers("simple", "complex"),
  dimension_weights: numbers(...DIMENSIONS),
  code_keywords: words,
  reasoning_keywords: words,
  technical_keywords: words,
  custom_technical_keywords: words,
  simple_keywords: words,
  custom_dimensions: dimensions,
  keyword_tier_rules: listOf(rule),
  escalation_keywords: words,
  reasoning_override_min_score: number,
  session_affinity: flag,
  deployment_affinity: flag,
  session_affinity_ttl_seconds: seconds,
  classification_mode: oneOf("every_request", "user_turn"),
  return_raw_model_name: flag,
  classifier_type: classifier,
};

const all = fields(CHECKS, "key", (key) => UNAVAILABLE.find(([names]) => names.test(key))?.[1]);

/** The configuration, checked and complete. `path`: that of `complexity_router_config`. */
export function readComplexityConfig(
  written: object,
  default_model: string | undefined,
  path: string,
  report: Report,
): ComplexityRouterConfig {
  const set = Object.entries(written).filter(
    ([key, value]) => value !== null && !(value === false && !Object.hasOwn(CHECKS, key)),
  );
  const config: PlainObject = Object.fromEntries(set.map(([key, value]) => [key, withNumbers(value)]));
  all(config, path, report);
  const { tiers } = config;
  if (tiers === undefined) report(`${path}.tiers`, "is missing: name a model for each tier");
  const own = config["default_model"] ?? default_model;
  if (isPlainObject(tiers)) reportMissing(tiers, own, path, report);
  // The one place where a checked configuration gets its type.
  return frozenCopy({ ...config, ...(own === undefined ? {} : { default_model: own }) }) as ComplexityRouterConfig;
}

/** A tier without a model, where nothing stands in for it. */
function reportMissing(tiers: PlainObject, default_model: unknown, path: string, report: Report): void {
  if (default_model !== undefined || tiers["MEDIUM"] != null) return;
  const missing = TIERS.filter((each) => tiers[each] == null);
  if (missing.length > 0)
    report(`${path}.tiers`, `has no model for ${missing.join(", ")}, and there is no default_model`);
}

/** Without what is not set, and with numbers in the place of texts that write one, as LiteLLM reads them. */
function withNumbers(value: unknown): unknown {
  if (typeof value === "string") return numberIn(value);
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(withoutNulls(value)).map(([key, each]) => [key, typeof each === "string" ? numberIn(each) : each]),
  );
}

/** Only what is a number for certain: the name of a model may be written in digits. */
function numberIn(written: string): unknown {
  return /^[+-]?\d*\.\d+$/.test(written.slice(0, 40)) ? numberFrom(written) : written;
}

/** The names of models in a configuration, with their paths. */
export function* modelsIn(
  config: ComplexityRouterConfig,
  path: string,
): Iterable<readonly [name: string, path: string]> {
  for (const [each, target] of Object.entries(config.tiers)) {
    const at = `${path}.complexity_router_config.tiers.${each}`;
    const list: readonly unknown[] = Array.isArray(target) ? target : [target];
    for (const [index, model] of list.entries()) {
      const place = Array.isArray(target) ? `${at}[${index}]` : at;
      if (typeof model === "string") yield [model, place];
      else if (isPlainObject(model)) yield [String(model["model_name"]), `${place}.model_name`];
    }
  }
  if (config.default_model !== undefined) yield [config.default_model, `${path}.complexity_router_default_model`];
}
