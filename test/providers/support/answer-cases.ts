/** Whole answers, replayed whole, in pieces, and cut. */
import { expect, it } from "vitest";
import { APIConnectionError } from "../../../src/errors.ts";
import { asked, expectAround, modelOf, type Expected } from "./expected.ts";
import { gatheredAnswer } from "./gathered.ts";
import { JSON_TYPE } from "./replay-server.ts";
import { each, headersFor, serving, type Play } from "./serving.ts";
import { again, attemptAt, fixtureOf, type Way } from "./way.ts";

export function answerCase(way: Way, file: string, expected: Expected): void {
  const bytes = Buffer.from(fixtureOf(way, file));

  it("is the same answer whole, byte by byte and in two pieces", async () => {
    await using server = await serving(bytes, JSON_TYPE);
    const context = attemptAt(way, server.url, modelOf(expected));
    const places = [1, Math.floor(bytes.length / 3), bytes.length - 2].map((split) => ({ split }));
    await each([undefined, { split: "bytes" } as const, ...places], async (play: Play | undefined) => {
      const { body } = await way.provider.complete(asked(expected, play), again(context));
      expect(withoutIds(gatheredAnswer(body))).toEqual(expected.choices);
      expectAround(JSON.stringify(body), body.usage, expected);
    });
  });

  it("is no answer when it is cut or ends early", async () => {
    await using server = await serving(bytes, JSON_TYPE);
    const context = attemptAt(way, server.url, modelOf(expected));
    const cuts = [0, 1, Math.floor(bytes.length / 2), bytes.lastIndexOf("}")].flatMap((cut) => [
      { cut, end: "cut" } as const,
      { cut, end: "end" } as const,
    ]);
    await each(cuts, async (play) => {
      const failed = way.provider.complete(asked(expected, play), again(context));
      await expect(failed).rejects.toBeInstanceOf(APIConnectionError);
    });
  });
}

/** An answer with a good status that is an error. */
export function failingAnswer(way: Way, file: string, expected: Expected): void {
  it(`is a ${expected.error}, whole and byte by byte`, async () => {
    await using server = await serving(Buffer.from(fixtureOf(way, file)), JSON_TYPE);
    const context = attemptAt(way, server.url, modelOf(expected));
    await each([undefined, { split: "bytes" } as const], async (play) => {
      const failed = way.provider.complete(asked(expected, play), again(context));
      await expect(failed).rejects.toMatchObject({ name: expected.error, deployment_id: `${way.vendor}-1` });
    });
  });
}

export function embeddingCase(way: Way, file: string, expected: Expected): void {
  const { embeddings = [] } = expected;

  it("is the same list whole and byte by byte", async () => {
    await using server = await serving(Buffer.from(fixtureOf(way, file)), JSON_TYPE);
    const context = attemptAt(way, server.url, modelOf(expected));
    // As many texts as vectors.
    const input = embeddings.map((_, index) => `text ${index}`);
    for (const play of [undefined, { split: "bytes" } as const]) {
      const request = { model: "main", input, extra_headers: headersFor(play) };
      const answer = await way.provider.embed?.(request, again(context));
      expect(answer?.body.data.map(({ embedding }) => embedding)).toEqual(embeddings);
    }
  });
}

/** Ids that were made up are another in every answer. */
function withoutIds(choices: readonly object[]): unknown {
  return JSON.parse(JSON.stringify(choices).replaceAll(/"call_[0-9a-f]{24,32}"/g, '"call_*"'));
}
