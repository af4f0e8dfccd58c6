/** Streams, replayed whole, split, and cut behind every event. */
import { expect, it } from "vitest";
import { APIConnectionError, isRouterError } from "../../../src/errors.ts";
import { asked, expectAround, modelOf, type Expected } from "./expected.ts";
import { comparable, gatheredChunks } from "./gathered.ts";
import { expectApart, PiecesHeard } from "./pieces-heard.ts";
import { cutsOf, each, everyByte, inPieces, piecesOf, serving, somePlaces, type Split } from "./serving.ts";
import { again, attemptAt, fixtureOf, received, type Outcome, type Way } from "./way.ts";

/** Where a stream is split. */
export type Splits = "everywhere" | "in pieces" | "at some places";

export function streamCase(way: Way, file: string, expected: Expected, how: Splits): void {
  const bytes = way.wire.bytes(fixtureOf(way, file));
  const splits = splitsOf(bytes, how);

  it("is the same stream whole and wherever it is split", async () => {
    await using server = await serving(bytes, way.wire.headers);
    using pieces = new PiecesHeard();
    const context = attemptAt(way, server.url, modelOf(expected));
    const whole = await received(way, asked(expected), context);
    expect(whole.thrown).toBeUndefined();
    expect(gatheredChunks(whole.chunks)).toEqual(expected.choices);
    expectAround(JSON.stringify(whole.chunks), whole.chunks.at(-1)?.usage, expected);
    const chunks = comparable(whole.chunks);
    pieces.take();
    // Thousands of them: compared as text, which is quick, and named only where they differ.
    const differing: Split[] = [];
    const split = async (at: Split): Promise<void> => {
      const outcome = await received(way, asked(expected, { split: at }), again(context));
      if (outcome.thrown !== undefined || comparable(outcome.chunks).join() !== chunks.join()) differing.push(at);
    };
    await each(splits, split);
    expectApart(
      pieces.take(),
      splits.map((at) => piecesOf(bytes, at)),
    );
    expect(differing).toEqual([]);
  });

  it("is the whole answer when it is cut behind its finish, and an error before", async () => {
    await using server = await serving(bytes, way.wire.headers);
    const context = attemptAt(way, server.url, modelOf(expected));
    const whole = comparable((await received(way, asked(expected), context)).chunks);
    await each(cutsOf(way.wire.prefixes(bytes)), async (play) => {
      const { chunks, thrown } = await received(way, asked(expected, play), again(context));
      const kept = bytes.subarray(0, play.cut);
      const finished = way.wire.finished(kept) >= (expected.choices ?? []).length;
      expect(thrown).toSatisfy(finished ? isNothing : isCut);
      // Never a short answer, and nothing that the whole one does not begin with.
      const said = finished ? gatheredChunks(chunks) : comparable(chunks);
      expect(said).toEqual(finished ? expected.choices : whole.slice(0, chunks.length));
      const counted = finished && usageIsIn(bytes, kept) ? expected.usage : undefined;
      expect(chunks.at(-1)?.usage ?? {}).toMatchObject(counted ?? {});
    });
  });
}

/** "everywhere": in two at every byte as well. */
export function splitsOf(bytes: Uint8Array, how: Splits): readonly Split[] {
  if (how === "at some places") return somePlaces(bytes);
  return [...inPieces(), ...(how === "everywhere" ? everyByte(bytes) : somePlaces(bytes))];
}

const isNothing = (thrown: unknown): boolean => thrown === undefined;
const isCut = (thrown: unknown): boolean => thrown instanceof APIConnectionError;

/** Whether all counts of tokens are in what was kept. */
function usageIsIn(bytes: Buffer, kept: Buffer): boolean {
  return bytes.lastIndexOf('"usage":{') < kept.length;
}

export function failingStream(way: Way, file: string, expected: Expected): void {
  const bytes = way.wire.bytes(fixtureOf(way, file));
  const failsWith = ({ chunks, thrown }: Outcome): void => {
    expect(thrown).toMatchObject({ name: expected.error, deployment_id: `${way.vendor}-1` });
    expect(gatheredChunks(chunks)[0]?.content ?? "").toBe(expected.before);
  };

  it(`ends with ${expected.error}, however it is split, and is no answer when it is cut`, async () => {
    await using server = await serving(bytes, way.wire.headers);
    const context = attemptAt(way, server.url, modelOf(expected));
    failsWith(await received(way, asked(expected), again(context)));
    await each(["bytes" as const, ...somePlaces(bytes)], async (split) => {
      failsWith(await received(way, asked(expected, { split }), again(context)));
    });
    await each(cutsOf(way.wire.prefixes(bytes)), async (play) => {
      const { thrown } = await received(way, asked(expected, play), again(context));
      expect(isRouterError(thrown)).toBe(true);
    });
  });
}
