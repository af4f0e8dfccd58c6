import { afterEach, expect, it, vi } from "vitest";
import { requestTo, sendingTo } from "./support/attempt.ts";
import { answering, LocalServer } from "./support/local-server.ts";

afterEach(() => vi.doUnmock("node:https"));

it("a runtime without Node's HTTP client sends through its `fetch`", async () => {
  vi.doMock("node:https", () => {
    throw new Error("no such module");
  });
  const fetched = vi.spyOn(globalThis, "fetch");
  const { createTransport } = await import("../../../src/providers/shared/transport.ts");
  await using server = await LocalServer.http(answering({ a: 1 }));
  const transport = createTransport({ env: {} });
  const response = await transport.send(requestTo(server.origin), sendingTo(server.origin));
  expect(await response.text()).toBe('{"a":1}');
  expect(fetched).toHaveBeenCalledOnce();
  transport.close();
});
