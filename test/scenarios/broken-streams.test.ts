/** An attempt counts once, by how it ended: a stream that breaks after its first content is a failure and nothing else. */
/* oxlint-disable vitest/no-standalone-expect -- what an entry of a table expects is checked inside its test */
import { describe, expect } from "vitest";
import { type FaultReply, rateLimited, type Reply } from "../support/fault-server.ts";
import { scenarios } from "./scenario.ts";
import { collect, QUESTION, Streams, until } from "./streams.ts";
import { it } from "./both-clocks.ts";

const breaks = (fault: FaultReply["fault"]): Reply => ({ fault, after: 2, answer: "one two three four five six" });
const times = <T>(count: number, each: T): T[] => Array.from({ length: count }, () => each);
const STREAM = { ...QUESTION, stream: true as const };

describe("A deployment whose streams break after their first content", () => {
  scenarios([
    ...(["cut", "truncate", "error_event"] as const).map((fault) => ({
      it: `goes into cooldown by the error rate (${fault})`,
      only: "stream" as const,
      providers: { a: { script: breaks(fault), params: { order: 1 } }, b: { params: { order: 2 } } },
      options: { num_retries: 0, mid_stream_fallback: "error" as const },
      calls: [...times(5, { error: { name: "MidStreamError" } }), { answer: "b" }],
      requests: { a: 5, b: 1 },
    })),
    {
      it: "goes into cooldown by allowed_fails",
      only: "stream",
      providers: { a: { script: breaks("cut"), params: { order: 1 } }, b: { params: { order: 2 } } },
      options: { num_retries: 0, mid_stream_fallback: "error", allowed_fails: 1 },
      calls: [...times(2, { error: { name: "MidStreamError" } }), { answer: "b" }],
      requests: { a: 2, b: 1 },
    },
    {
      it: "has no latency from them",
      only: "stream",
      providers: { a: { script: [...times(3, breaks("cut")), { answer: "a" }] } },
      options: { num_retries: 0, mid_stream_fallback: "error" },
      calls: times(3, { error: { name: "MidStreamError" } }),
      requests: { a: 3 },
      also: ({ router }) =>
        expect(Reflect.get(Object(router.getDeployment("a")), "time_to_first_token_ms")).toBeUndefined(),
    },
    {
      it: "fails its probe, each time",
      only: "stream",
      providers: {
        a: { script: [rateLimited(), breaks("cut"), breaks("truncate"), { answer: "a" }], params: { order: 1 } },
        b: { params: { order: 2 } },
      },
      options: { num_retries: 0, mid_stream_fallback: "error" },
      calls: [
        { answer: "b" },
        { after: 5, error: { name: "MidStreamError" } },
        { after: 9, answer: "b" },
        { after: 1, error: { name: "MidStreamError" } },
        { after: 20, answer: "a" },
        { answer: "a" },
      ],
      requests: { a: 5, b: 2 },
      also: ({ events }) => {
        const lengths = events.flatMap((event) => (event.type === "cooldown_started" ? [event.seconds] : []));
        expect(lengths).toEqual([5, 10, 20]);
      },
    },
  ]);
});

describe("A streamed probe", () => {
  const table = {
    a: { script: [rateLimited(), { fault: "stall", after: 2, answer: "one two three" }, { answer: "a" }] as Reply[] },
    b: { script: { answer: "b" } },
  };

  it("lets others in at its first content, and takes that back when it breaks", async () => {
    await using streams = await Streams.over(table, { num_retries: 0, mid_stream_fallback: "error" });
    expect((await collect(streams.router.completion(STREAM))).text).toBe("b");
    streams.clock.advance(5);
    const pending = collect(streams.router.completion(STREAM));
    await until(() => streams.lines.includes("cooldown_ended a"));
    expect((await collect(streams.router.completion(STREAM))).text).toBe("a");
    await until(() => streams.clock.pending > 0, "a reader waiting");
    streams.clock.advance(61);
    expect((await pending).error).toMatchObject({ name: "MidStreamError" });
    expect(streams.lines).toContain("cooldown_started a 10");
    expect(streams.router.explain(QUESTION).order).toEqual(["b"]);
  });
});
