/** Refusals of Anthropic's, replayed through real sockets whole and byte by byte. */
import { describe, expect, it } from "vitest";
import { anthropic } from "../../../src/providers/anthropic/index.ts";
import { JSON_HEADERS, ReplayServer } from "./replay-server.ts";
import { ask, contextOf, fixture, targetOf } from "./setting.ts";

interface Refusal {
  readonly case: string;
  readonly status: number;
  readonly class: string;
  readonly body: unknown;
  readonly headers?: Record<string, string>;
  readonly retry_after?: number;
}

const ROWS = JSON.parse(fixture("errors.json")) as readonly Refusal[];

describe("a refusal over real sockets", () => {
  it.each(ROWS)("of $case ($status) is a $class", async ({ class: name, status, body, headers = {}, retry_after }) => {
    const bytes = Buffer.from(JSON.stringify(body));
    for (const pieces of [[bytes], Array.from(bytes, (byte) => Uint8Array.of(byte))]) {
      await using server = await ReplayServer.start({ status, headers: { ...JSON_HEADERS, ...headers }, pieces });
      const context = contextOf(targetOf(undefined, { api_base: server.url }));
      const thrown = [
        await anthropic.complete(ask(), context).catch((error: unknown) => error),
        await anthropic.stream(ask({ stream: true }), context).catch((error: unknown) => error),
      ];
      const facts = { name, status, deployment_id: "ferry-1", ...(retry_after === undefined ? {} : { retry_after }) };
      for (const error of thrown) expect(error).toMatchObject(facts);
    }
  });
});
