/** Hedging: a second deployment is asked when the first is slow, and the first to deliver content wins. */
/* oxlint-disable vitest/no-standalone-expect -- `it` is vitest's own, on both clocks */
import { describe, expect } from "vitest";
import { MidStreamError, RateLimitError } from "../../src/errors.ts";
import { continuing, rateLimited, type Reply, serverError } from "../support/fault-server.ts";
import { collect, NOTHING, QUESTION, type Server, settled, Streams, until } from "./streams.ts";
import { it, itInTime, lateness } from "./both-clocks.ts";
import type { RouterOptions } from "../../src/types/options.ts";

const STREAM = { ...QUESTION, stream: true as const };
const SILENT: Reply = { fault: "hang" };
const over = (table: Record<string, Server>, options: Partial<RouterOptions> = {}): Promise<Streams> =>
  Streams.over(table, { hedge_after: 2, num_retries: 0, ...options });

/** Asks, and lets two seconds pass once the first provider has the request. */
async function slowly(
  streams: Streams,
  stream: boolean,
): Promise<Promise<{ text: string; error: unknown; metadata: unknown }>> {
  const answer = async (): Promise<{ text: string; error: unknown; metadata: unknown }> => {
    try {
      if (!stream) {
        const { choices, router_metadata } = await streams.router.completion(QUESTION);
        return { text: choices[0].message.content ?? "", error: undefined, metadata: router_metadata };
      }
      const opened = await streams.router.completion(STREAM);
      return { ...(await collect(opened)), metadata: opened.router_metadata };
    } catch (error) {
      return { text: "", error, metadata: Reflect.get(Object(error), "router_metadata") };
    }
  };
  const pending = answer();
  await Object.values(streams.servers)[0]?.received(1);
  streams.clock.advance(2.1);
  return pending;
}

describe.each([true, false])("a slow first deployment (stream: %s)", (stream) => {
  it("loses to the second: its socket is closed at once, and it is no failure", async () => {
    await using streams = await over({
      slow: { script: SILENT },
      quick: { wire: "anthropic", script: { answer: "Here." } },
    });
    const { text, metadata } = await slowly(streams, stream);
    expect(text).toBe("Here.");
    expect(metadata).toMatchObject({
      deployment_id: "quick",
      provider: "anthropic",
      attempts: [
        { deployment_id: "slow", outcome: "hedge_lost" },
        { deployment_id: "quick", outcome: "success" },
      ],
    });
    expect(Reflect.get(Object(metadata), "time_to_first_token_ms")).toBe(
      stream ? Math.max(2100, 2000 + 1000 * lateness()) : undefined,
    );
    expect(await streams.server("slow").requests[0]?.closed).toBe("aborted");
    expect(streams.lines).toEqual([
      "deployment_selected slow first",
      "deployment_selected quick hedge",
      "attempt_succeeded quick",
      "call_finished success",
    ]);
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("wins all the same when its content comes first, and the second is closed", async () => {
    let answer: (reply: Reply) => void = () => undefined;
    const reply = new Promise<Reply>((resolve) => (answer = resolve));
    await using streams = await over({ slow: { script: () => reply }, second: { script: SILENT } });
    const pending = slowly(streams, stream);
    await streams.server("second").received(1);
    answer({ answer: "At last." });
    const { text, metadata } = await pending;
    expect(text).toBe("At last.");
    expect(metadata).toMatchObject({
      deployment_id: "slow",
      attempts: [{ outcome: "success" }, { outcome: "hedge_lost" }],
    });
    expect(await streams.server("second").requests[0]?.closed).toBe("aborted");
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("is awaited when the second fails", async () => {
    let answer: (reply: Reply) => void = () => undefined;
    const reply = new Promise<Reply>((resolve) => (answer = resolve));
    await using streams = await over({ slow: { script: () => reply }, second: { script: serverError() } });
    const pending = slowly(streams, stream);
    await until(() => streams.lines.includes("attempt_failed second InternalServerError"));
    answer({ answer: "At last." });
    expect((await pending).text).toBe("At last.");
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("and a second that both fail are followed by the third", async () => {
    let answer: (reply: Reply) => void = () => undefined;
    const reply = new Promise<Reply>((resolve) => (answer = resolve));
    await using streams = await over({
      slow: { script: () => reply },
      second: { script: serverError() },
      third: { script: { answer: "Third." } },
    });
    const pending = slowly(streams, stream);
    await until(() => streams.lines.includes("attempt_failed second InternalServerError"));
    answer(rateLimited());
    expect((await pending).text).toBe("Third.");
    expect(streams.requests).toEqual([1, 1, 1]);
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("and a second that both fail are the end where there is no third", async () => {
    let answer: (reply: Reply) => void = () => undefined;
    const reply = new Promise<Reply>((resolve) => (answer = resolve));
    await using streams = await over({ slow: { script: () => reply }, second: { script: serverError() } });
    const pending = slowly(streams, stream);
    await until(() => streams.lines.includes("attempt_failed second InternalServerError"));
    answer(rateLimited());
    expect((await pending).error).toBeInstanceOf(RateLimitError);
    expect(streams.leftovers()).toEqual(NOTHING);
  });
});

describe.each([true, false])("a slow only deployment (stream: %s)", (stream) => {
  const fallbacks = [{ main: ["tired", "spare"] }];
  const tired = { group: "tired", script: {}, info: { blocked: true } };

  it("is hedged by the first fallback that is healthy", async () => {
    await using streams = await over(
      { slow: { script: SILENT }, tired, spare: { group: "spare", script: { answer: "Here." } } },
      { fallbacks },
    );
    const { text, metadata } = await slowly(streams, stream);
    expect(text).toBe("Here.");
    expect(metadata).toMatchObject({
      deployment_id: "spare",
      attempts: [
        { deployment_id: "slow", outcome: "hedge_lost" },
        { deployment_id: "spare", model_group: "spare", outcome: "success" },
      ],
    });
    expect(await streams.server("slow").requests[0]?.closed).toBe("aborted");
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("and its fallback that both fail are the end, and neither is tried twice", async () => {
    let answer: (reply: Reply) => void = () => undefined;
    const reply = new Promise<Reply>((resolve) => (answer = resolve));
    await using streams = await over(
      { slow: { script: () => reply }, tired, spare: { group: "spare", script: serverError() } },
      { fallbacks },
    );
    const pending = slowly(streams, stream);
    await until(() => streams.lines.includes("attempt_failed spare InternalServerError"));
    answer(rateLimited());
    const { error } = await pending;
    expect(error).toBeInstanceOf(RateLimitError);
    expect((error as RateLimitError).errors.map(({ name }) => name)).toContain("InternalServerError");
    expect(streams.requests).toEqual([1, 0, 1]);
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("is not hedged where the call has no fallbacks", async () => {
    await using streams = await over(
      { slow: { script: SILENT, params: { timeout: 9 } }, spare: { group: "spare" } },
      { fallbacks: [] },
    );
    const pending = slowly(streams, stream);
    await settled();
    expect(streams.lines).toEqual(["deployment_selected slow first"]);
    streams.clock.advance(10);
    expect((await pending).error).toMatchObject({ name: "Timeout" });
  });
});

describe("a hedge", () => {
  it("is not made when the first content has come in time", async () => {
    await using streams = await over({
      first: { script: { fault: "stall", after: 1, answer: "One two." } },
      second: {},
    });
    const stream = await streams.router.completion(STREAM);
    streams.clock.advance(30);
    expect(streams.requests).toEqual([1, 0]);
    stream.abort();
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("is not made under a budget of 0, nor where there is no other deployment", async () => {
    for (const [table, options] of [
      [{ slow: { script: SILENT }, second: {} }, { hedge_budget: 0 }],
      [{ slow: { script: SILENT } }, {}],
    ] as const) {
      await using streams = await over(table, { ...options, first_token_timeout: 50 });
      const pending = collect(streams.router.completion(STREAM));
      await streams.server("slow").received(1);
      streams.clock.advance(40);
      expect(streams.lines).toEqual(["deployment_selected slow first"]);
      streams.clock.advance(11);
      await pending;
      expect(streams.leftovers()).toEqual(NOTHING);
    }
  });

  it("is made by the default share of the calls at most, and by the given share", async () => {
    for (const [hedge_budget, most] of [
      [undefined, 2],
      [0.5, 20],
    ] as const) {
      await using streams = await over(
        { slow: { script: SILENT }, quick: {} },
        hedge_budget === undefined ? {} : { hedge_budget },
      );
      let hedges = 0;
      for (let call = 1; call <= 40; call += 1) {
        const pending = collect(streams.router.completion({ ...STREAM, first_token_timeout: 3 }));
        await streams.server("slow").received(call);
        streams.clock.advance(2.1);
        streams.clock.advance(1);
        await pending;
        hedges = streams.lines.filter((line) => line === "deployment_selected quick hedge").length;
        // The timeouts would cool it down.
        streams.clock.advance(120);
      }
      expect(hedges).toBeLessThanOrEqual(most);
      expect(hedges).toBeGreaterThanOrEqual(Math.floor(most / 2));
    }
  });

  itInTime(
    "waits for a deployment's own 95th percentile under auto, and for nothing before that is known",
    async () => {
      await using streams = await over(
        { first: {}, second: { script: { answer: "Second." } } },
        { hedge_after: "auto" },
      );
      streams.server("first").play(() => {
        streams.clock.advance(3);
        return { answer: "First." };
      });
      for (let call = 0; call < 20; call += 1)
        expect((await collect(streams.router.completion(STREAM))).text).toBe("First.");
      streams.server("first").play(SILENT);
      const pending = collect(streams.router.completion(STREAM));
      await streams.server("first").received(21);
      streams.clock.advance(2.9);
      expect(streams.lines).not.toContain("deployment_selected second hedge");
      streams.clock.advance(0.2);
      expect((await pending).text).toBe("Second.");
    },
  );

  it("that won and breaks later is continued by the one that lost", async () => {
    const whole = "One two three four five six seven.";
    await using streams = await over({
      slow: { script: (request) => (request.number === 1 ? SILENT : continuing(whole)(request)) },
      quick: { script: { fault: "cut", after: 3, answer: whole } },
    });
    const { text, error } = await slowly(streams, true);
    expect(error).not.toBeInstanceOf(MidStreamError);
    expect(text).toBe(whole);
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("that was lost has the price of its prompt", async () => {
    const params = { input_cost_per_token: 1, output_cost_per_token: 10 };
    await using streams = await over({
      slow: { script: SILENT, params },
      quick: { script: { answer: "Here.", usage: { prompt_tokens: 5, completion_tokens: 2 } }, params },
    });
    const { metadata } = await slowly(streams, false);
    expect(metadata).toMatchObject({ cost_usd: 30, attempts: [{ cost_usd: 5 }, { cost_usd: 25 }] });
  });
});
