/** What a caller passed to a call, checked and split into the request and what the router reads. Nothing is sent yet. */
import {
  type Check,
  type CheckTable,
  count,
  data,
  flag,
  instance,
  limit,
  limitOrAuto,
  listOf,
  must,
  oneOf,
  openFields,
  type PlainObject,
  secretText,
  shown,
  text,
  isPlainObject,
} from "../config/check.ts";
import { TIME_LIMITS } from "../config/litellm-params.ts";
import { retryPolicy } from "../config/policies.ts";
import { didYouMean } from "../config/nearest-name.ts";
import { BadRequestError } from "../errors.ts";
import type { Ask, Endpoint } from "../routing/call.ts";
import { isRequestParameter } from "../routing/request-defaults.ts";
import type { CallOptions } from "../types/options.ts";

const NEEDS_KEY = "needs an api_key beside it, so that no stored key is sent to another address";
const url: Check = must("a URL", (value) => typeof value === "string" && URL.canParse(value));
const targetFields: Check = openFields({ ...TIME_LIMITS, model: text, api_key: secretText, api_base: url });

/** Where a call falls back to. */
const target: Check = (value, path, report) => {
  if (typeof value === "string" && value !== "") return;
  if (!isPlainObject(value) || !("model" in value)) {
    return report(path, `must be a model group, or an object with a \`model\`, got ${shown(value)}`);
  }
  targetFields(value, path, report);
  if (value["api_base"] !== undefined && value["api_key"] === undefined) report(`${path}.api_base`, NEEDS_KEY);
};
const fallbackMap: Check = (value, path, report) => {
  if (!isPlainObject(value)) return report(path, `must be an object such as { group: [targets] }, got ${shown(value)}`);
  for (const [group, targets] of Object.entries(value))
    listOf(target)(targets, `${path}[${JSON.stringify(group)}]`, report);
};
const fallback: Check = (value, path, report) => {
  const isMap = isPlainObject(value) && !("model" in value);
  return (isMap ? fallbackMap : target)(value, path, report);
};
const signal: Check = must("an AbortSignal", (value) => value instanceof AbortSignal);

/** What the router reads of a call, in either place. */
const OPTIONS: Readonly<Record<keyof CallOptions, Check>> = {
  ...TIME_LIMITS,
  signal,
  num_retries: count(0),
  max_attempts: count(1),
  total_timeout: limit,
  fallbacks: listOf(fallback),
  context_window_fallbacks: listOf(fallbackMap),
  content_policy_fallbacks: listOf(fallbackMap),
  disable_fallbacks: flag,
  retry_policy: retryPolicy,
  mid_stream_fallback: oneOf("continue", "restart", "error"),
  hedge_after: limitOrAuto,
  tags: listOf(text),
  allowed_model_region: text,
  api_key: secretText,
  api_base: url,
};

const number: Check = must("a number", (value) => typeof value === "number" && Number.isFinite(value));
const string: Check = must("a text", (value) => typeof value === "string");

const role = oneOf("system", "developer", "user", "assistant", "tool", "function");
const message: Check = (value, path, report) => {
  if (!isPlainObject(value)) return report(path, `must be a message, got ${shown(value)}`);
  role(value["role"], `${path}.role`, report);
  const { content } = value;
  const isContent = content === undefined || content === null || typeof content === "string" || Array.isArray(content);
  if (!isContent) report(`${path}.content`, `must be a text or a list of parts, got ${shown(content)}`);
  if (!Array.isArray(content)) return;
  for (const [index, part] of content.entries()) data(part, `${path}.content[${index}]`, report);
};

/** Fields of a body that are the same for every provider. Others are the provider's to judge. */
const BODIES: Readonly<Record<Endpoint, CheckTable>> = {
  chat: {
    messages: must("a list of at least one message", (value) => Array.isArray(value) && value.length > 0),
    temperature: number,
    top_p: number,
    n: count(1),
    max_tokens: count(1),
    max_completion_tokens: count(1),
    seed: must("a whole number", Number.isSafeInteger),
    presence_penalty: number,
    frequency_penalty: number,
    stop: must("a text or a list of texts", (value) => typeof value === "string" || Array.isArray(value)),
    tools: listOf(instance),
    response_format: data,
    stream: flag,
    stream_options: data,
    metadata: data,
    user: string,
    extra_body: data,
    extra_headers: data,
    drop_params: flag,
    additional_drop_params: listOf(text),
    allowed_openai_params: listOf(text),
  },
  embedding: {
    input: must(
      "a text or a list that is not empty",
      (value) => typeof value === "string" || (Array.isArray(value) && value.length > 0),
    ),
    dimensions: count(1),
    encoding_format: oneOf("float", "base64"),
  },
};
const REQUIRED: Readonly<Record<Endpoint, string>> = { chat: "messages", embedding: "input" };

/** True for what the router reads of a call, wherever it stands. */
export function isCallOption(key: string): boolean {
  return Object.hasOwn(OPTIONS, key);
}

/** @throws BadRequestError that names the first field that is wrong. */
export function readAsk(params: unknown, options: unknown, endpoint: Endpoint): Ask {
  if (!isPlainObject(params)) throw wrong("", `The parameters of a call must be an object, got ${shown(params)}.`);
  const { model, ...fields } = params;
  if (typeof model !== "string" || model === "")
    throw wrong("model", `model: must be a text that is not empty, got ${shown(model)}.`);

  const { body, own } = split(fields);
  const read = readOptions({ ...own, ...given(options) });
  checkBody(body, endpoint);
  const tags = read.tags ?? tagsOf(body["metadata"]);
  return {
    model,
    params: body,
    options: tags === undefined ? read : { ...read, tags },
    stream: body["stream"] === true,
  };
}

/** The body, and what the router reads of it. LiteLLM has a second name for `api_base`. */
function split({ base_url, ...fields }: PlainObject): { body: PlainObject; own: PlainObject } {
  const own: Record<string, unknown> = base_url === undefined || base_url === null ? {} : { api_base: base_url };
  const body: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    // `null` is how the `openai` SDK's users leave a parameter out.
    if (value === undefined || value === null) continue;
    if (isCallOption(key)) own[key] = value;
    else if (isRequestParameter(key)) body[key] = value;
    else throw wrong(key, `${key}: belongs in a deployment's litellm_params, not in a call.`);
  }
  return { body, own };
}

/** The second argument: only what the router reads may stand there. */
function given(options: unknown): PlainObject {
  if (options === undefined || options === null) return {};
  if (!isPlainObject(options)) throw wrong("", `The options of a call must be an object, got ${shown(options)}.`);
  for (const key of Object.keys(options)) {
    if (isCallOption(key)) continue;
    throw wrong(key, `unknown call option ${JSON.stringify(key)}${didYouMean(key, Object.keys(OPTIONS))}.`);
  }
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== null));
}

function readOptions(own: PlainObject): CallOptions {
  check(own, OPTIONS);
  const read: CallOptions = own;
  if (read.api_base !== undefined && read.api_key === undefined) {
    throw wrong("api_base", `api_base: ${NEEDS_KEY}.`);
  }
  return read;
}

function checkBody(body: PlainObject, endpoint: Endpoint): void {
  const table = BODIES[endpoint];
  const required = REQUIRED[endpoint];
  table[required]?.(body[required], required, raise);
  check(body, table);
  const { messages } = body;
  if (Array.isArray(messages))
    for (const [index, item] of messages.entries()) message(item, `messages[${index}]`, raise);
}

/** `null` is how the `openai` SDK's users leave a parameter out. */
function check(fields: PlainObject, table: CheckTable): void {
  for (const [key, value] of Object.entries(fields)) {
    if (value !== null && Object.hasOwn(table, key)) table[key]?.(value, key, raise);
  }
}

function raise(path: string, problem: string): never {
  throw wrong(path, `${path}: ${problem}.`);
}

function wrong(param: string, text: string): BadRequestError {
  return new BadRequestError(`Nothing was sent. ${text}`, { param, code: "invalid_value" });
}

/** LiteLLM's place for tags. */
function tagsOf(metadata: unknown): readonly string[] | undefined {
  const tags = isPlainObject(metadata) ? metadata["tags"] : undefined;
  return Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : undefined;
}
