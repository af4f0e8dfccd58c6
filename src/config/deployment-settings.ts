/** The known settings in `litellm_params`, and their checks. */
import type { TimeLimits } from "../types/options.ts";
import { agent } from "./agent.ts";
import { dollars, duration } from "./budgets.ts";
import { storedHeaders } from "./callers-own.ts";
import { LIMITS, timeOfDayUtc } from "./limit-settings.ts";
import { MOCKS } from "./mock-settings.ts";
import { type Check, type CheckTable, isObject, isPlainObject, listOf, mustSecretly } from "./check.ts";
import {
  amount,
  callable,
  count,
  data,
  flag,
  integer,
  limit,
  limitOrAuto,
  seconds,
  secretText,
  share,
  text,
} from "./value-checks.ts";

export const TIME_LIMITS: Readonly<Record<keyof TimeLimits, Check>> = {
  timeout: limit,
  stream_timeout: limit,
  first_token_timeout: limitOrAuto,
  idle_timeout: limit,
};

/** Numeric settings; a value from an environment variable is converted. */
export const NUMBERS: CheckTable = {
  ...TIME_LIMITS,
  weight: amount,
  order: integer,
  ...LIMITS,
  num_retries: count(0),
  cooldown_time: seconds,
  max_budget: dollars,
  mock_delay: seconds,
  silent_model_share: share,
};

/** Those that may be written as text, as in LiteLLM: a weight may not. */
export const NUMBERS_AS_TEXT: ReadonlySet<string> = new Set([
  ...Object.keys(TIME_LIMITS),
  "order",
  ...Object.keys(LIMITS),
  "num_retries",
  "cooldown_time",
  "max_budget",
  "mock_delay",
  "silent_model_share",
]);

/** An address may contain a password, so messages do not show it. A blank one counts as absent. */
const address: Check = mustSecretly("a URL that starts with http:// or https://", (value) => {
  if (typeof value !== "string") return false;
  const protocol = URL.parse(value.trim())?.protocol;
  return value.trim() === "" || protocol === "http:" || protocol === "https:";
});

const googleCredential: Check = mustSecretly(
  "a service account as JSON text or object, or the path of its file",
  (value) => (typeof value === "string" && value !== "") || isPlainObject(value),
);

/** By setting, its check. Other settings belong to the provider, or are parameters of the request. */
export const CHECKS: CheckTable = {
  ...NUMBERS,
  ...MOCKS,
  silent_model: text,
  complexity_router_config: data,
  complexity_router_default_model: text,
  model: text,
  custom_llm_provider: text,
  api_key: secretText,
  api_base: address,
  base_url: address,
  api_version: text,
  azure_ad_token: secretText,
  azure_ad_token_provider: mustSecretly("a function", (value) => typeof value === "function"),
  aws_region_name: text,
  aws_access_key_id: secretText,
  aws_secret_access_key: secretText,
  aws_session_token: secretText,
  aws_bearer_token: secretText,
  aws_profile_name: text,
  aws_role_name: text,
  aws_session_name: text,
  aws_external_id: secretText,
  aws_web_identity_token: secretText,
  vertex_project: text,
  vertex_location: text,
  vertex_access_token: secretText,
  vertex_credentials: googleCredential,
  vertex_ai_project: text,
  vertex_ai_location: text,
  vertex_ai_credentials: googleCredential,
  aws_sts_endpoint: address,
  aws_bedrock_runtime_endpoint: address,
  client: mustSecretly("a client object", isObject),
  agent,
  fetch: callable,
  budget_duration: duration,
  region_name: text,
  daily_reset_time: timeOfDayUtc,
  tags: listOf(text),
  organization: (value, path, report) => (Array.isArray(value) ? listOf(text) : text)(value, path, report),
  drop_params: flag,
  additional_drop_params: listOf(text),
  allowed_openai_params: listOf(text),
  extra_body: data,
  extra_headers: storedHeaders,
};

/** Settings that are no credential, whatever they hold, and parameters of a request whose values OpenAI's reference lists. */
const PUBLIC: ReadonlySet<string> = new Set([
  ...Object.keys(CHECKS).filter((key) => CHECKS[key] !== secretText && CHECKS[key] !== googleCredential),
  "reasoning_effort",
  "service_tier",
  "tool_choice",
  "verbosity",
  "response_format",
  "modalities",
]);
/** Among them, those that may hold a credential, or anything else. */
const PRIVATE: ReadonlySet<string> = new Set(["extra_body", "extra_headers", "mock_response", "mock_tool_calls"]);

/** True for a setting whose text may be shown. */
export function isPublicSetting(key: string): boolean {
  return PUBLIC.has(key) && !PRIVATE.has(key);
}
