/** The caller's own client as the SDK makes it: over HTTP/2, where the other tests of clients use HTTP/1.1. */
import { once } from "node:events";
import { constants, createServer, type Http2Server, type ServerHttp2Stream } from "node:http2";
import type { AddressInfo } from "node:net";
import { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime";
import { describe, expect, it, onTestFinished } from "vitest";
import { APIConnectionError, MidStreamError, RateLimitError, Router, Timeout } from "../../../src/index.ts";
import type { Clock } from "../../../src/clock.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { settled } from "../../support/until.ts";
import { fixture, framesOf } from "./setting.ts";

type Play = (stream: ServerHttp2Stream) => void;

/** A service that speaks HTTP/2 without TLS, as one behind a mesh does. */
class Http2Service implements AsyncDisposable {
  readonly #server: Http2Server = createServer();
  /** Streams that ended in any way. */
  closed = 0;
  asked = 0;

  private constructor(play: Play) {
    this.#server.on("sessionError", () => {});
    this.#server.on("stream", (stream) => {
      this.asked += 1;
      stream.on("error", () => {}).on("close", () => (this.closed += 1));
      stream.resume().once("end", () => play(stream));
    });
  }

  static async start(play: Play): Promise<Http2Service> {
    const service = new Http2Service(play);
    service.#server.listen(0, "127.0.0.1");
    await once(service.#server, "listening");
    return service;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close();
    await Promise.resolve();
  }
}

const FRAMES = framesOf("text");
const STREAM = { ":status": 200, "content-type": "application/vnd.amazon.eventstream", "x-amzn-requestid": "r-2" };
const JSON_HEADERS = { "content-type": "application/json", "x-amzn-requestid": "r-2" };

const whole: Play = (stream) => {
  stream.respond({ ":status": 200, ...JSON_HEADERS });
  stream.end(fixture("text.json"));
};
const streaming: Play = (stream) => {
  stream.respond(STREAM);
  stream.end(Buffer.concat(FRAMES));
};
/** Three frames with content, and then `end`, once they have been `read`. */
const broken =
  (end: Play, read: Promise<void>): Play =>
  (stream) => {
    stream.respond(STREAM);
    stream.write(Buffer.concat(FRAMES.slice(0, 3)));
    void read.then(() => end(stream));
  };

function routerTo(endpoint: string, clock?: Clock): Router {
  const credentials = { accessKeyId: "AKIDCLIENT", secretAccessKey: "secret" };
  const client = new BedrockRuntimeClient({ region: "us-east-1", endpoint, credentials });
  const router = new Router({
    env: {},
    num_retries: 0,
    idle_timeout: 60,
    ...(clock && { clock }),
    mid_stream_fallback: "error",
    model_list: [{ model_name: "light", litellm_params: { model: "bedrock/us.amazon.nova-lite-v1:0", client } }],
  });
  onTestFinished(() => {
    router.close();
    client.destroy();
  });
  return router;
}

const QUESTION = { model: "light" as const, messages: [{ role: "user" as const, content: "When?" }] };

/** `onContent` is called with the first of it. */
async function textOf(router: Router, onContent = (): void => {}): Promise<string> {
  let text = "";
  for await (const { choices } of router.completion({ ...QUESTION, stream: true })) {
    text += choices[0]?.delta.content ?? "";
    if (text !== "") onContent();
  }
  return text;
}

describe("a client with the SDK's own handler", () => {
  it("gets a whole answer", async () => {
    await using service = await Http2Service.start(whole);
    const answer = await routerTo(service.url).completion(QUESTION);
    expect(answer).toMatchObject({ id: "r-2", choices: [{ message: { content: "The lamp is lit at dusk." } }] });
  });

  it("gets a stream", async () => {
    await using service = await Http2Service.start(streaming);
    expect(await textOf(routerTo(service.url))).toBe("The lamp is līt ⛯ at dusk.");
  });

  it("gets an error with its headers, after one attempt", async () => {
    await using service = await Http2Service.start((stream) => {
      stream.respond({
        ":status": 429,
        ...JSON_HEADERS,
        "x-amzn-errortype": "ThrottlingException",
        "retry-after": "3",
      });
      stream.end('{"message":"Too many requests"}');
    });
    const failure: unknown = await routerTo(service.url)
      .completion(QUESTION)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RateLimitError);
    expect(failure).toMatchObject({ status: 429, retry_after: 3, request_id: "r-2" });
    expect((failure as RateLimitError).headers).not.toHaveProperty(":status");
    expect(service.asked).toBe(1);
  });

  it.each<[string, Play]>([
    ["ends", (stream) => stream.end()],
    ["is reset", (stream) => stream.close(constants.NGHTTP2_INTERNAL_ERROR)],
    ["is cut", (stream) => stream.session?.destroy()],
  ])("reports a stream that %s before its end", async (_, end) => {
    const { promise: read, resolve: isRead } = Promise.withResolvers<void>();
    await using service = await Http2Service.start(broken(end, read));
    const failure: unknown = await textOf(routerTo(service.url), isRead).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MidStreamError);
    expect((failure as MidStreamError).cause).toBeInstanceOf(APIConnectionError);
  });

  it("reports a stream that stalls, and closes it", async () => {
    const clock = new FakeClock();
    await using service = await Http2Service.start(broken(() => {}, Promise.resolve()));
    const silent = Promise.withResolvers<void>();
    void silent.promise.then(() => settled()).then(() => clock.advance(61));
    const failure: unknown = await textOf(routerTo(service.url, clock), silent.resolve).catch(
      (error: unknown) => error,
    );
    expect((failure as MidStreamError).cause).toBeInstanceOf(Timeout);
    await expect.poll(() => service.closed).toBe(1);
  });

  it("closes a stream that is no longer read", async () => {
    await using service = await Http2Service.start(broken(() => {}, Promise.resolve()));
    for await (const { choices } of routerTo(service.url).completion({ ...QUESTION, stream: true })) {
      if (choices[0]?.delta.content) break;
    }
    await expect.poll(() => service.closed).toBe(1);
  });
});
