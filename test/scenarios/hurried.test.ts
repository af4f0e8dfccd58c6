/** A time limit of the caller's own that is shorter than the deployment's is never held against the deployment. */
/* oxlint-disable vitest/no-standalone-expect -- `it` is vitest's own, on both clocks */
import { describe, expect } from "vitest";
import { Timeout } from "../../src/errors.ts";
import type { CallOptions, LitellmParams, RouterOptions } from "../../src/types/options.ts";
import { type Reply, serverError } from "../support/fault-server.ts";
import { settled } from "../support/until.ts";
import { collect, QUESTION, Streams, until } from "./streams.ts";
import { it } from "./both-clocks.ts";

const STREAM = { ...QUESTION, stream: true as const };
const SILENT: Reply = { fault: "hang" };
const STALLS: Reply = { fault: "stall", after: 2, answer: "one two three" };
/** Cools at the first failure. */
const STRICT: Partial<RouterOptions> = { num_retries: 0, allowed_fails: 0, cooldown_time: 60 };

interface Case {
  readonly options: CallOptions;
  readonly stream: boolean;
  readonly script: Reply;
  readonly phase: string;
}
const CASES: Readonly<Record<string, Case>> = {
  timeout: { options: { timeout: 1 }, stream: false, script: SILENT, phase: "headers" },
  "timeout of a body": { options: { timeout: 1 }, stream: false, script: { fault: "hang_body" }, phase: "body" },
  "timeout of a stream": { options: { timeout: 1 }, stream: true, script: SILENT, phase: "headers" },
  first_token_timeout: {
    options: { first_token_timeout: 1 },
    stream: true,
    script: { fault: "pings" },
    phase: "first_token",
  },
  stream_timeout: { options: { stream_timeout: 1 }, stream: true, script: { fault: "pings" }, phase: "first_token" },
  idle_timeout: { options: { idle_timeout: 1 }, stream: true, script: STALLS, phase: "idle" },
};

async function hurry(streams: Streams, { options, stream }: Pick<Case, "options" | "stream">): Promise<unknown> {
  const asked = streams.requests.reduce((sum, count) => sum + count, 0);
  const pending = stream
    ? collect(streams.router.completion(STREAM, options)).then(({ error }) => error)
    : streams.router.completion(QUESTION, options).catch((error: unknown) => error);
  await until(() => streams.requests.reduce((sum, count) => sum + count, 0) > asked);
  for (let turn = 0; turn < 100; turn += 1) {
    await settled();
    if (await Promise.race([pending.then(() => true), settled().then(() => false)])) break;
    streams.clock.advance(0.1);
  }
  return pending;
}

function healthOf(streams: Streams, index = 0): Record<string, unknown> {
  const deployment = streams.router.getDeployments()[index];
  return {
    latency_ms: Reflect.get(Object(deployment), "latency_ms"),
    cooled: streams.lines.some((line) => line.startsWith("cooldown_started")),
    order: streams.router.explain(QUESTION).order,
  };
}

describe.each(Object.entries(CASES))("A call's own %s", (_, each) => {
  it("that is shorter than the deployment's cools no deployment, whatever a policy says", async () => {
    for (const strict of [STRICT, { ...STRICT, allowed_fails_policy: { TimeoutErrorAllowedFails: 0 } }]) {
      await using streams = await Streams.over({ a: { script: each.script } }, strict);
      const error = await hurry(streams, each);
      expect(error).toMatchObject({
        router_metadata: { attempts: [{ outcome: "failure", error: { name: "Timeout" } }] },
      });
      const cause = error instanceof Timeout ? error : Reflect.get(Object(error), "cause");
      expect(cause).toMatchObject({ phase: each.phase });
      expect(healthOf(streams)).toEqual({ latency_ms: undefined, cooled: false, order: ["a"] });
      expect(streams.leftovers()).toMatchObject({ in_flight: 0, timers: 0 });
    }
  });

  it("is followed by the next deployment, as any failed attempt", async () => {
    if (each.phase === "idle") return;
    await using streams = await Streams.over({ a: { script: each.script }, b: {} }, STRICT);
    expect(await hurry(streams, each)).not.toBeInstanceOf(Error);
    expect(streams.requests).toEqual([1, 1]);
    expect(healthOf(streams)).toMatchObject({ cooled: false, order: ["a", "b"] });
  });

  it.each(["deployment", "router"])("that is as long as the %s's own is held against the deployment", async (whose) => {
    const own = Object.fromEntries(Object.keys(each.options).map((name) => [name, 1]));
    const params: Partial<LitellmParams> = whose === "deployment" ? own : {};
    await using streams = await Streams.over(
      { a: { script: each.script, params } },
      { ...STRICT, ...(whose === "router" ? own : {}) },
    );
    await hurry(streams, each);
    expect(healthOf(streams)).toMatchObject({ cooled: true, order: [] });
  });
});

describe("A fallback entry's own timeout", () => {
  const table = { a: { script: serverError() }, b: { group: "backup", script: SILENT } };

  it.each([
    ["plainly", [{ model: "backup", timeout: 1 }]],
    ["in a map", [{ main: [{ model: "backup", timeout: 1 }] }]],
  ])("that the call brought (%s) is not held against the deployment", async (_, fallbacks) => {
    await using streams = await Streams.over(table, { ...STRICT, allowed_fails: 1 });
    const options: CallOptions = { fallbacks };
    for (let turn = 0; turn < 3; turn += 1) await hurry(streams, { options, stream: false });
    expect(streams.lines.filter((line) => line.startsWith("cooldown_started b"))).toEqual([]);
  });

  it("that stands in the router's options is", async () => {
    await using streams = await Streams.over(table, {
      ...STRICT,
      fallbacks: [{ main: [{ model: "backup", timeout: 1 }] }],
    });
    await hurry(streams, { options: {}, stream: false });
    expect(streams.lines).toContain("cooldown_started b 60");
  });
});

describe("A probe", () => {
  it.each([true, false])("that the call's own limit cut short is given back (stream: %s)", async (stream) => {
    let replies: Reply = serverError();
    await using streams = await Streams.over({ a: { script: () => replies } }, STRICT);
    await hurry(streams, { options: {}, stream });
    expect(streams.lines).toContain("cooldown_started a 60");
    streams.clock.advance(61);
    replies = SILENT;
    await hurry(streams, { options: { timeout: 1 }, stream });
    expect(streams.lines.filter((line) => line.startsWith("probe_started"))).toHaveLength(1);
    expect(streams.lines.filter((line) => line.startsWith("cooldown_started"))).toHaveLength(1);
    replies = { answer: "back" };
    expect(await hurry(streams, { options: {}, stream })).not.toBeInstanceOf(Error);
    expect(streams.lines.filter((line) => line.startsWith("probe_started"))).toHaveLength(2);
    expect(streams.lines).toContain("cooldown_ended a");
  });
});

describe("A hedge", () => {
  it.each([true, false])(
    "with a first that the call's own limit cut short blames nobody (stream: %s)",
    async (stream) => {
      await using streams = await Streams.over({ a: { script: SILENT }, b: { script: SILENT } }, STRICT);
      const error = await hurry(streams, { options: { hedge_after: 0.5, timeout: 1 }, stream });
      expect(error).toBeInstanceOf(Timeout);
      expect(streams.requests).toEqual([1, 1]);
      expect(healthOf(streams)).toMatchObject({ cooled: false, order: ["a", "b"] });
    },
  );
});

describe("A failure of another kind", () => {
  it("under a short limit counts as ever", async () => {
    await using streams = await Streams.over({ a: { script: serverError() } }, STRICT);
    await streams.router.completion(QUESTION, { timeout: 0.5 }).catch(() => undefined);
    expect(healthOf(streams)).toMatchObject({ cooled: true });
  });
});
