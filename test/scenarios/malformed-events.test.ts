/** Events that were skipped are counted for the whole call, whatever became of the attempt. */
import { describe, expect, it } from "vitest";
import { isRouterError } from "../../src/errors.ts";
import { bodyOf, LocalServer } from "../providers/shared/support/local-server.ts";
import { Router } from "../../src/router.ts";

const GOOD = 'data: {"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":"stop"}]}\n\n';
const MALFORMED = 'data: {"choi\n\n';
const QUESTION = { model: "main", messages: [{ role: "user" as const, content: "Hi" }], stream: true as const };

function events(text: string): Promise<LocalServer> {
  return LocalServer.http(async (incoming, response) => {
    await bodyOf(incoming);
    response.writeHead(200, { "content-type": "text/event-stream" }).end(text);
  });
}

function routerOver(...servers: readonly LocalServer[]): Router<string, string, string> {
  return new Router<string, string, string>({
    env: {},
    num_retries: 0,
    model_list: servers.map(({ origin }, order) => ({
      model_name: "main",
      litellm_params: { model: "openai/gpt-4o", api_key: "sk-test", api_base: origin, order: order + 1 },
    })),
  });
}

describe("malformed events", () => {
  it("of an attempt that failed before its first content are counted", async () => {
    await using first = await events(MALFORMED + MALFORMED);
    await using second = await events(MALFORMED + GOOD);
    using router = routerOver(first, second);
    const stream = await router.completion(QUESTION);
    expect(await stream.text()).toBe("Hi");
    expect(stream.router_metadata.attempts.map(({ outcome }) => outcome)).toEqual(["failure", "success"]);
    expect(stream.router_metadata.malformed_events).toBe(3);
  });

  it("are counted where every attempt failed", async () => {
    await using only = await events(MALFORMED);
    using router = routerOver(only);
    const error = await router.completion(QUESTION).then(undefined, (reason: unknown) => reason);
    expect(isRouterError(error) && error.router_metadata.malformed_events).toBe(1);
  });
});
