/** A signal may abort at any moment of a call: it ends in one way, once, and leaves nothing. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RouterOptions } from "../../src/types/options.ts";
import { overloaded, serverError } from "../support/fault-server.ts";
import { collect, QUESTION, type Server, Streams, until } from "./streams.ts";

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeEach(() => void process.on("unhandledRejection", note).on("uncaughtException", note));
afterEach(() => void process.off("unhandledRejection", note).off("uncaughtException", note));

const CASES: Readonly<Record<string, { table: Record<string, Server>; options?: Partial<RouterOptions> }>> = {
  "an answer": { table: { a: {} } },
  "a failover": { table: { a: { script: serverError() }, b: {} } },
  "a retry": { table: { a: { script: [overloaded(), {}] } } },
  "a fallback": {
    table: { a: { script: serverError() }, b: { group: "backup", wire: "anthropic" } },
    options: { fallbacks: [{ main: ["backup"] }] },
  },
  "a hook": {
    table: { a: {} },
    options: { hooks: [{ beforeCall: async (params) => (await Promise.resolve(), { ...params }) }] },
  },
  "a hedge": { table: { a: { script: { fault: "hang" } }, b: {} }, options: { hedge_after: 0.001 } },
  "an alias with weights": {
    table: { a: { group: "one", script: serverError() }, b: { group: "two" } },
    options: { model_group_alias: { main: [{ model: "one" }, { model: "two" }] } },
  },
  "a rule of the user's own": {
    table: { a: {}, b: { group: "other" } },
    options: { route_call: async () => (await Promise.resolve(), "other") },
  },
  "an answer that is not good enough": {
    table: { a: {}, b: { group: "backup", wire: "anthropic" } },
    options: {
      fallbacks: [{ main: ["backup"] }],
      validate: { main: async () => (await Promise.resolve(), false) },
      mid_stream_fallback: "restart",
    },
  },
  "a continuation": {
    table: {
      a: { script: { fault: "cut", after: 2, answer: "one two three" } },
      b: { script: { answer: "one two three" } },
    },
    options: { mid_stream_fallback: "restart" },
  },
};

/** After so many turns of the event loop, each of which lets one round of sockets go on; halves are microtasks. */
async function pass(turns: number): Promise<void> {
  for (let turn = 0; turn < Math.floor(turns / 4); turn += 1) await new Promise((resolve) => setImmediate(resolve));
  for (let turn = 0; turn < turns % 4; turn += 1) await Promise.resolve();
}

describe.each(Object.entries(CASES))("A call with %s", (_, { table, options = {} }) => {
  it("that a hook aborts at any of its events ends once, and leaves nothing", async () => {
    for (const stream of [true, false]) {
      for (let turn = 0; turn < 9; turn += 1) {
        const controller = new AbortController();
        const { signal } = controller;
        const events: string[] = [];
        const on = ({ type }: { type: string }): void => {
          if (events.push(type) === turn + 1) controller.abort("enough");
        };
        const hooks = [{ onEvent: on }, ...(options.hooks ?? [])];
        await using streams = await Streams.over(table, {
          num_retries: 1,
          ...options,
          hooks,
          first_token_timeout: 5,
          timeout: 5,
        });
        const call = stream
          ? collect(streams.router.completion({ ...QUESTION, stream: true }, { signal })).then(({ error }) => error)
          : streams.router.completion(QUESTION, { signal }).catch((error: unknown) => error);
        let isOver = false;
        void call.then(() => (isOver = true));
        while (!isOver) {
          await pass(8);
          streams.clock.advance(0.01);
        }
        expect(events.filter((type) => type === "call_started")).toHaveLength(1);
        expect(events.filter((type) => type === "call_finished")).toHaveLength(1);
        expect([events[0], events.at(-1)]).toEqual(["call_started", "call_finished"]);
        expect(streams.leftovers(signal)).toMatchObject({ in_flight: 0, timers: 0, listeners: 0 });
      }
    }
    expect(unhandled.splice(0)).toEqual([]);
  });

  it.each([true, false])("that is aborted at any moment ends once, and leaves nothing (stream: %s)", async (stream) => {
    const events: string[] = [];
    const hooks = [{ onEvent: ({ type }: { type: string }) => void events.push(type) }, ...(options.hooks ?? [])];
    await using streams = await Streams.over(table, { num_retries: 1, disable_cooldowns: true, ...options, hooks });
    const reason = new Error("enough");
    for (let turns = 0; turns < 60; turns += 1) {
      const controller = new AbortController();
      const { signal } = controller;
      const call = stream
        ? collect(streams.router.completion({ ...QUESTION, stream: true }, { signal, total_timeout: 99 })).then(
            ({ error }) => error,
          )
        : streams.router.completion(QUESTION, { signal, total_timeout: 99 }).then(
            () => undefined,
            (error: unknown) => error,
          );
      await pass(turns);
      streams.clock.advance(0.01);
      controller.abort(reason);
      expect([undefined, reason]).toContain(await call);
      expect(events.filter((type) => type === "call_started")).toHaveLength(turns + 1);
      expect(events.filter((type) => type === "call_finished")).toHaveLength(turns + 1);
      expect(events.at(-1)).toBe("call_finished");
      expect(streams.leftovers(signal)).toMatchObject({ in_flight: 0, timers: 0, listeners: 0 });
    }
    streams.router.close();
    for (const server of Object.values(streams.servers)) await until(() => server.connections() === 0);
    expect(unhandled.splice(0)).toEqual([]);
  });
});
