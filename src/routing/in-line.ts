/** Waiting until a deployment has room: a call stands in the line of its group until its turn comes. */
import type { Announcer } from "../hooks.ts";
import type { Call } from "./call.ts";
import type { Queueing } from "./itinerary/visit.ts";

/** An attempt that has begun. Not the promise alone: whoever awaits this would await the attempt. */
interface Begun<T> {
  readonly begun: Promise<T>;
}

/**
 * Resolves with the attempt that `begin` began in the moment in which there was room, or with `undefined` when the call is to
 * look for its next step. `begin` returns `"wait"` when there was no room after all.
 */
export async function inLine<T>(
  step: Queueing,
  call: Call,
  announcer: Announcer,
  begin: () => Promise<T> | "wait" | "go_on",
): Promise<Begun<T> | undefined> {
  const { promise, resolve } = Promise.withResolvers<Begun<T> | "go_on" | "timed_out">();
  const { queue, group, priority, standing, seconds } = step;
  const since = call.clock.now();
  const go = (): boolean => {
    const turn = call.signal.aborted ? "go_on" : attempted(begin);
    if (turn === "wait") return false;
    call.ticket = undefined;
    queue.leave(group, ticket, typeof turn !== "string");
    resolve(typeof turn === "string" ? turn : { begun: turn });
    return true;
  };
  const waiting = {
    wants: (deployment: object) => standing.wants(deployment),
    outlook: () => standing.outlook(),
    roomAt: () => standing.roomAt(),
    go,
  };
  const ticket = queue.join(group, waiting, priority);
  call.ticket = ticket;
  const facts = { call_id: call.metadata.call_id, model_group: group };
  const position = queue.position(group, ticket);
  announcer.tell(() => ({ type: "queued", ...facts, at: call.clock.now(), position, priority }));
  // It may have room, and nobody has looked yet because all are late.
  const onTime = (): void => void ((standing.outlook() === "go" && go()) || resolve("timed_out"));
  const cancel = seconds === Infinity ? undefined : call.clock.timer(seconds * 1000, onTime);

  let outcome: "served" | "timed_out" | "left" = "left";
  try {
    const turn = await call.outlive(promise);
    if (turn === "timed_out") step.end(step.timedOut((call.clock.now() - since) / 1000));
    if (typeof turn === "string") {
      outcome = turn === "timed_out" ? turn : "left";
      return undefined;
    }
    outcome = "served";
    return turn;
  } finally {
    cancel?.();
    call.ticket = undefined;
    queue.leave(group, ticket);
    const now = call.clock.now();
    call.record.addQueueing(now - since);
    announcer.tell(() => ({ type: "dequeued", ...facts, at: now, seconds: (now - since) / 1000, outcome }));
  }
}

/** What is thrown is the call's, and nobody else's who looks for room. */
function attempted<T>(begin: () => Promise<T> | "wait" | "go_on"): Promise<T> | "wait" | "go_on" {
  let turn: Promise<T> | "wait" | "go_on";
  try {
    turn = begin();
  } catch (error) {
    turn = Promise.reject(error);
  }
  // The call may be over before it looks at the attempt.
  if (typeof turn === "object") turn.catch(() => undefined);
  return turn;
}
