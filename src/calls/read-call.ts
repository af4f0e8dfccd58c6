/** Checks what a caller passed, and splits it into the request and the router's options. */
import { type Check, isPlainObject, listOf, must, type PlainObject, put, shown } from "../config/check.ts";
import { checkOwnAddress, ownAddress, ownKey } from "../config/callers-own.ts";
import { retryPolicy } from "../config/policies.ts";
import { didYouMean } from "../config/nearest-name.ts";
import { setEntries } from "../fields.ts";
import { quotedName, shownName } from "../secrets.ts";
import type { CallRequest, Endpoint } from "../routing/call.ts";
import { readFrom } from "../routing/foreign-code.ts";
import { teamOf } from "../routing/selection/team.ts";
import type { CallOptions } from "../types/options.ts";
import { checkBody, checkSize } from "./body.ts";
import { fallback, fallbackMap } from "./call-fallbacks.ts";
import { settingProblem } from "../config/litellm-only.ts";
import { asksForNothing } from "../config/litellm-owned.ts";
import { MOCK_SWITCHES, MOCKS } from "../config/mock-settings.ts";
import { validateCheck } from "../config/validate-option.ts";
import { limitedList } from "./list-limit.ts";
import { check, raise, wrong } from "./invalid-call.ts";
import { count, data, flag, integer, limit, limitOrAuto, oneOf, text } from "../config/value-checks.ts";
import { strategyProblem } from "../config/strategy-option.ts";
import { TIME_LIMITS } from "../config/deployment-settings.ts";

const signal: Check = must("an AbortSignal", isSignal);

/** Reads `aborted`: an object that only has AbortSignal's prototype throws there. */
function isSignal(value: unknown): boolean {
  return value instanceof AbortSignal && typeof value.aborted === "boolean";
}

const strategyChoice: Check = (value, path, report) => {
  const problem = strategyProblem(value);
  if (problem !== undefined) report(path, problem);
};

const headersOfRequest: Check = must(
  "an object of headers, or a Headers",
  (value) => isPlainObject(value) || (typeof value === "object" && value !== null && Symbol.iterator in value),
);

/** The router's options of a call, in either argument. */
const OPTIONS: Readonly<Record<keyof CallOptions, Check>> = {
  ...TIME_LIMITS,
  ...MOCKS,
  ...MOCK_SWITCHES,
  signal,
  priority: integer,
  num_retries: count(0),
  max_attempts: count(1),
  total_timeout: limit,
  fallbacks: limitedList(listOf(fallback)),
  context_window_fallbacks: limitedList(listOf(fallbackMap)),
  content_policy_fallbacks: limitedList(listOf(fallbackMap)),
  validation_fallbacks: limitedList(listOf(fallbackMap)),
  validate: validateCheck,
  disable_fallbacks: flag,
  retry_policy: retryPolicy,
  routing_strategy: strategyChoice,
  mid_stream_fallback: oneOf("continue", "restart", "error"),
  hedge_after: limitOrAuto,
  tags: limitedList(listOf(text)),
  allowed_model_region: text,
  litellm_metadata: data,
  include_fallback_errors: flag,
  request_headers: headersOfRequest,
  api_key: ownKey,
  api_base: ownAddress,
};

/** Options that hold data of any form and size. */
const DATA = [
  "fallbacks",
  "context_window_fallbacks",
  "content_policy_fallbacks",
  "validation_fallbacks",
  "mock_response",
  "mock_tool_calls",
  "litellm_metadata",
] as const;

/** True for the name of an option, in either argument. */
export function isCallOption(key: string): boolean {
  return Object.hasOwn(OPTIONS, key);
}

/** True for a call whose answer is to be streamed. Parameters that throw when they are read are refused later. */
export function asksForStream<P extends object>(params: P): params is P & { readonly stream: true } {
  try {
    return Object(params).stream === true;
  } catch {
    return false;
  }
}

/** Longest name of a model, in characters. The longest names that occur are Amazon's ARNs. */
const LONGEST_NAME = 2048;

/** @throws BadRequestError when no model is named. */
export function readParams(params: unknown): NamedParams {
  return readFrom("The call", () => namedParams(params));
}

function namedParams(params: unknown): NamedParams {
  if (!isPlainObject(params)) throw wrong("", `The parameters of a call must be an object, got ${shown(params)}`);
  if (isNamed(params)) {
    if (params.model.length <= LONGEST_NAME) return params;
    raise("model", `must be a name of at most ${LONGEST_NAME} characters, has ${params.model.length}`);
  }
  return raise("model", `must be a string that is not empty, got ${shown(params["model"])}`);
}

type NamedParams = PlainObject & { readonly model: string };

function isNamed(params: PlainObject): params is NamedParams {
  return typeof params["model"] === "string" && params["model"] !== "";
}

/** @throws BadRequestError that names the first field that is wrong. */
export function readCall(params: unknown, options: unknown, endpoint: Endpoint): CallRequest {
  return readFrom("The call", () => checkedAsk(params, options, endpoint));
}

function checkedAsk(params: unknown, options: unknown, endpoint: Endpoint): CallRequest {
  const named = namedParams(params);
  const { body, own } = split(named);
  checkSize(body);
  const read = readOptions(options === undefined ? own : { ...own, ...given(options) });
  for (const name of DATA) if (!isAbsentOrError(read[name])) checkSize({ [name]: read[name] });
  checkBody(body, endpoint);
  if (endpoint === "embedding" && read.validate !== undefined) raise("validate", "is for chat completions");
  const tags = read.tags ?? tagsOf(body["metadata"], read.litellm_metadata);
  return {
    model: named.model,
    params: body,
    options: tags === undefined ? read : { ...read, tags },
    stream: body["stream"] === true,
    team: teamOf(body["metadata"], read.litellm_metadata),
  };
}

/** A mocked error is thrown, not sent: an SDK's error refers to its whole response. */
function isAbsentOrError(value: unknown): boolean {
  return value === undefined || value instanceof Error;
}

/** Splits the first argument into the body and the router's options. `base_url` is LiteLLM's other name for `api_base`. */
function split(params: PlainObject): { body: PlainObject; own: PlainObject } {
  const own: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  for (const key of Object.keys(params)) {
    const value = params[key];
    // `null` is how the `openai` SDK's users leave a parameter out.
    if (value === undefined || value === null || key === "model") continue;
    if (key === "base_url") {
      own["api_base"] = params["api_base"] ?? value;
      continue;
    }
    if (isCallOption(key)) {
      own[key] = value;
      continue;
    }
    if (asksForNothing(key, value)) continue;
    const refusal = settingProblem(key, "request");
    if (refusal !== undefined) raise(shownName(key), refusal);
    put(body, key, value);
  }
  return { body, own };
}

/** The second argument: only options may stand there. */
function given(options: unknown): PlainObject {
  if (options === undefined || options === null) return {};
  if (!isPlainObject(options)) throw wrong("", `The options of a call must be an object, got ${shown(options)}`);
  for (const key of Object.keys(options)) {
    if (isCallOption(key)) continue;
    const refusal = settingProblem(key, "request");
    if (refusal !== undefined) raise(shownName(key), refusal);
    throw wrong(shownName(key), `unknown call option ${quotedName(key)}${didYouMean(key, Object.keys(OPTIONS))}`);
  }
  return Object.fromEntries(setEntries(options));
}

function readOptions(own: PlainObject): CallOptions {
  check(own, OPTIONS);
  const read: CallOptions = own;
  checkOwnAddress(own, "api_base", raise);
  return read;
}

/** LiteLLM's places for tags: those of both count. */
function tagsOf(metadata: unknown, litellm_metadata: unknown): readonly string[] | undefined {
  const own = tagsIn(metadata, "metadata");
  const litellms = tagsIn(litellm_metadata, "litellm_metadata");
  if (own === undefined || litellms === undefined) return own ?? litellms;
  return [...new Set([...own, ...litellms])];
}

function tagsIn(metadata: unknown, path: string): readonly string[] | undefined {
  const tags = isPlainObject(metadata) ? metadata["tags"] : undefined;
  if (!Array.isArray(tags)) return undefined;
  limitedList(() => undefined)(tags, `${path}.tags`, raise);
  return tags.filter((tag) => typeof tag === "string");
}
