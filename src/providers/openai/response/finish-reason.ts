import { InternalServerError, ServiceUnavailableError, type RouterError } from "../../../errors.ts";
import type { FinishReason } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { errorFacts } from "../../../translation/errors/error-facts.ts";

const REASONS: Readonly<Record<string, FinishReason>> = {
  stop: "stop",
  length: "length",
  tool_calls: "tool_calls",
  content_filter: "content_filter",
  function_call: "function_call",
  // Of Together, TGI, Cohere and Mistral, and of Gemini and Anthropic behind gateways.
  eos: "stop",
  eos_token: "stop",
  stop_sequence: "stop",
  end_turn: "stop",
  COMPLETE: "stop",
  STOP: "stop",
  model_length: "length",
  max_tokens: "length",
  MAX_TOKENS: "length",
  tool_use: "tool_calls",
  tool_call: "tool_calls",
  TOOL_CALL: "tool_calls",
  safety: "content_filter",
  SAFETY: "content_filter",
  sensitive: "content_filter",
  refusal: "content_filter",
};

/** The reason in OpenAI's terms; `null` while the answer is unfinished. An unknown reason becomes `stop`. */
export function finishReason(reason: unknown): FinishReason | null {
  if (typeof reason !== "string" || reason === "") return null;
  return Object.hasOwn(REASONS, reason) ? (REASONS[reason] ?? "stop") : "stop";
}

/** The error for a finish reason by which some vendors report a failure. What came before it is not a whole answer. */
export function failedFinish(reason: unknown, target: Target): RouterError | undefined {
  if (reason !== "insufficient_system_resource" && reason !== "error" && reason !== "network_error") return undefined;
  const facts = { ...errorFacts(target, {}), code: reason };
  const where = `${target.provider} deployment "${target.deployment_id}"`;
  if (reason === "insufficient_system_resource")
    return new ServiceUnavailableError(`${where} broke off its answer: it is out of resources.`, facts);
  return new InternalServerError(`${where} broke off its answer with an error.`, facts);
}
