/** What the invariants look at: what happened in a case, and what its bytes may be taken for. */
import type { AttemptRecord } from "../../../src/types/metadata.ts";
import { effectOf } from "../damage/index.ts";
import type { Effect } from "../damage/damage.ts";
import { type Reading, readingOf } from "../reading/reading.ts";
import type { Ran } from "../run-case.ts";
import type { Exchange } from "../stage.ts";

export interface Answered {
  readonly exchange: Exchange;
  readonly reading: Reading;
}

export interface Judged extends Ran {
  /** The exchanges, with what their bytes say. */
  readonly answers: readonly Answered[];
  readonly effect: Effect;
}

/** Says what is wrong: one sentence for each fault, none when all is well. */
export type Invariant = (judged: Judged) => string[];

export async function judged(ran: Ran): Promise<Judged> {
  const answers = await Promise.all(
    ran.exchanges.map(async (exchange) => ({
      exchange,
      reading: await readingOf(exchange.delivery, exchange.expected),
    })),
  );
  return { ...ran, answers, effect: effectOf(ran.fuzzed.damages, ran.fuzzed.family.foreign_sockets !== true) };
}

/** The exchange that an attempt was: the n-th at a deployment is the n-th request there. */
export function exchangeOf({ answers, metadata }: Judged, attempt: AttemptRecord): Answered | undefined {
  const there = metadata?.attempts.filter(({ deployment_id }) => deployment_id === attempt.deployment_id) ?? [];
  return answers.filter(({ exchange }) => exchange.place === attempt.deployment_id)[there.indexOf(attempt)];
}

export const cut = (text: string): string =>
  JSON.stringify(text.length > 120 ? `${text.slice(0, 60)}…${text.slice(-60)}` : text);

/** Any value in a few words, however deep it is. */
export function shown(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 200);
  } catch {
    return "something very deep";
  }
}
