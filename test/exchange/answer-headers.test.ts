/** What an error inside an answer of a good status learns from the headers of that answer. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { translator as anthropic } from "../../src/providers/anthropic/translator.ts";
import { translator as gemini } from "../../src/providers/gemini/translator.ts";
import { httpCalls } from "../../src/exchange/http-provider.ts";
import type { ProviderCalls as Calls } from "../../src/provider.ts";
import { createTransport } from "../../src/transport/transport.ts";
import type { ChatRequest } from "../../src/types/openai.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { translatorOf } from "../providers/openai/support/wire.ts";
import { attemptAt, failureOf } from "../providers/shared/support/attempt.ts";
import { LocalServer } from "../providers/shared/support/local-server.ts";
import type { Transport } from "../../src/transport/http.ts";
import type { HttpTranslator } from "../../src/exchange/translator.ts";

const QUESTION: ChatRequest = { model: "m", messages: [{ role: "user", content: "Hi" }] };
const HEADERS = { "x-request-id": "r1", "retry-after": "7", "x-served-by": "here" };
const json = (value: unknown): string => JSON.stringify(value);

interface Case {
  readonly translator: HttpTranslator;
  readonly error: unknown;
  readonly name: string;
}

const CASES: Readonly<Record<string, Case>> = {
  "an error of OpenAI": {
    translator: translatorOf("openai"),
    error: { error: { message: "No", type: "server_error" } },
    name: "InternalServerError",
  },
  "an error of OpenRouter": {
    translator: translatorOf("openrouter"),
    error: { id: "g", error: { message: "No", code: 429 } },
    name: "RateLimitError",
  },
  "an error of MiniMax": {
    translator: translatorOf("minimax"),
    error: { base_resp: { status_code: 1002, status_msg: "rate limited" } },
    name: "RateLimitError",
  },
  "an error of Azure": {
    translator: translatorOf("azure"),
    error: { error: { message: "No", code: "429" } },
    name: "RateLimitError",
  },
  "a reason to stop that is a failure": {
    translator: translatorOf("deepseek"),
    error: { choices: [{ delta: {}, message: { content: "H" }, finish_reason: "insufficient_system_resource" }] },
    name: "ServiceUnavailableError",
  },
  "an error of Anthropic": {
    translator: anthropic,
    error: { type: "error", error: { type: "overloaded_error", message: "Overloaded" } },
    name: "ServiceUnavailableError",
  },
  "an error of Gemini": {
    translator: gemini,
    error: { error: { code: 503, message: "High demand", status: "UNAVAILABLE" } },
    name: "ServiceUnavailableError",
  },
  "a prompt that Gemini blocked": {
    translator: gemini,
    error: { promptFeedback: { blockReason: "SAFETY" } },
    name: "ContentPolicyViolationError",
  },
};

let transport: Transport;
beforeEach(() => {
  transport = createTransport({ env: {} });
});
afterEach(() => transport.close());

function replying(
  body: string,
  type: string,
  headers: Readonly<Record<string, string>> = HEADERS,
): Promise<LocalServer> {
  return LocalServer.http(
    (_, response) => void response.writeHead(200, { "content-type": type, ...headers }).end(body),
  );
}

/** What comes of an answer that is this error, whole, in a stream's place and in a stream. */
async function failures(
  provider: Calls,
  error: unknown,
  headers?: Readonly<Record<string, string>>,
): Promise<unknown[]> {
  await using whole = await replying(json(error), "application/json", headers);
  await using events = await replying(`data: ${json(error)}\n\n`, "text/event-stream", headers);
  const streamed = { ...QUESTION, stream: true };
  const source = await provider.stream(streamed, attemptAt(events.origin, transport));
  return [
    await failureOf(provider.complete(QUESTION, attemptAt(whole.origin, transport))),
    await failureOf(provider.stream(streamed, attemptAt(whole.origin, transport))),
    await failureOf(source.read()),
  ];
}

describe("an error inside an answer of status 200", () => {
  it.each(Object.entries(CASES))("has the answer's headers: %s", async (_, { translator, error, name }) => {
    for (const failure of await failures(httpCalls(translator), error)) {
      expect(failure).toMatchObject({ name, request_id: "r1", retry_after: 7, headers: HEADERS });
      expect(Object.keys(failure as object)).not.toContain("headers");
    }
  });

  it("keeps what its body says of the request and of when to come back", async () => {
    const error = {
      type: "error",
      request_id: "req_body",
      error: { type: "rate_limit_error", message: "Retry in 3s" },
    };
    for (const failure of await failures(httpCalls(anthropic), error)) {
      expect(failure).toMatchObject({ request_id: "req_body", retry_after: 3, headers: HEADERS });
    }
  });

  it("measures a date by the router's clock where the answer has none", async () => {
    await using server = await LocalServer.http((_, response) => {
      response.sendDate = false;
      const soon = new Date(new FakeClock().now() + 30_000).toUTCString();
      const headers = { "content-type": "application/json", "retry-after": soon };
      response.writeHead(200, headers).end('{"error":{"message":"No"}}');
    });
    const context = attemptAt(server.origin, transport);
    const failure = await failureOf(httpCalls(translatorOf("openai")).complete(QUESTION, context));
    expect(failure).toMatchObject({ retry_after: 30 });
  });

  it("knows no time to come back where nobody says one", async () => {
    const error = { error: { message: "No", type: "server_error" } };
    for (const failure of await failures(httpCalls(translatorOf("openai")), error, { "x-request-id": "r2" })) {
      expect(failure).toMatchObject({ request_id: "r2", retry_after: undefined });
    }
  });
});
