/** The time limits: which one strikes, when, and what does not count. */
/* oxlint-disable vitest/no-standalone-expect -- `it` is vitest's own, on both clocks */
import { createServer } from "node:net";
import { describe, expect } from "vitest";
import { MidStreamError, Timeout } from "../../src/errors.ts";
import type { CallOptions, RouterOptions, TimeLimits } from "../../src/types/options.ts";
import { type Reply, serverError } from "../support/fault-server.ts";
import { collect, NOTHING, QUESTION, type Server, settled, Streams, until, WIRES } from "./streams.ts";
import { it, itInTime } from "./both-clocks.ts";

const STREAM = { ...QUESTION, stream: true as const, num_retries: 0 };
const after = (contents: number, fault: "stall" | "pings" | "preludes" | "hang" | "hang_body" = "stall"): Reply => ({
  fault,
  after: contents,
  answer: "One two three four.",
});

/** The seconds after which a stream is given up that falls silent, and with what error. */
async function limitOf(streams: Streams, call: Partial<TimeLimits> = {}): Promise<[seconds: number, error: unknown]> {
  const pending = collect(streams.router.completion({ ...STREAM, ...call }));
  const request = await streams.server("only").received(streams.server("only").requests.length + 1);
  await request.sent;
  await settled();
  const seconds = streams.clock.next ?? 0;
  streams.clock.advance(seconds);
  return [seconds, (await pending).error];
}

describe.each(WIRES.flatMap((wire) => [false, true].map((own_client) => ({ wire, own_client }))))(
  "on $wire's wire (own client: $own_client)",
  ({ wire, own_client }) => {
    it.each([
      ["headers that never come", after(0, "hang"), "headers"],
      ["a body that never comes", after(0, "hang_body"), "first_token"],
      ["pings", { ...after(0, "pings"), every_ms: 1 }, "first_token"],
      ["role preludes", { ...after(0, "preludes"), every_ms: 1 }, "first_token"],
    ] as const)("a Timeout names its phase: %s", async (name, script, phase) => {
      await using streams = await Streams.over({
        only: { wire, own_client, script, params: { first_token_timeout: 7 } },
      });
      const pending = collect(streams.router.completion(STREAM));
      const request = await streams.server("only").received(1);
      await request.sent;
      if (name === "pings") await until(() => request.bytes_sent > 60);
      await settled();
      streams.clock.advance(7.1);
      const { error } = await pending;
      expect(error).toBeInstanceOf(Timeout);
      expect(error).toMatchObject({ phase, deployment_id: "only", status: 408 });
      expect(await request.closed).toBe("aborted");
      expect(streams.leftovers()).toEqual(NOTHING);
    });
  },
);

describe("a Timeout", () => {
  it("has the phase connect when the other end does not even speak TLS", async () => {
    const mute = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => void mute.once("listening", resolve));
    const address = mute.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await using streams = await Streams.over({
      only: { params: { api_base: `https://127.0.0.1:${port}/v1`, first_token_timeout: 3 } },
    });
    const pending = collect(streams.router.completion(STREAM));
    await new Promise((resolve) => void mute.once("connection", resolve));
    streams.clock.advance(3.1);
    expect((await pending).error).toMatchObject({ name: "Timeout", phase: "connect" });
    mute.close();
  });

  it("holds for an answer that is not streamed, headers and body together", async () => {
    await using streams = await Streams.over({ only: { script: after(2), params: { timeout: 9 } } });
    const pending = streams.router.completion({ ...QUESTION, num_retries: 0 }).catch((error: unknown) => error);
    const request = await streams.server("only").received(1);
    await request.sent;
    await settled();
    streams.clock.advance(9.1);
    expect(await pending).toMatchObject({ name: "Timeout", phase: "body" });
    expect(streams.leftovers()).toEqual(NOTHING);
  });
});

describe("which limit holds", () => {
  /** Something to switch to, which is of no use. */
  const spare = { spare: { group: "spare", script: serverError() } };
  const fallbacks = [{ main: ["spare"] }];
  const cases: [
    name: string,
    router: TimeLimits,
    deployment: TimeLimits,
    call: TimeLimits,
    first: number,
    idle: number,
  ][] = [
    ["the defaults", {}, {}, {}, 120, 60],
    ["the router's", { first_token_timeout: 20, idle_timeout: 15 }, {}, {}, 20, 15],
    [
      "the deployment's over the router's",
      { first_token_timeout: 20, idle_timeout: 15 },
      { first_token_timeout: 9, idle_timeout: 8 },
      {},
      9,
      8,
    ],
    [
      "the call's over both",
      { first_token_timeout: 20 },
      { first_token_timeout: 9, idle_timeout: 8 },
      { first_token_timeout: 5, idle_timeout: 4 },
      5,
      4,
    ],
    ["stream_timeout for both", { stream_timeout: 30 }, {}, {}, 30, 30],
    ["timeout as a cap on both", { timeout: 25 }, {}, {}, 25, 25],
    ["timeout as no cap beside stream_timeout", { timeout: 25, stream_timeout: 40 }, {}, {}, 40, 40],
    ["the closer one where they differ", { stream_timeout: 30 }, { idle_timeout: 12 }, {}, 30, 12],
    ["timeout as a cap on a longer one", { idle_timeout: 50 }, { timeout: 10 }, {}, 10, 10],
  ];
  it.each(cases)("is %s", async (_, router, deployment, call, first, idle) => {
    await using streams = await Streams.over(
      { only: { script: after(0, "hang_body"), params: { ...deployment } }, ...spare },
      { ...router, fallbacks },
    );
    const [seconds, error] = await limitOf(streams, call);
    expect(error).toBeInstanceOf(Timeout);
    expect(seconds).toBe(first);

    streams.server("only").play(after(2));
    const [silence, broken] = await limitOf(streams, call);
    expect(broken).toBeInstanceOf(MidStreamError);
    expect(silence).toBe(idle);
  });

  const failing = { script: serverError(), params: { order: 0 } };
  it.each<[string, Record<string, Server>, Partial<RouterOptions>, Partial<CallOptions>, number, number]>([
    ["there is none", {}, {}, {}, 600, 600],
    ["there is none, and timeout is longer", {}, { timeout: 1_800 }, {}, 1_800, 1_800],
    ["there is none, but one limit is set", {}, { idle_timeout: 7 }, {}, 600, 7],
    ["there is none, but both are set", {}, { stream_timeout: 30 }, {}, 30, 30],
    ["there is none, but auto is set", {}, { first_token_timeout: "auto" }, {}, 120, 600],
    ["all others have been tried", { failing }, {}, {}, 600, 600],
    ["the other is blocked", { other: { info: { blocked: true } } }, {}, {}, 600, 600],
    ["the call has no attempt left", spare, { fallbacks }, { max_attempts: 1 }, 600, 600],
    ["the call has no fallbacks", spare, { fallbacks }, { disable_fallbacks: true }, 600, 600],
    ["another can be retried", { failing }, { num_retries: 1 }, { num_retries: 1 }, 120, 60],
  ])("is timeout where no other deployment is left to try: %s", async (_, others, router, call, first, idle) => {
    await using streams = await Streams.over({ only: { script: after(0, "hang_body") }, ...others }, router);
    const [seconds] = await limitOf(streams, call);
    expect(seconds).toBe(first);
    streams.server("only").play(after(2));
    const [silence] = await limitOf(streams, call);
    expect(silence).toBe(idle);
  });

  itInTime("is learnt from a deployment's own streams: four times the slowest, at least ten seconds", async () => {
    await using streams = await Streams.over({ only: {}, ...spare }, { fallbacks });
    const slow = async (seconds: number): Promise<void> => {
      streams.server("only").play(async () => {
        streams.clock.advance(seconds);
        return { answer: "Yes." };
      });
      for (let time = 0; time < 20; time += 1) await collect(streams.router.completion(STREAM));
      streams.server("only").play(after(0, "hang_body"));
    };
    await slow(1);
    expect((await limitOf(streams))[0]).toBe(10);
    await slow(6);
    expect((await limitOf(streams))[0]).toBe(24);
  });
});

describe("idle_timeout", () => {
  const head = { id: "c", object: "chat.completion.chunk", created: 1, model: "m" };
  const event = (delta: object, finish_reason: string | null = null): string =>
    `data: ${JSON.stringify({ ...head, choices: [{ index: 0, delta, finish_reason }] })}\n\n`;

  it("does not punish a slow reader", async () => {
    await using streams = await Streams.over({
      only: { script: { answer: "One two three four five six." }, params: { idle_timeout: 5 } },
    });
    const stream = await streams.router.completion(STREAM);
    let text = "";
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta.content ?? "";
      streams.clock.advance(600);
    }
    expect(text).toBe("One two three four five six.");
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("does not punish a reader that is slow after a chunk without content", async () => {
    const { promise: firstRead, resolve: readFirst } = Promise.withResolvers<void>();
    const { promise: gate, resolve: goOn } = Promise.withResolvers<void>();
    const encoder = new TextEncoder();
    const fetch = async (): Promise<Response> =>
      new Response(
        new ReadableStream({
          async start(controller) {
            controller.enqueue(encoder.encode(event({ content: "One" })));
            await firstRead;
            controller.enqueue(encoder.encode(event({ role: "assistant" })));
            await gate;
            controller.enqueue(encoder.encode(event({ content: " two" }) + event({}, "stop")));
            controller.close();
          },
        }),
        { headers: { "content-type": "text/event-stream" } },
      );
    await using streams = await Streams.over({ only: { params: { fetch, idle_timeout: 5 } } });
    const chunks = (await streams.router.completion(STREAM))[Symbol.asyncIterator]();
    await chunks.next();
    readFirst();
    await chunks.next();
    streams.clock.advance(60);
    const third = chunks.next();
    streams.clock.advance(4);
    goOn();
    expect((await third).value?.choices[0]?.delta.content).toBe(" two");
  });

  it("counts contents, not bytes: pings in the middle of an answer do not reset it", async () => {
    const encoder = new TextEncoder();
    let pings = 0;
    const fetch = async (): Promise<Response> =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(encoder.encode(event({ content: "One" })));
          },
          async pull(controller) {
            await settled(1);
            pings += 1;
            controller.enqueue(encoder.encode(`: ping\n\n${event({ role: "assistant" })}`));
          },
        }),
        { headers: { "content-type": "text/event-stream" } },
      );
    await using streams = await Streams.over({ only: { params: { fetch, idle_timeout: 5 } } });
    const pending = collect(streams.router.completion(STREAM));
    await until(() => streams.lines.includes("attempt_succeeded only"));
    for (let second = 0; second < 5; second += 1) {
      const before = pings;
      await until(() => pings > before + 1);
      streams.clock.advance(1);
    }
    const { error } = await pending;
    expect((error as MidStreamError).cause).toMatchObject({ name: "Timeout", phase: "idle" });
  });
});

describe("total_timeout", () => {
  it.each(["continue", "error"] as const)(
    "ends a stream that has begun, as itself and not as a broken stream (%s)",
    async (mid_stream_fallback) => {
      await using streams = await Streams.over({ only: { script: after(2) }, other: {} }, { mid_stream_fallback });
      const pending = collect(streams.router.completion({ ...STREAM, total_timeout: 8 }));
      await until(() => streams.lines.includes("attempt_succeeded only"));
      streams.clock.advance(8.1);
      const { error, text } = await pending;
      expect(error).toMatchObject({ name: "Timeout", phase: "total", deployment_id: "only" });
      expect(error).toMatchObject({ partial: { content: text }, router_metadata: { deployment_id: "only" } });
      expect(text).not.toBe("");
      expect(streams.requests).toEqual([1, 0]);
      expect(streams.lines.at(-1)).toBe("call_finished failure");
      expect(streams.lines.some((line) => line.startsWith("mid_stream"))).toBe(false);
      expect(streams.leftovers()).toEqual(NOTHING);
    },
  );

  it("ends a stream that is being continued, with what was delivered", async () => {
    await using streams = await Streams.over({
      first: { script: { fault: "cut", after: 2, answer: "One two three." } },
      second: { script: { fault: "hang" } },
    });
    const pending = collect(streams.router.completion({ ...STREAM, total_timeout: 8 }));
    await streams.server("second").received(1);
    streams.clock.advance(8.1);
    const { error, text } = await pending;
    expect(error).toMatchObject({ name: "Timeout", phase: "total", partial: { content: text } });
    expect(text).toBe("One two");
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("ends a stream that is not read", async () => {
    await using streams = await Streams.over({ only: { script: after(2) } });
    const stream = await streams.router.completion({ ...STREAM, total_timeout: 8 });
    const request = await streams.server("only").received(1);
    streams.clock.advance(8.1);
    expect(await request.closed).toBe("aborted");
    expect(streams.leftovers()).toEqual(NOTHING);
    await expect(stream.text()).rejects.toMatchObject({ phase: "total" });
  });

  it("is not mistaken for the caller's abort, nor the other way round", async () => {
    await using streams = await Streams.over({ only: { script: after(2) } });
    const controller = new AbortController();
    const reason = new Error("enough");
    const pending = collect(streams.router.completion({ ...STREAM, total_timeout: 8 }, { signal: controller.signal }));
    await until(() => streams.lines.includes("attempt_succeeded only"));
    controller.abort(reason);
    expect((await pending).error).toBe(reason);
    streams.clock.advance(100);
    expect(streams.lines.at(-1)).toBe("call_finished aborted");
    expect(streams.leftovers(controller.signal)).toEqual(NOTHING);
  });
});
