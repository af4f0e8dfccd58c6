import type { ModelInfo } from "../types/options.ts";
import {
  type Check,
  type CheckTable,
  listOf,
  member,
  must,
  openFields,
  type PlainObject,
  type Report,
} from "./check.ts";
import { excessOf } from "../nesting.ts";
import { withoutNulls } from "../fields.ts";
import { frozenCopy, isData } from "./frozen-copy.ts";
import { LIMITS, limitsIn } from "./limit-settings.ts";
import { misspeltProblem, Spellings } from "./misspelt.ts";
import { allowedFailsPolicy } from "./policies.ts";
import { priceCheck, priceNameProblem, withNumbers } from "./price-settings.ts";
import type { Environment } from "../types/environment.ts";
import { count, flag, oneOf, seconds, shownAmong, text } from "./value-checks.ts";

/** LiteLLM's environments. A closed list: a misspelt one would silently leave a deployment out. */
const ENVIRONMENTS = ["development", "staging", "production"] as const;

const id: Check = must(
  "a non-empty string or a number",
  (value) => (typeof value === "string" && value !== "") || Number.isFinite(value),
);

/** A restriction that is not read would let everybody in. */
const unread =
  (advice: string): Check =>
  (_value, path, report) =>
    report(path, advice);
const NO_TEAM = 'is not read: the team that a deployment belongs to is its "team_id", one for each deployment';

/** The known facts, and their checks. */
export const FACTS: CheckTable = {
  id,
  blocked: flag,
  team_id: id,
  ...Object.fromEntries(
    ["team", "teams", "team_ids", "allowed_teams", "allowed_team_ids", "user_api_key_team_id"].map((key) => [
      key,
      unread(NO_TEAM),
    ]),
  ),
  base_model: text,
  mode: (value, path, report) => {
    if (value === "responses")
      report(path, 'is "responses", which is not available: the router uses chat completions; leave it out');
  },
  max_tokens: count(1),
  max_input_tokens: count(1),
  max_output_tokens: count(1),
  supports_vision: flag,
  supports_function_calling: flag,
  supports_response_schema: flag,
  supports_audio_input: flag,
  supports_pdf_input: flag,
  supports_web_search: flag,
  supported_environments: listOf(oneOf(...ENVIRONMENTS)),
  ...LIMITS,
  cooldown_time: seconds,
  allowed_fails: count(0),
  allowed_fails_policy: allowedFailsPolicy,
};

const facts = openFields(FACTS);
const spellings = new Spellings(() => Object.keys(FACTS));

/** A checked copy of `model_info`; a numeric `id` becomes a string. */
export function readModelInfo(written: PlainObject, path: string, report: Report): ModelInfo {
  const priced = Object.fromEntries(Object.entries(written).map(([key, value]) => [key, withNumbers(key, value)]));
  const raw: PlainObject = { ...priced, ...limitsIn(priced) };
  const excess = excessOf(raw, isData);
  if (excess !== undefined) {
    report(`${path}${excess.path}`, excess.reason);
    return {};
  }
  facts(raw, path, report);
  for (const [key, value] of Object.entries(raw)) {
    const at = member(path, key);
    const meant = spellings.meant(key);
    const problem = meant === undefined ? priceNameProblem(key) : misspeltProblem(meant);
    if (problem !== undefined) report(at, problem);
    else if (value !== undefined && value !== null) priceCheck(key)?.(value, at, report);
  }
  const { id: given, ...others }: PlainObject = frozenCopy(withoutNulls(raw));
  return Object.freeze(
    typeof given === "string" || typeof given === "number" ? { ...others, id: String(given) } : others,
  );
}

/** Whether the deployment belongs to the environment that LITELLM_ENVIRONMENT names. */
export function isForThisEnvironment(model_info: ModelInfo, env: Environment, path: string, report: Report): boolean {
  const { supported_environments } = model_info;
  if (!Array.isArray(supported_environments)) return true;
  const current = env["LITELLM_ENVIRONMENT"];
  if (current !== undefined && supported_environments.includes(current)) return true;
  if (!ENVIRONMENTS.some((known) => known === current)) {
    const got = current === undefined ? "it is not set" : `it is ${shownAmong(current, ENVIRONMENTS)}`;
    report(`${path}.supported_environments`, `needs LITELLM_ENVIRONMENT to be ${ENVIRONMENTS.join(", ")}, but ${got}`);
  }
  return false;
}
