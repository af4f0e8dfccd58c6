import { describe, expect, it, onTestFinished } from "vitest";
import { BadRequestError, MidStreamError } from "../../src/errors.ts";
import type { Reply } from "../support/fault-server.ts";
import { collect, NOTHING, QUESTION, settled, Streams, takeOne, until, WIRES } from "../scenarios/streams.ts";

const STREAM = { ...QUESTION, stream: true as const };
const WORDS = "One two three four five six.";
const CUT: Reply = { fault: "cut", after: 3, answer: WORDS };

/** Rejections that nobody looked at while a test ran. */
function unhandled(): unknown[] {
  const seen: unknown[] = [];
  const listener = (reason: unknown): void => void seen.push(reason);
  process.on("unhandledRejection", listener);
  onTestFinished(() => void process.off("unhandledRejection", listener));
  return seen;
}

describe("a CompletionStream", () => {
  it("can be iterated, awaited and iterated, or read as a text", async () => {
    await using streams = await Streams.over({ only: { script: { answer: WORDS } } });
    expect((await collect(streams.router.completion(STREAM))).text).toBe(WORDS);
    expect((await collect(await streams.router.completion(STREAM))).text).toBe(WORDS);
    expect(await (await streams.router.completion(STREAM)).text()).toBe(WORDS);
    expect((await collect(streams.router.chat.completions.create(STREAM))).text).toBe(WORDS);
  });

  it("has one reader", async () => {
    await using streams = await Streams.over({ only: {} });
    const stream = await streams.router.completion(STREAM);
    await collect(stream);
    await expect(collect(stream)).resolves.toMatchObject({ error: { message: /already has a reader/ } });
  });

  it.each(WIRES)("gives the whole answer as if it had not been streamed, on %s's wire", async (wire) => {
    const script: Reply = {
      reasoning: "Let me think.",
      answer: WORDS,
      tool_calls: [{ name: "f", arguments: { a: 1 } }],
      usage: { prompt_tokens: 3, completion_tokens: 4 },
    };
    await using streams = await Streams.over({ only: { wire, script } });
    const streamed = await (await streams.router.completion(STREAM)).finalCompletion();
    const whole = await streams.router.completion(QUESTION);
    expect(streamed.choices).toEqual(
      whole.choices.map((choice) => ({
        ...choice,
        message: expect.objectContaining({
          content: WORDS,
          tool_calls: choice.message.tool_calls,
          reasoning_content: "Let me think.",
        }),
      })),
    );
    expect(streamed).toMatchObject({
      object: "chat.completion",
      model: whole.model,
      usage: { prompt_tokens: 3, completion_tokens: 4, total_tokens: 7 },
    });
    expect(streamed.router_metadata.deployment_id).toBe("only");
    expect(JSON.stringify(streamed)).not.toContain("router_metadata");
  });

  it("gives the whole answer also after a part of it has been read", async () => {
    await using streams = await Streams.over({ only: { script: { answer: WORDS } } });
    const stream = await streams.router.completion(STREAM);
    const chunks = stream[Symbol.asyncIterator]();
    await chunks.next();
    await chunks.next();
    expect((await stream.finalCompletion()).choices[0].message.content).toBe(WORDS);
    expect(await stream.text()).toBe(WORDS);
  });

  it("never gives a part of an answer for the whole", async () => {
    await using streams = await Streams.over({ only: { script: CUT } }, { num_retries: 0 });
    const stream = await streams.router.completion(STREAM);
    const { error } = await collect(stream);
    expect(error).toBeInstanceOf(MidStreamError);
    await expect(stream.finalCompletion()).rejects.toBe(error);
    await expect(stream.text()).rejects.toBe(error);

    streams.server("only").play({ answer: WORDS });
    const left = await streams.router.completion(STREAM);
    await takeOne(left);
    await expect(left.finalCompletion()).rejects.toThrow("left");
  });

  it("hands out chunks in order to those who ask for many at once", async () => {
    await using streams = await Streams.over({ only: { script: { answer: WORDS, every_ms: 3, fault: "slow" } } });
    const chunks = (await streams.router.completion(STREAM))[Symbol.asyncIterator]();
    const steps = await Promise.all(Array.from({ length: 12 }, () => chunks.next()));
    expect(steps.map(({ value }) => value?.choices[0]?.delta.content ?? "").join("")).toBe(WORDS);
    expect(steps.at(-1)).toEqual({ done: true, value: undefined });
    const pending = streams.router.completion(STREAM)[Symbol.asyncIterator]();
    const early = await Promise.all(Array.from({ length: 12 }, () => pending.next()));
    expect(early.map(({ value }) => value?.choices[0]?.delta.content ?? "").join("")).toBe(WORDS);
  });

  it("fails once for those who ask for many at once, and is then over", async () => {
    await using streams = await Streams.over({ only: { script: CUT } }, { num_retries: 0 });
    const chunks = (await streams.router.completion(STREAM))[Symbol.asyncIterator]();
    const steps = await Promise.allSettled(Array.from({ length: 8 }, () => chunks.next()));
    expect(steps.filter(({ status }) => status === "rejected")).toHaveLength(1);
    expect(steps.at(-1)).toEqual({ status: "fulfilled", value: { done: true, value: undefined } });
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("becomes a ReadableStream of JSON lines, as the openai client reads them", async () => {
    await using streams = await Streams.over({ only: { script: { answer: WORDS } } });
    const lines = await new Response((await streams.router.completion(STREAM)).toReadableStream()).text();
    const chunks = lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { choices: { delta: { content?: string } }[] });
    expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("")).toBe(WORDS);
    const { ChatCompletionStream } = await import("openai/lib/ChatCompletionStream");
    const runner = ChatCompletionStream.fromReadableStream(
      (await streams.router.completion(STREAM)).toReadableStream(),
    );
    expect(await runner.finalContent()).toBe(WORDS);
  });

  it("fails as a ReadableStream where it breaks", async () => {
    await using streams = await Streams.over({ only: { script: CUT } }, { num_retries: 0 });
    const readable = (await streams.router.completion(STREAM)).toReadableStream();
    await expect(new Response(readable).text()).rejects.toBeInstanceOf(MidStreamError);
  });
});

describe("tee()", () => {
  it("gives both readers all chunks, at whatever pace", async () => {
    await using streams = await Streams.over({ only: { script: { answer: WORDS } } });
    const [left, right] = (await streams.router.completion(STREAM)).tee();
    const first = await collect(left);
    const second = await collect(right);
    expect(first.text).toBe(WORDS);
    expect(second.chunks).toEqual(first.chunks);
    const [a, b] = (await streams.router.completion(STREAM)).tee();
    const both = await Promise.all([collect(a), collect(b)]);
    expect(both.map(({ text }) => text)).toEqual([WORDS, WORDS]);
  });

  it("fails for each reader that looks, and for nobody else", async () => {
    const seen = unhandled();
    await using streams = await Streams.over({ only: { script: CUT } }, { num_retries: 0 });
    const [left, right] = (await streams.router.completion(STREAM)).tee();
    expect((await collect(left)).error).toBeInstanceOf(MidStreamError);
    await settled();
    expect(seen).toEqual([]);
    expect((await collect(right)).error).toBeInstanceOf(MidStreamError);
  });
});

describe("a PendingStream", () => {
  it("that nobody looks at ends no process", async () => {
    const seen = unhandled();
    await using streams = await Streams.over({ only: { script: { error: "bad_request" } } });
    void streams.router.completion(STREAM);
    void streams.router.completion(STREAM)[Symbol.asyncIterator]();
    await until(() => streams.lines.filter((line) => line === "call_finished failure").length === 2);
    await settled();
    expect(seen).toEqual([]);
  });

  it("rejects for whoever awaits or iterates it", async () => {
    await using streams = await Streams.over({ only: { script: { error: "bad_request" } } });
    await expect(streams.router.completion(STREAM)).rejects.toBeInstanceOf(BadRequestError);
    expect((await collect(streams.router.completion(STREAM))).error).toBeInstanceOf(BadRequestError);
    const caught = await streams.router.completion(STREAM).catch((error: unknown) => error);
    expect(caught).toBeInstanceOf(BadRequestError);
    const chunks = streams.router.completion(STREAM)[Symbol.asyncIterator]();
    await expect(chunks.next()).rejects.toBeInstanceOf(BadRequestError);
    expect(await chunks.next()).toEqual({ done: true, value: undefined });
  });

  it("runs what is to run finally", async () => {
    await using streams = await Streams.over({ only: {} });
    let ran = false;
    await streams.router.completion(STREAM).finally(() => void (ran = true));
    expect(ran).toBe(true);
  });
});

describe("back-pressure", () => {
  it("reaches the provider: an answer that is not read is not fetched", async () => {
    const answer = "lorem ipsum ".repeat(2_500_000);
    await using streams = await Streams.over({ only: { script: { answer, chunk_size: 20_000 } } });
    const stream = await streams.router.completion(STREAM);
    const request = await streams.server("only").received(1);
    let sent = -1;
    while (request.bytes_sent !== sent) {
      sent = request.bytes_sent;
      await settled(500);
    }
    // What the kernel's buffers of both ends hold, which is some megabytes, and no more.
    expect(request.outcome).toBeUndefined();
    expect(sent).toBeLessThan(answer.length / 2);
    expect(await stream.text()).toBe(answer);
    expect(await request.closed).toBe("complete");
  });
});

describe("the end of a stream", () => {
  const head = { id: "c", object: "chat.completion.chunk", created: 1, model: "m" };
  const event = (choices: object[], more: object = {}): string =>
    `data: ${JSON.stringify({ ...head, choices, ...more })}\n\n`;
  const say = (content: string): string => event([{ index: 0, delta: { content }, finish_reason: null }]);
  const finish = (reason = "stop"): string => event([{ index: 0, delta: {}, finish_reason: reason }]);
  const usage = event([], { usage: { prompt_tokens: 2, completion_tokens: 3, total_tokens: 5 } });

  it.each([
    ["[DONE] is missing", say("Yes.") + finish(), undefined],
    ["it finishes twice", say("Yes.") + finish() + finish("length") + "data: [DONE]\n\n", undefined],
    ["usage comes before the end", say("Yes.") + usage + finish() + "data: [DONE]\n\n", 5],
    ["usage comes after the end", say("Yes.") + finish() + usage + "data: [DONE]\n\n", 5],
    ["usage comes after the end, and no [DONE]", say("Yes.") + finish() + usage, 5],
  ])("is one, and well, when %s", async (_, body, total_tokens) => {
    await using streams = await Streams.over(
      { only: { script: { status: 200, headers: { "content-type": "text/event-stream" }, body } } },
      { num_retries: 0 },
    );
    const stream = await streams.router.completion({ ...STREAM, stream_options: { include_usage: true } });
    const { chunks, text, error } = await collect(stream);
    expect([text, error]).toEqual(["Yes.", undefined]);
    expect(chunks.flatMap(({ choices }) => choices.map(({ finish_reason }) => finish_reason)).filter(Boolean)).toEqual([
      "stop",
    ]);
    expect(chunks.filter((chunk) => chunk.usage).map((chunk) => chunk.usage?.total_tokens)).toEqual(
      total_tokens === undefined ? [] : [total_tokens],
    );
    expect(stream.router_metadata.usage?.total_tokens).toBe(total_tokens);
    expect(streams.leftovers()).toEqual(NOTHING);
  });
});
