/** What a deployment may be sent, as its settings say. */
export interface Limits {
  /** Requests in a minute. */
  readonly rpm: number | undefined;
  /** Tokens of prompts and answers in a minute. */
  readonly tpm: number | undefined;
  /** Tokens of prompts in a minute, without those that the provider had cached. */
  readonly itpm: number | undefined;
  /** Tokens of answers in a minute. */
  readonly otpm: number | undefined;
  /** Requests in a day. */
  readonly rpd: number | undefined;
  /** Tokens of prompts and answers in a day. */
  readonly tpd: number | undefined;
  /** Calls in flight. */
  readonly max_parallel_requests: number | undefined;
  /** When a day begins, in milliseconds after midnight (UTC). */
  readonly dayStartsAt: number;
  /** The longest answer of its model, as far as its settings say; in tokens. */
  readonly longestAnswer: number | undefined;
  /** Some limit other than `max_parallel_requests` is set. */
  readonly hasRates: boolean;
}

const LIMIT_NAMES = ["rpm", "tpm", "itpm", "otpm", "rpd", "tpd", "max_parallel_requests"] as const;
export type LimitName = (typeof LIMIT_NAMES)[number];

/**
 * The limits of a deployment, each from the first of `places` that has it; `undefined` where none is set. The places have
 * been checked.
 */
export function limitsOf(
  places: readonly Readonly<Record<string, unknown>>[],
  longestAnswer?: number,
): Limits | undefined {
  const limitIn = (name: LimitName): number | undefined => {
    for (const place of places) {
      const value = place[name];
      if (typeof value === "number") return value;
    }
    return undefined;
  };
  const [rpm, tpm, itpm, otpm, rpd, tpd, slots] = LIMIT_NAMES.map(limitIn);
  const rates = [rpm, tpm, itpm, otpm, rpd, tpd];
  const hasRates = rates.some((rate) => rate !== undefined);
  if (!hasRates && slots === undefined) return undefined;
  const dayStartsAt = timeOfDay(places[0]?.["daily_reset_time"]) ?? 0;
  return { rpm, tpm, itpm, otpm, rpd, tpd, max_parallel_requests: slots, dayStartsAt, longestAnswer, hasRates };
}

/** `"HH:MM"` in milliseconds after midnight; `undefined` for anything else. */
export function timeOfDay(text: unknown): number | undefined {
  const parts = typeof text === "string" ? /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) : null;
  return parts === null ? undefined : (Number(parts[1]) * 60 + Number(parts[2])) * 60_000;
}
