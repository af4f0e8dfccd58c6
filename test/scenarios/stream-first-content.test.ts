/** What goes wrong before the first content is nobody's business but the router's. */
/* oxlint-disable vitest/no-standalone-expect -- `it` is vitest's own, on both clocks */
import { describe, expect } from "vitest";
import {
  type FaultReply,
  overloaded,
  rateLimited,
  type Reply,
  serverError,
  unauthorized,
} from "../support/fault-server.ts";
import { collect, NOTHING, QUESTION, Streams, until, WIRES } from "./streams.ts";
import { it } from "./both-clocks.ts";

const fault = (name: FaultReply["fault"], more: Partial<FaultReply> = {}): Reply => ({
  fault: name,
  after: 0,
  ...more,
});

const FAULTS: readonly [name: string, reply: Reply, error: string][] = [
  ["status 500", serverError(), "InternalServerError"],
  ["status 429", rateLimited(), "RateLimitError"],
  ["overload", overloaded(), "ServiceUnavailableError"],
  ["status 401", unauthorized(), "AuthenticationError"],
  ["an error event first", fault("error_event"), "ServiceUnavailableError"],
  ["a cut", fault("cut"), "APIConnectionError"],
  ["a reset", fault("reset"), "APIConnectionError"],
  ["a clean end", fault("truncate"), "APIConnectionError"],
  ["an empty body with status 200", fault("empty"), "APIConnectionError"],
  ["a page with status 200", fault("html"), "APIConnectionError"],
  ["an error as JSON with status 200", fault("error_200"), "ServiceUnavailableError"],
  ["bytes that are not HTTP", fault("garbage"), "APIConnectionError"],
  ["a length that is not reached", fault("short_body"), "APIConnectionError"],
];
const SILENCES: readonly [name: string, reply: Reply][] = [
  ["no headers", fault("hang")],
  ["headers, then nothing", fault("hang_body")],
  ["pings only", fault("pings")],
  ["role preludes only", fault("preludes")],
];
const WAYS = WIRES.flatMap((wire) => [false, true].map((own_client) => ({ wire, own_client })));

describe.each(WAYS)("on $wire's wire, own client: $own_client", ({ wire, own_client }) => {
  const other = wire === "openai" ? "anthropic" : "openai";

  it.each(FAULTS)("%s is failed over, unseen, to the other wire", async (_, reply, error) => {
    await using streams = await Streams.over({
      bad: { wire, own_client, script: reply },
      good: { wire: other, own_client, script: { answer: "All is well." } },
    });
    const { text, error: thrown, chunks } = await collect(streams.router.completion({ ...QUESTION, stream: true }));
    expect(thrown).toBeUndefined();
    expect(text).toBe("All is well.");
    expect(chunks.filter(({ choices }) => choices[0]?.finish_reason)).toHaveLength(1);
    expect(streams.requests).toEqual([1, 1]);
    const cooled = error === "RateLimitError" || error === "AuthenticationError" ? ["cooldown_started bad 5"] : [];
    expect(streams.lines).toEqual([
      "deployment_selected bad first",
      `attempt_failed bad ${error}`,
      ...cooled,
      "deployment_selected good failover",
      "attempt_succeeded good",
      "call_finished success",
    ]);
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it.each(FAULTS.filter(([, , error]) => error !== "AuthenticationError"))(
    "%s is retried at the only deployment",
    async (_, reply, error) => {
      await using streams = await Streams.over({ only: { wire, own_client, script: [reply, { answer: "Now." }] } });
      const { text, error: thrown } = await collect(
        streams.router.completion({ ...QUESTION, stream: true, num_retries: 1 }),
      );
      expect([text, thrown]).toEqual(["Now.", undefined]);
      expect(streams.lines.filter((line) => !line.startsWith("retry_scheduled"))).toEqual([
        "deployment_selected only first",
        `attempt_failed only ${error}`,
        "deployment_selected only retry",
        "attempt_succeeded only",
        "call_finished success",
      ]);
      expect(streams.leftovers()).toEqual(NOTHING);
    },
  );

  it.each(SILENCES)("%s is failed over once the limit strikes, and the silent socket is closed", async (_, reply) => {
    await using streams = await Streams.over({
      silent: { wire, own_client, script: reply, params: { first_token_timeout: 7 } },
      good: { wire: other, own_client, script: { answer: "All is well." } },
    });
    const pending = collect(streams.router.completion({ ...QUESTION, stream: true }));
    const request = await streams.server("silent").received(1);
    await until(() => request.bytes_sent >= 0);
    streams.clock.advance(6.9);
    expect(streams.lines).toEqual(["deployment_selected silent first"]);
    streams.clock.advance(0.2);
    const { text, error } = await pending;
    expect([text, error]).toEqual(["All is well.", undefined]);
    expect(await request.closed).toBe("aborted");
    expect(streams.lines.slice(1, 3)).toEqual(["attempt_failed silent Timeout", "deployment_selected good failover"]);
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("falls back to another group when all of its own have failed", async () => {
    await using streams = await Streams.over(
      {
        bad: { wire, own_client, script: fault("error_event") },
        good: { group: "spare", wire: other, own_client, script: { answer: "All is well." } },
      },
      { fallbacks: [{ main: ["spare"] }], num_retries: 0 },
    );
    const stream = await streams.router.completion({ ...QUESTION, stream: true });
    expect(await stream.text()).toBe("All is well.");
    expect(stream.router_metadata.fallbacks_used).toEqual(["spare"]);
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("delivers an answer that comes byte by byte, or without its last word, or whole", async () => {
    const whole = "A café — naïve, 東京 🚀, and more.";
    await using streams = await Streams.over({
      only: {
        wire,
        own_client,
        script: [
          { fault: "split", answer: whole },
          { fault: "no_done", answer: whole },
        ],
      },
    });
    for (let time = 0; time < 2; time += 1) {
      const { text, error } = await collect(streams.router.completion({ ...QUESTION, stream: true, num_retries: 0 }));
      expect([text, error]).toEqual([whole, undefined]);
    }
  });

  it("skips a malformed event and counts it", async () => {
    await using streams = await Streams.over({
      only: { wire, own_client, script: { fault: "malformed", after: 3, answer: "One two three four five." } },
    });
    const stream = await streams.router.completion({ ...QUESTION, stream: true });
    expect(await stream.text()).toBe("One two three four five.");
    expect(stream.router_metadata.malformed_events).toBe(1);
    expect(streams.requests).toEqual([1]);
  });

  it("skips a malformed event before the first content as well", async () => {
    await using streams = await Streams.over({
      only: { wire, own_client, script: { fault: "malformed", after: 0, answer: "One two." } },
    });
    const stream = await streams.router.completion({ ...QUESTION, stream: true });
    expect(await stream.text()).toBe("One two.");
    expect(stream.router_metadata.malformed_events).toBe(1);
  });
});

describe("a stream that was filtered before a word of it", () => {
  it("goes to the fallback for such answers", async () => {
    await using streams = await Streams.over(
      {
        main: { script: { fault: "no_usage", answer: "", tool_calls: [], finish_reason: "content_filter" } },
        spare: { group: "spare", script: { answer: "Fine." } },
      },
      { content_policy_fallbacks: [{ main: ["spare"] }] },
    );
    streams.server("main").play({
      status: 200,
      headers: { "content-type": "text/event-stream" },
      body: 'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":null}]}\n\ndata: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{},"finish_reason":"content_filter"}]}\n\ndata: [DONE]\n\n',
    });
    expect(await (await streams.router.completion({ ...QUESTION, stream: true })).text()).toBe("Fine.");
    expect(streams.lines[1]).toBe("attempt_failed main ContentPolicyViolationError");
    expect(streams.leftovers()).toEqual(NOTHING);
  });
});
