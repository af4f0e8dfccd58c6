/** Which of a request's parameters a model on Bedrock takes, and where they go. */
import type { ChatRequest } from "../../../types/openai.ts";
import { isCustomTool } from "../../../translation/parameters/custom-tools.ts";
import { defined, isFields } from "../../../translation/json.ts";
import { isKnownFormat } from "../../../translation/chat/json-tool.ts";
import { refusedBy, type Rules } from "../../../translation/parameters/parameter-rules.ts";
import { UNTRANSLATED } from "../../../translation/claude/passthrough.ts";
import { hasTools, isForced, isLegacy } from "../../../translation/chat/tool-choice.ts";
import type { ModelTraits } from "../models.ts";
import type { Thought } from "./reasoning.ts";
import { isForeignTool } from "./tool-spec.ts";
import { choiceIsWordless } from "./tools.ts";

/** What decides whether a parameter can be taken. */
export interface Facts {
  readonly request: ChatRequest;
  readonly traits: ModelTraits;
  readonly thought: Thought;
}

const RULES: Rules<Facts> = {
  ...UNTRANSLATED,
  functions: refusesTools,
  parallel_tool_calls: (value, { request, traits }) =>
    value === false && traits.claude === undefined && hasTools(request),
  reasoning_effort: refusesEffort,
  response_format: (value, { traits }) =>
    !isKnownFormat(value) || (!traits.tools && !traits.structured_output && !isPlainText(value)),
  temperature: (value, { traits, thought }) =>
    value !== 1 && (traits.claude?.sampling === "none" || thought.bars_sampling),
  thinking: refusesThinking,
  tool_choice: refusesChoice,
  function_call: refusesChoice,
  tools: refusesTools,
  top_k: (_, { traits, thought }) =>
    traits.top_k === undefined || traits.claude?.sampling === "none" || thought.bars_sampling,
  top_p: refusesTopP,
  web_search_options: () => true,
};

function refusesTools(value: unknown, { traits }: Facts): boolean {
  return Array.isArray(value) && value.length > 0 && !traits.tools;
}

function refusesEffort(value: unknown, { traits }: Facts): boolean {
  if (value === "none") return false;
  if (traits.claude !== undefined) return traits.claude.thinking === "none" && traits.claude.effort.length === 0;
  return traits.reasoning === "none" || traits.reasoning === "unknown";
}

function refusesThinking(value: unknown, { traits }: Facts): boolean {
  if (!isFields(value) || value["type"] === "disabled") return false;
  if (traits.claude !== undefined) return traits.claude.thinking === "none";
  return traits.reasoning !== "unknown";
}

function refusesChoice(_: unknown, { request, traits, thought }: Facts): boolean {
  if (!isForced(request) || !traits.tools) return false;
  return thought.bars_forcing || choiceIsWordless(request, traits);
}

function refusesTopP(value: unknown, { request, traits: { claude }, thought }: Facts): boolean {
  if (value === 1 || (claude === undefined && !thought.bars_sampling)) return false;
  if (claude === undefined || claude.sampling === "none") return true;
  if (thought.bars_sampling) return typeof value !== "number" || value < 0.95;
  return claude.sampling === "one" && request.temperature !== undefined;
}

/** Names of what `request` asks for and the model cannot take. Tools are named one by one: `tools[1].custom`. */
export function refusedParameters(facts: Facts): string[] {
  const { request, traits } = facts;
  const tools = (request.tools ?? []).flatMap((tool, index) => {
    if (isCustomTool(tool)) return [`tools[${index}].custom`];
    return isForeignTool(tool, traits) ? [`tools[${index}].type`] : [];
  });
  return [...refusedBy(RULES, facts), ...tools];
}

function isPlainText(format: unknown): boolean {
  return isFields(format) && format["type"] === "text";
}

/** Sampling parameters: those that Converse knows, and `top_k` as the model's family calls it. */
export function sampling(
  { request, traits, thought }: Facts,
  allowed: ReadonlySet<string>,
): {
  readonly config: { temperature?: number; topP?: number };
  readonly fields: Readonly<Record<string, unknown>>;
} {
  const { temperature, top_p, top_k } = request;
  const taken = traits.claude?.sampling !== "none";
  const free = taken && !thought.bars_sampling;
  const sent = (name: string, value: unknown, fits: boolean): number | undefined =>
    typeof value === "number" && (fits || allowed.has(name)) ? value : undefined;
  const warmth = sent("temperature", temperature, free);
  const both = traits.claude === undefined ? free : taken && (traits.claude.sampling === "all" || warmth === undefined);
  const k = sent("top_k", top_k, free && traits.top_k !== undefined);
  return {
    config: defined({
      // OpenAI's scale ends at 2, Converse's at 1.
      temperature: warmth === undefined ? undefined : Math.min(1, Math.max(0, warmth)),
      topP: sent("top_p", top_p, both),
    }),
    fields: k === undefined ? {} : topK(k, traits),
  };
}

function topK(k: number, { top_k: name }: ModelTraits): Readonly<Record<string, unknown>> {
  return name === "inferenceConfig" ? { inferenceConfig: { topK: k } } : { [name ?? "top_k"]: k };
}

/** The API refuses an empty stop sequence, Claude one that is only white space. */
export function stopSequences({ stop }: ChatRequest, { claude }: ModelTraits): { stopSequences?: string[] } {
  const given = typeof stop === "string" ? [stop] : (stop ?? []);
  const sequences = given.filter((sequence) => (claude === undefined ? sequence : sequence.trim()) !== "");
  return sequences.length === 0 ? {} : { stopSequences: sequences };
}

/** Legacy callers read one call at most. */
export function wantsOneCall(request: ChatRequest): boolean {
  return request.parallel_tool_calls === false || isLegacy(request);
}
