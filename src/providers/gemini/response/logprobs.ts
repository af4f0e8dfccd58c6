import type { Choice } from "../../../types/openai.ts";
import { isFields, isTextIfAny, someText, listOf } from "../../../translation/json.ts";
import { isAbsent, isNumber } from "../../../translation/numbers.ts";
import { type WireLogprobs } from "../wire.ts";

type Logprobs = NonNullable<Choice["logprobs"]>;
type TokenLogprob = NonNullable<Logprobs["content"]>[number];
type TopLogprob = TokenLogprob["top_logprobs"][number];

/** Log probabilities in OpenAI's form; `null` when there are none, or a token is invalid. */
export function logprobsOf(result: unknown): Logprobs | null {
  if (!isFields(result)) return null;
  const { chosenCandidates: chosen, topCandidates: top } = result as WireLogprobs;
  if (!listOf(chosen).every(isToken)) return null;
  const content = listOf(chosen).map((candidate, index): TokenLogprob => {
    const alternatives = listOf(top)[index];
    const likely = isFields(alternatives) ? listOf(alternatives["candidates"]) : [];
    return { ...tokenOf(candidate), top_logprobs: likely.every(isToken) ? likely.map(tokenOf) : [] };
  });
  return content.length === 0 ? null : { content, refusal: null };
}

/** True for a token whose text and probability are of the right types or absent. */
function isToken(candidate: unknown): boolean {
  if (!isFields(candidate)) return false;
  const { token, logProbability } = candidate;
  return isTextIfAny(token) && (isAbsent(logProbability) || isNumber(logProbability));
}

function tokenOf(candidate: unknown): TopLogprob {
  const { token, logProbability } = isFields(candidate) ? candidate : {};
  const text = someText(token) ?? "";
  return {
    token: text,
    logprob: typeof logProbability === "number" ? logProbability : 0,
    bytes: [...new TextEncoder().encode(text)],
  };
}
