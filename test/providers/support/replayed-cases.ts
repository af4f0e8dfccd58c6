/** Replays a folder's fixtures through real sockets: whole, split, and cut behind every event. */
import { describe, expect, it } from "vitest";
import { answerCase, embeddingCase, failingAnswer } from "./answer-cases.ts";
import { answersOf, replayable } from "./expected.ts";
import { refusalCases } from "./refusal-cases.ts";
import { failingStream, type Splits, streamCase } from "./stream-cases.ts";
import { fixtureOf, type Way } from "./way.ts";

/** Runs every fixture of the way's folder. "everywhere": that is one of its streams, the others are split in pieces. */
export function replayedCases(way: Way, how: Splits = "everywhere"): void {
  const cases = answersOf(way);
  const streams = cases.filter(([file]) => file.endsWith(way.wire.extension));
  const whole = streams.filter(([, { error }]) => error === undefined);
  const lengthOf = (file: string): number => fixtureOf(way, file).length;
  const [shortest] = whole.toSorted(([a], [b]) => lengthOf(a) - lengthOf(b));

  it("has an expectation for each file", () => {
    expect(cases.map(([file]) => file).toSorted()).toEqual(replayable(way).toSorted());
  });
  describe.each(cases.filter(([file]) => file.endsWith(".json")))("%s", (file, expected) => {
    if (expected.embeddings !== undefined) embeddingCase(way, file, expected);
    else if (expected.error !== undefined) failingAnswer(way, file, expected);
    else answerCase(way, file, expected);
  });
  describe.each(whole)("%s", (file, expected) => {
    streamCase(way, file, expected, how === "everywhere" && file !== shortest?.[0] ? "in pieces" : how);
  });
  describe.each(streams.filter(([, { error }]) => error !== undefined))("%s", (file, expected) => {
    failingStream(way, file, expected);
  });
  refusalCases(way);
}
