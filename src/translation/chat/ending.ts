/** What the reason means for which a provider ended its answer, where the provider's own table does not have it. Pure. */
import { InternalServerError } from "../../errors.ts";
import type { Target } from "../../provider.ts";
import type { Headers } from "../../transport/http.ts";
import type { FinishReason } from "../../types/openai.ts";
import { errorFacts, quote } from "../errors/error-facts.ts";
import { entryIn } from "../json.ts";

/** The answer is not whole: it was aborted, or it failed. */
export const BROKEN = "broken";
export type Ending = FinishReason | typeof BROKEN;

/** Longer reasons are cut before they are examined. */
const LONGEST_REASON = 100;

/** OpenAI's own reasons, and other names for them. Keys are in the form that `plain` returns. */
const ENDINGS: Readonly<Record<string, FinishReason>> = {
  stop: "stop",
  length: "length",
  toolcalls: "tool_calls",
  contentfilter: "content_filter",
  functioncall: "function_call",
  eos: "stop",
  eostoken: "stop",
  stopsequence: "stop",
  endturn: "stop",
  pauseturn: "stop",
  complete: "stop",
  completed: "stop",
  tooluse: "tool_calls",
  toolcall: "tool_calls",
  language: "content_filter",
};

/** Words in reasons. The first that matches decides: `rate_limit_error` is no limit of the length. */
const WORDS: readonly (readonly [RegExp, Ending])[] = [
  [/abort|cancel|error|fail|malform|invalid|interrupt|disconnect|exception|crash|killed/, BROKEN],
  [/timeout|timedout|deadline|unavailable|overload|ratelimit|quota|insufficient|network/, BROKEN],
  [/incomplete|unfinished|terminated|preempt|evict|shutdown|unexpected|toomany|rejected/, BROKEN],
  [/length|maxtokens|outputtokens|newtokens|completiontokens|tokenlimit|contextwindow|truncated/, "length"],
  [/filter|safety|prohibited|blocked|blocklist|spii|recitation|guardrail|moderation/, "content_filter"],
  [/policy|sensitive|refus|modelarmor/, "content_filter"],
];

/** The meaning of a reason, in any vendor's spelling. A reason that nothing is known of is passed on as it is. */
export function endingOf(reason: string): Ending {
  // OpenAI's type lists the reasons of today.
  return knownEnding(reason) ?? (reason as FinishReason);
}

/** False for a reason that is passed on: it does not prove that the answer is whole. */
export function isKnownEnding(reason: string): boolean {
  return knownEnding(reason) !== undefined;
}

function knownEnding(reason: string): Ending | undefined {
  const name = plain(reason);
  return entryIn(ENDINGS, name) ?? WORDS.find(([words]) => words.test(name))?.[1];
}

/** A stop after tool calls is one for these. */
export function endingBeside(reason: FinishReason, calls: "tool_calls" | "function_call" | undefined): FinishReason {
  return reason === "stop" && calls !== undefined ? calls : reason;
}

/** The error for an answer that was broken off. A retry may succeed. */
export function brokenAnswer(reason: string, target: Target, headers: Headers = {}): InternalServerError {
  const code = quote(reason.slice(0, LONGEST_REASON), target);
  return new InternalServerError(
    `${target.provider} deployment "${target.deployment_id}" broke off its answer (${code}).`,
    { ...errorFacts(target, headers), code },
  );
}

/** One form for every spelling: `MAX_TOKENS`, `max-tokens`, `maxTokens`. */
function plain(reason: string): string {
  return reason
    .slice(0, LONGEST_REASON)
    .replaceAll(/[^a-z]/gi, "")
    .toLowerCase();
}
