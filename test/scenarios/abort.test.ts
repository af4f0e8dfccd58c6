/** Leaving a call, from anywhere: the socket is closed, the slot is free, and nobody is blamed. */
/* oxlint-disable vitest/no-standalone-expect -- `it` is vitest's own, on both clocks */
import { getEventListeners } from "node:events";
import { describe, expect } from "vitest";
import type { CompletionStream } from "../../src/calls/completion-stream.ts";
import { type Reply, serverError } from "../support/fault-server.ts";
import { collect, NOTHING, QUESTION, settled, Streams, takeOne, until, WIRES } from "./streams.ts";
import { it } from "./both-clocks.ts";

const REASON = new Error("The user went away.");
const STREAM = { ...QUESTION, stream: true as const };
const ENDLESS: Reply = { fault: "stall", after: 3, answer: "One two three four five six." };
const SILENT: Reply = { fault: "hang" };

interface End {
  /** How the providers saw their requests end. */
  readonly outcomes: readonly string[];
  readonly blame: readonly string[];
  readonly last: string | undefined;
  readonly leftovers: object;
}

/** Until everything has come that `ENDLESS` sends. */
async function stalled(streams: Streams): Promise<void> {
  await (
    await streams.server("only").received(1)
  ).sent;
  await settled();
}

/** Nobody is blamed, and the providers saw their sockets close. */
const CLEAN: End = { outcomes: ["aborted"], blame: [], last: "call_finished aborted", leftovers: NOTHING };

async function endOf(streams: Streams, signal?: AbortSignal): Promise<End> {
  const requests = Object.values(streams.servers).flatMap((server) => server.requests);
  const outcomes = await Promise.all(requests.map((request) => request.closed));
  return {
    outcomes: [...new Set(outcomes)],
    blame: streams.lines.filter((line) => /^(attempt_failed|cooldown_started|mid_stream_failure)/.test(line)),
    last: streams.lines.at(-1),
    leftovers: streams.leftovers(signal),
  };
}

describe.each(WIRES.flatMap((wire) => [false, true].map((own_client) => ({ wire, own_client }))))(
  "on $wire's wire (own client: $own_client)",
  ({ wire, own_client }) => {
    it.each([true, false])("the caller's signal ends a call that waits for headers (stream: %s)", async (stream) => {
      await using streams = await Streams.over({ only: { wire, own_client, script: SILENT }, other: {} });
      const controller = new AbortController();
      const pending = Promise.resolve(
        streams.router.completion({ ...QUESTION, stream }, { signal: controller.signal }),
      ).catch((error: unknown) => error);
      await streams.server("only").received(1);
      controller.abort(REASON);
      expect(await pending).toBe(REASON);
      expect(streams.requests).toEqual([1, 0]);
      expect(await endOf(streams, controller.signal)).toEqual(CLEAN);
    });

    it("the caller's signal ends a stream between two chunks, and a chunk that is waited for", async () => {
      for (const wait of [true, false]) {
        await using streams = await Streams.over({ only: { wire, own_client, script: ENDLESS } });
        const controller = new AbortController();
        const chunks = (await streams.router.completion(STREAM, { signal: controller.signal }))[Symbol.asyncIterator]();
        await chunks.next();
        if (!wait) controller.abort(REASON);
        const rest = (async () => {
          for (let step = await chunks.next(); !step.done; step = await chunks.next());
        })();
        const failing = rest.catch((error: unknown) => error);
        if (wait) await stalled(streams);
        controller.abort(REASON);
        expect(await failing).toBe(REASON);
        expect(await chunks.next()).toEqual({ done: true, value: undefined });
        expect(await endOf(streams, controller.signal)).toEqual(CLEAN);
      }
    });

    it("leaving the loop closes the provider's socket", async () => {
      await using streams = await Streams.over({ only: { wire, own_client, script: ENDLESS } });
      for await (const chunk of streams.router.completion(STREAM)) if (chunk.choices[0]?.delta.content) break;
      expect(await endOf(streams)).toEqual(CLEAN);
    });

    it("stream.abort() rejects a read that is waiting, and a read that begins afterwards", async () => {
      for (const reads of [true, false]) {
        await using streams = await Streams.over({ only: { wire, own_client, script: ENDLESS } });
        const stream = await streams.router.completion(STREAM);
        const got = reads ? collect(stream) : undefined;
        await stalled(streams);
        stream.abort(REASON);
        expect((await (got ?? collect(stream))).error).toBe(REASON);
        await expect(stream.finalCompletion()).rejects.toBe(REASON);
        expect(await endOf(streams)).toEqual(CLEAN);
      }
    });
  },
);

describe("an abort", () => {
  it("before the call sends nothing", async () => {
    await using streams = await Streams.over({ only: {} });
    const signal = AbortSignal.abort(REASON);
    expect(await streams.router.completion(STREAM, { signal }).catch((error: unknown) => error)).toBe(REASON);
    expect((await collect(streams.router.completion(STREAM, { signal }))).error).toBe(REASON);
    expect(streams.requests).toEqual([0]);
  });

  it("during back-off ends the call, without another attempt", async () => {
    await using streams = await Streams.over({ only: { script: serverError() } }, { retry_after: 2 });
    const controller = new AbortController();
    const sleep = streams.clock.sleep.bind(streams.clock);
    streams.clock.sleep = (ms, signal) => {
      controller.abort(REASON);
      return sleep(ms, signal);
    };
    const error = await streams.router
      .completion({ ...STREAM, num_retries: 3 }, { signal: controller.signal })
      .catch((thrown: unknown) => thrown);
    expect(error).toBe(REASON);
    expect(streams.requests).toEqual([1]);
    expect(streams.lines.at(-1)).toBe("call_finished aborted");
    expect(streams.leftovers(controller.signal)).toEqual(NOTHING);
  });

  it("of a probe leaves the deployment to the next call's probe", async () => {
    await using streams = await Streams.over(
      { only: { script: [serverError(), SILENT, {}] } },
      { allowed_fails: 0, cooldown_time: 5, num_retries: 0 },
    );
    await collect(streams.router.completion(STREAM));
    streams.clock.advance(5.1);
    const controller = new AbortController();
    const pending = collect(streams.router.completion(STREAM, { signal: controller.signal }));
    await streams.server("only").received(2);
    controller.abort(REASON);
    expect((await pending).error).toBe(REASON);
    const { error } = await collect(streams.router.completion(STREAM));
    expect(error).toBeUndefined();
    expect(streams.lines.filter((line) => line.startsWith("probe_started"))).toHaveLength(2);
    expect(streams.lines).toContain("cooldown_ended only");
  });

  it("while two deployments are called in parallel closes both sockets", async () => {
    await using streams = await Streams.over(
      { slow: { script: SILENT }, second: { script: SILENT } },
      { hedge_after: 1 },
    );
    const controller = new AbortController();
    const pending = collect(streams.router.completion(STREAM, { signal: controller.signal }));
    await streams.server("slow").received(1);
    streams.clock.advance(1.1);
    await streams.server("second").received(1);
    controller.abort(REASON);
    expect((await pending).error).toBe(REASON);
    expect(await endOf(streams, controller.signal)).toEqual(CLEAN);
  });

  it("while a broken stream is being continued ends it", async () => {
    await using streams = await Streams.over({
      first: { script: { fault: "cut", after: 2, answer: "One two three." } },
      second: { script: SILENT },
    });
    const controller = new AbortController();
    const pending = collect(streams.router.completion(STREAM, { signal: controller.signal }));
    const request = await streams.server("second").received(1);
    controller.abort(REASON);
    expect((await pending).error).toBe(REASON);
    expect(await request.closed).toBe("aborted");
    expect(streams.leftovers(controller.signal)).toEqual(NOTHING);
  });

  it("ends a stream that is not read", async () => {
    await using streams = await Streams.over({ only: { script: ENDLESS } });
    const controller = new AbortController();
    const stream = await streams.router.completion(STREAM, { signal: controller.signal });
    controller.abort(REASON);
    expect(await endOf(streams, controller.signal)).toEqual(CLEAN);
    await expect(stream.text()).rejects.toBe(REASON);
    expect(() => stream.abort()).not.toThrow();
  });

  it("drops the chunks that have come and have not been read", async () => {
    await using streams = await Streams.over({ only: { script: { answer: "word ".repeat(200), chunks: 200 } } });
    const controller = new AbortController();
    const stream = await streams.router.completion(STREAM, { signal: controller.signal });
    let read = 0;
    const loop = (async () => {
      for await (const chunk of stream) {
        read += chunk.choices.length;
        if (read === 1) await stalled(streams);
        if (read === 3) controller.abort(REASON);
      }
    })();
    await expect(loop).rejects.toBe(REASON);
    expect(read).toBe(3);
  });

  it("without a reason rejects as fetch does", async () => {
    await using streams = await Streams.over({ only: { script: ENDLESS } });
    const controller = new AbortController();
    const pending = collect(streams.router.completion(STREAM, { signal: controller.signal }));
    await until(() => streams.lines.includes("attempt_succeeded only"));
    controller.abort();
    expect((await pending).error).toMatchObject({ name: "AbortError" });
  });

  it("leaves nothing on a signal that many calls share", async () => {
    await using streams = await Streams.over({ only: { script: { answer: "Yes." } } });
    const controller = new AbortController();
    await Promise.all(
      Array.from({ length: 20 }, () => collect(streams.router.completion(STREAM, { signal: controller.signal }))),
    );
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  });
});

describe("stream.abort()", () => {
  const aborted = { name: "AbortError", message: "The stream was aborted." };

  it("rejects as fetch does where it is given no reason, also when there is no stream yet", async () => {
    await using streams = await Streams.over({ only: { script: ENDLESS } });
    const stream = await streams.router.completion(STREAM);
    stream.abort();
    await expect(stream.text()).rejects.toMatchObject(aborted);
    const pending = streams.router.completion(STREAM);
    pending.abort();
    await expect(pending).rejects.toMatchObject(aborted);
  });

  it("is an error in a loop that calls it: a part of an answer is no answer", async () => {
    await using streams = await Streams.over({ only: { script: ENDLESS } });
    const stream = await streams.router.completion(STREAM);
    const loop = (async () => {
      for await (const chunk of stream) if (chunk.choices[0]?.delta.content) stream.abort(REASON);
    })();
    await expect(loop).rejects.toBe(REASON);
    expect(await endOf(streams)).toEqual(CLEAN);
  });

  it("rejects a text, an answer and a ReadableStream that are awaited, and both readers of a tee", async () => {
    const seen: unknown[] = [];
    const listener = (reason: unknown): void => void seen.push(reason);
    process.on("unhandledRejection", listener);
    for (const readers of [
      (stream: CompletionStream) => [stream.text()],
      (stream: CompletionStream) => [stream.finalCompletion()],
      (stream: CompletionStream) => [new Response(stream.toReadableStream()).text()],
      (stream: CompletionStream) => stream.tee().map(async (each) => raise((await collect(each)).error)),
      // Nobody looks.
      (stream: CompletionStream) => void stream.toReadableStream(),
      (stream: CompletionStream) => void stream.tee()[0][Symbol.asyncIterator](),
    ]) {
      await using streams = await Streams.over({ only: { script: ENDLESS } });
      const stream = await streams.router.completion(STREAM);
      const results = Promise.allSettled(readers(stream) ?? []);
      await stalled(streams);
      stream.abort(REASON);
      for (const result of await results) expect(result).toEqual({ status: "rejected", reason: REASON });
      await settled();
      expect(await endOf(streams)).toEqual(CLEAN);
    }
    process.off("unhandledRejection", listener);
    expect(seen).toEqual([]);
  });

  it("changes nothing once the consumer has left, or the answer is whole", async () => {
    await using streams = await Streams.over({ only: { script: { answer: "Yes." } } });
    const whole = await streams.router.completion(STREAM);
    expect(await whole.text()).toBe("Yes.");
    whole.abort(REASON);
    expect(await whole.text()).toBe("Yes.");
    const left = (await streams.router.completion(STREAM))[Symbol.asyncIterator]();
    await left.return?.();
    expect(await left.next()).toEqual({ done: true, value: undefined });
  });
});

function raise(error: unknown): never {
  throw error;
}

describe("a stream that is left in other ways", () => {
  it("ends when its ReadableStream is cancelled", async () => {
    await using streams = await Streams.over({ only: { script: ENDLESS } });
    const reader = (await streams.router.completion(STREAM)).toReadableStream().getReader();
    await reader.read();
    await reader.cancel();
    expect(await endOf(streams)).toEqual(CLEAN);
  });

  it("ends when both of its readers have left, not when one has", async () => {
    await using streams = await Streams.over({ only: { script: ENDLESS } });
    const [left, right] = (await streams.router.completion(STREAM)).tee();
    await takeOne(left);
    expect(streams.in_flight()).toEqual([1]);
    await takeOne(right);
    expect(await endOf(streams)).toEqual(CLEAN);
  });

  it("ends when its iterator is returned before a deployment has answered, or before its first read", async () => {
    for (const reads of [true, false]) {
      await using streams = await Streams.over({ only: { script: SILENT } });
      const chunks = streams.router.completion(STREAM)[Symbol.asyncIterator]();
      const first = reads ? chunks.next() : undefined;
      await streams.server("only").received(1);
      expect(await chunks.return?.()).toEqual({ done: true, value: undefined });
      expect((await first)?.done).not.toBe(false);
      expect(await endOf(streams)).toEqual(CLEAN);
    }
  });

  it("ends when it is aborted before it has a stream", async () => {
    await using streams = await Streams.over({ only: { script: SILENT } });
    const pending = streams.router.completion(STREAM);
    await streams.server("only").received(1);
    pending.abort(REASON);
    expect(await pending.catch((error: unknown) => error)).toBe(REASON);
    expect(await endOf(streams)).toEqual(CLEAN);
  });
});
