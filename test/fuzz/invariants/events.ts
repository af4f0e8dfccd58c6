/** The first and the last event of a call come once, at their places, and the last says how the call ended. */
import type { Invariant } from "./judged.ts";

export const events: Invariant = ({ events: all, metadata, ending, hung }) => {
  const [first] = all.flatMap((event) => ("call_id" in event ? [event.call_id] : []));
  const call_id = metadata?.call_id ?? first;
  const own = all.filter((event) => "call_id" in event && event.call_id === call_id);
  const started = own.filter(({ type }) => type === "call_started");
  const finished = own.filter(({ type }) => type === "call_finished");
  if (hung !== undefined || own.length === 0) return [];
  if (started.length !== 1 || own[0]?.type !== "call_started")
    return [`The call was said to be started ${started.length} times, and its first event is "${own[0]?.type}".`];
  if (finished.length !== 1) return [`The call was said to be finished ${finished.length} times.`];
  const last = own.at(-1);
  if (last?.type !== "call_finished") return [`The last event of the call is "${last?.type}".`];
  const expected = { answer: ["success"], left: ["aborted", "success"], error: ["failure", "aborted"] }[ending.kind];
  return expected.includes(last.outcome)
    ? []
    : [`The last event says "${last.outcome}", and the call ended with "${ending.kind}".`];
};
