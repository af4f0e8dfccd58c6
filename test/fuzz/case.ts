/** One case of the fuzzer: what is asked, how it is answered, and what goes wrong. All of it follows from three words. */
import type { Answer } from "../support/reply.ts";
import { someDamages } from "./damage/index.ts";
import type { Damage } from "./damage/damage.ts";
import { Dice } from "./dice.ts";
import { FAMILIES, type Family } from "./families.ts";

export type Mode = "plain" | "stream" | "embedding";
/** What the answer consists of. */
export type Sort = "text" | "thinking" | "tools" | "structured" | "long";
/** How the bytes are handed to the socket. */
export type Split = "whole" | "some" | "bytes";
/** What the caller does with a stream, or with a call. */
export type Reader = "chunks" | "final" | "slow" | "break" | "abort" | "abort_while_waiting";

export interface Second {
  readonly family: Family;
  /** `other`: it has words of its own, also when it goes on. `same`: it means to say what the first did. */
  readonly style: "other" | "same";
  /** What goes wrong with its first answer, if anything does. */
  readonly damages: readonly Damage[];
}

export interface FuzzCase {
  readonly family: Family;
  readonly seed: number;
  readonly number: number;
  readonly mode: Mode;
  readonly sort: Sort;
  readonly answer: Answer;
  /** What the second deployment says when it is not asked to go on. */
  readonly other: string;
  /** What it says when it is. */
  readonly rest: string;
  readonly damages: readonly Damage[];
  readonly split: Split;
  readonly second: Second | undefined;
  readonly mid_stream_fallback: "continue" | "restart" | "error";
  readonly num_retries: number;
  readonly hedge: boolean;
  readonly reader: Reader;
  /** Chunks after which the caller leaves. */
  readonly leave_after: number;
}

export const keyOf = ({ family, seed, number }: Pick<FuzzCase, "family" | "seed" | "number">): string =>
  `${family.name}:${seed}:${number}`;

export function caseOf(family: Family, seed: number, number: number): FuzzCase {
  const dice = new Dice(keyOf({ family, seed, number }));
  const embeds = family.embeddings !== undefined && dice.chance(0.08);
  const mode: Mode = embeds ? "embedding" : dice.chance(0.7) ? "stream" : "plain";
  const sort: Sort = dice.weighted([
    [10, "text"],
    [2, "thinking"],
    [4, "tools"],
    [2, "structured"],
    [0.5, "long"],
  ]);
  return {
    family,
    seed,
    number,
    mode,
    sort,
    answer: answerOf(sort, dice),
    other: `Second ${dice.words(3, 12)}`,
    rest: `Rest ${dice.words(3, 8)}`,
    damages: someDamages(dice, mode === "stream" ? "stream" : "plain", family.dialect),
    split: dice.weighted([
      [4, "whole"],
      [4, "some"],
      [1, "bytes"],
    ]),
    second: secondOf(family, mode, dice),
    mid_stream_fallback: dice.weighted([
      [4, "continue"],
      [3, "restart"],
      [1, "error"],
    ]),
    num_retries: dice.chance(0.2) ? 1 : 0,
    hedge: dice.chance(0.25),
    reader: dice.weighted([
      [10, "chunks"],
      [4, "final"],
      [1, "slow"],
      [1, "break"],
      [1, "abort"],
      [0.5, "abort_while_waiting"],
    ]),
    leave_after: dice.int(0, 6),
  };
}

function secondOf(first: Family, mode: Mode, dice: Dice): Second | undefined {
  if (dice.chance(0.35)) return undefined;
  const others = mode === "embedding" ? FAMILIES.filter(({ embeddings }) => embeddings !== undefined) : FAMILIES;
  const family = dice.chance(0.3) ? first : dice.pick(others);
  const style = dice.chance(0.65) ? "other" : "same";
  const damages = dice.chance(0.25) ? someDamages(dice, mode === "stream" ? "stream" : "plain", family.dialect) : [];
  return { family, style, damages };
}

function answerOf(sort: Sort, dice: Dice): Answer {
  const answer = dice.words(5, 30);
  switch (sort) {
    case "text":
      return {
        answer,
        ...(dice.chance(0.1) && { finish_reason: "length" as const }),
        ...(dice.chance(0.1) && { usage: null }),
      };
    case "thinking":
      return { answer, reasoning: dice.words(3, 10) };
    case "tools":
      return {
        ...(dice.chance(0.3) && { answer: dice.words(2, 5) }),
        tool_calls: Array.from({ length: dice.int(1, 3) }, (_, index) => ({
          name: dice.pick(["weather", "search"]),
          id: `call0000${index}`,
          arguments: { city: dice.word(), days: dice.int(1, 9), note: dice.words(1, 4) },
        })),
      };
    case "structured":
      return { answer: JSON.stringify({ city: dice.word(), temperature: dice.int(-20, 40), note: dice.words(1, 5) }) };
    case "long":
      return { answer: dice.words(800, 2_000), chunks: 60 };
  }
}
