import { Agent } from "node:http";
import { afterEach, expect, it, vi } from "vitest";
import { createTransport } from "../../../src/transport/transport.ts";
import { Router } from "../../../src/router.ts";
import { requestTo, sendingTo } from "./support/attempt.ts";
import { answering, LocalServer } from "./support/local-server.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.doUnmock("node:http");
});

it("a runtime other than Node sends through its `fetch`, and does not load Node's HTTP client", async () => {
  vi.doMock("node:http", () => {
    throw new Error("no such module");
  });
  vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
  const fetched = vi.spyOn(globalThis, "fetch");
  await using server = await LocalServer.http(answering({ a: 1 }));
  const transport = createTransport({ env: {} });
  const response = await transport.send(requestTo(server.origin), sendingTo(server.origin));
  expect(await response.text()).toBe('{"a":1}');
  expect(fetched).toHaveBeenCalledOnce();
  transport.close();
});

it("a `fetch` is told that the time limits are the router's, for Bun's has one of its own", async () => {
  await using server = await LocalServer.http(answering({ a: 1 }));
  const fetched = vi.fn<typeof globalThis.fetch>(globalThis.fetch);
  const transport = createTransport({ env: {}, fetch: fetched });
  await (await transport.send(requestTo(server.origin), sendingTo(server.origin))).text();
  expect(fetched).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ timeout: false }));
  transport.close();
});

it("an agent is refused on Workers, where nobody would ask it", () => {
  vi.stubGlobal("navigator", { userAgent: "Cloudflare-Workers" });
  const agent = new Agent();
  const params = { model: "gpt-4o", api_key: "sk-test" };
  const model_list = [{ model_name: "main", litellm_params: { ...params, agent } }];
  expect(() => new Router({ model_list, agent })).toThrow(
    expect.objectContaining({
      name: "ConfigurationError",
      problems: [
        { path: "agent", message: "is not used by the HTTP client of Workers; give `fetch` instead" },
        expect.objectContaining({ path: "model_list[0].litellm_params.agent" }),
      ],
    }),
  );
});
