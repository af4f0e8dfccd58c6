/** What users' own code does in the middle of a call: filters, strategies, counters, hooks, a fetch, tokens, objects. */
/* oxlint-disable vitest/no-standalone-expect -- holds for every test */
/* oxlint-disable vitest/valid-expect -- a second argument says which of many it was */
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { APIError, BadRequestError, isRouterError, Timeout } from "../../src/errors.ts";
import { completion, embedding } from "../../src/one-call.ts";
import type { RouterOptions } from "../../src/types/options.ts";
import { overloaded, type Reply, serverError } from "../support/fault-server.ts";
import { misplacedEnds } from "./event-lines.ts";
import { settled } from "../support/until.ts";
import { type AnyRouter, collect, QUESTION, Streams, until } from "./streams.ts";
import type { RouterEvent } from "../../src/types/events.ts";

const STREAM = { ...QUESTION, stream: true as const };
const SILENT: Reply = { fault: "hang" };

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeEach(() => {
  process.on("unhandledRejection", note).on("uncaughtException", note);
});
afterEach(async () => {
  await settled();
  process.off("unhandledRejection", note).off("uncaughtException", note);
  expect(unhandled.splice(0)).toEqual([]);
});

/** What a call ends in, whole or streamed and read to its end. */
async function outcomeOf(router: AnyRouter, stream: boolean, options: object = {}): Promise<unknown> {
  if (stream) return (await collect(router.completion(STREAM, options))).error;
  return router.completion(QUESTION, options).then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** How calls ended, of which each reported its start first and its end last. */
function ends(events: readonly RouterEvent[]): string[] {
  expect(misplacedEnds(events)).toEqual([]);
  return events.flatMap((event) => (event.type === "call_finished" ? [event.outcome] : []));
}

function expectNothingLeft(streams: Streams): void {
  expect(streams.leftovers()).toMatchObject({ in_flight: 0, timers: 0 });
}

const thrower = (): never => {
  throw new Error("mine");
};
/** Options of the user's that throw, or say what they may not, from the `turn`-th time on that they are asked. */
const HOSTILE: Readonly<Record<string, (turn: number) => Partial<RouterOptions>>> = {
  "a filter that throws": (turn) => {
    let asked = 0;
    return { filters: [{ name: "mine", keep: () => (asked++ < turn ? true : thrower()) }] };
  },
  "a filter that is asynchronous and rejects": (turn) => {
    let asked = 0;
    const keep = (): boolean => (asked++ < turn ? true : (Promise.reject(new Error("mine")) as unknown as boolean));
    return { filters: [{ name: "mine", keep }] };
  },
  "a strategy that throws": (turn) => {
    let asked = 0;
    return {
      routing_strategy: {
        name: "mine",
        pick: (candidates) => (asked++ < turn ? (candidates[0] ?? thrower()) : thrower()),
      },
    };
  },
  "a strategy that picks nobody": (turn) => {
    let asked = 0;
    return {
      routing_strategy: { name: "mine", pick: (candidates) => (asked++ < turn ? candidates[0] : undefined) as never },
    };
  },
  "a strategy that picks a stranger": (turn) => {
    let asked = 0;
    const pick = (candidates: readonly object[]): never =>
      (asked++ < turn ? candidates[0] : { ...candidates[0] }) as never;
    return { routing_strategy: { name: "mine", pick } };
  },
  "a route_call that throws": (turn) => {
    let asked = 0;
    return { route_call: () => (asked++ < turn ? undefined : thrower()) };
  },
  "a sticky_by that throws": (turn) => {
    let asked = 0;
    const variants = [{ name: "only", model: "main" }];
    return {
      experiments: [{ name: "e", model: "main", variants, sticky_by: () => (asked++ < turn ? "a" : thrower()) }],
    };
  },
  "a token counter that throws": (turn) => {
    let asked = 0;
    return { enable_pre_call_checks: true, token_counter: () => (asked++ < turn ? 1 : thrower()) };
  },
  "a token counter that counts NaN": (turn) => {
    let asked = 0;
    return { enable_pre_call_checks: true, token_counter: () => (asked++ < turn ? 1 : Number.NaN) };
  },
};

describe.each(Object.keys(HOSTILE))("%s", (name) => {
  const options = (turn: number): Partial<RouterOptions> => ({ num_retries: 0, ...HOSTILE[name]?.(turn) });
  const group = (turn: number, table: Parameters<typeof Streams.over>[0]): Promise<Streams> =>
    Streams.over(
      Object.fromEntries(Object.entries(table).map(([id, one]) => [id, { ...one, params: { order: 1 } }])),
      options(turn),
    );

  /**
   * How often the code is called up to the first attempt. A filter is called for each deployment, and for a stream once more:
   * its limits depend on whether another deployment is left.
   */
  const answersBefore = (stream: boolean): number => (/filter/.test(name) ? (stream ? 4 : 3) : 1);

  it.each([true, false])("at the first choice ends the call in one typed error (stream: %s)", async (stream) => {
    await using streams = await group(0, { a: {}, b: {} });
    const error = await outcomeOf(streams.router, stream);
    expect(error).toBeInstanceOf(APIError);
    expect(String(error)).toContain("The call was given up, because the ");
    expect(error).toMatchObject({ router_metadata: { attempts: [] } });
    expect(streams.requests).toEqual([0, 0]);
    expect(ends(streams.events)).toEqual(["failure"]);
    expectNothingLeft(streams);
  });

  it.each([true, false])("after a failure ends the call in one typed error (stream: %s)", async (stream) => {
    const failing = { script: serverError() };
    await using streams = await group(2, { a: failing, b: failing, c: failing });
    const error = await outcomeOf(streams.router, stream);
    expect(isRouterError(error)).toBe(true);
    expect(streams.events.at(-1)).toMatchObject({ type: "call_finished", outcome: "failure" });
    expect(ends(streams.events)).toHaveLength(1);
    expectNothingLeft(streams);
  });

  it.each([true, false])("while a hedge is chosen leaves the first attempt alone (stream: %s)", async (stream) => {
    let answer: (reply: Reply) => void = () => undefined;
    const reply = new Promise<Reply>((resolve) => (answer = resolve));
    const turn = answersBefore(stream);
    await using streams = await Streams.over(
      { a: { script: () => reply, params: { order: 1 } }, b: { params: { order: 1 } }, c: { params: { order: 1 } } },
      { hedge_after: 2, ...options(turn) },
    );
    const pending = outcomeOf(streams.router, stream);
    await until(() => streams.requests.some((count) => count > 0));
    streams.clock.advance(3);
    await settled();
    answer({ answer: "At last." });
    expect(await pending).toSatisfy((error) => error === undefined || isRouterError(error));
    expect(ends(streams.events)).toHaveLength(1);
    expectNothingLeft(streams);
  });

  it("in the middle of a stream ends it in one typed error, with what was delivered", async () => {
    const broken = { script: { fault: "cut" as const, after: 2, answer: "one two three" } };
    await using streams = await group(answersBefore(true), { a: broken, b: {}, c: {} });
    const { error, text } = await collect(streams.router.completion(STREAM));
    expect(error).toSatisfy((thrown) => thrown === undefined || isRouterError(thrown));
    expect(error === undefined ? text : text.length).toBeTruthy();
    expect(ends(streams.events)).toHaveLength(1);
    expectNothingLeft(streams);
  });
});

describe("What code of the user's throws", () => {
  const KEY = "sk-of-somebody-1234567890";
  const endOf = async (thrown: unknown): Promise<unknown> => {
    await using streams = await Streams.over({ a: {} }, { filters: [{ name: "mine", keep: () => raise(thrown) }] });
    const error = await outcomeOf(streams.router, false);
    expect(ends(streams.events)).toEqual(["failure"]);
    expectNothingLeft(streams);
    return error;
  };
  const raise = (thrown: unknown): never => {
    throw thrown;
  };

  it("is reported without what looks like a key, in the message and in its causes", async () => {
    for (const thrown of [KEY, new Error(`no luck with ${KEY}`), `${"a ".repeat(90)}${KEY}${"a".repeat(1e6)}`]) {
      const error = await endOf(thrown);
      expect(error).toBeInstanceOf(APIError);
      expect(inspect(error, { depth: 5 })).not.toContain("of-somebody");
    }
    expect(await endOf(new Error("mine"))).toMatchObject({ cause: { message: "mine" } });
  });

  it("ends in one typed error also where it cannot be looked at", async () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const mute = Object.defineProperty(new Error("mine"), "message", { get: thrower });
    for (const thrown of [revoked.proxy, mute]) {
      const error = await endOf(thrown);
      expect(error).toBeInstanceOf(APIError);
      expect(inspect(error)).toContain("cannot be shown");
    }
  });

  it("may be an error of this library's that is frozen", async () => {
    const error = await endOf(Object.freeze(new BadRequestError("mine")));
    expect(error).toMatchObject({ name: "APIError", message: /mine/, router_metadata: { model_group: "main" } });
    const reason = Object.freeze(new BadRequestError("enough"));
    await using streams = await Streams.over({ a: { script: SILENT } });
    expect(await outcomeOf(streams.router, false, { signal: AbortSignal.abort(reason) })).toBe(reason);
  });
});

describe("A filter that takes longer than the call has", () => {
  it.each([true, false])("is the last thing that runs: no provider is called (stream: %s)", async (stream) => {
    let seconds = 0;
    await using streams = await Streams.over(
      { a: {}, b: {} },
      { total_timeout: 5, filters: [{ name: "slow", keep: () => ((seconds += 3), true) }] },
    );
    const { clock } = streams;
    // Time passes, but no timer fires before the filters have been asked.
    const since = clock.now.bind(clock);
    clock.now = () => since() + seconds * 1000;
    expect(await outcomeOf(streams.router, stream)).toMatchObject({ name: "Timeout", phase: "total" });
    expect(streams.requests).toEqual([0, 0]);
    expect(ends(streams.events)).toEqual(["failure"]);
    expectNothingLeft(streams);
  });
});

describe("A hook's before that never settles", () => {
  const never = { beforeCall: () => new Promise<never>(() => undefined) };
  const listening = (events: RouterEvent[]): Partial<RouterOptions> => ({
    hooks: [{ onEvent: (event) => void events.push(event) }, never],
  });

  it.each([true, false])("ends with the call's total_timeout (stream: %s)", async (stream) => {
    for (const [of, options] of [
      [{ total_timeout: 5 }, {}],
      [{}, { total_timeout: 5 }],
    ]) {
      const events: RouterEvent[] = [];
      await using streams = await Streams.over({ a: {} }, { ...listening(events), ...of });
      const pending = outcomeOf(streams.router, stream, options);
      await until(() => streams.clock.pending === 1);
      streams.clock.advance(5);
      const error = await pending;
      expect(error).toBeInstanceOf(Timeout);
      expect(error).toMatchObject({ phase: "total", router_metadata: { model_group: "main", latency_ms: 5000 } });
      expect(ends(events)).toEqual(["failure"]);
      expect(streams.requests).toEqual([0]);
      expectNothingLeft(streams);
    }
  });

  it.each([true, false])("ends with the call's signal (stream: %s)", async (stream) => {
    const events: RouterEvent[] = [];
    const reason = new Error("enough");
    const controller = new AbortController();
    await using streams = await Streams.over({ a: {} }, listening(events));
    const pending = outcomeOf(streams.router, stream, { signal: controller.signal });
    await settled();
    controller.abort(reason);
    expect(await pending).toBe(reason);
    expect(ends(events)).toEqual(["aborted"]);
    expect(streams.leftovers(controller.signal)).toMatchObject({ in_flight: 0, timers: 0, listeners: 0 });
  });

  it("ends with both also for embeddings, and where it returns something of its own to wait for", async () => {
    // oxlint-disable-next-line unicorn/no-thenable -- so it is in other people's code
    const thenable = { beforeCall: () => ({ then: () => undefined }) as never };
    for (const hook of [never, thenable]) {
      const controller = new AbortController();
      await using streams = await Streams.over({ a: {} }, { hooks: [hook], total_timeout: 5 });
      const asked = { model: "main", input: "Hi" };
      const timedOut = streams.router.embedding(asked);
      timedOut.catch(() => undefined);
      await until(() => streams.clock.pending === 1);
      streams.clock.advance(5);
      await expect(timedOut).rejects.toMatchObject({ name: "Timeout", phase: "total" });
      const aborted = streams.router.embedding(asked, { signal: controller.signal });
      controller.abort("enough");
      await expect(aborted).rejects.toBe("enough");
      expect(streams.leftovers(controller.signal)).toMatchObject({ in_flight: 0, timers: 0, listeners: 0 });
    }
  });

  it("ends when the stream is aborted, or left, before it is there", async () => {
    const events: RouterEvent[] = [];
    await using streams = await Streams.over({ a: {} }, listening(events));
    const pending = streams.router.completion(STREAM);
    const reason = new Error("enough");
    pending.abort(reason);
    await expect(pending).rejects.toBe(reason);
    const other = streams.router.completion(STREAM)[Symbol.asyncIterator]();
    const step = other.next();
    await other.return?.();
    expect(await step).toEqual({ done: true, value: undefined });
    expect(ends(events)).toEqual(["aborted", "aborted"]);
  });

  it("leaves less time to what comes after it", async () => {
    let go: () => void = () => undefined;
    const hooks = [
      { beforeCall: (params: Record<string, unknown>) => new Promise<typeof params>((r) => (go = () => r(params))) },
    ];
    await using streams = await Streams.over({ a: { script: SILENT } }, { hooks, total_timeout: 10 });
    const pending = outcomeOf(streams.router, false);
    await settled();
    streams.clock.advance(6);
    go();
    await streams.server("a").received(1);
    streams.clock.advance(4);
    expect(await pending).toMatchObject({ phase: "total", router_metadata: { latency_ms: 10_000 } });
    expectNothingLeft(streams);
  });
});

describe("A hook's beforeCall", () => {
  const refusal = new Error("Not on Sundays.");
  const RUBBISH: Readonly<Record<string, () => unknown>> = {
    "a number": () => 7,
    "a text": () => "text",
    "a list": () => [],
    "an instance": () => new Date(),
  };

  it.each(["sync", "async"])("that throws is passed on as it came, and the call tells of its end (%s)", async (how) => {
    const events: RouterEvent[] = [];
    const before = how === "sync" ? () => fail(refusal) : () => Promise.reject(refusal);
    await using streams = await Streams.over(
      { a: {} },
      { hooks: [{ beforeCall: before, onEvent: (event) => void events.push(event) }] },
    );
    expect(await outcomeOf(streams.router, false)).toBe(refusal);
    expect(await outcomeOf(streams.router, true)).toBe(refusal);
    expect(ends(events)).toEqual(["failure", "failure"]);
    expectNothingLeft(streams);
  });

  it.each(Object.keys(RUBBISH))("that returns %s is the end of the call", async (what) => {
    const events: RouterEvent[] = [];
    const before = (): never => RUBBISH[what]?.() as never;
    await using streams = await Streams.over(
      { a: {} },
      { hooks: [{ beforeCall: before, onEvent: (event) => void events.push(event) }] },
    );
    expect(await outcomeOf(streams.router, false)).toBeInstanceOf(BadRequestError);
    expect(ends(events)).toEqual(["failure"]);
    expect(streams.requests).toEqual([0]);
  });
});

describe("A call that is refused before it is made", () => {
  it.each([true, false])("tells of its end like any other, with what the caller gets (stream: %s)", async (stream) => {
    await using streams = await Streams.over({ a: {} });
    const { router } = streams;
    const ask = (params: object, options = {}): Promise<unknown> =>
      collectOrCatch(() => router.completion({ ...QUESTION, ...params, stream } as never, options));
    const errors = [
      await ask({ messages: [] }),
      await ask({ temperature: "hot" }),
      await ask({ num_retrys: 1, timeout: -1 }),
      await ask({ model: 7 }),
      await ask({ fallbacks: ["nobody"] }),
      await ask({ model: "nobody" }),
    ];
    router.close();
    errors.push(await ask({}));
    for (const error of errors) expect(isRouterError(error), String(error)).toBe(true);
    const told = streams.events.filter((event) => event.type === "call_finished");
    expect(streams.events.map(({ type }) => type)).toEqual(errors.flatMap(() => ["call_started", "call_finished"]));
    expect(told.map(({ outcome }) => outcome)).toEqual(errors.map(() => "failure"));
    for (const [index, error] of errors.entries()) {
      const { router_metadata, message, name } = error as { router_metadata: { call_id: string } } & Error;
      expect(told[index]).toMatchObject({ call_id: router_metadata.call_id, error: { name, message } });
    }
    expect(new Set(told.map(({ call_id }) => call_id)).size).toBe(errors.length);
    expectNothingLeft(streams);
  });

  it("by its own signal tells that it was aborted", async () => {
    await using streams = await Streams.over({ a: {} });
    const reason = new Error("enough");
    expect(await outcomeOf(streams.router, false, { signal: AbortSignal.abort(reason) })).toBe(reason);
    expect(ends(streams.events)).toEqual(["aborted"]);
  });
});

describe("An object of the caller's that throws when it is read", () => {
  const trap = { get: thrower, ownKeys: thrower, getPrototypeOf: thrower, getOwnPropertyDescriptor: thrower };
  const throwing = (key: string, others: object = {}): object =>
    Object.defineProperty(others, key, { enumerable: true, get: thrower });
  const CALLS: Readonly<Record<string, () => readonly [unknown, unknown?]>> = {
    "parameters that are a revoked proxy": () => [revoked()],
    "parameters that are a proxy": () => [new Proxy({ ...QUESTION }, trap)],
    "a getter for `stream`": () => [
      Object.defineProperty({ ...QUESTION }, "stream", { enumerable: true, get: thrower }),
    ],
    "a getter for `model`": () => [throwingIn("model")],
    "a getter for `messages`": () => [throwingIn("messages")],
    "a getter for `metadata`": () => [throwingIn("metadata")],
    "a getter in the metadata": () => [{ ...QUESTION, metadata: throwing("tags") }],
    "a getter in a message": () => [{ ...QUESTION, messages: [throwing("content", { role: "user" })] }],
    "a message that is a revoked proxy": () => [{ ...QUESTION, messages: [revoked()] }],
    "a getter in a part": () => [{ ...QUESTION, messages: [{ role: "user", content: [throwing("type")] }] }],
    "a getter in a tool": () => [{ ...QUESTION, tools: [throwing("type")] }],
    "a getter in a response_format": () => [{ ...QUESTION, response_format: throwing("type") }],
    "a value whose toJSON throws": () => [{ ...QUESTION, logit_bias: { toJSON: thrower } }],
    "a fallback": () => [{ ...QUESTION, fallbacks: [throwing("model")] }],
    "options that are a revoked proxy": () => [QUESTION, revoked()],
    "a getter in the options": () => [QUESTION, throwing("timeout")],
    "what only looks like a signal": () => [QUESTION, { signal: Object.create(AbortSignal.prototype) as unknown }],
  };

  function throwingIn(key: string): object {
    return Object.defineProperty({ ...QUESTION }, key, { enumerable: true, get: thrower });
  }

  it.each(Object.keys(CALLS))("is a BadRequestError, and nothing is sent: %s", async (what) => {
    const [params, options] = CALLS[what]?.() ?? [];
    for (const stream of [true, false]) {
      await using streams = await Streams.over(
        { a: {}, b: { wire: "anthropic" } },
        { enable_pre_call_checks: true, hooks: [] },
      );
      const asked = stream && isPlain(params) ? withStream(params) : params;
      const error = await collectOrCatch(() => streams.router.completion(asked as never, options as never));
      expect(error).toBeInstanceOf(BadRequestError);
      expect(error).toMatchObject({ status: 400, router_metadata: { attempts: expect.any(Array) } });
      expect(streams.requests).toEqual([0, 0]);
      expect(explained(streams.router, asked, options)).toSatisfy(
        (thrown) => thrown === undefined || isRouterError(thrown),
      );
      expectNothingLeft(streams);
    }
  });

  it("is one at the top-level functions too", async () => {
    const all = [revoked(), new Proxy({ ...QUESTION }, trap), throwingIn("messages"), throwingIn("metadata")];
    for (const params of all) {
      expect(await collectOrCatch(() => completion(params as never))).toBeInstanceOf(BadRequestError);
      expect(await collectOrCatch(() => embedding(params as never))).toBeInstanceOf(BadRequestError);
    }
  });

  it("in the middle of a broken stream ends it in one typed error, and does not go round for ever", async () => {
    let reads = 0;
    const format = {
      get type(): string {
        reads += 1;
        // Looked at by then: only what goes on with the answer stumbles over it.
        return reads < 4 ? "text" : thrower();
      },
    };
    const broken = { script: { fault: "cut" as const, after: 2, answer: "one two three" } };
    await using streams = await Streams.over({ a: broken, b: broken, c: broken }, { num_retries: 0 });
    const { error } = await collect(streams.router.completion({ ...STREAM, response_format: format } as never));
    expect(isRouterError(error)).toBe(true);
    expect(reads).toBeLessThan(50);
    expect(ends(streams.events)).toEqual(["failure"]);
    expectNothingLeft(streams);
  });
});

describe("A fetch of the user's", () => {
  const RUBBISH: Readonly<Record<string, () => unknown>> = {
    "throws at once": thrower,
    "returns nothing": () => undefined,
    "returns a number": () => 7,
    "resolves to nothing": () => Promise.resolve(undefined),
    "resolves to an empty object": () => Promise.resolve({}),
    "resolves to a body that is no stream": () => Promise.resolve({ status: 200, headers: new Headers(), body: {} }),
    "resolves to a reader that returns nothing": () =>
      Promise.resolve({ status: 200, headers: new Headers(), body: { getReader: () => ({ read: () => undefined }) } }),
    "resolves to a reader of nothing": () =>
      Promise.resolve({
        status: 200,
        headers: new Headers(),
        body: { getReader: () => ({ read: () => Promise.resolve(undefined), cancel: () => undefined }) },
      }),
    "resolves to a reader that throws": () =>
      Promise.resolve({ status: 200, headers: new Headers(), body: { getReader: () => ({ read: thrower }) } }),
    "streams texts in the place of bytes": () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue("data: {}\n\n" as never);
            controller.close();
          },
        }),
        { headers: { "content-type": "text/event-stream" } },
      ),
    "has a body that is locked": () => {
      const response = new Response("{}");
      response.body?.getReader();
      return response;
    },
    "has a body that fails": () =>
      new Response(new ReadableStream({ pull: thrower }), { headers: { "content-type": "text/event-stream" } }),
  };

  it.each(Object.entries(RUBBISH))("that %s fails one attempt, and the next deployment answers", async (_, fetch) => {
    for (const stream of [true, false]) {
      await using streams = await Streams.over({ a: { params: { fetch: fetch as never } }, b: {} }, { num_retries: 0 });
      expect(await outcomeOf(streams.router, stream)).toBeUndefined();
      expect(streams.lines[1]).toMatch(/^attempt_failed a API/);
      expect(ends(streams.events)).toEqual(["success"]);
      expectNothingLeft(streams);
    }
  });

  it("that never settles, or answers too late, ends with the attempt", async () => {
    let answer: (response: unknown) => void = () => undefined;
    const fetch = (): Promise<unknown> => new Promise((resolve) => (answer = resolve));
    await using streams = await Streams.over(
      { a: { params: { fetch: fetch as never } }, b: {} },
      { num_retries: 0, timeout: 3 },
    );
    for (const late of [undefined, {}, { body: { cancel: thrower } }, { body: { cancel: () => undefined } }]) {
      const pending = outcomeOf(streams.router, false);
      await until(() => streams.clock.pending === 1);
      streams.clock.advance(3);
      expect(await pending).toBeUndefined();
      answer(late);
      streams.clock.advance(60);
    }
    expectNothingLeft(streams);
  });
});

describe("A client of the user's", () => {
  const CLIENTS: Readonly<Record<string, unknown>> = {
    "throws at once": { post: thrower },
    "returns nothing": { post: () => undefined },
    "has no raw response": { post: () => Promise.resolve({}) },
    "throws at its raw response": { post: () => ({ asResponse: thrower }) },
    "resolves to nothing": { post: () => ({ asResponse: () => Promise.resolve(undefined) }) },
    "resolves to a text": { post: () => ({ asResponse: () => Promise.resolve("200 OK") }) },
    "rejects with nothing": { post: () => ({ asResponse: () => Promise.reject(undefined) }) },
    "rejects with what cannot be read": {
      post: () => ({ asResponse: () => Promise.reject(revoked()) }),
    },
  };

  it.each(Object.keys(CLIENTS))("that %s fails one attempt, and the next deployment answers", async (how) => {
    for (const stream of [true, false]) {
      await using streams = await Streams.over(
        { a: { params: { client: CLIENTS[how] as object } }, b: {} },
        { num_retries: 0 },
      );
      expect(await outcomeOf(streams.router, stream)).toBeUndefined();
      expect(streams.lines[1]).toMatch(/^attempt_failed a API/);
      expect(ends(streams.events)).toEqual(["success"]);
      expectNothingLeft(streams);
    }
  });
});

describe("A client of the user's that never settles", () => {
  const stuck: Readonly<Record<string, object>> = {
    "when it is called": { post: () => ({ asResponse: () => new Promise(() => undefined) }) },
    "with its body": {
      post: () => ({ asResponse: () => Promise.resolve(new Response(new ReadableStream())) }),
    },
  };
  const cases = Object.entries(stuck).flatMap(([when, client]) =>
    [true, false].map((stream) => ({ when, client, stream })),
  );

  it.each(cases)(
    "$when ends with the call's total_timeout and signal (stream: $stream)",
    async ({ client, stream }) => {
      const controller = new AbortController();
      await using streams = await Streams.over({ a: { params: { client } } }, { num_retries: 0, total_timeout: 5 });
      const first = outcomeOf(streams.router, stream);
      await until(() => streams.clock.pending === 2);
      await settled();
      streams.clock.advance(5);
      expect(await first).toMatchObject({ name: "Timeout", phase: "total" });
      const second = outcomeOf(streams.router, stream, { signal: controller.signal });
      await until(() => streams.clock.pending === 2);
      await settled();
      controller.abort("enough");
      expect(await second).toBe("enough");
      expectNothingLeft(streams);
    },
  );
});

describe("A filter that aborts the call between two attempts", () => {
  it.each([true, false])("is the last thing that runs (stream: %s)", async (stream) => {
    const controller = new AbortController();
    let hasFailed = false;
    const keep = (): boolean => {
      if (hasFailed) controller.abort("enough");
      return true;
    };
    const hooks = [{ onEvent: ({ type }: RouterEvent) => void (hasFailed ||= type === "attempt_failed") }];
    await using streams = await Streams.over(
      { a: { script: serverError() }, b: {} },
      { filters: [{ name: "mine", keep }], hooks, num_retries: 0 },
    );
    expect(await outcomeOf(streams.router, stream, { signal: controller.signal })).toBe("enough");
    expect(streams.requests).toEqual([1, 0]);
    expectNothingLeft(streams);
  });
});

describe("A provider of tokens", () => {
  const RUBBISH: Readonly<Record<string, () => unknown>> = {
    "throws at once": thrower,
    rejects: () => Promise.reject(new Error("mine")),
    "returns nothing": () => undefined,
    "returns an object": () => ({}),
    "returns what no header may hold": () => "one\r\ntwo: three",
  };
  const azure = { model: "azure/gpt-4o", api_version: "2024-10-21" };

  it.each(Object.entries(RUBBISH))("that %s fails one attempt, and the next deployment answers", async (_, provide) => {
    const params = { ...azure, azure_ad_token_provider: provide as () => string, api_key: undefined };
    await using streams = await Streams.over({ a: { params }, b: {} }, { num_retries: 0 });
    expect(await outcomeOf(streams.router, false)).toBeUndefined();
    expect(streams.lines[1]).toMatch(/^attempt_failed a /);
    expect(streams.requests).toEqual([0, 1]);
    expectNothingLeft(streams);
  });

  it("that rejects for an attempt that was given up as it began goes unheard", async () => {
    const controller = new AbortController();
    const hooks = [
      { onEvent: ({ type }: RouterEvent) => void (type === "deployment_selected" && controller.abort("enough")) },
    ];
    const azure_ad_token_provider = (): Promise<string> => Promise.reject(new Error("mine"));
    const params = { ...azure, azure_ad_token_provider, api_key: undefined };
    await using streams = await Streams.over({ a: { params } }, { hooks });
    expect(await outcomeOf(streams.router, false, { signal: controller.signal })).toBe("enough");
    await settled();
    expectNothingLeft(streams);
  });

  it.each([true, false])(
    "that never settles fails one attempt, and the next deployment answers (stream: %s)",
    async (stream) => {
      const azure_ad_token_provider = (): Promise<string> => new Promise<string>(() => undefined);
      const params = { ...azure, azure_ad_token_provider, api_key: undefined, timeout: 3 };
      await using streams = await Streams.over({ a: { params }, b: {} }, { num_retries: 0 });
      const pending = outcomeOf(streams.router, stream);
      await until(() => streams.clock.pending === 1);
      streams.clock.advance(3);
      expect(await pending).toBeUndefined();
      expect(streams.lines.slice(0, 2)).toEqual(["deployment_selected a first", "attempt_failed a Timeout"]);
      expectNothingLeft(streams);
    },
  );

  it("that never settles ends with the call", async () => {
    const azure_ad_token_provider = (): Promise<string> => new Promise<string>(() => undefined);
    const params = { ...azure, azure_ad_token_provider, api_key: undefined };
    for (const stream of [true, false]) {
      const controller = new AbortController();
      await using streams = await Streams.over({ a: { params } }, { total_timeout: 5 });
      const first = outcomeOf(streams.router, stream);
      await until(() => streams.clock.pending === 2);
      streams.clock.advance(5);
      expect(await first).toMatchObject({ phase: "total" });
      const second = outcomeOf(streams.router, stream, { signal: controller.signal });
      await until(() => streams.clock.pending === 2);
      controller.abort("enough");
      expect(await second).toBe("enough");
      expectNothingLeft(streams);
    }
  });
});

describe("A consumer that throws in its loop", () => {
  it("leaves nothing behind, and gets its own error", async () => {
    await using streams = await Streams.over({ a: { script: { fault: "stall", after: 2, answer: "one two three" } } });
    const loop = async (): Promise<void> => {
      for await (const chunk of streams.router.completion(STREAM)) if (chunk.choices.length > 0) thrower();
    };
    await expect(loop()).rejects.toThrow("mine");
    expect(await streams.server("a").requests[0]?.closed).toBe("aborted");
    expect(ends(streams.events)).toEqual(["aborted"]);
    expectNothingLeft(streams);
  });
});

describe("A retry", () => {
  it("that is waited for on a clock of the user's that never wakes ends with the signal", async () => {
    const controller = new AbortController();
    await using streams = await Streams.over({ a: { script: overloaded(30) } });
    streams.clock.sleep = () => new Promise<void>(() => undefined);
    const pending = outcomeOf(streams.router, false, { signal: controller.signal });
    await until(() => streams.lines.some((line) => line.startsWith("retry_scheduled")));
    controller.abort("enough");
    expect(await pending).toBe("enough");
    expectNothingLeft(streams);
  });
});

function explained(router: AnyRouter, params: unknown, options: unknown): unknown {
  try {
    return void router.explain(params as never, options as never);
  } catch (error) {
    return error;
  }
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function fail(error: Error): never {
  throw error;
}

function isPlain(params: unknown): params is object {
  try {
    return Object.keys(params as object).length > 0;
  } catch {
    return false;
  }
}

/** With its getters, as they are. */
function withStream(params: object): object {
  const fields = Object.getOwnPropertyDescriptors(params);
  if ("stream" in fields) return params;
  return Object.defineProperties({ stream: true }, fields);
}

/** What is thrown, rejected with, or ends a stream; never what is thrown in the place of a promise. */
async function collectOrCatch(ask: () => PromiseLike<unknown> | AsyncIterable<never>): Promise<unknown> {
  const asked = ask();
  if (Symbol.asyncIterator in asked) return (await collect(asked)).error;
  return asked.then(
    () => undefined,
    (error: unknown) => error,
  );
}
