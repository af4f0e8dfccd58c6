/** The straight line of a call: visit after visit until one succeeds or the itinerary ends. */
import pRetry from "p-retry";
import type { Announcer } from "../hooks.ts";
import type { Call } from "./call.ts";
import type { Itinerary, Visit } from "./itinerary.ts";

/**
 * Makes `attempt` at one deployment after the other. `attempt` reports its failures to the itinerary; what it throws
 * only says that it failed. Rejects with the error of the last attempt in the group that was asked for, or with the
 * reason of the caller's abort.
 */
export async function route<T>(
  call: Call,
  itinerary: Itinerary,
  announcer: Announcer,
  attempt: (visit: Visit) => Promise<T>,
): Promise<T> {
  let visit = await nextVisit(call, itinerary, announcer);
  try {
    return await pRetry(
      async () => {
        if (visit === undefined) throw itinerary.verdict();
        return attempt(visit);
      },
      {
        // How often, where and after which wait is the itinerary's to say: p-retry repeats, and stops at an abort.
        retries: Infinity,
        minTimeout: 0,
        signal: call.signal,
        shouldConsumeRetry: () => visit?.reason === "retry",
        shouldRetry: async () => {
          visit = visit && (await nextVisit(call, itinerary, announcer));
          return visit !== undefined;
        },
      },
    );
  } catch (error) {
    if (call.signal.aborted) throw call.signal.reason;
    throw visit === undefined ? itinerary.verdict() : error;
  }
}

async function nextVisit(call: Call, itinerary: Itinerary, announcer: Announcer): Promise<Visit | undefined> {
  call.signal.throwIfAborted();
  for (let step = itinerary.next(); step !== undefined; step = itinerary.next()) {
    if ("deployment" in step) return step;
    const { seconds, why } = step;
    const { call_id } = call.metadata;
    announcer.tell(() => ({ type: "waiting", call_id, at: call.clock.now(), model_group: call.ask.model, seconds, why }));
    await call.sleep(seconds);
  }
  return undefined;
}
