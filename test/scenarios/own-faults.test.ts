/**
 * Whatever throws in the router's own code between reading and handing out ends the attempt, as a failure of the provider's
 * would: one typed error with its metadata or another deployment's answer, one last event, and nothing left behind.
 */
import { afterEach, describe, expect, it, vi } from "vitest";
import { isRouterError } from "../../src/errors.ts";
import { OpenAiChunkDecoder } from "../../src/providers/openai/response/stream.ts";
import { EventChunkSource } from "../../src/exchange/chunk-source.ts";
import { NodeResponse } from "../../src/transport/node-response.ts";
import { EventStreamDecoder } from "../../src/transport/event-stream.ts";
import { Attempt } from "../../src/routing/attempt/attempt.ts";
import { CallRecord } from "../../src/routing/call-record.ts";
import { OpenStream } from "../../src/routing/attempt/open-stream.ts";
import { Replay } from "../../src/routing/streams/replay.ts";
import { Seam } from "../../src/routing/streams/seam.ts";
import { Transcript } from "../../src/routing/streams/transcript.ts";
import type { MidStreamFallback } from "../../src/types/options.ts";
import type { Script } from "../support/fault-server.ts";
import { continuing } from "../support/continuing.ts";
import { collect, type Got, NOTHING, QUESTION, Streams, until } from "./streams.ts";

const WHOLE = "one two three four five six";
const DEFECT = new TypeError("a defect of our own");

/** A step of a stream's way, and the method that does it. */
interface Step {
  readonly name: string;
  readonly owner: object;
  readonly method: string;
}

function step(owner: { readonly prototype: object; readonly name: string }, method: string): Step {
  return { name: `${owner.name}.${method}`, owner: owner.prototype, method };
}

const STEPS: readonly Step[] = [
  step(NodeResponse, "read"),
  step(EventStreamDecoder, "push"),
  step(OpenAiChunkDecoder, "decode"),
  step(OpenAiChunkDecoder, "finish"),
  step(EventChunkSource, "read"),
  step(OpenStream, "read"),
  step(OpenStream, "charge"),
  step(Attempt, "answered"),
  step(Attempt, "succeed"),
  step(CallRecord, "charge"),
  step(CallRecord, "closeAttempt"),
  step(Transcript, "add"),
  step(Transcript, "message"),
  step(Transcript, "completion"),
  step(Seam, "join"),
  step(Seam, "end"),
  step(Replay, "join"),
  step(Replay, "end"),
];

/** Throws in the `nth` call of the step, once. */
function breakAt({ owner, method }: Step, nth: number): void {
  const whole: unknown = Reflect.get(owner, method);
  let calls = 0;
  vi.spyOn(owner as Record<string, () => unknown>, method).mockImplementation(function (this: unknown, ...given) {
    calls += 1;
    if (calls === nth) throw DEFECT;
    return Reflect.apply(whole as () => unknown, this, given);
  });
}

afterEach(() => vi.restoreAllMocks());

/** What is wrong with how a stream went; empty when nothing is. */
function problemsOf({ error, text, events_skipped }: Told): string[] {
  const problems: string[] = [];
  // An event that a decoder stumbles over is as malformed as one that it recognises as such: it is skipped and counted.
  const isWhole = error === undefined ? text === WHOLE : WHOLE.startsWith(text);
  if (events_skipped === 0 && !isWhole) problems.push(`the text is ${JSON.stringify(text)}`);
  if (error === undefined) return problems;
  if (!isRouterError(error)) return [...problems, `threw ${Object.prototype.toString.call(error)}`];
  if (error.router_metadata.attempts.length === 0) problems.push("tells of no attempt");
  if (error.status !== undefined && error.status < 400) problems.push(`has the status ${error.status}`);
  return problems;
}

interface Told extends Got {
  readonly events_skipped: number;
}

async function told(streams: Streams): Promise<Told> {
  const params = { ...QUESTION, stream: true as const, stream_options: { include_usage: true } };
  try {
    const stream = await streams.router.completion(params);
    return { ...(await collect(stream)), events_skipped: stream.router_metadata.malformed_events ?? 0 };
  } catch (error) {
    return { chunks: [], text: "", error, events_skipped: 0 };
  }
}

const SCRIPTS: Readonly<Record<string, Script>> = {
  "a good stream": { answer: WHOLE },
  "a stream that is cut": { answer: WHOLE, fault: "cut", after: 3 },
};
const MODES: readonly MidStreamFallback[] = ["continue", "restart", "error"];

/** Every way in which a stream may be gone on with, or not, and every place of the defect. */
const CASES = MODES.flatMap((mode) =>
  [1, 2, 3, 5].flatMap((nth) => [true, false].map((alone) => ({ mode, nth, alone }))),
);

describe.each(STEPS)("a defect in $name", (broken) => {
  it.each(Object.entries(SCRIPTS))("ends one attempt of %s, and nothing is left of it", async (_, script) => {
    for (const { mode, nth, alone } of CASES) {
      const table = { first: { script }, ...(alone ? {} : { second: { script: continuing(WHOLE) } }) };
      await using streams = await Streams.over(table, { mid_stream_fallback: mode, num_retries: 0 });
      breakAt(broken, nth);
      const got = await told(streams);
      vi.restoreAllMocks();
      const about = `${mode}, ${nth}, ${alone ? "alone" : "with another"}`;
      const last = `call_finished ${got.error === undefined ? "success" : "failure"}`;
      const seen = { about, problems: problemsOf(got), ...streams.leftovers(), last: streams.lines.at(-1) };
      expect(seen).toEqual({ about, problems: [], ...NOTHING, last });
      await until(() => open(streams) === 0, `no socket is open (${about})`);
    }
  });
});

const PLAIN: readonly Step[] = [
  step(NodeResponse, "text"),
  step(Attempt, "answered"),
  step(Attempt, "succeed"),
  step(CallRecord, "charge"),
  step(CallRecord, "closeAttempt"),
  step(CallRecord, "attribute"),
];

describe.each(PLAIN)("a defect in $name", (broken) => {
  it.each([true, false])(
    "ends one attempt of a call without a stream (alone: %s), and nothing is left of it",
    async (alone) => {
      for (const nth of [1, 2, 3]) {
        const table = { first: {}, ...(alone ? {} : { second: {} }) };
        await using streams = await Streams.over(table, { num_retries: 0 });
        breakAt(broken, nth);
        const error = await streams.router.completion(QUESTION).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        vi.restoreAllMocks();
        const last = `call_finished ${error === undefined ? "success" : "failure"}`;
        const seen = {
          nth,
          ...streams.leftovers(),
          last: streams.lines.at(-1),
          typed: error === undefined || isRouterError(error),
        };
        expect(seen).toEqual({ nth, ...NOTHING, last, typed: true });
        await until(() => open(streams) === 0, `no socket is open (${nth})`);
      }
    },
  );
});

describe("a defect before the first content", () => {
  it.each([step(EventChunkSource, "read"), step(Attempt, "answered"), step(OpenAiChunkDecoder, "finish")])(
    "in $name is another deployment's to make good",
    async (broken) => {
      const nothing = { status: 200, headers: { "content-type": "text/event-stream" }, body: EMPTY };
      const script = broken.method === "finish" ? nothing : { answer: WHOLE };
      await using streams = await Streams.over({ first: { script }, second: { script: { answer: WHOLE } } });
      breakAt(broken, 1);
      expect(await told(streams)).toMatchObject({ text: WHOLE, error: undefined });
      expect(streams.lines).toContain("attempt_failed first APIError");
    },
  );
});

/** An answer that says nothing, which is read to its end before the stream is open. */
const EMPTY = 'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';

/** Exchanges that a provider still has open. */
function open({ servers }: Streams): number {
  let count = 0;
  for (const server of Object.values(servers))
    for (const request of server.requests) if (!isOver(request.closed)) count += 1;
  return count;
}

const over = new WeakSet<object>();
function isOver(closed: Promise<unknown>): boolean {
  void closed.then(() => over.add(closed));
  return over.has(closed);
}
