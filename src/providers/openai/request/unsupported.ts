/** Which of a request's parameters and parts a deployment cannot take. */
import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { isFields } from "../../../translation/json.ts";
import { partsRefused } from "../../../translation/parameters/unsupported-parts.ts";
import { type Family, willReason } from "../models.ts";
import type { TargetQuirks } from "../quirks.ts";
import { setting } from "../../../translation/parameters/call-setting.ts";
import type { Quirks } from "../vendor.ts";

/** Names of the parameters that it cannot take, and that the caller does not insist on. Their values may ask for nothing. */
export function untakenParameters(request: ChatRequest, target: Target, quirks: TargetQuirks): readonly string[] {
  const names: string[] = [];
  const allowed = setting("allowed_openai_params", request, target);
  const add = (name: string): void => {
    const value = request[name];
    if (value === undefined || value === null) return;
    if (allowed?.includes(name) !== true && !names.includes(name)) names.push(name);
  };
  quirks.unsupported?.forEach(add);
  if (quirks.family !== undefined) untakenByFamily(request, quirks.family, allowed).forEach(add);
  if (quirks.unsupported_by?.models.test(target.model) === true) quirks.unsupported_by.parameters.forEach(add);
  if (quirks.single_choice === true) add("n");
  if (mustCall(request.tool_choice) && cannotBeForced(request, target, quirks)) add("tool_choice");
  if (vendorKnowsNot(request.reasoning_effort, target, quirks)) add("reasoning_effort");
  return names;
}

/** What reasoning models have no choice in; an effort that the model does not know. */
function untakenByFamily(
  { reasoning_effort: effort }: ChatRequest,
  family: Family,
  allowed: readonly string[] | undefined,
): readonly string[] {
  // No effort at all is what such a model makes anyway.
  if (family.knowsNoEffort) return effort === undefined || effort === "none" ? [] : ["reasoning_effort"];
  const unknown =
    typeof effort === "string" &&
    family.efforts?.includes(effort) === false &&
    allowed?.includes("reasoning_effort") !== true;
  const names = unknown ? ["reasoning_effort"] : [];
  // An effort that is left out makes no model reason.
  if (!willReason(family.habit, unknown ? undefined : effort)) return names;
  return [...names, ...(family.takesNoStop ? [...WHILE_REASONING, "stop"] : WHILE_REASONING)];
}

/** Parameters that have one value only while a model reasons. */
const WHILE_REASONING: readonly string[] = [
  "temperature",
  "top_p",
  "presence_penalty",
  "frequency_penalty",
  "logprobs",
  "top_logprobs",
  "logit_bias",
];

/** Of a model whose efforts are not known, any may be asked. */
function vendorKnowsNot(effort: unknown, { model }: Target, { efforts }: Quirks): boolean {
  if (typeof effort !== "string" || efforts === undefined) return false;
  return efforts.find(({ models }) => models.test(model))?.efforts.includes(effort) === false;
}

function mustCall(choice: unknown): boolean {
  return choice === "required" || (typeof choice === "object" && choice !== null);
}

function cannotBeForced(request: ChatRequest, target: Target, quirks: Quirks): boolean {
  if (quirks.required_tool_choice === false) return true;
  if (quirks.unforced_thinkers?.test(target.model) !== true) return false;
  const thinking = request.thinking ?? setting("extra_body", request, target)?.["thinking"];
  return !isFields(thinking) || thinking["type"] !== "disabled";
}

/** Files among the messages, where the endpoint has no such part. */
export function untakenParts({ messages }: ChatRequest, { files }: Quirks): readonly string[] {
  return files === false ? partsRefused(messages, ({ type }) => (type === "file" ? type : undefined)) : [];
}
