/** The straight line of a call: visit after visit until one succeeds or the itinerary ends. */
import type { Announcer } from "../hooks.ts";
import type { Call } from "./call.ts";
import type { Itinerary } from "./itinerary/itinerary.ts";
import { inLine } from "./in-line.ts";
import type { Visit, Wait } from "./itinerary/visit.ts";

/** Makes the attempt of one visit. It reports failures to the itinerary; what it throws only says that it failed. */
export interface Visitor<T> {
  visit(visit: Visit): Promise<T>;
}

/**
 * Visits one deployment after the other. Rejects with the error of the last attempt in the group that was requested, or
 * with the reason of the caller's abort.
 *
 * A visit starts in the same tick in which it was chosen: calls that choose together see each other's slots and probes.
 */
export async function route<T>(
  call: Call,
  itinerary: Itinerary,
  announcer: Announcer,
  visitor: Visitor<T>,
): Promise<T> {
  for (;;) {
    call.signal.throwIfAborted();
    const step = itinerary.next();
    if (step === undefined) throw itinerary.verdict();
    call.throwIfOver();
    if ("awaited" in step) {
      await wait(step, call, announcer);
      continue;
    }
    const { failureCount } = itinerary;
    try {
      if ("deployment" in step) return await visitor.visit(step);
      const turn = await inLine(step, call, announcer, () => begun(itinerary.next(), visitor));
      if (turn !== undefined) return await turn.begun;
    } catch (error) {
      call.signal.throwIfAborted();
      // No attempt failed, so the itinerary would choose the same visit for ever.
      if (itinerary.failureCount === failureCount) throw error;
    }
  }
}

/** A call whose turn has come begins its attempt in the same tick. */
function begun<T>(step: ReturnType<Itinerary["next"]>, visitor: Visitor<T>): Promise<T> | "wait" | "go_on" {
  if (step !== undefined && "deployment" in step) return visitor.visit(step);
  return step !== undefined && "standing" in step ? "wait" : "go_on";
}

function wait({ seconds, reason, awaited }: Wait, call: Call, announcer: Announcer): Promise<void> {
  const { call_id, model_group } = call.metadata;
  announcer.tell(() => ({
    type: "retry_scheduled",
    call_id,
    at: call.clock.now(),
    model_group,
    deployment_id: awaited.id,
    seconds,
    reason,
  }));
  return call.sleep(seconds);
}
