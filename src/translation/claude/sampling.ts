/** `temperature`, `top_p` and `top_k`: which of them a model takes, and in what range. */
import type { ChatRequest } from "../../types/openai.ts";
import type { Capabilities } from "./capabilities.ts";

/** What decides which sampling parameters a model takes in this call. */
export interface SamplingRules {
  readonly sampling: Capabilities["sampling"];
  /** Has a parameter for `top_k`. */
  readonly topK: boolean;
  /** A thinking model takes neither `temperature` nor `top_k`. */
  readonly isThinking: boolean;
  /** Lowest `top_p` while thinking; `undefined` when none is taken then. */
  readonly lowestThinkingTopP: number | undefined;
}

/** Claude's own limit. */
export const LOWEST_THINKING_TOP_P = 0.95;

/** True for a temperature the model does not take. 1 is the default, and changes nothing. */
export function isUnsupportedTemperature(value: unknown, { sampling, isThinking }: SamplingRules): boolean {
  return value !== 1 && (sampling === "none" || isThinking);
}

export function isUnsupportedTopK({ sampling, topK, isThinking }: SamplingRules): boolean {
  return !topK || sampling === "none" || isThinking;
}

/** The same for `top_p`. `temperature`: the request's. */
export function isUnsupportedTopP(value: unknown, temperature: unknown, rules: SamplingRules): boolean {
  if (value === 1) return false;
  if (rules.sampling === "none") return true;
  if (!rules.isThinking) return rules.sampling === "one" && temperature !== undefined;
  const lowest = rules.lowestThinkingTopP;
  return lowest === undefined || typeof value !== "number" || value < lowest;
}

/** Sampling parameters to send. */
export interface Sampling {
  readonly temperature: number | undefined;
  readonly top_p: number | undefined;
  readonly top_k: number | undefined;
}

/**
 * The request's sampling parameters, without those whose very name the model refuses. `allowed`: parameters that are sent
 * whatever the model is known to take.
 */
export function samplingOf(request: ChatRequest, rules: SamplingRules, allowed: ReadonlySet<string>): Sampling {
  const isTaken = rules.sampling !== "none";
  const isFree = isTaken && !rules.isThinking;
  const sent = (name: "temperature" | "top_p" | "top_k", isSupported: boolean): number | undefined => {
    const value: unknown = request[name];
    return typeof value === "number" && (isSupported || allowed.has(name)) ? value : undefined;
  };
  const temperature = sent("temperature", isFree);
  const besideTemperature = rules.sampling === "all" || temperature === undefined;
  const besideThinking = !rules.isThinking || rules.lowestThinkingTopP !== undefined;
  return {
    // OpenAI's scale ends at 2, Anthropic's and Converse's at 1.
    temperature: temperature === undefined ? undefined : Math.min(1, Math.max(0, temperature)),
    top_p: sent("top_p", isTaken && besideTemperature && besideThinking),
    top_k: sent("top_k", isFree && rules.topK),
  };
}
