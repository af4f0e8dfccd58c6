/** What a deployment's calls use of its limits: set aside before each, settled when it has ended. Belongs to one router. */
import { DayCount, dayEnd } from "./day-count.ts";
import { ExpectedOutput } from "./expected-output.ts";
import type { LimitName, Limits } from "./limits.ts";
import { INPUT, type Kind, MinuteWindow, OUTPUT, REQUESTS, TOKENS } from "./minute-window.ts";

/** What one call is expected to use. */
export interface Need {
  /** Tokens of its prompt, estimated. */
  readonly input: number;
  /** The longest answer that it asks for, in tokens. */
  readonly maxOutput: number | undefined;
}

/** Tokens as the provider counted them. */
export interface TokensUsed {
  readonly input: number;
  /** Those of `input` that it had cached. */
  readonly cached: number;
  readonly output: number;
}

/** Which of a deployment's limits hold. `rpm` and `tpm` may be shares of the traffic and nothing else. */
export type Holding = "all" | "without_rpm_and_tpm";

type RateName = Exclude<LimitName, "max_parallel_requests">;

/** What is counted for a limit of a minute; `undefined` for those of a day. */
const KIND_OF: Readonly<Record<RateName, Kind | undefined>> = {
  rpm: REQUESTS,
  tpm: TOKENS,
  itpm: INPUT,
  otpm: OUTPUT,
  rpd: undefined,
  tpd: undefined,
};
const COUNTS_INPUT: ReadonlySet<RateName> = new Set(["tpm", "itpm", "tpd"]);

/** No count of a provider is believed beyond this. */
const MOST_TOKENS = 1e9;

export class LimitUsage {
  readonly #minute = new MinuteWindow();
  readonly #day = new DayCount();
  readonly #output = new ExpectedOutput();
  /** Tokens that are set aside for answers that have not ended. */
  #held = 0;
  /** How often everything was forgotten. */
  #cleared = 0;

  /** Requests of the last minute. */
  requests(now: number): number {
    return this.#minute.sum(now, REQUESTS);
  }

  /** Tokens of the last minute, and those set aside for answers that have not ended. */
  tokens(now: number): number {
    return this.#minute.sum(now, TOKENS) + this.#held;
  }

  /** Tokens set aside for answers that have not ended. */
  get held(): number {
    return this.#held;
  }

  /** The first limit that leaves no room for a call now; `undefined` when it may be sent. */
  blockedBy(limits: Limits, need: Need, now: number, holding: Holding): RateName | undefined {
    const shared = holding === "all" ? this.#blockedByShared(limits, need, now) : undefined;
    return shared ?? this.#blockedByKind(limits, need, now) ?? this.#blockedByDay(limits, need, now);
  }

  #blockedByShared(limits: Limits, need: Need, now: number): "rpm" | "tpm" | undefined {
    const { rpm, tpm } = limits;
    if (rpm !== undefined && this.requests(now) >= rpm) return "rpm";
    if (tpm === undefined || fits(this.tokens(now), need.input, this.#outputOf(limits, need), tpm)) return undefined;
    return "tpm";
  }

  #blockedByKind(limits: Limits, need: Need, now: number): "itpm" | "otpm" | undefined {
    const { itpm, otpm } = limits;
    if (itpm !== undefined && !fits(this.#minute.sum(now, INPUT), need.input, 0, itpm)) return "itpm";
    if (otpm === undefined) return undefined;
    const used = this.#minute.sum(now, OUTPUT) + this.#held;
    return fits(used, 0, this.#outputOf(limits, need), otpm) ? undefined : "otpm";
  }

  #blockedByDay(limits: Limits, need: Need, now: number): "rpd" | "tpd" | undefined {
    const { rpd, tpd, dayStartsAt } = limits;
    if (rpd === undefined && tpd === undefined) return undefined;
    this.#day.moveTo(now, dayStartsAt);
    if (rpd !== undefined && this.#day.requests >= rpd) return "rpd";
    if (tpd === undefined) return undefined;
    return fits(this.#day.tokens + this.#held, need.input, this.#outputOf(limits, need), tpd) ? undefined : "tpd";
  }

  /**
   * When there may be room for a call, in milliseconds since the epoch: `Infinity` when that depends on calls in flight,
   * `undefined` when there never will be.
   */
  roomAt(limits: Limits, need: Need, now: number, holding: Holding): number | undefined {
    const blocking = this.blockedBy(limits, need, now, holding);
    if (blocking === undefined) return now;
    const limit = limits[blocking] ?? 0;
    const input = COUNTS_INPUT.has(blocking) ? need.input : 0;
    if (limit <= 0 || input > limit) return undefined;
    const kind = KIND_OF[blocking];
    if (kind === undefined) return dayEnd(now, limits.dayStartsAt);
    const used = this.#minute.sum(now, kind);
    if (kind === REQUESTS) return this.#minute.goneAt(now, kind, used - Math.ceil(limit) + 1);
    if (kind === INPUT) return this.#minute.goneAt(now, kind, used + input - limit);
    const wanted = input + Math.min(this.#outputOf(limits, need), limit - input);
    return this.#minute.goneAt(now, kind, used + this.#held + wanted - limit);
  }

  /** Counts a request that is sent now, and sets aside what it is expected to use. */
  reserve(limits: Limits | undefined, need: Need, now: number): Reservation {
    const output = limits === undefined ? 0 : this.#outputOf(limits, need);
    const second = this.#minute.add(now, REQUESTS, 1);
    this.#minute.add(now, TOKENS, need.input);
    this.#minute.add(now, INPUT, need.input);
    const dayStartsAt = limits?.dayStartsAt ?? 0;
    const day = this.#day.moveTo(now, dayStartsAt);
    this.#day.requests += 1;
    this.#day.tokens += need.input;
    this.#held += output;
    const cleared = this.#cleared;

    return new Reservation(
      need.input,
      output,
      (at, used) => {
        this.#held -= output;
        if (cleared !== this.#cleared) return;
        const input = used.input - need.input;
        this.#minute.correct(at, second, TOKENS, input);
        this.#minute.correct(at, second, INPUT, input - used.cached);
        this.#day.correct(day, input);
        if (used.output === 0) return;
        this.#minute.add(at, TOKENS, used.output);
        this.#minute.add(at, OUTPUT, used.output);
        this.#day.moveTo(at, dayStartsAt);
        this.#day.tokens += used.output;
      },
      this.#output,
    );
  }

  /** Forgets what was used. What is set aside for calls in flight stays. */
  clear(): void {
    this.#cleared += 1;
    this.#minute.clear();
    this.#day.clear();
  }

  #outputOf(limits: Limits, { maxOutput }: Need): number {
    return this.#output.of(limits, maxOutput);
  }
}

/** A call's share of the limits, from its beginning to its end. The first of its methods to be called counts. */
export class Reservation {
  readonly #input: number;
  readonly #output: number;
  #settle: ((now: number, used: TokensUsed) => void) | undefined;
  readonly #learns: ExpectedOutput;

  constructor(input: number, output: number, settle: (now: number, used: TokensUsed) => void, learns: ExpectedOutput) {
    this.#input = input;
    this.#output = output;
    this.#settle = settle;
    this.#learns = learns;
  }

  /** The answer came whole. What the provider did not count is taken to be what was expected. */
  answered(now: number, used: TokensUsed | undefined): void {
    if (used !== undefined && this.#settle !== undefined) this.#learns.add(bounded(used.output));
    this.#end(now, used ?? { input: this.#input, cached: 0, output: this.#output });
  }

  /** The answer began and did not come to its end: what was expected stays counted. */
  brokeOff(now: number): void {
    this.#end(now, { input: this.#input, cached: 0, output: this.#output });
  }

  /** It was not waited for: the prompt was sent, and is counted. */
  abandoned(now: number): void {
    this.#end(now, { input: this.#input, cached: 0, output: 0 });
  }

  /** It failed before any of its answer came: the tokens are returned. The request was made, and stays counted. */
  failed(now: number): void {
    this.#end(now, { input: 0, cached: 0, output: 0 });
  }

  #end(now: number, { input, cached, output }: TokensUsed): void {
    const settle = this.#settle;
    this.#settle = undefined;
    const prompt = bounded(input);
    settle?.(now, { input: prompt, cached: Math.min(bounded(cached), prompt), output: bounded(output) });
  }
}

/**
 * There is room for the tokens of a call. Its answer is only a guess: a call whose prompt fits is not refused for it where
 * nothing else is used.
 */
function fits(used: number, input: number, output: number, limit: number): boolean {
  return limit > 0 && input <= limit && used + input + Math.min(output, limit - input) <= limit;
}

function bounded(tokens: number): number {
  return tokens > 0 ? Math.min(Math.round(tokens), MOST_TOKENS) : 0;
}
