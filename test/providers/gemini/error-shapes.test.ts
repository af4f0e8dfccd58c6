/** Errors that do not come the way Google documents them. */
import { GoogleGenAI } from "@google/genai";
import { describe, expect, it } from "vitest";
import { InternalServerError, RateLimitError, ServiceUnavailableError } from "../../../src/errors.ts";
import { geminiProvider } from "../support/whole-providers.ts";
import type { AttemptContext } from "../../../src/provider.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { EVENT_TYPE, JSON_TYPE, ReplayServer } from "../support/replay-server.ts";
import { ask, contextOf, streamed, targetOf } from "./support/setting.ts";

const gemini = geminiProvider();
const BUSY = '{"error":{"code":503,"message":"The model is overloaded.","status":"UNAVAILABLE"}}';
const BEGIN = 'data: {"candidates":[{"content":{"parts":[{"text":"The ferry"}]}}]}\n\n';

describe("an error in a stream", () => {
  it.each([
    ["as an event", `data: ${BUSY}\n\n`, ServiceUnavailableError],
    ["in a list", `data: [${BUSY}]\n\n`, ServiceUnavailableError],
    ["on a line of its own", `${BUSY}\n`, ServiceUnavailableError],
    ["over several lines of its own", `${JSON.stringify(JSON.parse(BUSY), null, 2)}\n\n`, ServiceUnavailableError],
    ["in words", 'data: {"error":"The model is overloaded."}\n\n', ServiceUnavailableError],
    ["as an event called error", `event: error\ndata: ${BUSY}\n\n`, ServiceUnavailableError],
    [
      "as an event called error, in plain text",
      "event: error\ndata: The model is overloaded.\n\n",
      ServiceUnavailableError,
    ],
    [
      "as an event called error, without a name for it",
      'event: error\ndata: {"code":500,"message":"Oh"}\n\n',
      InternalServerError,
    ],
  ])("%s ends it at once, at its beginning as in its middle", async (_, written, type) => {
    for (const before of ["", BEGIN]) {
      // The connection stays open: only what was said can end it.
      await using server = await ReplayServer.start({ headers: EVENT_TYPE, pieces: [before + written], end: "hang" });
      const context = contextOf(targetOf("gemini-2.5-flash", { api_base: server.url }));
      await expect(streamed(gemini, ask(), context)).rejects.toBeInstanceOf(type);
    }
  });
});

describe("an error's body that does not end, of a GoogleGenAI client", () => {
  function through(url: string): AttemptContext & { clock: FakeClock } {
    const client = new GoogleGenAI({ apiKey: "AIza-clients-own-0123456789", httpOptions: { baseUrl: url } });
    const params = { model: "gemini/gemini-2.5-flash", client };
    const { api_base, api_key } = gemini.resolve(params, {});
    const target = targetOf("gemini-2.5-flash", { params, api_base, api_key });
    return { ...contextOf(target), clock: new FakeClock() };
  }
  const refusal = { status: 429, headers: { ...JSON_TYPE, "retry-after": "7" } };

  it("stalls for some seconds at most, and leaves the class and the wait", async () => {
    await using server = await ReplayServer.start({ ...refusal, pieces: ['{"error":{"mess'], end: "hang" });
    const context = through(server.url);
    const failed = gemini.complete(ask(), context).catch((error: unknown) => error);
    await expect.poll(() => context.clock.pending).toBe(1);
    context.clock.advance(5);
    const error = await failed;
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 429, retry_after: 7 });
    await expect.poll(() => server.aborted).toBe(1);
  });

  it("is read to a mebibyte at most", async () => {
    const pieces = Array.from({ length: 32 }, () => "x".repeat(64 * 1024));
    await using server = await ReplayServer.start({ ...refusal, pieces: [pieces.join("")], end: "hang" });
    const error: unknown = await gemini.complete(ask(), through(server.url)).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retry_after: 7 });
  });
});
