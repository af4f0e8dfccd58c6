/** The time limits of an attempt, in seconds. Pure. */
import type { TimeLimits } from "../../types/options.ts";
import type { Deployment } from "../deployment.ts";

/** How long to wait for the end of a stream once the answer is complete: usage may still come. */
export const AFTER_THE_ANSWER = 2;

const TIMEOUT = 600;
const IDLE = 60;

/** Until a deployment has answered enough streams. */
const FIRST_TOKEN = 120;
const ENOUGH_STREAMS = 20;
const SHORTEST_FIRST_TOKEN = 10;
const LONGEST_FIRST_TOKEN = 600;

export interface Limits {
  readonly timeout: number;
  readonly firstToken: number;
  readonly idle: number;
}

const timeoutIn = (level: TimeLimits): number | undefined => level.timeout;
/** Options are checked: a string is `"auto"`. */
const firstTokenIn = ({ first_token_timeout: limit, stream_timeout }: TimeLimits): number | "auto" | undefined =>
  typeof limit === "string" ? "auto" : (limit ?? stream_timeout);
const idleIn = (level: TimeLimits): number | undefined => level.idle_timeout ?? level.stream_timeout;

/**
 * `levels` in order of precedence: the call's, the deployment's, the router's. A limit of streams that none of them sets
 * is there to switch to another deployment: where `isLast` says that none is left, it is as long as `timeout`.
 */
export function limitsFor(levels: readonly TimeLimits[], deployment: Deployment, isLast = false): Limits {
  const timeout = first(levels, timeoutIn);
  const hasStreamTimeout = levels.some((level) => level.stream_timeout !== undefined);
  const cap = hasStreamTimeout ? Infinity : (timeout ?? Infinity);

  const longest = isLast ? (timeout ?? TIMEOUT) : undefined;
  const first_token = first(levels, firstTokenIn) ?? longest ?? "auto";
  const idle = first(levels, idleIn) ?? longest ?? IDLE;
  return {
    timeout: timeout ?? TIMEOUT,
    firstToken: Math.min(first_token === "auto" ? learnedFirstToken(deployment) : first_token, cap),
    idle: Math.min(idle, cap),
  };
}

function first<T>(levels: readonly TimeLimits[], read: (level: TimeLimits) => T | undefined): T | undefined {
  for (const level of levels) {
    const value = read(level);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Long enough for a slow model, short enough for a dead route. */
function learnedFirstToken({ health }: Deployment): number {
  if (health.firstTokenMs.total < ENOUGH_STREAMS) return FIRST_TOKEN;
  const slowest = (health.firstTokenMs.percentile(0.99) ?? 0) / 1000;
  return Math.min(Math.max(SHORTEST_FIRST_TOKEN, 4 * slowest), LONGEST_FIRST_TOKEN);
}

/** Seconds after which a second deployment is called; `undefined` for never. */
export function hedgeDelay(
  setting: number | "auto" | undefined,
  deployment: Deployment,
  stream: boolean,
): number | undefined {
  if (setting !== "auto") return setting;
  const samples = stream ? deployment.health.firstTokenMs : deployment.health.latencyMs;
  if (samples.total < ENOUGH_STREAMS) return undefined;
  const usual = samples.percentile(0.95);
  return usual === undefined ? undefined : usual / 1000;
}
