/** Requests sent through the caller's own client of the @google/genai package. */
import { GoogleGenAI, type HttpOptions } from "@google/genai";
import { afterEach, describe, expect, it, vi } from "vitest";
import { APIConnectionError, RateLimitError } from "../../../src/errors.ts";
import { geminiProvider, vertexAiProvider } from "../support/whole-providers.ts";
import type { AttemptContext } from "../../../src/provider.ts";
import type { WholeProvider } from "../support/whole-providers.ts";
import { ask, contextOf, deltasOf, fixture, streamed, targetOf } from "./support/setting.ts";
import {
  byteByByte,
  EVENT_TYPE,
  inOne,
  JSON_TYPE,
  prefixes,
  type Replay,
  ReplayServer,
} from "../support/replay-server.ts";
import { ROLE } from "./support/wire-cases.ts";

const gemini = geminiProvider();

const KEY = "AIza-clients-own-0123456789";
const TEXT = [
  ROLE,
  { content: "The ferry" },
  { content: " lēaves at ⛴ 7" },
  { content: ":40." },
  { finish_reason: "stop" },
];

afterEach(() => void vi.unstubAllEnvs());

function studio(url: string, httpOptions: HttpOptions = {}, signal?: AbortSignal): AttemptContext {
  return through(
    gemini,
    new GoogleGenAI({ apiKey: KEY, vertexai: false, httpOptions: { baseUrl: url, ...httpOptions } }),
    signal,
  );
}

function through(provider: WholeProvider, client: object, signal?: AbortSignal): AttemptContext {
  const params = { model: `${provider.name}/gemini-2.5-flash`, client };
  const { api_base, api_key, problems } = provider.resolve(params, { GEMINI_API_KEY: "never-sent" });
  expect(problems).toEqual([]);
  return contextOf(targetOf("gemini-2.5-flash", { provider: provider.name, params, api_base, api_key }), signal);
}

function serve(replay: Partial<Replay> & Pick<Replay, "pieces">): Promise<ReplayServer> {
  return ReplayServer.start({ headers: EVENT_TYPE, ...replay });
}

describe("a GoogleGenAI client", () => {
  it("sends to its own address, with its own key and headers, in the supported version", async () => {
    await using server = await serve({ headers: JSON_TYPE, pieces: inOne(fixture("text.json")) });
    const { body } = await gemini.complete(ask({ seed: 7 }), studio(server.url, { headers: { "x-team": "harbour" } }));
    expect(body.choices[0].message.content).toBe("The ferry lēaves at ⛴ 7:40.");
    expect(server.requests[0]).toMatchObject({
      path: "/v1beta/models/gemini-2.5-flash:generateContent",
      headers: { "x-goog-api-key": KEY, "x-team": "harbour" },
      body: { generationConfig: { seed: 7 }, contents: [{ role: "user", parts: [{ text: "When does it leave?" }] }] },
    });
    expect(JSON.stringify(server.requests[0]?.headers)).not.toContain("never-sent");
  });

  it.each([["in one piece", inOne] as const, ["byte by byte", byteByByte] as const])("streams %s", async (_, cut) => {
    await using server = await serve({ pieces: cut(fixture("text.sse")) });
    const context = studio(server.url);
    expect(deltasOf(await streamed(gemini, ask(), context))).toEqual(TEXT);
    expect(server.requests[0]?.path).toBe("/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse");
  });

  it("keeps the whole error, and tries once whatever the client's settings", async () => {
    const rows = JSON.parse(fixture("errors.json").toString()) as { name: string; body: unknown }[];
    const limit = rows.find(({ name }) => name === "a limit for a minute")?.body;
    await using server = await serve({
      status: 429,
      headers: { ...JSON_TYPE, "x-trace": "t1" },
      pieces: [Buffer.from(JSON.stringify(limit))],
    });
    const context = studio(server.url, { retryOptions: { attempts: 4, initialDelay: 0.01 } });
    const error: unknown = await gemini.complete(ask(), context).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({
      status: 429,
      code: "RESOURCE_EXHAUSTED",
      retry_after: 34.4,
      headers: { "x-trace": "t1" },
    });
    expect(server.requests).toHaveLength(1);
  });

  it("reports a cut stream, which the SDK would accept", async () => {
    const [first = new Uint8Array()] = prefixes(fixture("text.sse"));
    for (const end of ["cut", undefined] as const) {
      await using server = await serve({ pieces: [first], ...(end === undefined ? {} : { end }) });
      await expect(streamed(gemini, ask(), studio(server.url))).rejects.toBeInstanceOf(APIConnectionError);
    }
  });

  it("is aborted while it waits for an answer, and in the middle of one", async () => {
    const [first = new Uint8Array()] = prefixes(fixture("text.sse"));
    await using server = await serve({ pieces: [first], end: "hang" });
    const controller = new AbortController();
    const source = await gemini.stream(ask({ stream: true }), studio(server.url, {}, controller.signal));
    expect(await source.read()).toHaveLength(2);
    const waiting = source.read();
    const reason = new Error("enough");
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await expect.poll(() => server.aborted).toBe(1);
    await expect(gemini.stream(ask(), studio(server.url, {}, AbortSignal.abort(reason)))).rejects.toBe(reason);
  });

  it("closes its socket when the stream is left", async () => {
    const [first = new Uint8Array()] = prefixes(fixture("text.sse"));
    await using server = await serve({ pieces: [first], end: "hang" });
    const source = await gemini.stream(ask({ stream: true }), studio(server.url));
    await source.read();
    source.cancel();
    await expect.poll(() => server.aborted).toBe(1);
  });

  it("leaves the time limits to the router", async () => {
    await using server = await ReplayServer.start(() => ({
      headers: EVENT_TYPE,
      pieces: byteByByte(fixture("text.sse").subarray()),
    }));
    const context = studio(server.url, { timeout: 1 });
    expect(deltasOf(await streamed(gemini, ask(), context))).toEqual(TEXT);
  });

  it("sends with its own fetch", async () => {
    await using server = await serve({ headers: JSON_TYPE, pieces: inOne(fixture("text.json")) });
    const seen: string[] = [];
    const fetch: typeof globalThis.fetch = (address, init) => {
      seen.push(address instanceof Request ? address.url : address.toString());
      return globalThis.fetch(address, init);
    };
    await gemini.complete(ask(), studio(server.url, { fetch }));
    expect(seen).toEqual([`${server.url}/v1beta/models/gemini-2.5-flash:generateContent`]);
  });

  it("that reaches nobody is a connection error", async () => {
    await expect(gemini.complete(ask(), studio("http://127.0.0.1:1"))).rejects.toBeInstanceOf(APIConnectionError);
  });

  it("of Vertex asks for its own project, with its own token", async () => {
    await using server = await serve({ headers: JSON_TYPE, pieces: inOne(fixture("text.json", "vertex_ai")) });
    const authClient = {
      getRequestHeaders: () => Promise.resolve(new Headers({ authorization: "Bearer ya29.client" })),
    };
    const client = new GoogleGenAI({
      vertexai: true,
      project: "harbour",
      location: "us-central1",
      httpOptions: { baseUrl: server.url },
      googleAuthOptions: { authClient: authClient as never },
    });
    const provider = vertexAiProvider();
    await provider.complete(ask(), through(provider, client));
    expect(server.requests[0]).toMatchObject({
      path: "/v1beta1/projects/harbour/locations/us-central1/publishers/google/models/gemini-2.5-flash:generateContent",
      headers: { authorization: "Bearer ya29.client" },
    });
  });

  it("is told from anything else", () => {
    for (const client of [{}, { apiClient: {} }, { post: () => undefined }]) {
      const { problems } = gemini.resolve({ model: "gemini/gemini-2.5-flash", client }, {});
      expect(problems).toEqual([
        { path: "client", message: "is not a GoogleGenAI client of the @google/genai package" },
      ]);
    }
  });
});

it("a client that is too old to take a fetch for a request is told so, and hangs nothing", async () => {
  const old = { apiClient: { request: () => Promise.resolve({}), getBaseUrl: () => "https://x.example/" } };
  await expect(gemini.complete(ask(), through(gemini, old))).rejects.toThrow(/update it/);
});
