/** The straight line of a call: visit after visit until one succeeds or the itinerary ends. */
import pRetry from "p-retry";
import type { Announcer } from "../hooks.ts";
import type { Call } from "./call.ts";
import type { Itinerary, Visit, Wait } from "./itinerary/itinerary.ts";

/** A visit under way. */
interface Underway<T> {
  readonly visit: Visit;
  readonly result: Promise<T>;
}

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
  call.signal.throwIfAborted();
  const step = itinerary.next();
  if (step === undefined) throw itinerary.verdict();
  call.throwIfOver();
  const told = itinerary.told;
  // Most calls have nothing to wait for, and do not pay for what others wait for.
  const result =
    "deployment" in step ? attempt(step) : (await startNext(call, itinerary, announcer, attempt, step))?.result;
  if (result === undefined) throw itinerary.verdict();
  try {
    return await result;
  } catch (error) {
    if (isNoAttempts(call, itinerary, told)) throw error;
    // Nor do they pay for what repeats the others.
    return repeat(call, itinerary, announcer, attempt);
  }
}

async function repeat<T>(
  call: Call,
  itinerary: Itinerary,
  announcer: Announcer,
  attempt: (visit: Visit) => Promise<T>,
): Promise<T> {
  let told = itinerary.told;
  let underway = await startNext(call, itinerary, announcer, attempt);
  try {
    return await pRetry(
      () => {
        if (underway === undefined) throw itinerary.verdict();
        return underway.result;
      },
      {
        // How often, where and after which wait is the itinerary's to say: p-retry repeats, and stops at an abort.
        retries: Infinity,
        minTimeout: 0,
        signal: call.signal,
        shouldConsumeRetry: () => underway?.visit.reason === "retry",
        shouldRetry: async () => {
          if (isNoAttempts(call, itinerary, told)) return false;
          told = itinerary.told;
          underway = underway && (await startNext(call, itinerary, announcer, attempt));
          return underway !== undefined;
        },
      },
    );
  } catch (error) {
    if (call.signal.aborted) throw call.signal.reason;
    throw underway === undefined ? itinerary.verdict() : error;
  }
}

/** What was thrown failed no attempt, so that the itinerary knows nothing of it: it would go the same way for ever. */
function isNoAttempts(call: Call, itinerary: Itinerary, told: number): boolean {
  return itinerary.told === told && !call.signal.aborted;
}

/**
 * Waits where the itinerary says so, and starts the next visit in the same tick in which it was chosen: calls that
 * choose together see each other's slots and probes.
 */
async function startNext<T>(
  call: Call,
  itinerary: Itinerary,
  announcer: Announcer,
  attempt: (visit: Visit) => Promise<T>,
  first: Visit | Wait | undefined = itinerary.next(),
): Promise<Underway<T> | undefined> {
  call.signal.throwIfAborted();
  for (let step = first; step !== undefined; step = itinerary.next()) {
    call.throwIfOver();
    if ("deployment" in step) {
      const result = attempt(step);
      // An abort may come before anybody awaits it.
      result.catch(() => undefined);
      return { visit: step, result };
    }
    const { seconds, why } = step;
    const { call_id, model_group } = call.metadata;
    announcer.tell(() => ({
      type: "waiting",
      call_id,
      at: call.clock.now(),
      model_group,
      seconds,
      why,
    }));
    await call.sleep(seconds);
  }
  return undefined;
}
