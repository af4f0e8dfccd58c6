/** What `router_metadata` says of the answer's headers, on success and on failure. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { RouterError } from "../../src/errors.ts";
import { Router } from "../../src/router.ts";
import type { RouterMetadata } from "../../src/types/metadata.ts";
import { groupOf, hello } from "../scenarios/group.ts";
import { type AnyRouter, keyOf } from "../scenarios/scenario.ts";
import { continuing } from "../support/continuing.ts";
import { FaultServer, type Script } from "../support/fault-server.ts";

const LONG = "One answer that is long enough to be continued by another deployment.";
const headers = { "x-request-id": "req-1", "x-served-by": "eu-1" };

function printed(metadata: RouterMetadata): string {
  return JSON.stringify(metadata) + inspect(metadata, { depth: 9, showHidden: true }) + inspect({ ...metadata });
}

describe("The headers of an answer are in its metadata", () => {
  it("of embeddings too", async () => {
    await using world = await groupOf({ a: { script: { headers } } });
    const { router_metadata } = await world.router.embedding({ model: "main", input: "Hi" });
    expect(router_metadata).toMatchObject({
      request_id: "req-1",
      response_headers: headers,
      attempts: [{ request_id: "req-1" }],
    });
  });

  it("as soon as a stream is open, and in the last event", async () => {
    await using world = await groupOf({ a: { script: { headers, answer: "One two" } } });
    const stream = await world.router.completion({ ...hello, stream: true });
    expect(stream.router_metadata.request_id).toBe("req-1");
    await stream.text();
    expect(world.events.at(-1)).toMatchObject({ metadata: { request_id: "req-1", response_headers: headers } });
  });

  it("of the part that ended a continued stream, and each attempt has the id of its own request", async () => {
    await using world = await groupOf({
      a: { script: { answer: LONG, fault: "truncate", after: 5, headers: { "x-request-id": "first" } } },
      b: { script: continuing(LONG, { headers: { "x-request-id": "second" } }) },
    });
    const stream = await world.router.completion({ ...hello, stream: true });
    await stream.text();
    expect(stream.router_metadata.request_id).toBe("second");
    expect(stream.router_metadata.attempts.map(({ request_id }) => request_id)).toEqual(["first", "second"]);
  });

  it("of the error, where the call failed, and each attempt has the id of its own request", async () => {
    let calls = 0;
    const script: Script = () => ({
      status: 500,
      body: { error: { message: "No" } },
      headers: { "x-request-id": `req-${(calls += 1)}`, "set-cookie": "a=b" },
    });
    await using world = await groupOf({ a: { script } }, { num_retries: 1 });
    const error = (await world.router.completion(hello).catch((reason: unknown) => reason)) as RouterError;
    const { router_metadata } = error;
    expect(router_metadata.request_id).toBe("req-2");
    expect(router_metadata.response_headers).toEqual(error.headers);
    expect(router_metadata.response_headers).not.toHaveProperty("set-cookie");
    expect(router_metadata.attempts.map(({ request_id }) => request_id)).toEqual(["req-1", "req-2"]);
  });

  it("of what broke a stream, with the id of the request on the error", async () => {
    await using world = await groupOf(
      { a: { script: { answer: "Half an answer", fault: "truncate", after: 1, headers } } },
      { mid_stream_fallback: "error" },
    );
    const stream = await world.router.completion({ ...hello, stream: true });
    await expect(stream.text()).rejects.toMatchObject({
      name: "MidStreamError",
      request_id: "req-1",
      router_metadata: { request_id: "req-1", response_headers: headers },
    });
  });

  it("nowhere, where no answer came", async () => {
    await using world = await groupOf({ a: { script: { fault: "reset" } } }, { num_retries: 0 });
    const error = (await world.router.completion(hello).catch((reason: unknown) => reason)) as RouterError;
    expect(error.router_metadata.response_headers).toBeUndefined();
    expect(error.router_metadata.request_id).toBeUndefined();
  });
});

describe("No secret is in the headers that an answer came with:", () => {
  it("not the caller's key, and no value of the call's own headers", async () => {
    const own = "callers-own-key-0123456789";
    await using world = await groupOf({
      a: {
        script: ({ headers: sent }) => ({
          headers: {
            "x-request-id": [sent["authorization"], sent["x-tenant-token"]].join(" "),
            "x-repeated": keyOf("a"),
          },
        }),
      },
    });
    const call = { ...hello, extra_headers: { "x-tenant-token": "tenant-7-token" } };
    const { router_metadata } = await world.router.completion(call, { api_key: own });
    expect(router_metadata.request_id).toBe("Bearer *** ***");
    expect(printed(router_metadata)).not.toMatch(/callers-own|tenant-7|sk-secret/);
  });

  it("not a token that has been replaced by the time they are read", async () => {
    let fetched = 0;
    await using server = await FaultServer.start({
      wire: "azure",
      script: ({ headers: sent }) => ({ headers: { "x-repeated": String(sent["authorization"]) } }),
    });
    using router: AnyRouter = new Router<string, string, string>({
      env: {},
      model_list: [
        {
          model_name: "main",
          litellm_params: {
            model: "azure/gpt-4o",
            api_base: server.url,
            api_version: "2024-10-21",
            azure_ad_token_provider: () => Promise.resolve(`passing-token-no-${(fetched += 1)}`),
          },
        },
      ],
    });
    const first = await router.completion(hello);
    for (let call = 0; call < 5; call += 1) await router.completion(hello);
    expect(server.requests[0]?.headers["authorization"]).toBe("Bearer passing-token-no-1");
    expect(first.router_metadata.response_headers).toMatchObject({ "x-repeated": "Bearer ***" });
  });
});
