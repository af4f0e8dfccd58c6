/** How long a call waits until a deployment has room, and the errors of those that waited in vain. Pure. */
import { RateLimitError, type RouterError, Timeout } from "../../errors.ts";
import { quotedName } from "../../secrets.ts";
import type { Call } from "../call.ts";
import { patience } from "../policy.ts";
import type { Settings } from "../settings.ts";
import type { Standing } from "./standing.ts";

/** Seconds. The default of `queue_timeout` where no `timeout` is set. */
const QUEUE_TIMEOUT = 600;
/** Seconds: a minute of a limit, and the second by which it is counted longer. */
const LIMIT_MINUTE = 61;

interface QueueFacts {
  /** A fallback has room. */
  readonly isElsewhere: boolean;
  readonly call: Call;
  readonly settings: Settings;
  readonly now: number;
}

/**
 * In seconds; `undefined` where the call does not wait. A wait that ends with other calls is as long as `queue_timeout`; one
 * for a rate no longer than a minute, unless the call or the router asks for more. A fallback with room is used rather than
 * waited for, unless a rate has room in a moment.
 */
export function longestQueueing(
  standing: Standing,
  { isElsewhere, call, settings, now }: QueueFacts,
): number | undefined {
  const { timeout } = { ...settings, ...call.request.options };
  const most = settings.queue_timeout ?? timeout ?? QUEUE_TIMEOUT;
  const isAsked = settings.queue_timeout !== undefined || call.request.options.priority !== undefined;
  const { dependsOnCalls } = standing;
  const longest = isElsewhere ? patience(true) : dependsOnCalls || isAsked ? most : Math.min(most, LIMIT_MINUTE);
  const known = (standing.roomAt() - now) / 1000;
  const mayCome = dependsOnCalls && !isElsewhere;
  return mayCome || known <= longest ? longest : undefined;
}

export function queueFull(group: string, max_queue: number, roomInMs: number): RouterError {
  const message = `No deployment of ${quotedName(group)} has room, and the queue is full: ${max_queue} calls wait (max_queue).`;
  const retry_after = Number.isFinite(roomInMs) && roomInMs > 0 ? roomInMs / 1000 : undefined;
  return new RateLimitError(message, { model_group: group, retry_after });
}

/** A limit that would have had room is told as such. */
export function queueTimedOut(group: string, seconds: number, standing: Standing): RouterError | undefined {
  if (!standing.dependsOnCalls) return undefined;
  const waited = Math.round(seconds * 10) / 10;
  const message = `Request timed out while polling queue: no deployment of ${quotedName(group)} had room within ${waited} s.`;
  return new Timeout(message, { model_group: group });
}
