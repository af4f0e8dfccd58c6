/** A failure never has the status of a success, wherever it is told: in the status, in an answer of a good one, in a stream. */
import { describe, expect, it } from "vitest";
import { isRouterError, type RouterError } from "../../src/errors.ts";
import { Router } from "../../src/router.ts";
import { FaultServer } from "../support/fault-server.ts";
import { LocalServer } from "./shared/support/local-server.ts";
import { QUESTION } from "./support/way.ts";
import { speakers } from "./support/wire-bodies.ts";

/** Codes and statuses that say nothing of a failure. */
const NO_FAILURES: readonly number[] = [0, 1, 42, 100, 199, 200, 204, 206, 301, 304, 399, 600, 999, -1, 1e9];

function thrownBy(make: () => unknown): RouterError {
  let thrown: unknown;
  try {
    thrown = make();
  } catch (error) {
    thrown = error;
  }
  if (!isRouterError(thrown)) throw new Error("There is no error of the router's.");
  return thrown;
}

const isOfAFailure = ({ status }: RouterError): boolean => status === undefined || (status >= 400 && status <= 599);

describe.each(speakers())("$vendor", ({ translator, target }) => {
  it.each(NO_FAILURES)("has no error with the status %d", (status) => {
    for (const body of ["", "no", '{"error":{"message":"No.","type":"server_error"}}', '{"message":"No."}'])
      expect(translator.error({ status, headers: {}, body }, target)).toSatisfy(isOfAFailure);
  });

  it.each(NO_FAILURES)("has no error with the status %d for a code in an answer or a stream", (code) => {
    for (const status of [code, String(code), "INTERNAL"]) {
      const error = { code, status, message: "No.", type: "x" };
      const body = JSON.stringify({ type: "error", error, base_resp: { status_code: code, status_msg: "No." } });
      expect(thrownBy(() => translator.translate(QUESTION, target).reply(body, {}))).toSatisfy(isOfAFailure);
      const decoder = translator.translate({ ...QUESTION, stream: true }, target).decoder({});
      const event = target.provider === "bedrock" ? `exception/${code}` : "error";
      expect(thrownBy(() => decoder.decode({ event, data: body }, []))).toSatisfy(isOfAFailure);
    }
  });
});

/** Bytes that are an answer's head, and no more or less than that. */
const HEADS: readonly string[] = [
  "HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n",
  "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{",
  "HTTP/1.1 201 Created\r\ncontent-length: 2\r\n\r\n{}",
  "HTTP/1.1 204 No Content\r\n\r\n",
  "HTTP/1.1 205 Reset Content\r\ncontent-length: 0\r\n\r\n",
  'HTTP/1.1 206 Partial Content\r\ncontent-length: 9\r\n\r\n{"choices',
  "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:9/\r\ncontent-length: 0\r\n\r\n",
  "HTTP/1.1 304 Not Modified\r\n\r\n",
  "HTTP/1.1 600 What\r\ncontent-length: 2\r\n\r\nno",
  "HTTP/1.1 999 No\r\ncontent-length: 2\r\n\r\nno",
  "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n",
];

describe("over a socket", () => {
  it.each(HEADS)("%j is a failure without a status, or with that of one", async (head) => {
    await using server = await LocalServer.raw((socket) => void socket.end(head));
    for (const own of [{}, { fetch: globalThis.fetch }]) {
      const litellm_params = { model: "openai/m", api_base: server.origin, api_key: "sk-test", ...own };
      using router = new Router<string>({
        env: {},
        num_retries: 0,
        model_list: [{ model_name: "main", litellm_params }],
      });
      for (const stream of [false, true]) {
        const messages = [{ role: "user" as const, content: "Hi" }];
        const call: Promise<unknown> = Promise.resolve(router.completion({ model: "main", messages, stream }));
        const error = await call.then(
          () => undefined,
          (reason: unknown) => reason,
        );
        expect(isRouterError(error)).toBe(true);
        expect(error).toSatisfy(isOfAFailure);
        const [attempt] = (error as RouterError).router_metadata.attempts;
        expect(attempt?.error).toMatchObject({ status: (error as RouterError).status });
      }
    }
  });

  it("what failed first can be answered with", async () => {
    await using server = await FaultServer.start({ script: { fault: "truncate" } });
    const litellm_params = { model: "openai/m", api_base: server.url, api_key: "sk-test" };
    using router = new Router<string>({
      env: {},
      num_retries: 0,
      model_list: [{ model_name: "main", litellm_params }],
    });
    const messages = [{ role: "user" as const, content: "Hi" }];
    const error: unknown = await router.completion({ model: "main", messages }).catch((reason: unknown) => reason);
    expect(error).toSatisfy(isRouterError);
    expect((error as RouterError).status ?? 502).toBe(502);
  });
});
