/** Which parameters go to the provider, under which names. */
import { UnsupportedParamsError } from "../../errors.ts";
import type { ChatRequest } from "../../types/openai.ts";
import type { Target } from "../provider.ts";
import { factsOf } from "../shared/error-facts.ts";
import { withoutPath } from "../shared/drop-path.ts";
import { familyName, knowsNoEffort, reasoningHabit, takesNoStop, willReason } from "./models.ts";
import type { Quirks } from "./vendor.ts";

type Fields = Record<string, unknown>;

/** Fields of a request or of `litellm_params` that are ours or LiteLLM's, and mean nothing to any provider. */
const NOT_SENT: ReadonlySet<string> = new Set([
  "drop_params",
  "additional_drop_params",
  "allowed_openai_params",
  "extra_body",
  "extra_headers",
  "api_key",
  "api_base",
  "base_url",
  "api_version",
  "organization",
  "custom_llm_provider",
  "client",
  "azure_ad_token",
  "azure_ad_token_provider",
  "weight",
  "order",
  "rpm",
  "tpm",
  "max_parallel_requests",
  "tags",
  "region_name",
  "num_retries",
  "max_retries",
  "cooldown_time",
  "input_cost_per_token",
  "output_cost_per_token",
  "cache_read_input_token_cost",
  "cache_creation_input_token_cost",
  "agent",
  "fetch",
  "timeout",
  "stream_timeout",
  "first_token_timeout",
  "idle_timeout",
  "litellm_metadata",
]);

/** A deployment's setting under a call's own. */
export function setting<
  Key extends "drop_params" | "additional_drop_params" | "allowed_openai_params" | "extra_body" | "extra_headers",
>(key: Key, request: Readonly<Fields>, target: Target): Target["params"][Key] {
  // The request's fields are an open record; these five have the same types there as in the deployment's parameters.
  return (request[key] as Target["params"][Key]) ?? target.params[key];
}

/** Names of the parameters the deployment cannot take and was not told to drop, or to send all the same. */
export function unsupportedParameters(request: ChatRequest, target: Target, quirks: Quirks): readonly string[] {
  return setting("drop_params", request, target) === true ? [] : refused(request, target, quirks);
}

function refused(request: ChatRequest, target: Target, quirks: Quirks): readonly string[] {
  const given = [
    ...(quirks.unsupported ?? []),
    ...refusedByModel(request, target, quirks),
    ...(quirks.single_choice === true && request.n !== 1 ? ["n"] : []),
    ...(quirks.required_tool_choice === false && mustCall(request.tool_choice) ? ["tool_choice"] : []),
  ].filter((name) => isSet(request[name]));
  if (given.length === 0) return given;
  const kept = new Set([
    ...(setting("allowed_openai_params", request, target) ?? []),
    ...(setting("additional_drop_params", request, target) ?? []),
  ]);
  return [...new Set(given)].filter((name) => !kept.has(name));
}

function refusedByModel(request: ChatRequest, target: Target, quirks: Quirks): readonly string[] {
  if (quirks.openai_models === true) return refusedByFamily(request, familyName(target));
  const { unsupported_by: rule } = quirks;
  return rule?.models.test(target.model) === true ? rule.parameters : [];
}

/** Parameters with a value other than the one a reasoning model works with; an effort, for one that has none. */
function refusedByFamily(request: ChatRequest, model: string): string[] {
  if (knowsNoEffort(model)) return request.reasoning_effort === "none" ? [] : ["reasoning_effort"];
  if (!willReason(model, request.reasoning_effort)) return [];
  const names: string[] = [];
  for (const name of ["temperature", "top_p"] as const) if (request[name] !== 1) names.push(name);
  for (const name of ["presence_penalty", "frequency_penalty"] as const) if (request[name] !== 0) names.push(name);
  if (request.logprobs === true) names.push("logprobs");
  if (takesNoStop(model)) names.push("stop");
  return [...names, "top_logprobs", "logit_bias"];
}

function mustCall(choice: unknown): boolean {
  return choice === "required" || (typeof choice === "object" && choice !== null);
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The body's parameters but for model and messages. Throws `UnsupportedParamsError` for what cannot be sent. */
export function bodyParameters(request: ChatRequest, target: Target, quirks: Quirks): Fields {
  const unsupported = refused(request, target, quirks);
  if (unsupported.length > 0 && setting("drop_params", request, target) !== true) throw cannotTake(unsupported, target);
  const fields = sentFields(request, new Set([...unsupported, ...(quirks.ignored ?? [])]), quirks);
  nameOutputLimit(fields, target, quirks);
  // No effort at all is what such a model makes anyway, but the very name is refused.
  if (fields["reasoning_effort"] === "none" && quirks.openai_models === true && knowsNoEffort(familyName(target)))
    delete fields["reasoning_effort"];
  if (fields["tool_choice"] === "required" && quirks.required_tool_choice === "any") fields["tool_choice"] = "any";
  const metadata = quirks.metadata === true ? stringsOf(request.metadata) : undefined;
  if (metadata !== undefined) fields["metadata"] = metadata;
  addStreaming(fields, request, quirks);
  return fields;
}

/** Written by others here: the model, the messages, what has to do with streaming, and `metadata`. */
const WRITTEN_APART: ReadonlySet<string> = new Set(["model", "messages", "stream", "stream_options", "metadata"]);

function sentFields(request: ChatRequest, left: ReadonlySet<string>, quirks: Quirks): Fields {
  const fields: Fields = {};
  for (const [name, value] of Object.entries(request)) {
    if (value === undefined || NOT_SENT.has(name) || WRITTEN_APART.has(name) || left.has(name)) continue;
    fields[quirks.renamed?.[name] ?? name] = value;
  }
  return fields;
}

/** What `additional_drop_params` names goes, whoever put it there; `extra_body` comes last, but cannot turn streaming on or off. */
export function finished(body: Fields, request: Readonly<Fields>, target: Target): Fields {
  const extra = setting("extra_body", request, target);
  const dropped = (setting("additional_drop_params", request, target) ?? []).reduce<Fields>(
    (fields, path) => withoutPath(fields, path),
    body,
  );
  if (extra === undefined || extra === null) return dropped;
  const whole: Fields = { ...dropped, ...extra };
  if (body["stream"] === undefined) delete whole["stream"];
  else whole["stream"] = body["stream"];
  return whole;
}

function cannotTake(names: readonly string[], target: Target): UnsupportedParamsError {
  const list = names.map((name) => `"${name}"`).join(", ");
  return new UnsupportedParamsError(
    `${target.provider} deployment "${target.deployment_id}" cannot take ${list} with model ${target.model}. Set drop_params to leave ${names.length === 1 ? "it" : "them"} out.`,
    { ...factsOf(target, {}), param: names[0] },
  );
}

/** Reasoning models of OpenAI refuse `max_tokens`; most other servers know nothing else. */
function nameOutputLimit(fields: Fields, target: Target, quirks: Quirks): void {
  const reasons = quirks.openai_models === true && reasoningHabit(familyName(target)) !== "never";
  if (!reasons && quirks.output_limit === "either") return;
  const [from, to] = reasons ? ["max_tokens", "max_completion_tokens"] : ["max_completion_tokens", "max_tokens"];
  const limit = fields[from];
  if (limit === undefined) return;
  delete fields[from];
  fields[to] ??= limit;
}

/** OpenAI's `metadata` holds strings only; lists of tags and the like are for the router. */
function stringsOf(metadata: unknown): Fields | undefined {
  if (typeof metadata !== "object" || metadata === null) return undefined;
  const strings = Object.entries(metadata).filter(([name, value]) => typeof value === "string" && name !== "tags");
  return strings.length === 0 ? undefined : Object.fromEntries(strings);
}

/** Usage is always asked for, since the router reckons with it; the caller gets the chunk only on request. */
function addStreaming(fields: Fields, request: ChatRequest, quirks: Quirks): void {
  if (request.stream !== true) return;
  fields["stream"] = true;
  if (quirks.stream_options !== false) fields["stream_options"] = { ...request.stream_options, include_usage: true };
}
