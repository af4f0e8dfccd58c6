/** Providers that repeat the key they were sent: it reaches nobody. */
import { describe, expect, it } from "vitest";
import type { Reply } from "../support/fault-server.ts";
import { FaultServer } from "../support/fault-server.ts";
import { ask, keyOf, said } from "./scenario.ts";
import { groupOf, hello } from "./group.ts";

const echo = (status: number, key: string): Reply => ({
  status,
  headers: { "x-request-id": "req_1" },
  body: {
    error: {
      message: `Incorrect API key provided: ${key}. Header was "Authorization: Bearer ${key}".`,
      type: "error",
      code: key,
      param: key,
    },
  },
});
const page = (status: number, key: string): Reply => ({ status, body: `<html><body>Denied: ${key}</body></html>` });

const cases: readonly [string, (key: string) => Reply][] = [
  ...[400, 401, 403, 404, 409, 413, 422, 429, 500, 502, 503, 529].map((status): [string, (key: string) => Reply] => [
    `status ${status}`,
    (key) => echo(status, key),
  ]),
  ["a page with status 401", (key) => page(401, key)],
  ["a page with status 200", (key) => page(200, key)],
  ["a body that is cut JSON", (key) => ({ status: 200, body: `{"id": "${key}", "choices": [` })],
  ["JSON of another kind", (key) => ({ status: 200, body: { detail: key } })],
  [
    "an error with status 200",
    (key) => ({
      status: 200,
      body: { error: { message: `key ${key} is blocked`, type: "invalid_request_error", code: "blocked" } },
    }),
  ],
];

describe.each(["openai", "anthropic"] as const)("A key that %s's provider repeats", (wire) => {
  it.each(cases)("in %s stands in no error, event or metadata", async (_, reply) => {
    for (const mode of ["whole", "stream"] as const) {
      await using group = await groupOf(
        { a: { wire, script: reply(keyOf("a")) }, b: { wire, group: "backup", script: reply(keyOf("b")) } },
        { fallbacks: [{ main: ["backup"] }], num_retries: 1 },
      );
      const events: unknown[] = group.events;
      const outcome = await ask(group.router, {}, mode, []);
      expect(outcome).toHaveProperty("error");
      const everything = said(events, [outcome]);
      expect(everything).not.toContain("sk-secret-of");
      expect(everything).toContain("deployment");
    }
  });

  it("is not repeated either when it is the caller's own", async () => {
    const key = "sk-callers-own-0123456789abcdef";
    await using group = await groupOf({ a: { wire, script: echo(401, key) } });
    const outcome = await ask(group.router, { options: { api_key: key } }, "whole", []);
    expect(said(group.events, [outcome])).not.toContain("sk-callers-own");
  });
});

describe("A prompt", () => {
  it("stands in no error, event or metadata", async () => {
    await using server = await FaultServer.start({ script: { status: 500, body: "oops" } });
    await using group = await groupOf({ a: { params: { api_base: server.url } } });
    const outcome = await ask(
      group.router,
      { params: { messages: [{ role: "user", content: "MY-PRIVATE-PROMPT" }] } },
      "whole",
      [],
    );
    expect(said(group.events, [outcome])).not.toContain("MY-PRIVATE-PROMPT");
  });
});

describe("A key for another address", () => {
  it("is never a stored one: an api_base of the call needs a key of the call", async () => {
    await using group = await groupOf({ a: { params: { extra_headers: { "x-stored": "stored-secret" } } } });
    await using elsewhere = await FaultServer.start({ script: { answer: "elsewhere" } });
    await expect(group.router.completion(hello, { api_base: elsewhere.url })).rejects.toMatchObject({
      name: "BadRequestError",
      param: "api_base",
    });
    const answer = await group.router.completion(hello, { api_base: `${elsewhere.url}/`, api_key: "sk-mine" });
    expect(answer.choices[0].message.content).toBe("elsewhere");
    expect(elsewhere.requests[0]?.headers).toMatchObject({ authorization: "Bearer sk-mine" });
    expect(JSON.stringify(elsewhere.requests[0]?.headers)).not.toContain("secret");
  });
});
