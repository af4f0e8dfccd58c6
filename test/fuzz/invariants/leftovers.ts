/** Nothing is left of a call: no slot, no timer, no socket; and the next one is served. */
import type { Invariant } from "./judged.ts";

export const leftovers: Invariant = ({ left, hung, next_call, fuzzed }) => [
  ...(left.slots === 0 ? [] : [`${left.slots} slots are still taken.`]),
  ...(left.timers === 0 || hung !== undefined ? [] : [`${left.timers} timers are still set.`]),
  ...(left.sockets === 0 ? [] : [`${left.sockets} sockets are still open, though the router is closed.`]),
  ...(next_call === undefined || next_call === (fuzzed.answer.answer ?? "")
    ? []
    : [`The next call got ${next_call.slice(0, 300)}`]),
];
