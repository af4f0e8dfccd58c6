/** The settings of a deployment: which are known, what they must be, and where their values come from. */
import { describedText, shownName } from "../secrets.ts";
import type { LitellmParams, TimeLimits } from "../types/options.ts";
import { agent } from "./agent.ts";
import { storedHeaders } from "./callers-own.ts";
import {
  amount,
  callable,
  type Check,
  type CheckTable,
  count,
  data,
  flag,
  integer,
  isPlainObject,
  limit,
  limitOrAuto,
  listOf,
  member,
  mustSecretly,
  type PlainObject,
  put,
  type Report,
  seconds,
  secretText,
  text,
} from "./check.ts";
import { excessOf } from "../nesting.ts";
import { frozenCopy, isData } from "./frozen-copy.ts";
import type { Environment } from "../types/environment.ts";

export const TIME_LIMITS: Readonly<Record<keyof TimeLimits, Check>> = {
  timeout: limit,
  stream_timeout: limit,
  first_token_timeout: limitOrAuto,
  idle_timeout: limit,
};

/** Settings that are numbers, also when an environment variable says them in letters. */
const NUMBERS: CheckTable = {
  ...TIME_LIMITS,
  weight: amount,
  order: integer,
  rpm: amount,
  tpm: amount,
  max_parallel_requests: count(1),
  num_retries: count(0),
  cooldown_time: seconds,
  input_cost_per_token: amount,
  output_cost_per_token: amount,
  cache_read_input_token_cost: amount,
  cache_creation_input_token_cost: amount,
};

/** An address may hold a password, so it is not printed either. A blank one counts as none. */
const address: Check = mustSecretly("a URL that starts with http:// or https://", (value) => {
  if (typeof value !== "string") return false;
  const protocol = URL.parse(value.trim())?.protocol;
  return value.trim() === "" || protocol === "http:" || protocol === "https:";
});

const googleCredential: Check = mustSecretly(
  "a service account as JSON text or object, or the path of its file",
  (value) => (typeof value === "string" && value !== "") || isPlainObject(value),
);

/** What is checked before anything else is asked; other keys are the provider's, or parameters of the request. */
const CHECKS: CheckTable = {
  ...NUMBERS,
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
  client: mustSecretly("a client object", (value) => typeof value === "object" && value !== null),
  agent,
  fetch: callable,
  region_name: text,
  tags: listOf(text),
  organization: (value, path, report) => (Array.isArray(value) ? listOf(text) : text)(value, path, report),
  drop_params: flag,
  additional_drop_params: listOf(text),
  allowed_openai_params: listOf(text),
  extra_body: data,
  extra_headers: storedHeaders,
};

/** LiteLLM's settings that would go to the provider as a parameter if nobody said anything. */
const REFUSED: Readonly<Record<string, string>> = {
  max_retries: 'is not used, for no SDK retries under the router: set "num_retries"',
  request_timeout: 'is called "timeout" here',
  total_timeout: "bounds a whole call: set it on the router or the call",
  max_attempts: "bounds a whole call: set it on the router or the call",
  hedge_after: "is set on the router or the call",
  mid_stream_fallback: "is set on the router or the call",
  stream: "is said by each call",
  messages: "belong to the call",
  mock_response: "is not available",
  litellm_credential_name: "is not available",
  configurable_clientside_auth_params: "is not needed: a call may bring its own api_key",
  max_budget: "is not available",
  budget_duration: "is not available",
  silent_model: "is not available",
  tag_regex: "is not available",
  auto_router_config: "is not available",
  auto_router_config_path: "is not available",
  complexity_router_config: "is not available",
};

const FROM_ENVIRONMENT = "os.environ/";

/** A copy of the settings with environment variables read, one name for the address, and every problem reported. */
export function readParams(raw: PlainObject, env: Environment, path: string, report: Report): PlainObject {
  const params: Record<string, unknown> = {};
  for (const [key, written] of Object.entries(raw)) {
    const at = member(path, key);
    const refusal = Object.hasOwn(REFUSED, key) ? REFUSED[key] : undefined;
    if (written === undefined) continue;
    if (refusal !== undefined) {
      report(at, refusal);
      continue;
    }
    const value = fromEnvironment(key, written, env, at, report);
    if (value === undefined) continue;
    const excess = excessOf(value, isData);
    if (excess !== undefined) {
      report(`${at}${excess.path}`, excess.reason);
      continue;
    }
    if (Object.hasOwn(CHECKS, key)) CHECKS[key]?.(value, at, report);
    put(params, key, frozenCopy(value));
  }
  return withOneAddress(params, path, report);
}

/** `"os.environ/NAME"` as the value of NAME; a number where the setting is one. */
function fromEnvironment(key: string, value: unknown, env: Environment, path: string, report: Report): unknown {
  if (typeof value !== "string" || !value.startsWith(FROM_ENVIRONMENT)) return value;
  const name = value.slice(FROM_ENVIRONMENT.length);
  const found = env[name];
  if (found === undefined || found === "") {
    const state = found === undefined ? "not set" : "empty";
    report(path, `the environment variable ${shownVariable(name)} is ${state}`);
    return undefined;
  }
  // Of blanks JavaScript makes a 0.
  const number = found.trim() === "" ? NaN : Number(found);
  if (Object.hasOwn(NUMBERS, key)) return Number.isNaN(number) ? found : number;
  if (CHECKS[key] === flag && /^(?:true|false)$/i.test(found)) return found.toLowerCase() === "true";
  return found;
}

/** Longest name of a variable that a message repeats, in characters. */
const LONGEST_VARIABLE = 200;

/** What stands behind `os.environ/` may be the key itself, written there by mistake. */
function shownVariable(name: string): string {
  return name.length <= LONGEST_VARIABLE && /^\w+$/.test(name) ? shownName(name) : describedText(name);
}

/** `base_url` is another word for `api_base`. */
function withOneAddress(params: Record<string, unknown>, path: string, report: Report): PlainObject {
  const { base_url, ...rest } = params;
  if (base_url === undefined) return params;
  if (rest["api_base"] !== undefined && rest["api_base"] !== base_url) {
    report(`${path}.base_url`, "is another name for api_base, which says something else: keep one");
  }
  return { ...rest, api_base: base_url };
}

/** The one place where checked settings get their type. */
export function asLitellmParams(params: PlainObject): LitellmParams {
  return Object.freeze({ ...params, model: String(params["model"]) });
}
