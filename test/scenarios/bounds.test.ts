/** What a provider may send without end is bounded, and counted: pieces, events, chunks, choices, compressed bytes. */
/* oxlint-disable vitest/expect-expect -- what is expected of a failover is said once, in a function */
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import * as zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { eventStreamFrame } from "../support/eventstream.ts";
import { collect, QUESTION, settled, Streams, until } from "./streams.ts";

const STREAM = { ...QUESTION, stream: true as const };

/** A server that answers every request so. */
interface Answering extends AsyncDisposable {
  readonly origin: string;
  /** Bytes that it could send. */
  readonly sent: number;
}

type Write = (text: string | Uint8Array) => Promise<boolean>;

/** Writes as long as it is read, and says whether it still is. */
function writing(to: ServerResponse | Socket, count: (bytes: number) => void): Write {
  const closed = new Promise<void>((resolve) => to.once("close", resolve));
  return async (text) => {
    if (to.destroyed) return false;
    count(Buffer.byteLength(text));
    if (!to.write(text)) await Promise.race([new Promise<void>((resolve) => to.once("drain", resolve)), closed]);
    return !to.destroyed;
  };
}

async function serving(
  headers: Record<string, string>,
  answer: (write: Write, end: () => void) => Promise<unknown>,
  status = 200,
): Promise<Answering> {
  let sent = 0;
  const server = createServer((request, response) => {
    response.on("error", () => undefined);
    request.resume().on("end", () => {
      response.writeHead(status, headers);
      void answer(
        writing(response, (bytes) => (sent += bytes)),
        () => response.end(),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get sent() {
      return sent;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const SSE = { "content-type": "text/event-stream" };

function event(delta: object, rest: object = {}): string {
  return `data: ${JSON.stringify({ id: "c", model: "m", choices: [{ index: 0, delta, finish_reason: null }], ...rest })}\n\n`;
}
const CONTENT = event({ content: "Hello." });
const END = `${event({}, { choices: [{ index: 0, delta: {}, finish_reason: "stop" }] })}data: [DONE]\n\n`;

/** A router over the hostile server, and behind it one that answers. */
async function over(server: Answering, model = "openai/m"): Promise<Streams> {
  const api_base = model.startsWith("openai") ? `${server.origin}/v1` : server.origin;
  const own = model.startsWith("bedrock") ? { api_base, aws_region_name: "us-east-1" } : { api_base };
  const params = { model, api_key: "k", ...own };
  return Streams.over({ bad: { params }, good: { script: { answer: "Good." } } }, { num_retries: 0 });
}

/** The first deployment failed with these words, the second answered, and nothing is left. */
async function expectFailover(streams: Streams, words: RegExp, stream = true): Promise<void> {
  const answered = stream
    ? await collect(streams.router.completion(STREAM)).then(({ text, error }) => ({ text, error }))
    : await streams.router
        .completion(QUESTION)
        .then(({ choices }) => ({ text: choices[0].message.content, error: undefined }));
  const completed = streams.events.at(-1);
  if (completed?.type !== "call_finished") throw new Error("The call has no end.");
  expect(answered).toEqual({ text: "Good.", error: undefined });
  expect(completed.metadata.attempts).toMatchObject([
    {
      deployment_id: "bad",
      outcome: "failure",
      error: { name: "APIConnectionError", message: expect.stringMatching(words) },
    },
    { deployment_id: "good", outcome: "success" },
  ]);
  expect(streams.leftovers()).toMatchObject({ in_flight: 0, timers: 0 });
}

/** Writes `text` again and again until nobody reads it any more, or `most` times. */
async function endlessly(write: Write, text: string, most = Infinity): Promise<void> {
  const many = Math.max(1, Math.min(Math.floor((64 * 1024) / text.length), most));
  const block = text.repeat(many);
  for (let sent = 0; sent < most; sent += many) if (!(await write(block))) return;
}

describe("Before the first content of a stream", () => {
  it("any number of chunks that say nothing may come, and 1000 of them are kept", async () => {
    await using server = await serving(SSE, async (write, end) => {
      await endlessly(write, event({ role: "assistant", content: "" }), 20_000);
      await write(CONTENT + END);
      end();
    });
    await using streams = await over(server);
    const { chunks, text, error } = await collect(streams.router.completion(STREAM));
    expect({ text, error }).toEqual({ text: "Hello.", error: undefined });
    expect(chunks.length).toBeLessThanOrEqual(1000 + 2);
  });

  it("chunks that say something else are kept up to a number, and then it is a failed attempt", async () => {
    await using server = await serving(SSE, (write) => endlessly(write, event({ mood: "good" })));
    await using streams = await over(server);
    await expectFailover(streams, /openai deployment bad sent more than 2000 chunks before the first content/);
    expect(server.sent).toBeLessThan(16 * 1024 * 1024);
  });

  it.each([
    ["chunks that say nothing", event({ role: "assistant", pad: "" }), /more than 8 MiB before the first content/],
    [
      "chunks as long as a megabyte",
      event({ pad: "x".repeat(1024 * 1024) }),
      /more than 8 MiB before the first content/,
    ],
    ["comments", `: ${"ping ".repeat(100)}\n`, /sent 64 MiB without any content/],
    ["lines without a meaning", `id: ${"7".repeat(1000)}\n`, /sent 64 MiB without any content/],
    ["events that cannot be read", "data: {]\n\n", /sent more than 10000 events in a row that cannot be read/],
    ["one event of lines", "data:\n", /sent an event of more than 65536 lines/],
  ])("%s without end are a failed attempt", async (_, text, words) => {
    await using server = await serving(SSE, (write) => endlessly(write, text));
    await using streams = await over(server);
    await expectFailover(streams, words);
    expect(server.sent).toBeLessThan(80 * 1024 * 1024);
  });
});

describe("In the middle of a stream", () => {
  it.each([
    ["comments", `: ${"ping ".repeat(100)}\n`, /sent 64 MiB without any content/],
    ["events that cannot be read", "data: {]\n\n", /10000 events in a row/],
  ])("%s without end break it", async (_, text, words) => {
    await using server = await serving(SSE, async (write) => (await write(CONTENT)) && endlessly(write, text));
    await using streams = await over(server);
    const { text: got, error } = await collect(streams.router.completion(STREAM, { mid_stream_fallback: "error" }));
    expect(got).toBe("Hello.");
    expect(error).toMatchObject({ name: "MidStreamError", cause: { message: expect.stringMatching(words) } });
    expect(streams.leftovers()).toMatchObject({ in_flight: 0, timers: 0 });
  });

  it("malformed events between good ones break nothing, however many there are", async () => {
    await using server = await serving(SSE, async (write, end) => {
      for (let turn = 0; turn < 4; turn += 1) await endlessly(write, `${"data: {]\n\n".repeat(9000)}${CONTENT}`, 1);
      await write(END);
      end();
    });
    await using streams = await over(server);
    const stream = await streams.router.completion(STREAM);
    expect(await stream.text()).toBe("Hello.".repeat(4));
    expect(stream.router_metadata.malformed_events).toBe(36_000);
  });

  it("chunks that say nothing are handed out up to a number, and then left out", async () => {
    await using server = await serving(SSE, async (write, end) => {
      await write(CONTENT);
      await endlessly(write, event({}), 20_000);
      await write(CONTENT + END);
      end();
    });
    await using streams = await over(server);
    const { chunks, text } = await collect(streams.router.completion(STREAM));
    expect(text).toBe("Hello.Hello.");
    expect(chunks.length).toBeLessThanOrEqual(1000 + 3);
  });

  it.each([
    ["choices", { choices: Array.from({ length: 2000 }, (_, index) => ({ index, delta: { content: "a" } })) }],
    [
      "tool calls",
      { choices: [{ index: 0, delta: { tool_calls: Array.from({ length: 20_000 }, (_, index) => ({ index })) } }] },
    ],
  ])("an event of too many %s is a malformed one", async (_, rest) => {
    await using server = await serving(SSE, async (write, end) => {
      await write(event({}, rest) + CONTENT + END);
      end();
    });
    await using streams = await over(server);
    const stream = await streams.router.completion(STREAM);
    expect(await stream.text()).toBe("Hello.");
    expect(stream.router_metadata.malformed_events).toBe(1);
  });

  it("blocks of Claude's that begin and never end are malformed events after some", async () => {
    const claude = (fields: { type: string }): string => `event: ${fields.type}\ndata: ${JSON.stringify(fields)}\n\n`;
    await using server = await serving(SSE, async (write, end) => {
      for (let index = 0; index < 10_500; index += 1)
        await write(claude({ type: "content_block_start", index, content_block: { type: "text", text: "" } } as never));
      await write(
        claude({ type: "content_block_delta", index: 7, delta: { type: "text_delta", text: "Hello." } } as never),
      );
      await write(claude({ type: "message_delta", delta: { stop_reason: "end_turn" } } as never));
      await write(claude({ type: "message_stop" }));
      end();
    });
    await using streams = await over(server, "anthropic/claude-sonnet-4-5");
    const stream = await streams.router.completion(STREAM);
    expect(await stream.text()).toBe("Hello.");
    expect(stream.router_metadata.malformed_events).toBe(500);
  });

  it("sources of Claude's text are kept up to a number, and of each what is told of it", async () => {
    const claude = (fields: object): string =>
      `event: ${(fields as { type: string }).type}\ndata: ${JSON.stringify(fields)}\n\n`;
    const delta = (fields: object): string => claude({ type: "content_block_delta", index: 0, delta: fields });
    const citation = { type: "web_search_result_location", url: "https://example.com", title: "A", of_its_own: [[]] };
    await using server = await serving(SSE, async (write, end) => {
      await write(delta({ type: "text_delta", text: "Hello." }));
      await endlessly(write, delta({ type: "citations_delta", citation }), 10_500);
      await write(claude({ type: "message_delta", delta: { stop_reason: "end_turn" } }));
      await write(claude({ type: "message_stop" }));
      end();
    });
    await using streams = await over(server, "anthropic/claude-sonnet-4-5");
    const stream = await streams.router.completion(STREAM);
    const { annotations = [] } = (await stream.finalCompletion()).choices[0]?.message ?? {};
    expect(annotations).toHaveLength(10_000);
    expect(annotations[0]).toEqual({
      type: "url_citation",
      url_citation: { start_index: 0, end_index: 6, url: "https://example.com", title: "A" },
    });
    expect(stream.router_metadata.malformed_events).toBeGreaterThanOrEqual(500);
  });

  it.each([
    ["piece by piece", false],
    ["with its end, in one piece", true],
  ])("an answer of too many choices breaks, that comes %s", async (_, atOnce) => {
    const choices = Array.from({ length: 1000 }, (_, index) => ({
      index,
      delta: { content: "a" },
      finish_reason: null,
    }));
    await using server = await serving(SSE, async (write, end) => {
      const [first = "", second = ""] = [0, 1000].map((from) =>
        event({}, { choices: choices.map((choice) => ({ ...choice, index: choice.index + from })) }),
      );
      await write(first);
      if (atOnce) await write(second + END);
      else for (const piece of [second, END]) await write(piece);
      end();
    });
    await using streams = await over(server);
    const { error } = await collect(streams.router.completion(STREAM, { mid_stream_fallback: "error" }));
    expect(error).toMatchObject({ message: expect.stringContaining("sent more than 1024 choices in one answer") });
  });

  it("an answer of too many tool calls breaks", async () => {
    await using server = await serving(SSE, async (write, end) => {
      for (let from = 0; from < 10_100; from += 100) {
        const tool_calls = Array.from({ length: 100 }, (_, index) => ({
          index: from + index,
          id: `call_${from + index}`,
          type: "function",
          function: { name: "f", arguments: "{}" },
        }));
        if (!(await write(event({ tool_calls })))) return;
      }
      end();
    });
    await using streams = await over(server);
    const { error } = await collect(streams.router.completion(STREAM, { mid_stream_fallback: "error" }));
    expect(error).toMatchObject({ cause: { message: expect.stringContaining("sent more than 10000 tool calls") } });
  });
});

describe("A body that comes byte by byte", () => {
  /** Each byte a chunk of HTTP's own. */
  const chunked = (text: string): string => [...text].map((byte) => `1\r\n${byte}\r\n`).join("");
  const whole = JSON.stringify({
    id: "c",
    object: "chat.completion",
    created: 1,
    model: "m",
    choices: [{ index: 0, message: { role: "assistant", content: "x".repeat(300_000) }, finish_reason: "stop" }],
  });

  it("is read to its end, and in few pieces", async () => {
    await using server = await raw(async (write, end) => {
      await write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n");
      await write(`${chunked(whole)}0\r\n\r\n`);
      end();
    });
    await using streams = await over(server);
    const { choices } = await streams.router.completion(QUESTION);
    expect(choices[0].message.content).toHaveLength(300_000);
  });

  it("is an error all the same, whose body is read up to a megabyte", async () => {
    await using server = await raw(async (write) => {
      await write("HTTP/1.1 429 Too Many Requests\r\nretry-after: 7\r\ntransfer-encoding: chunked\r\n\r\n");
      const block = chunked("x".repeat(10_000));
      for (let blocks = 0; blocks < 1000; blocks += 1) if (!(await write(block))) return;
    });
    await using streams = await Streams.over(
      { bad: { params: { api_base: `${server.origin}/v1` } } },
      { num_retries: 0 },
    );
    await expect(streams.router.completion(QUESTION)).rejects.toMatchObject({ name: "RateLimitError", retry_after: 7 });
    // Six bytes for one, and what lies between the two ends.
    expect(server.sent).toBeLessThan(6 * 1024 * 1024 + 16 * 1024 * 1024);
  });
});

describe("An answer of nothing but objects", () => {
  const many = (unit: string, bytes: number): string => unit.repeat(Math.floor(bytes / unit.length));
  const MODELS = ["openai/m", "anthropic/claude-sonnet-4-5", "gemini/gemini-2.5-flash", "bedrock/amazon.nova-pro-v1:0"];
  const MANY = 2_010_000;
  const UNITS = ["[],", "{},", '{"a":1},', '"a":0,"b":0,'];

  it.each(MODELS.flatMap((model) => UNITS.map((unit) => [model, unit] as const)))(
    "is not read: %s, %s",
    async (model, unit) => {
      const body = `{"choices":${unit.startsWith('"') ? `{${many(unit, MANY * unit.length)}"z":0}` : `[${many(unit, MANY * unit.length)}0]`}}`;
      await using server = await serving({ "content-type": "application/json" }, async (write, end) => {
        await write(body);
        end();
      });
      await using streams = await over(server, model);
      await expectFailover(streams, /answered with more than 2000000 objects, or as many lists/, false);
      await using others = await over(server, model);
      expect((await collect(others.router.completion(STREAM))).text).toBe("Good.");
    },
  );

  it("is a malformed event in a stream", async () => {
    await using server = await serving(SSE, async (write, end) => {
      await write(CONTENT);
      await write(`data: {"choices":[${many("[],", MANY * 3)}0]}\n\n`);
      await write(END);
      end();
    });
    await using streams = await over(server);
    const stream = await streams.router.completion(STREAM);
    expect(await stream.text()).toBe("Hello.");
    expect(stream.router_metadata.malformed_events).toBe(1);
  });

  it("is read where it is numbers, as embeddings are", async () => {
    const embedding = Array.from({ length: 200_000 }, () => 0.123);
    const body = JSON.stringify({ object: "list", data: [{ object: "embedding", index: 0, embedding }], model: "m" });
    await using server = await serving({ "content-type": "application/json" }, async (write, end) => {
      await write(body);
      end();
    });
    await using streams = await over(server);
    const { data } = await streams.router.embedding({ model: "main", input: "Hi" });
    expect(data[0]?.embedding).toHaveLength(200_000);
  });
});

describe("A compressed body", () => {
  const bomb = (compress: (bytes: Buffer) => Buffer): Buffer => compress(Buffer.alloc(96 * 1024 * 1024, " "));
  const gzipped = bomb((bytes) => zlib.gzipSync(bytes, { level: 9 }));
  const ENCODINGS: Readonly<Record<string, Buffer>> = {
    gzip: gzipped,
    "gzip, gzip": zlib.gzipSync(gzipped),
    br: bomb((bytes) => zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } })),
  };

  it.each(Object.keys(ENCODINGS))("is bounded by what it unpacks to: %s", async (encoding) => {
    const body = ENCODINGS[encoding] ?? Buffer.of();
    await using server = await serving(
      { "content-type": "application/json", "content-encoding": encoding },
      async (write, end) => {
        await write(body);
        end();
      },
    );
    await using streams = await over(server);
    await expectFailover(streams, /is longer than 64 MiB/, false);
    await using errors = await serving({ "content-encoding": encoding }, (write) => write(body), 503);
    await using others = await over(errors);
    const { router_metadata } = await others.router.completion(QUESTION);
    expect(router_metadata.attempts[0]).toMatchObject({
      outcome: "failure",
      error: { name: "ServiceUnavailableError" },
    });
  });

  it.each(["x, gzip", "gzip;q=1, gzip", "compress, br", "x, gzip, gzip"])(
    "that is also packed in an unknown way is a failed attempt, and ends no process where it is cut: %s",
    async (encoding) => {
      const uncaught: unknown[] = [];
      const others = process.listeners("uncaughtException");
      process.removeAllListeners("uncaughtException");
      const hear = (error: unknown): void => void uncaught.push(error);
      process.on("uncaughtException", hear);
      try {
        const packed = zlib.gzipSync("{}".repeat(100)).subarray(0, 15);
        await using server = await serving({ "content-encoding": encoding }, async (write, end) => {
          await write(encoding.includes("br") ? Buffer.from("no brotli at all") : packed);
          end();
        });
        await using streams = await over(server);
        await expectFailover(streams, /is compressed in a way that was not asked for/, false);
        // For an error that comes late, which there is none of: a late machine can only make this pass.
        await wait(20);
      } finally {
        process.off("uncaughtException", hear);
        for (const listener of others) process.on("uncaughtException", listener);
      }
      expect(uncaught).toEqual([]);
    },
  );

  it("is unpacked three times at most", async () => {
    for (const [encoding, taken] of [
      ["gzip, gzip, identity, gzip", true],
      ["gzip, gzip, gzip, gzip", false],
      [Array(3000).fill("br").join(","), false],
    ] as const) {
      const packed = zlib.gzipSync(
        zlib.gzipSync(zlib.gzipSync(JSON.stringify({ choices: [{ message: { content: "Three." } }] }))),
      );
      await using server = await serving(
        { "content-type": "application/json", "content-encoding": encoding },
        async (write, end) => {
          await write(packed);
          end();
        },
      );
      await using streams = await over(server);
      const { choices } = await streams.router.completion(QUESTION);
      expect(choices[0].message.content).toBe(taken ? "Three." : "Good.");
    }
  });

  it.runIf(typeof zlib.createZstdCompress === "function")("of zstd has a window of 8 MiB at most", async () => {
    for (const [windowLog, taken] of [
      [20, true],
      [27, false],
    ] as const) {
      const { ZSTD_c_windowLog } = zlib.constants;
      const packer = zlib.createZstdCompress({ params: { [ZSTD_c_windowLog]: windowLog } });
      const packed: Buffer[] = [];
      packer.on("data", (piece: Buffer) => packed.push(piece));
      // In two pieces, so that its length is not known from the beginning.
      packer.write('{"choices":[{"message":');
      await new Promise<void>((resolve) => packer.flush(() => resolve()));
      packer.end('{"content":"Small."}}]}');
      await once(packer, "end");
      await using server = await serving(
        { "content-type": "application/json", "content-encoding": "zstd" },
        async (write, end) => {
          await write(Buffer.concat(packed));
          end();
        },
      );
      await using streams = await over(server);
      const { choices } = await streams.router.completion(QUESTION);
      expect(choices[0].message.content).toBe(taken ? "Small." : "Good.");
    }
  });
});

describe("Interim responses", () => {
  const HINT = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";
  const body = JSON.stringify({ choices: [{ message: { content: "Patience." } }] });
  const answer = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`;

  it("are waited through, up to a hundred", async () => {
    await using server = await raw((write) => write(HINT.repeat(100) + answer));
    await using streams = await over(server);
    expect((await streams.router.completion(QUESTION)).choices[0].message.content).toBe("Patience.");
  });

  it("without end are a failed attempt", async () => {
    await using server = await raw((write) => endlessly(write, HINT));
    await using streams = await over(server);
    await expectFailover(streams, /sent more than 100 interim responses \(1xx\) and no answer/, false);
  });
});

describe("Headers", () => {
  it.each([
    ["many", "x-a: b\r\n", 100_000],
    ["long", `x-a: ${"b".repeat(1024 * 1024)}\r\n`, 64],
  ])("that are too %s are a failed attempt", async (_, header, count) => {
    await using server = await raw(async (write) => {
      await write("HTTP/1.1 200 OK\r\n");
      await endlessly(write, header, count);
    });
    await using streams = await over(server);
    await expectFailover(streams, /did not answer in HTTP/, false);
  });

  it("behind the end of a chunked body are bounded too", async () => {
    await using server = await raw(async (write) => {
      await write(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n",
      );
      await endlessly(write, "x-a: b\r\n", 10_000_000);
    });
    await using streams = await over(server);
    await expectFailover(streams, /./, false);
    expect(server.sent).toBeLessThan(16 * 1024 * 1024);
  });
});

describe("What follows the end of a stream", () => {
  it("is dropped with its socket, however much it is", async () => {
    let isDropped = false;
    await using server = await serving(SSE, async (write) => {
      await write(CONTENT + END);
      await endlessly(write, CONTENT);
      isDropped = true;
    });
    await using streams = await over(server);
    expect((await collect(streams.router.completion(STREAM))).text).toBe("Hello.");
    await until(() => isDropped);
    expect(server.sent).toBeLessThan(32 * 1024 * 1024);
  });
});

describe("A frame of Bedrock's", () => {
  const model = "bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0";
  const TYPE = { "content-type": "application/vnd.amazon.eventstream" };

  it("that says it is longer than the format allows is refused at its first bytes", async () => {
    for (const length of [24 * 1024 * 1024 + 1, 0xff_ff_ff_ff]) {
      const prelude = Buffer.alloc(12);
      prelude.writeUInt32BE(length, 0);
      prelude.writeUInt32BE(zlib.crc32(prelude.subarray(0, 8)), 8);
      await using server = await serving(TYPE, (write) => write(prelude));
      await using streams = await over(server, model);
      await expectFailover(streams, /./);
    }
  });

  it("with more than 128 KiB of headers is refused", async () => {
    const headers = Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`h${index}`, ""]));
    await using server = await serving(TYPE, (write) => write(eventStreamFrame(headers, "{}")));
    await using streams = await over(server, model);
    await expectFailover(streams, /./);
  });
});

it("A slow reader of tiny chunks holds the provider up", async () => {
  await using server = await raw(async (write) => {
    await write("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n");
    const bytes = [...CONTENT].map((byte) => `1\r\n${byte}\r\n`).join("");
    for (let turn = 0; turn < 100_000; turn += 1) if (!(await write(bytes))) return;
  });
  await using streams = await over(server);
  const stream = await streams.router.completion(STREAM);
  const reader = stream[Symbol.asyncIterator]();
  await reader.next();
  let sent = -1;
  while (server.sent !== sent) {
    ({ sent } = server);
    await settled(500);
  }
  // What lies in the buffers of both ends, and no more.
  expect(sent).toBeLessThan(16 * 1024 * 1024);
  await reader.return?.();
  expect(streams.leftovers()).toMatchObject({ in_flight: 0, timers: 0 });
});

/** A server that speaks bytes: it answers every request with what `answer` writes. */
async function raw(answer: (write: Write, end: () => void) => Promise<unknown>): Promise<Answering> {
  let sent = 0;
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    let head = "";
    socket.on("data", (bytes) => {
      const isFirst = !head.includes("\r\n\r\n");
      head += bytes.toString("latin1");
      if (isFirst && head.includes("\r\n\r\n"))
        void answer(
          writing(socket, (count) => (sent += count)),
          () => undefined,
        );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get sent() {
      return sent;
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
