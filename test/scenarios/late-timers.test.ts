/** A wait that was granted and slept through is used: the deployment is tried again, however late the timer fired. */
import { describe } from "vitest";
import { overloaded, rateLimited, serverError, timedOut, type Reply } from "../support/fault-server.ts";
import { type Scenario, scenarios } from "./scenario.ts";

const fallbacks = [{ main: ["backup"] }];
const LATE = [0.001, 0.9, 4, 30, 120];

interface Waited {
  readonly it: string;
  readonly reply: Reply;
  /** With half of the random tenth that a `Retry-After` gets. */
  readonly slept: number;
  readonly options?: Scenario["options"];
  /** The deployment has a fallback that could answer. */
  readonly hasFallback: boolean;
}

const WAITS: readonly Waited[] = [
  { it: "a 429 with Retry-After: 5 and a fallback", reply: rateLimited(5), slept: 5.25, hasFallback: true },
  { it: "a 429 without Retry-After and a fallback", reply: rateLimited(), slept: 5, hasFallback: true },
  { it: "a 503 with Retry-After: 4 and a fallback", reply: overloaded(4), slept: 4.2, hasFallback: true },
  { it: "a 500 and a fallback", reply: serverError(), slept: 0.25, hasFallback: true },
  {
    it: "a cooldown and a fallback",
    reply: serverError(),
    slept: 3,
    options: { allowed_fails: 0, cooldown_time: 3 },
    hasFallback: true,
  },
  { it: "a 429 with Retry-After: 60 alone", reply: rateLimited(60), slept: 63, hasFallback: false },
  { it: "a 503 with Retry-After: 60 alone", reply: overloaded(60), slept: 63, hasFallback: false },
  { it: "a 408 alone", reply: timedOut(), slept: 0.25, hasFallback: false },
  {
    it: "a cooldown of 60 s alone",
    reply: rateLimited(),
    slept: 60,
    options: { allowed_fails: 0, cooldown_time: 60 },
    hasFallback: false,
  },
];

describe.each(LATE)("A timer that fires %s s late", (late) => {
  scenarios(
    WAITS.map(({ it, reply, slept, options, hasFallback }): Scenario => ({
      it: `does not cost the retry after ${it}`,
      late,
      providers: { a: { script: [reply, { answer: "a" }] }, ...(hasFallback && { b: { group: "backup" } }) },
      options: { ...options, ...(hasFallback && { fallbacks }) },
      random: 0.5,
      calls: { answer: "a", fallbacks_used: [] },
      requests: { a: 2 },
      slept: [slept],
    })),
  );
});
