/** No cut answer is called a success, no two answers are spliced, and what is well comes whole. */
import { isRouterError } from "../../../src/index.ts";
import type { Gathered } from "../gathered.ts";
import { isAll, type Piece } from "../reading/pieces.ts";
import { isGoneOnWith, isOfOnePiece, textOf } from "./joined.ts";
import { ALL_CALLS, type Reading } from "../reading/reading.ts";
import { cut, exchangeOf, type Invariant, type Judged } from "./judged.ts";

const callsIn = ({ channels }: Reading): (readonly Piece[])[] =>
  [...channels].filter(([name]) => name.startsWith("tool:")).map(([, pieces]) => pieces);

/** What everybody meant to say, where they meant the same: it may have been said in any pieces. */
const meant = ({ fuzzed: { answer, second } }: Judged): string | undefined =>
  second?.style === "other" ? undefined : answer.answer;

/** What is said of a success must be what the bytes of the deployment that answered say. */
const success: Invariant = (ran) => {
  const { ending, metadata, gathered, fuzzed, answers } = ran;
  if (ending.kind !== "answer" || fuzzed.mode === "embedding") return [];
  const attempt = metadata?.attempts.findLast(({ outcome }) => outcome === "success");
  const winner = attempt && exchangeOf(ran, attempt);
  if (winner === undefined) return ["The call succeeded, but no attempt of it did."];
  const { exchange, reading } = winner;
  if (reading.broken !== undefined)
    return [`A broken answer counts as a success: ${reading.broken}. Delivered: ${cut(gathered.text)}`];
  if (exchange.effect === "breaking")
    return [`An answer that says it failed counts as a success. Delivered: ${cut(gathered.text)}`];
  const { text } = gathered;
  const so_far = answers.slice(0, answers.indexOf(winner) + 1);
  if (exchange.begun !== undefined)
    return isGoneOnWith(so_far, text) || meant(ran) === text
      ? []
      : [`The text is neither the first answer gone on with, nor all of one: ${cut(text)}`];
  return [
    ...(isAll(textOf(reading), text) ? [] : [`The text is not what the provider said: ${cut(text)}`]),
    ...(isAll(reading.channels.get("reasoning") ?? [], gathered.reasoning) || ran.exchanges.length > 1
      ? []
      : [`The reasoning is not what the provider said: ${cut(gathered.reasoning)}`]),
    ...calls(gathered, reading),
  ];
};

function calls({ tools }: Gathered, reading: Reading): string[] {
  const said = callsIn(reading);
  if (!reading.altered && said.length !== tools.size)
    return [`${tools.size} calls were delivered, not ${said.length}.`];
  // What was altered may belong to any call, but nothing is in a call that was not sent, in that order.
  const loose = reading.channels.get(ALL_CALLS) ?? [];
  return [...tools.values()].flatMap((text, index) => {
    const pieces = reading.altered ? loose : (said[index] ?? []);
    const isEmpty = text === "{}" && isAll(pieces, "");
    return isAll(pieces, text) || isEmpty
      ? []
      : [`The arguments of a call are not what the provider said: ${cut(text)}`];
  });
}

/** Also what is delivered before an error, or before the caller leaves, is of one piece. */
const beginning: Invariant = (ran) => {
  const { ending, gathered, answers } = ran;
  if (ending.kind === "answer" || gathered.text === "") return [];
  const isOne =
    answers.some((_, index) => isOfOnePiece(answers.slice(0, index + 1), gathered.text)) ||
    meant(ran)?.startsWith(gathered.text) === true;
  return isOne ? [] : [`What was delivered is of no one answer: ${cut(gathered.text)}`];
};

/** What does no harm changes nothing. */
const harmless: Invariant = (ran) => {
  const { effect, ending, fuzzed, gathered, exchanges, metadata, completion } = ran;
  const leaves = ["break", "abort", "abort_while_waiting"].includes(fuzzed.reader);
  if (effect !== "harmless" || leaves || fuzzed.mode === "embedding") return [];
  if (ending.kind === "error") {
    const { error } = ending;
    return [
      `A good answer was taken for a failure: ${isRouterError(error) ? `${error.name}: ${error.message.slice(0, 300)}` : String(error)}`,
    ];
  }
  if (exchanges.length !== 1) {
    const why = metadata?.attempts.map(
      ({ deployment_id, outcome, error }) => `${deployment_id} ${outcome} ${error?.message ?? ""}`,
    );
    return [`A good answer was asked for ${exchanges.length} times: ${why?.join("; ").slice(0, 400) ?? ""}`];
  }
  const { answer = "", tool_calls = [], finish_reason } = fuzzed.answer;
  const expected = finish_reason ?? (tool_calls.length > 0 ? "tool_calls" : "stop");
  return [
    ...(gathered.text === answer ? [] : [`The text is ${cut(gathered.text)}, not ${cut(answer)}`]),
    ...(gathered.tools.size === tool_calls.length
      ? []
      : [`There are ${gathered.tools.size} calls, not ${tool_calls.length}.`]),
    ...(completion?.choices[0].finish_reason === expected
      ? []
      : [`The finish_reason is ${completion?.choices[0].finish_reason}, not ${expected}.`]),
  ];
};

export const honesty: Invariant = (ran) => [...success(ran), ...beginning(ran), ...harmless(ran)];
