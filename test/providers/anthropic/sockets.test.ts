import { describe, expect, it } from "vitest";
import { RateLimitError, ServiceUnavailableError } from "../../../src/errors.ts";
import { anthropicProvider } from "../support/whole-providers.ts";
import type { AttemptContext } from "../../../src/provider.ts";
import type { ChatCompletionChunk, ChatRequest } from "../../../src/types/openai.ts";
import { ReplayServer } from "../support/replay-server.ts";
import { ask, chunksOf, contextOf, deltasOf, EVENT_HEADERS, fixture, JSON_HEADERS, targetOf } from "./setting.ts";

const anthropic = anthropicProvider();

const STREAM = ask({ stream: true });

async function readAll(
  request: ChatRequest,
  context: AttemptContext,
): Promise<{ chunks: ChatCompletionChunk[]; failure: unknown; malformed: number }> {
  const chunks: ChatCompletionChunk[] = [];
  let malformed = 0;
  try {
    const source = await anthropic.stream(request, context);
    for (let batch = await source.read(); batch !== undefined; batch = await source.read()) chunks.push(...batch);
    malformed = source.malformed;
  } catch (failure) {
    return { chunks, failure, malformed };
  }
  return { chunks, failure: undefined, malformed };
}

const events = (name: string): string[] => fixture(name).split(/(?<=\n\n)/);

describe("over real sockets", () => {
  it("sends a request and reads the answer", async () => {
    await using server = await ReplayServer.start({ headers: JSON_HEADERS, pieces: [fixture("text.json")] });
    const context = contextOf(targetOf(undefined, { api_base: server.url }));
    const { body, headers } = await anthropic.complete(ask({ temperature: 0.2 }), context);
    expect(body.choices[0].message.content).toBe("The ferry leaves at 7:40.");
    expect(headers["request-id"]).toBe("req_local");
    expect(context.steps).toEqual(["connected", "headers"]);
    expect(server.requests).toMatchObject([
      {
        method: "POST",
        path: "/v1/messages",
        headers: {
          "x-api-key": context.target.api_key,
          "anthropic-version": "2023-06-01",
          "content-type": "application/json",
        },
        body: {
          model: "claude-sonnet-4-5",
          temperature: 0.2,
          messages: [{ role: "user", content: [{ type: "text" }] }],
        },
      },
    ]);
  });

  it("streams one byte at a time, CRLF and all", async () => {
    const bytes = new TextEncoder().encode(fixture("text.sse").replaceAll("\n", "\r\n"));
    await using server = await ReplayServer.start({
      headers: EVENT_HEADERS,
      pieces: Array.from(bytes, (byte) => Uint8Array.of(byte)),
    });
    const { chunks, failure } = await readAll(STREAM, contextOf(targetOf(undefined, { api_base: server.url })));
    expect(failure).toBeUndefined();
    expect(deltasOf(chunks)).toEqual(deltasOf(chunksOf(fixture("text.sse"))));
  });

  it("delivers what came before an error in the stream, then the error", async () => {
    await using server = await ReplayServer.start({
      headers: EVENT_HEADERS,
      pieces: [fixture("error-after-text.sse")],
    });
    const { chunks, failure } = await readAll(STREAM, contextOf(targetOf(undefined, { api_base: server.url })));
    expect(deltasOf(chunks)).toEqual([{ role: "assistant", content: "" }, { content: "The first" }]);
    expect(failure).toBeInstanceOf(ServiceUnavailableError);
    expect(failure).toMatchObject({ status: 529, request_id: "req_mid" });
  });

  it("fails with an error that is the first event", async () => {
    await using server = await ReplayServer.start({ headers: EVENT_HEADERS, pieces: [fixture("error-first.sse")] });
    const { chunks, failure } = await readAll(STREAM, contextOf(targetOf(undefined, { api_base: server.url })));
    expect(chunks).toEqual([]);
    expect(failure).toBeInstanceOf(RateLimitError);
  });

  it("counts a malformed event and goes on", async () => {
    const [start = "", ...rest] = events("text.sse");
    await using server = await ReplayServer.start({
      headers: EVENT_HEADERS,
      pieces: [start, "data: {oops\n\n", ...rest],
    });
    const { chunks, failure, malformed } = await readAll(
      STREAM,
      contextOf(targetOf(undefined, { api_base: server.url })),
    );
    expect([failure, malformed]).toEqual([undefined, 1]);
    expect(deltasOf(chunks)).toEqual(deltasOf(chunksOf(fixture("text.sse"))));
  });

  it("streams an answer that came whole", async () => {
    await using server = await ReplayServer.start({ headers: JSON_HEADERS, pieces: [fixture("text.json")] });
    const { chunks, failure } = await readAll(STREAM, contextOf(targetOf(undefined, { api_base: server.url })));
    expect(failure).toBeUndefined();
    expect(chunks.flatMap(({ choices }) => choices.map(({ delta }) => delta.content ?? "")).join("")).toBe(
      "The ferry leaves at 7:40.",
    );
  });

  it("reads the error of a response", async () => {
    const pieces = ['{"type":"error","error":{"type":"rate_limit_error","message":"Slow down"}}'];
    await using server = await ReplayServer.start({
      status: 429,
      headers: { ...JSON_HEADERS, "retry-after": "7" },
      pieces,
    });
    await expect(
      anthropic.complete(ask(), contextOf(targetOf(undefined, { api_base: server.url }))),
    ).rejects.toMatchObject({ name: "RateLimitError", retry_after: 7, request_id: "req_local" });
  });

  it("closes the socket when the caller aborts", async () => {
    await using server = await ReplayServer.start({
      headers: EVENT_HEADERS,
      pieces: events("text.sse").slice(0, 4),
      end: "hang",
    });
    const controller = new AbortController();
    const source = await anthropic.stream(
      STREAM,
      contextOf(targetOf(undefined, { api_base: server.url }), controller.signal),
    );
    await source.read();
    const reason = new Error("enough");
    setImmediate(() => controller.abort(reason));
    await expect(
      (async () => {
        while ((await source.read()) !== undefined);
      })(),
    ).rejects.toBe(reason);
    await expect.poll(() => server.aborted).toBe(1);
  });
});
