import { BedrockRuntimeClient, ConverseStreamCommand } from "@aws-sdk/client-bedrock-runtime";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { describe, expect, it, onTestFinished } from "vitest";
import { APIConnectionError, RateLimitError } from "../../../src/errors.ts";
import { bedrockProvider } from "../support/whole-providers.ts";
import { resolve } from "../../../src/providers/bedrock/resolve.ts";
import type { AttemptContext } from "../../../src/provider.ts";
import { ReplayServer } from "../support/replay-server.ts";
import { claimOf, isSignedWith } from "./signature-check.ts";
import {
  ask,
  chunksOf,
  CLAUDE,
  contextOf,
  deltasOf,
  fixture,
  framesOf,
  JSON_HEADERS,
  SECRET,
  STREAM_HEADERS,
  targetOf,
} from "./setting.ts";

const bedrock = bedrockProvider();

const STREAM = ask({ stream: true });

function clientOf(endpoint: string): BedrockRuntimeClient {
  const client = new BedrockRuntimeClient({
    region: "ap-southeast-2",
    endpoint,
    credentials: { accessKeyId: "AKIDCLIENT", secretAccessKey: SECRET },
    requestHandler: new NodeHttpHandler(),
    maxAttempts: 3,
  });
  onTestFinished(() => client.destroy());
  return client;
}

function through(client: object, signal?: AbortSignal): AttemptContext & { steps: string[] } {
  const params = { model: "m", client };
  const { api_base, problems } = resolve(params, {});
  expect(problems).toEqual([]);
  return contextOf(targetOf(undefined, { api_base, api_key: undefined, params }), signal);
}

async function deltas(context: AttemptContext): Promise<unknown[]> {
  const source = await bedrock.stream(STREAM, context);
  const all: unknown[] = [];
  for (let batch = await source.read(); batch !== undefined; batch = await source.read()) all.push(...deltasOf(batch));
  return all;
}

describe("the caller's own client", () => {
  it("sends with its own address, region, keys and middleware, but the router's body", async () => {
    await using server = await ReplayServer.start({ headers: JSON_HEADERS, pieces: [fixture("text.json")] });
    const client = clientOf(`${server.url}/base`);
    client.middlewareStack.add(
      (next) => (args) => {
        (args.request as { headers: Record<string, string> }).headers["x-tenant"] = "quay";
        return next(args);
      },
      { step: "build", name: "tenant" },
    );
    const context = through(client);
    const { body } = await bedrock.complete(ask({ max_tokens: 9 }), context);
    expect(body).toMatchObject({ id: "req-local", choices: [{ message: { content: "The lamp is lit at dusk." } }] });
    expect(context.steps).toEqual(["connected", "headers"]);
    const [seen] = server.requests;
    expect(seen).toMatchObject({
      path: "/base/model/us.anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse",
      headers: { "x-tenant": "quay" },
    });
    expect(JSON.parse(seen?.text ?? "")).toMatchObject({ inferenceConfig: { maxTokens: 9 } });
    expect(seen && claimOf(seen)).toMatchObject({ access_key: "AKIDCLIENT", region: "ap-southeast-2" });
    expect(seen && isSignedWith(SECRET, seen)).toBe(true);
  });

  it("streams, and its middleware is left as it was", async () => {
    await using server = await ReplayServer.start({ headers: STREAM_HEADERS, pieces: framesOf("parallel-tools") });
    const client = clientOf(server.url);
    const before = client.middlewareStack.identify();
    expect(await deltas(through(client))).toEqual(deltasOf(chunksOf("parallel-tools")));
    expect(server.requests[0]?.path).toMatch(/\/converse-stream$/);
    expect(client.middlewareStack.identify()).toEqual(before);
  });

  it("does not retry, and its errors keep their headers", async () => {
    await using server = await ReplayServer.start({
      status: 429,
      headers: { ...JSON_HEADERS, "x-amzn-errortype": "ThrottlingException", "retry-after": "3" },
      pieces: ['{"message":"Too many requests, please wait before trying again."}'],
    });
    const failure = await deltas(through(clientOf(server.url))).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RateLimitError);
    expect(failure).toMatchObject({ retry_after: 3, request_id: "req-local" });
    expect(server.requests).toHaveLength(1);
  });

  it.each(["cut", undefined] as const)("that gets a stream that ends early (%s) reports an error", async (end) => {
    const pieces = framesOf("text").slice(0, 3);
    await using server = await ReplayServer.start({ headers: STREAM_HEADERS, pieces, ...(end && { end }) });
    await expect(deltas(through(clientOf(server.url)))).rejects.toBeInstanceOf(APIConnectionError);
  });

  it("that cannot connect reports an error, after one attempt", async () => {
    await expect(bedrock.complete(ask(), through(clientOf("http://127.0.0.1:1")))).rejects.toBeInstanceOf(
      APIConnectionError,
    );
  });

  it("closes the socket when the caller aborts", async () => {
    const pieces = framesOf("text").slice(0, 3);
    await using server = await ReplayServer.start({ headers: STREAM_HEADERS, pieces, end: "hang" });
    const controller = new AbortController();
    const source = await bedrock.stream(STREAM, through(clientOf(server.url), controller.signal));
    await source.read();
    const reason = new Error("enough");
    setImmediate(() => controller.abort(reason));
    const rest = (async () => {
      while ((await source.read()) !== undefined);
    })();
    await expect(rest).rejects.toBe(reason);
    await expect.poll(() => server.aborted).toBe(1);
  });

  it("is refused when it is not a client", () => {
    expect(resolve({ model: "m", client: {} }, {}).problems).toMatchObject([{ path: "client" }]);
  });

  it("reads the test server's frames", async () => {
    await using server = await ReplayServer.start({ headers: STREAM_HEADERS, pieces: framesOf("thinking") });
    const { stream } = await clientOf(server.url).send(new ConverseStreamCommand({ modelId: CLAUDE, messages: [] }));
    const said: string[] = [];
    for await (const { contentBlockDelta } of stream ?? []) said.push(contentBlockDelta?.delta?.text ?? "");
    expect(said.join("")).toBe("Sound the horn.");
  });
});
