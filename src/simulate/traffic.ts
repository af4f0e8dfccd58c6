/** When calls come, and what each asks for. */
import type { Arrival, Burst, CallShape, Scenario } from "../types/simulation.ts";
import { withoutNulls } from "../fields.ts";
import { drawGapMs, drawTokens } from "./draw.ts";
import { promptOf } from "./simulated-text.ts";

/** One call, before it is made. */
export interface PlannedCall {
  readonly params: Readonly<Record<string, unknown>> & { readonly model: string };
  readonly stream: boolean;
  readonly answer_tokens: number;
}

type Shape = { readonly [Key in keyof CallShape]-?: NonNullable<CallShape[Key]> };
type Kind = Shape & { readonly share: number };

const DEFAULTS: Omit<Shape, "model"> = { prompt_tokens: 500, answer_tokens: 200, stream_share: 0, params: {} };

/** What is set in `given`, else what `others` has. */
function shapeOf(given: CallShape, others: Shape): Shape {
  return {
    model: given.model ?? others.model,
    prompt_tokens: given.prompt_tokens ?? others.prompt_tokens,
    answer_tokens: given.answer_tokens ?? others.answer_tokens,
    stream_share: given.stream_share ?? others.stream_share,
    params: given.params ?? others.params,
  };
}

/** What the calls of a scenario ask for. */
export class CallMix {
  readonly #kinds: readonly Kind[];
  readonly #total: number;
  readonly #random: () => number;

  constructor(scenario: Scenario, model: string, random: () => number) {
    const common = shapeOf(scenario, { ...DEFAULTS, model });
    this.#kinds = (scenario.traffic ?? [{}]).map((kind) => ({ ...shapeOf(kind, common), share: kind.share ?? 1 }));
    this.#total = this.#kinds.reduce((sum, { share }) => sum + share, 0);
    this.#random = random;
  }

  /** The models that are called. */
  get models(): readonly string[] {
    return this.#kinds.map(({ model }) => model);
  }

  next(): PlannedCall {
    const random = this.#random;
    const kind = this.#kind();
    const prompt_tokens = drawTokens(kind.prompt_tokens, random);
    const answer_tokens = drawTokens(kind.answer_tokens, random);
    const stream = random() < kind.stream_share;
    const messages = [{ role: "user", content: promptOf(prompt_tokens, answer_tokens) }];
    return { params: { messages, ...kind.params, model: kind.model }, stream, answer_tokens };
  }

  #kind(): Kind {
    let point = this.#random() * this.#total;
    const found = this.#kinds.find(({ share }) => (point -= share) < 0) ?? this.#kinds.at(-1);
    if (found === undefined) throw new RangeError("A scenario has at least one kind of calls.");
    return found;
  }
}

/** Sets timers. */
interface Timers {
  timer(ms: number, fire: () => void): unknown;
}

/** Begins a call, and resolves when it is over. */
type Begin = () => Promise<void>;

const DURATION = 60;
const RATE = 5;
const PAUSE = 0.1;

/** Lets the calls of a scenario come. */
export class Arrivals {
  readonly #clock: Timers & { readonly elapsed: number };
  readonly #begin: Begin;
  readonly #random: () => number;
  /** Milliseconds in which calls begin, and how many may. */
  readonly #end: number;
  #left: number;
  /** Timers that are set for a call that will come. */
  expected = 0;

  constructor(scenario: Scenario, clock: Timers & { readonly elapsed: number }, random: () => number, begin: Begin) {
    const { calls, duration } = scenario;
    this.#clock = clock;
    this.#begin = begin;
    this.#random = random;
    this.#end = (duration ?? (calls === undefined ? DURATION : Infinity)) * 1000;
    this.#left = calls ?? Infinity;
    this.#open(withoutNulls(scenario.arrival ?? {}));
    for (const burst of scenario.bursts ?? []) this.#burst(withoutNulls(burst));
  }

  #open({ rate, pattern, concurrency = 0, pause = PAUSE }: Arrival): void {
    const callsPerSecond = rate ?? (concurrency > 0 ? 0 : RATE);
    if (callsPerSecond > 0) this.#stream(callsPerSecond, pattern === "uniform");
    for (let caller = 0; caller < concurrency; caller += 1) this.#at(0, () => this.#caller(pause * 1000));
  }

  #stream(rate: number, isUniform: boolean): void {
    const gap = isUniform ? 1000 / rate : drawGapMs(rate, this.#random);
    this.#at(gap, () => {
      if (!this.#mayBegin()) return;
      void this.#begin();
      this.#stream(rate, isUniform);
    });
  }

  /** One call after the other. */
  async #caller(pause: number): Promise<void> {
    if (!this.#mayBegin()) return;
    await this.#begin();
    this.#at(pause, () => void this.#caller(pause));
  }

  #burst({ at, calls, within = 0 }: Burst): void {
    const gap = (within * 1000) / calls;
    for (let index = 0; index < calls; index += 1) this.#at(at * 1000 + index * gap, () => void this.#begin());
  }

  #mayBegin(): boolean {
    if (this.#left <= 0 || this.#clock.elapsed >= this.#end) return false;
    this.#left -= 1;
    return true;
  }

  #at(ms: number, fire: () => void): void {
    this.expected += 1;
    this.#clock.timer(ms, () => {
      this.expected -= 1;
      fire();
    });
  }
}
