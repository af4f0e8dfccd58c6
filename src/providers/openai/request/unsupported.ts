/** Which parameters and parts of a request a deployment does not support. */
import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { isFields } from "../../../translation/json.ts";
import { unsupportedParts } from "../../../translation/parameters/unsupported-parts.ts";
import { type Capabilities, willReason } from "../models.ts";
import type { TargetQuirks } from "../quirks.ts";
import { setting } from "../../../translation/parameters/call-setting.ts";
import { isThinkingDisabled } from "./thinking-switch.ts";
import type { Quirks } from "../vendor.ts";

/** Names of the parameters that the deployment does not support and the caller does not force. Their values may be defaults. */
export function unsupportedNames(request: ChatRequest, target: Target, quirks: TargetQuirks): readonly string[] {
  const names: string[] = [];
  const forced = setting("allowed_openai_params", request, target);
  const add = (name: string): void => {
    const value = request[name];
    if (value === undefined || value === null) return;
    if (forced?.includes(name) !== true && !names.includes(name)) names.push(name);
  };
  quirks.unsupported?.forEach(add);
  unsupportedByName(request, target, quirks).forEach(add);
  if (quirks.capabilities !== undefined) unsupportedByModel(request, quirks.capabilities, forced).forEach(add);
  if (quirks.single_choice === true) add("n");
  if (hasTooManyStops(request.stop, quirks)) add("stop");
  if (requiresToolCall(request.tool_choice) && cannotBeForced(request, target, quirks)) add("tool_choice");
  if (isUnknownEffort(request.reasoning_effort, target, quirks)) add("reasoning_effort");
  return names;
}

/** Parameters that the model rejects with any value. */
function unsupportedByName(request: ChatRequest, target: Target, quirks: TargetQuirks): readonly string[] {
  const byVendor = (quirks.unsupported_by ?? []).flatMap(({ models, parameters, thinking }) =>
    models.test(target.model) && !(thinking === true && isThinkingDisabled(request, target)) ? parameters : [],
  );
  return quirks.capabilities?.lacksParallelCalls === true ? [...byVendor, "parallel_tool_calls"] : byVendor;
}

/** Parameters with a fixed value while the model reasons, and an effort that the model does not have. */
function unsupportedByModel(
  { reasoning_effort: effort }: ChatRequest,
  model: Capabilities,
  forced: readonly string[] | undefined,
): readonly string[] {
  // A model without reasoning does what "none" asks for.
  if (model.lacksEffort) return effort === undefined || effort === "none" ? [] : ["reasoning_effort"];
  const unknown =
    typeof effort === "string" &&
    model.efforts?.includes(effort) === false &&
    forced?.includes("reasoning_effort") !== true;
  const names = unknown ? ["reasoning_effort"] : [];
  // An unknown effort is left out, so that the model's default decides.
  if (!willReason(model.reasoning, unknown ? undefined : effort)) return names;
  return [...names, ...(model.lacksStop ? [...WHILE_REASONING, "stop"] : WHILE_REASONING)];
}

/** Parameters that have a fixed value while a model reasons. */
const WHILE_REASONING: readonly string[] = [
  "temperature",
  "top_p",
  "presence_penalty",
  "frequency_penalty",
  "logprobs",
  "top_logprobs",
  "logit_bias",
];

/** False also for a model whose efforts are not known. */
function isUnknownEffort(effort: unknown, { model }: Target, { efforts, no_reasoning }: Quirks): boolean {
  if (typeof effort !== "string") return false;
  if (no_reasoning?.test(model) === true) return effort !== "none";
  return efforts?.find(({ models }) => models.test(model))?.efforts.includes(effort) === false;
}

/** Most stop sequences that the deployment takes; `undefined` where that is not known. */
export function mostStops({ most_stops: most, capabilities }: TargetQuirks): number | undefined {
  return most ?? (capabilities?.hosted === true ? 4 : undefined);
}

function hasTooManyStops(stop: unknown, quirks: TargetQuirks): boolean {
  return Array.isArray(stop) && stop.length > (mostStops(quirks) ?? Infinity);
}

function requiresToolCall(choice: unknown): boolean {
  return choice === "required" || isFields(choice);
}

function cannotBeForced(request: ChatRequest, target: Target, quirks: Quirks): boolean {
  if (quirks.required_tool_choice === false) return true;
  return quirks.no_forced_tool_while_thinking?.test(target.model) === true && !isThinkingDisabled(request, target);
}

/** Files in messages, for an endpoint without `file` parts. */
export function unsupportedFiles({ messages }: ChatRequest, { files }: Quirks): readonly string[] {
  return files === false ? unsupportedParts(messages, ({ type }) => (type === "file" ? type : undefined)) : [];
}
