/** Ten thousand calls over two providers, one of which goes wrong in every way: nothing hangs, leaks or is half an answer. */
/* oxlint-disable vitest/valid-expect -- a second argument says which of many it was */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { APIConnectionError, isRouterError, RateLimitError, Router } from "../src/index.ts";
import { systemClock, type Clock } from "../src/clock.ts";
import { ANSWER, FaultServer, rateLimited, type Reply, serverError } from "./support/fault-server.ts";
import { seeded } from "./strategies/candidates.ts";
import type { RouterEvent } from "../src/types/events.ts";

const CALLS = 10_000;
const AT_ONCE = 200;

const random = seeded(42);
const FAULTS: readonly Reply[] = [
  rateLimited({ ms: 1 }),
  serverError(),
  { fault: "reset" },
  { fault: "hang" },
  { fault: "cut", after: 4 },
  { fault: "truncate", after: 3 },
  { fault: "short_body" },
  { fault: "error_event", after: 2 },
];

/** A third of the requests go wrong, in turn. */
function troubled(): () => Reply {
  let faults = 0;
  return () => (random() < 1 / 3 ? (FAULTS[faults++ % FAULTS.length] ?? {}) : {});
}

interface Watched extends Clock {
  readonly timers: Set<object>;
}

/** The system's clock, with its timers counted. */
function watched(): Watched {
  const timers = new Set<object>();
  const clock: Watched = {
    timers,
    now: () => systemClock.now(),
    timer(ms, fire) {
      const timer = {};
      timers.add(timer);
      const cancel = systemClock.timer(ms, () => {
        timers.delete(timer);
        fire();
      });
      return () => {
        timers.delete(timer);
        cancel();
      };
    },
    sleep: (ms, signal) => systemClock.sleep.call(clock, ms, signal),
  };
  return clock;
}

function heapUsed(): number {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

interface Tally {
  whole: number;
  readonly errors: Map<string, number>;
  readonly wrong: string[];
}

async function call(router: Router<"main">, number: number, tally: Tally): Promise<void> {
  const params = { model: "main", messages: [{ role: "user" as const, content: `Call ${number}` }] };
  try {
    const text =
      number % 2 === 0
        ? (await router.completion(params)).choices[0].message.content
        : await (await router.completion({ ...params, stream: true })).text();
    if (text === ANSWER) tally.whole += 1;
    else tally.wrong.push(String(text));
  } catch (error) {
    const name = isRouterError(error) ? error.name : `not one of ours: ${String(error)}`;
    tally.errors.set(name, (tally.errors.get(name) ?? 0) + 1);
    if (!isRouterError(error) || error.router_metadata === undefined) tally.wrong.push(name);
  }
}

async function run(router: Router<"main">, from: number, to: number, tally: Tally): Promise<void> {
  let next = from;
  const lane = async (): Promise<void> => {
    while (next < to) await call(router, next++, tally);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

it(
  "ten thousand calls, two hundred at a time, each end in a whole answer or a typed error, and leave nothing behind",
  { timeout: 300_000 },
  async () => {
    const unhandled: unknown[] = [];
    const onUnhandled = (reason: unknown): void => void unhandled.push(reason);
    process.on("unhandledRejection", onUnhandled);
    const troublesome = await FaultServer.start({ script: troubled() });
    const good = await FaultServer.start({ wire: "anthropic" });
    const clock = watched();
    const completed = new Map<string, number>();
    const router = new Router({
      model_list: [
        {
          model_name: "main",
          litellm_params: { model: "openai/gpt-4o", api_key: "sk-test", api_base: troublesome.url },
          model_info: { id: "troubled" },
        },
        {
          model_name: "main",
          litellm_params: { model: "anthropic/claude-sonnet-4-5", api_key: "sk-test", api_base: good.url },
          model_info: { id: "good" },
        },
      ],
      // Far longer than a good answer takes on a busy machine.
      timeout: 5,
      cooldown_time: 0.05,
      mid_stream_fallback: "restart",
      clock,
      random,
      hooks: [
        {
          onEvent: (event: RouterEvent) =>
            void (
              event.type === "call_finished" && completed.set(event.outcome, (completed.get(event.outcome) ?? 0) + 1)
            ),
        },
      ],
    });
    const tally: Tally = { whole: 0, errors: new Map(), wrong: [] };
    const heaps: number[] = [];
    for (let third = 0; third < 3; third++) {
      await run(router, Math.round((third * CALLS) / 3), Math.round(((third + 1) * CALLS) / 3), tally);
      for (const server of [troublesome, good]) server.requests.length = 0;
      heaps.push(heapUsed());
    }

    expect(tally.wrong).toEqual([]);
    const failed = [...tally.errors.values()].reduce((sum, count) => sum + count, 0);
    expect(tally.whole + failed).toBe(CALLS);
    expect(failed / CALLS, JSON.stringify([...tally.errors])).toBeLessThan(0.05);
    expect((completed.get("success") ?? 0) + (completed.get("failure") ?? 0)).toBe(CALLS);
    expect(completed.get("failure") ?? 0).toBe(failed);

    for (const deployment of router.getDeployments())
      expect(Reflect.get(deployment, "in_flight"), deployment.id).toBe(0);
    expect(clock.timers.size).toBe(0);
    const [, second = 0, last = 0] = heaps;
    expect(last - second, `heap after each third: ${heaps.join(", ")}`).toBeLessThan(3_000_000);

    router.close();
    await expect.poll(() => [troublesome.connections(), good.connections()]).toEqual([0, 0]);
    await expect(router.completion({ model: "main", messages: [{ role: "user", content: "Hi" }] })).rejects.toSatisfy(
      (error) => error instanceof APIConnectionError || error instanceof RateLimitError,
    );
    await Promise.all([troublesome, good].map((server) => server[Symbol.asyncDispose]()));
    process.off("unhandledRejection", onUnhandled);
    expect(unhandled).toEqual([]);
  },
);
