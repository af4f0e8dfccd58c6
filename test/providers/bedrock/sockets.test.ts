import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { APIConnectionError, RateLimitError } from "../../../src/errors.ts";
import { bedrockProvider } from "../support/whole-providers.ts";
import type { AttemptContext } from "../../../src/provider.ts";
import type { ChatCompletionChunk, ChatRequest } from "../../../src/types/openai.ts";
import { type Replay, ReplayServer } from "../support/replay-server.ts";
import { claimOf, isSignedWith } from "./signature-check.ts";
import {
  ask,
  chunksOf,
  contextOf,
  deltasOf,
  fixture,
  framesOf,
  JSON_HEADERS,
  KEYS,
  SECRET,
  settled,
  STREAM_HEADERS,
  targetOf,
} from "./setting.ts";

const bedrock = bedrockProvider();

const STREAM = ask({ stream: true });
/** Streams that end well. Their results are in the wire's cases. */
const WHOLE = readdirSync(new URL("../../fixtures/bedrock/", import.meta.url))
  .filter((file) => file.endsWith(".jsonl"))
  .map((file) => file.slice(0, -".jsonl".length))
  .filter((name) => !/-first$|-after-text$|^malformed-/.test(name) || name === "metadata-first");

const at = (server: ReplayServer, signal?: AbortSignal): AttemptContext & { steps: string[] } =>
  contextOf(targetOf(undefined, { api_base: server.url }), signal);

async function readAll(
  context: AttemptContext,
  request: ChatRequest = STREAM,
): Promise<{ chunks: ChatCompletionChunk[]; failure: unknown; malformed: number }> {
  const chunks: ChatCompletionChunk[] = [];
  let malformed = 0;
  try {
    const source = await bedrock.stream(request, context);
    for (let batch = await source.read(); batch !== undefined; batch = await source.read()) chunks.push(...batch);
    malformed = source.malformed;
  } catch (failure) {
    return { chunks, failure, malformed };
  }
  return { chunks, failure: undefined, malformed };
}

describe("over real sockets", () => {
  it("sends a request with a bearer token and reads the answer", async () => {
    await using server = await ReplayServer.start({ headers: JSON_HEADERS, pieces: [fixture("text.json")] });
    const context = at(server);
    const { body, headers } = await bedrock.complete(ask({ temperature: 0.2 }), context);
    expect(body.choices[0].message.content).toBe("The lamp is lit at dusk.");
    expect([body.id, headers["x-amzn-requestid"]]).toEqual(["req-local", "req-local"]);
    expect(context.steps).toEqual(["connected", "headers"]);
    expect(server.requests).toMatchObject([
      {
        method: "POST",
        path: "/model/us.anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse",
        headers: { authorization: `Bearer ${context.target.api_key}`, "content-type": "application/json" },
      },
    ]);
    expect(JSON.parse(server.requests[0]?.text ?? "")).toEqual({
      messages: [{ role: "user", content: [{ text: "When is it lit?" }] }],
      inferenceConfig: { temperature: 0.2 },
    });
  });

  it.each([
    ["keys", KEYS, undefined],
    ["keys of a session", { ...KEYS, aws_session_token: "FwoG//ses+sion==" }, "FwoG//ses+sion=="],
  ])("signs with %s", async (_, params, session) => {
    await using server = await ReplayServer.start({ headers: JSON_HEADERS, pieces: [fixture("text.json")] });
    const target = settled({ ...params, aws_bedrock_runtime_endpoint: server.url });
    await bedrock.complete(
      ask({ extra_headers: { authorization: "Bearer other", "x-amz-tenant": "q" } }),
      contextOf(target),
    );
    const [seen] = server.requests;
    if (seen === undefined) throw new Error("Nothing was sent.");
    expect(claimOf(seen)).toMatchObject({ access_key: "AKIDLIGHTHOUSE", region: "us-west-2", service: "bedrock" });
    expect(claimOf(seen).signed).toEqual(
      expect.arrayContaining(["content-type", "host", "x-amz-date", "x-amz-tenant"]),
    );
    expect(seen.headers["x-amz-security-token"]).toBe(session);
    expect(isSignedWith(SECRET, seen)).toBe(true);
    expect(isSignedWith(`${SECRET}x`, seen)).toBe(false);
    expect(isSignedWith(SECRET, { ...seen, text: `${seen.text} ` })).toBe(false);
  });

  it("signs for an ARN, whose slashes are not the path's", async () => {
    await using server = await ReplayServer.start({ headers: STREAM_HEADERS, pieces: framesOf("text") });
    const model = "bedrock/arn:aws:bedrock:eu-central-1:123456789012:inference-profile/eu.anthropic.claude-opus-4-6-v1";
    const target = settled({ model, ...KEYS, api_base: server.url });
    const { failure } = await readAll(contextOf(target));
    expect(failure).toBeUndefined();
    const [seen] = server.requests;
    expect(seen?.path).toBe(
      "/model/arn%3Aaws%3Abedrock%3Aeu-central-1%3A123456789012%3Ainference-profile%2Feu.anthropic.claude-opus-4-6-v1/converse-stream",
    );
    expect(seen && claimOf(seen).region).toBe("eu-central-1");
    expect(seen && isSignedWith(SECRET, seen)).toBe(true);
  });

  it("prefers a call's key to the deployment's", async () => {
    await using server = await ReplayServer.start({ headers: JSON_HEADERS, pieces: [fixture("text.json")] });
    const target = settled({ ...KEYS, api_base: server.url });
    await bedrock.complete(ask(), contextOf({ ...target, api_key: "the-callers-own" }));
    expect(server.requests[0]?.headers.authorization).toBe("Bearer the-callers-own");
  });

  it.each(WHOLE.flatMap((name) => [[name, "cut"] as const, [name, undefined] as const]))(
    "%s that ends early (%s), between frames and in them, is an error until its stop reason has come",
    async (name, end) => {
      const frames = framesOf(name);
      const stop = frames.findIndex((frame) => frame.includes("messageStop"));
      const whole = deltasOf(chunksOf(name));
      let replay: Replay = { pieces: [] };
      await using server = await ReplayServer.start(() => replay);
      const context = at(server);
      for (let kept = 0; kept <= frames.length; kept += 1) {
        for (const part of [0, 9, 40]) {
          const next = frames[kept]?.subarray(0, part) ?? Buffer.alloc(0);
          const pieces = [...frames.slice(0, kept), ...(next.length > 0 ? [next] : [])];
          replay = { headers: STREAM_HEADERS, pieces, ...(end && { end }) };
          const { chunks, failure } = await readAll(context);
          const deltas = deltasOf(chunks);
          const early = kept <= stop;
          expect(early ? failure instanceof APIConnectionError : failure).toBe(early ? true : undefined);
          expect(deltas).toEqual(whole.slice(0, early ? deltas.length : undefined));
        }
      }
      context.transport.close();
    },
  );

  it("delivers what came before a damaged frame, then the error", async () => {
    const frames = framesOf("text").map((frame, index) => {
      if (index === 3) frame[frame.length - 8] = 0;
      return frame;
    });
    await using server = await ReplayServer.start({ headers: STREAM_HEADERS, pieces: [Buffer.concat(frames)] });
    const { chunks, failure } = await readAll(at(server));
    expect(deltasOf(chunks)).toEqual([
      { role: "assistant", content: "" },
      { content: "The lamp" },
      { content: " is līt ⛯ at" },
    ]);
    expect(failure).toBeInstanceOf(APIConnectionError);
    expect(String(failure)).toContain("damaged");
  });

  it("completes without usage when only the usage is damaged", async () => {
    const frames = framesOf("text");
    const last = frames.at(-1);
    if (last !== undefined) last[20] = 0;
    await using server = await ReplayServer.start({ headers: STREAM_HEADERS, pieces: frames });
    const { chunks, failure, malformed } = await readAll(at(server));
    expect([failure, malformed]).toEqual([undefined, 1]);
    expect(deltasOf(chunks)).toEqual(deltasOf(chunksOf("text")));
  });

  it("streams an answer that came whole", async () => {
    await using server = await ReplayServer.start({ headers: JSON_HEADERS, pieces: [fixture("text.json")] });
    const { chunks, failure } = await readAll(at(server));
    expect(failure).toBeUndefined();
    expect(chunks[0]).toMatchObject({ id: "req-local", choices: [{ delta: { content: "The lamp is lit at dusk." } }] });
  });

  it.each([false, true])("reads the error of a response, streaming or not (%s)", async (stream) => {
    await using server = await ReplayServer.start({
      status: 429,
      headers: { ...JSON_HEADERS, "retry-after": "7", "x-amzn-errortype": "ThrottlingException:http://x/" },
      pieces: ['{"message":"Too many tokens, please wait before trying again."}'],
    });
    const failure = await (stream ? bedrock.stream(STREAM, at(server)) : bedrock.complete(ask(), at(server))).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(RateLimitError);
    expect(failure).toMatchObject({
      retry_after: 7,
      request_id: "req-local",
      headers: { "x-amzn-errortype": "ThrottlingException:http://x/" },
    });
  });

  it.each(["aborts", "cancels"])("closes the socket when the caller %s", async (how) => {
    await using server = await ReplayServer.start({
      headers: STREAM_HEADERS,
      pieces: framesOf("text").slice(0, 3),
      end: "hang",
    });
    const controller = new AbortController();
    const source = await bedrock.stream(STREAM, at(server, controller.signal));
    await source.read();
    const reason = new Error("enough");
    setImmediate(() => (how === "aborts" ? controller.abort(reason) : source.cancel()));
    const failure = await (async () => {
      while ((await source.read()) !== undefined);
    })().catch((error: unknown) => error);
    expect(how === "aborts" ? failure === reason : failure instanceof APIConnectionError).toBe(true);
    await expect.poll(() => server.aborted).toBe(1);
  });
});
