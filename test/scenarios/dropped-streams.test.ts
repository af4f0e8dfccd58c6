/** A stream that was awaited and dropped unread gives its slot and its socket back; one that is still held does not. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { FakeClock } from "../support/fake-clock.ts";
import { type Reply, serverError } from "../support/fault-server.ts";
import { NOTHING, QUESTION, type Server, Streams } from "./streams.ts";

const STREAM = { ...QUESTION, stream: true as const };
const STALLS: Reply = { fault: "stall", after: 2, answer: "one two three" };

const collectGarbage = ((): (() => void) => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
})();

/** Seconds after which a stream is no longer young: only then is its garbage waited for. */
const YOUNG = 0.5;
/** Enough to know that it never will be collected. */
const SOME = 10;

/** Collects garbage until `isSo`, or often enough to know that it never will be. */
async function collected(clock: FakeClock, isSo: () => boolean, turns = 100): Promise<boolean> {
  for (let turn = 0; turn < turns && !isSo(); turn += 1) {
    if (clock.background > 0) clock.advance(YOUNG);
    collectGarbage();
    await wait(5);
  }
  return isSo();
}

const isFree = (streams: Streams) => (): boolean => streams.in_flight().every((count) => count === 0);

/** Ways to lose a stream. Each returns nothing that holds it. */
const WAYS: Readonly<Record<string, (streams: Streams) => Promise<void>>> = {
  "awaited and dropped": async ({ router }) => void (await router.completion(STREAM)),
  "dropped behind its iterator": async ({ router }) => void (await router.completion(STREAM))[Symbol.asyncIterator](),
  "read once and dropped": async ({ router }) => {
    await (await router.completion(STREAM))[Symbol.asyncIterator]().next();
  },
  "dropped by both readers of a tee": async ({ router }) => void (await router.completion(STREAM)).tee(),
  "dropped as a ReadableStream": async ({ router }) => {
    // Opened, it has read ahead already.
    (await router.completion(STREAM)).toReadableStream();
  },
};

describe("A stream that is", () => {
  it.each(Object.keys(WAYS))("%s gives its slot back, and an event says so", async (way) => {
    await using streams = await Streams.over({ a: { script: STALLS, params: { max_parallel_requests: 1 } } });
    await WAYS[way]?.(streams);
    expect(streams.in_flight()).toEqual([1]);
    expect(await collected(streams.clock, isFree(streams))).toBe(true);
    expect(await streams.server("a").requests[0]?.closed).toBe("aborted");
    expect(streams.lines.slice(-2)).toEqual(["stream_dropped", "call_finished aborted"]);
    expect(streams.leftovers()).toEqual(NOTHING);
    const reader = (await streams.router.completion(STREAM))[Symbol.asyncIterator]();
    expect((await reader.next()).done).toBe(false);
    await reader.return?.();
  });

  it.each<[string, Server]>([
    ["of Anthropic's wire", { wire: "anthropic" }],
    ["over a fetch of the user's", { params: { fetch: (...given) => globalThis.fetch(...given) } }],
    ["of a client of the user's", { own_client: true }],
    ["of a client of the user's, on Anthropic's wire", { own_client: true, wire: "anthropic" }],
  ])("dropped %s gives its slot back", async (_, server) => {
    await using streams = await Streams.over({ a: { ...server, script: STALLS } });
    await (async () => void (await streams.router.completion(STREAM)))();
    expect(await collected(streams.clock, isFree(streams))).toBe(true);
    expect(streams.lines.slice(-2)).toEqual(["stream_dropped", "call_finished aborted"]);
    expect(await streams.server("a").requests[0]?.closed).toBe("aborted");
  });

  it("dropped after a hook, a failover and a fallback gives its slot back", async () => {
    const failing: Server = { script: serverError(), params: { order: 0 } };
    await using streams = await Streams.over(
      { failing, a: { group: "backup", script: STALLS } },
      { fallbacks: [{ main: ["backup"] }], num_retries: 0 },
    );
    await (async () => void (await streams.router.completion(STREAM)))();
    expect(streams.in_flight()).toEqual([0, 1]);
    expect(await collected(streams.clock, isFree(streams))).toBe(true);
    expect(streams.lines.slice(-2)).toEqual(["stream_dropped", "call_finished aborted"]);
  });

  it("never awaited gives its slot back", async () => {
    await using streams = await Streams.over({ a: { script: STALLS } });
    (() => void streams.router.completion(STREAM))();
    await streams.server("a").received(1);
    expect(await collected(streams.clock, () => streams.lines.includes("call_finished aborted"))).toBe(true);
    expect(streams.leftovers()).toEqual(NOTHING);
  });
});

describe("A stream that is held", () => {
  const HOLDERS: Readonly<Record<string, (streams: Streams) => Promise<unknown>>> = {
    itself: ({ router }) => Promise.resolve(router.completion(STREAM)).then((stream) => ({ stream })),
    "by its iterator": async ({ router }) => (await router.completion(STREAM))[Symbol.asyncIterator](),
    "by one reader of a tee": async ({ router }) => (await router.completion(STREAM)).tee()[0],
    "as a ReadableStream": async ({ router }) => (await router.completion(STREAM)).toReadableStream(),
    "by what it is not awaited from": ({ router }) => Promise.resolve({ pending: router.completion(STREAM) }),
  };

  it.each(Object.keys(HOLDERS))("%s goes on", async (how) => {
    await using streams = await Streams.over({ a: { script: STALLS } });
    const holder = await HOLDERS[how]?.(streams);
    await streams.server("a").received(1);
    expect(await collected(streams.clock, () => streams.lines.includes("call_finished aborted"), SOME)).toBe(false);
    expect(streams.in_flight()).toEqual([1]);
    expect(holder).toBeDefined();
  });

  it("by a reader that waits for more goes on, and ends well", async () => {
    const answers: (() => void)[] = [];
    const reply = (): Promise<Reply> =>
      new Promise((resolve) => void answers.push(() => resolve({ answer: "one two" })));
    await using streams = await Streams.over({ a: { script: reply } });
    const texts = [
      (async () => (await streams.router.completion(STREAM)).text())(),
      (async () => {
        let text = "";
        for await (const chunk of streams.router.completion(STREAM)) text += chunk.choices[0]?.delta.content ?? "";
        return text;
      })(),
    ];
    await streams.server("a").received(2);
    expect(await collected(streams.clock, isFree(streams), SOME)).toBe(false);
    for (const answer of answers) answer();
    expect(await Promise.all(texts)).toEqual(["one two", "one two"]);
    expect(streams.lines).not.toContain("stream_dropped");
  });

  it("to its end has no event when its garbage is collected", async () => {
    await using streams = await Streams.over({ a: { script: { answer: "one two" } } });
    for (let turn = 0; turn < 5; turn += 1) await (await streams.router.completion(STREAM)).text();
    const left = await streams.router.completion(STREAM);
    left.abort();
    expect(await collected(streams.clock, () => streams.lines.includes("stream_dropped"), SOME)).toBe(false);
    expect(streams.lines.filter((line) => line.startsWith("call_finished"))).toHaveLength(6);
  });
});

it("A router that is dropped with its stream closes the socket all the same", async () => {
  await using streams = await Streams.over({ a: { script: STALLS } });
  const url = streams.server("a").url;
  const lines: string[] = [];
  const clock = new FakeClock();
  await (async () => {
    const { Router } = await import("../../src/router.ts");
    const router = new Router({
      model_list: [{ model_name: "main", litellm_params: { model: "openai/m", api_key: "k", api_base: url } }],
      hooks: [{ onEvent: ({ type }) => void lines.push(type) }],
      env: {},
      clock,
    });
    await router.completion(STREAM);
  })();
  expect(await collected(clock, () => lines.includes("call_finished"))).toBe(true);
  expect(await streams.server("a").requests[0]?.closed).toBe("aborted");
  expect(lines.slice(-2)).toEqual(["stream_dropped", "call_finished"]);
});
