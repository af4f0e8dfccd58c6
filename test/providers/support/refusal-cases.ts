/** Refusals: every row of a folder's `errors.json`, for an answer as for a stream. */
import { expect, it } from "vitest";
import { byteByByte, JSON_TYPE, ReplayServer } from "./replay-server.ts";
import { headersFor } from "./serving.ts";
import { again, attemptAt, QUESTION, received, tableOf, type Way } from "./way.ts";

interface Refusal {
  readonly case: string;
  readonly status: number;
  /** Of the error, where it is not that of the answer. */
  readonly error_status?: number;
  readonly class: string;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly retry_after?: number;
}

export function refusalCases(way: Way): void {
  it.each(tableOf<readonly Refusal[]>(way, "errors.json"))("$case ($status) is a $class", async (row) => {
    const { class: name, status, error_status = status, body, headers, retry_after } = row;
    const text = Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
    const type = typeof body === "string" ? { "content-type": "text/html" } : JSON_TYPE;
    await using server = await ReplayServer.start(({ headers: { "x-split": split } }) => ({
      status,
      headers: { ...type, ...headers },
      pieces: split === "bytes" ? byteByByte(text) : [text],
    }));
    const context = attemptAt(way, server.url);
    for (const play of [undefined, { split: "bytes" } as const]) {
      const asking = { ...QUESTION, extra_headers: headersFor(play) };
      const thrown: unknown[] = [
        await way.provider.complete(asking, again(context)).catch((error: unknown) => error),
        (await received(way, asking, again(context))).thrown,
      ];
      for (const error of thrown)
        expect(error).toMatchObject({
          name,
          deployment_id: `${way.vendor}-1`,
          llm_provider: way.vendor,
          ...(status === 200 ? {} : { status: error_status }),
          ...(retry_after === undefined ? {} : { retry_after }),
        });
    }
    expect(server.requests).toHaveLength(4);
  });
}
