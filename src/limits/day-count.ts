const DAY_MS = 86_400_000;

/** Requests and tokens of one day. `startsAt`: milliseconds after midnight (UTC) at which a day begins. */
export class DayCount {
  requests = 0;
  tokens = 0;
  #day = Number.NaN;

  /** Forgets the day before. Returns the number of the day. */
  moveTo(now: number, startsAt: number): number {
    const day = dayOf(now, startsAt);
    if (day === this.#day) return day;
    this.#day = day;
    this.requests = 0;
    this.tokens = 0;
    return day;
  }

  /** Changes the tokens of that day, as long as it lasts. */
  correct(day: number, tokens: number): void {
    if (day === this.#day) this.tokens += tokens;
  }

  clear(): void {
    this.#day = Number.NaN;
  }
}

/** Milliseconds since the epoch when the day is over. */
export function dayEnd(now: number, startsAt: number): number {
  return (dayOf(now, startsAt) + 1) * DAY_MS + startsAt;
}

function dayOf(now: number, startsAt: number): number {
  return Math.floor((now - startsAt) / DAY_MS);
}
