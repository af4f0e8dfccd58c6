/** One provider as a scenario models it: what it does with each request. Knows no clock and sends nothing. */
import type { FailureKind, ProviderModel, Span } from "../types/simulation.ts";
import { draw, drawMs, roundMs } from "./draw.ts";

/** A request, as far as the provider's behaviour depends on it. */
export interface Asked {
  /** Milliseconds since the beginning. */
  readonly at: number;
  readonly stream: boolean;
  readonly prompt_tokens: number;
  readonly answer_tokens: number;
}

/** What the provider does with it. Times are in milliseconds from the request. */
export type Behaviour =
  | { readonly kind: "whole"; readonly after: number; readonly headers: Headers }
  | { readonly kind: "stream"; readonly pieces: readonly Piece[]; readonly isCut: boolean; readonly headers: Headers }
  | { readonly kind: "status"; readonly after: number; readonly status: number; readonly headers: Headers }
  | { readonly kind: "refused" | "reset"; readonly after: number }
  | { readonly kind: "silence" };

/** A part of a stream's text: so many tokens of it have come by then. */
export interface Piece {
  readonly after: number;
  readonly tokens: number;
}

export type Headers = readonly (readonly [string, string])[];

/** A provider whose model is complete: with the defaults where a scenario says nothing. */
export const DEFAULTS: Required<Omit<ProviderModel, OptionalKey>> = {
  time_to_first_token: { p50: 0.4, p99: 1.6 },
  tokens_per_second: { p50: 80, p99: 120 },
  error_latency: 0.1,
  error_share: 0,
  rate_limit_window: 60,
  rate_limit_headers: true,
  outages: [],
  brown_outs: [],
  rate_limit_storms: [],
  cut_streams: [],
};

type OptionalKey = "latency" | "rpm" | "tpm" | "max_parallel_requests" | "capacity";
export type CompleteModel = {
  readonly [Key in Exclude<keyof ProviderModel, OptionalKey>]-?: NonNullable<ProviderModel[Key]>;
} & Pick<ProviderModel, OptionalKey>;

/** Seconds until nobody answers at an address. */
const REFUSAL = 0.005;
/** Most parts in which a stream comes. */
const MOST_PIECES = 8;

export class ModelledProvider {
  readonly #model: CompleteModel;
  readonly #random: () => number;
  #inProgress = 0;
  /** Most requests in progress at once. */
  mostInProgress = 0;
  readonly #used = { window: -1, requests: 0, tokens: 0 };

  constructor(model: CompleteModel, random: () => number) {
    this.#model = model;
    this.#random = random;
  }

  /** A request comes. `end` is to be called once when its exchange is over. */
  begin(asked: Asked): Behaviour {
    this.#inProgress += 1;
    this.mostInProgress = Math.max(this.mostInProgress, this.#inProgress);
    return this.#outage(asked) ?? this.#refusal(asked) ?? this.#answer(asked);
  }

  end(): void {
    this.#inProgress -= 1;
  }

  #outage({ at }: Asked): Behaviour | undefined {
    const { outages, rate_limit_storms } = this.#model;
    const outage = outages.find((each) => isDuring(each, at) && this.#happens(each.share ?? 1));
    if (outage !== undefined) return this.#failure(outage.kind ?? 503, outage.retry_after);
    const storm = rate_limit_storms.find((each) => isDuring(each, at) && this.#happens(each.share ?? 1));
    return storm && this.#failure(429, storm.retry_after);
  }

  /** Its own limits, and errors now and then. */
  #refusal(asked: Asked): Behaviour | undefined {
    const { max_parallel_requests = Infinity, rate_limit_headers, error_share } = this.#model;
    if (this.#inProgress > max_parallel_requests) return this.#failure(429, undefined);
    const left = this.#exceeded(asked);
    if (left !== undefined) return this.#failure(429, rate_limit_headers ? Math.max(1, Math.ceil(left)) : undefined);
    const share = this.#brownOuts(asked).reduce((sum, each) => sum + (each.error_share ?? 0), error_share);
    return this.#happens(share) ? this.#failure(500, undefined) : undefined;
  }

  /** Counts the request. Seconds until the window ends, if it is one too many in it. */
  #exceeded({ at, prompt_tokens, answer_tokens }: Asked): number | undefined {
    const { rpm = Infinity, tpm = Infinity, rate_limit_window } = this.#model;
    const used = this.#used;
    const seconds = at / 1000;
    const window = Math.floor(seconds / rate_limit_window);
    if (window !== used.window) Object.assign(used, { window, requests: 0, tokens: 0 });
    const tokens = prompt_tokens + answer_tokens;
    if (used.requests + 1 > rpm || used.tokens + tokens > tpm) return (window + 1) * rate_limit_window - seconds;
    used.requests += 1;
    used.tokens += tokens;
    return undefined;
  }

  #answer(asked: Asked): Behaviour {
    const headers = this.#limitHeaders(asked);
    const slowness = this.#slowness(asked);
    const { latency, cut_streams } = this.#model;
    if (!asked.stream) {
      const drawn = latency === undefined ? this.#generation(asked.answer_tokens) : drawMs(latency, this.#random);
      return { kind: "whole", after: roundMs(drawn * slowness), headers };
    }
    const isCut = cut_streams.some((each) => isDuring(each, asked.at) && this.#happens(each.share ?? 1));
    return { kind: "stream", pieces: this.#pieces(asked.answer_tokens, slowness), isCut, headers };
  }

  /** Milliseconds for a whole answer that is generated token by token. */
  #generation(tokens: number): number {
    return this.#firstToken() + this.#rest(tokens);
  }

  #firstToken(): number {
    return drawMs(this.#model.time_to_first_token, this.#random);
  }

  #rest(tokens: number): number {
    const speed = Math.max(draw(this.#model.tokens_per_second, this.#random), 0.01);
    return roundMs(((tokens - 1) / speed) * 1000);
  }

  #pieces(tokens: number, slowness: number): readonly Piece[] {
    const first = this.#firstToken();
    const rest = this.#rest(tokens);
    const count = Math.min(MOST_PIECES, tokens);
    return Array.from({ length: count }, (_, index) => {
      const share = count === 1 ? 1 : index / (count - 1);
      return {
        after: roundMs((first + rest * share) * slowness),
        tokens: Math.max(index + 1, Math.round(tokens * share)),
      };
    });
  }

  /** What latencies are multiplied by at the moment. */
  #slowness(asked: Asked): number {
    const { capacity } = this.#model;
    const crowd = capacity === undefined ? 1 : Math.max(1, this.#inProgress / capacity);
    return this.#brownOuts(asked).reduce((factor, each) => factor * (each.latency_factor ?? 1), crowd);
  }

  #brownOuts({ at }: Asked): CompleteModel["brown_outs"] {
    return this.#model.brown_outs.filter((each) => isDuring(each, at));
  }

  #failure(kind: FailureKind, retry_after: number | undefined): Behaviour {
    if (kind === "silence") return { kind };
    if (kind === "refused") return { kind, after: REFUSAL * 1000 };
    const after = drawMs(this.#model.error_latency, this.#random);
    if (kind === "reset") return { kind, after };
    const headers: Headers = retry_after === undefined ? [] : [["retry-after", String(retry_after)]];
    return { kind: "status", after, status: kind, headers };
  }

  /** OpenAI's, where the provider has limits. */
  #limitHeaders({ at }: Asked): Headers {
    const { rpm, tpm, rate_limit_headers, rate_limit_window } = this.#model;
    if (!rate_limit_headers) return [];
    const { window, requests, tokens } = this.#used;
    const reset = `${roundMs((window + 1) * rate_limit_window - at / 1000)}s`;
    return [...limitHeaders("requests", rpm, requests, reset), ...limitHeaders("tokens", tpm, tokens, reset)];
  }

  #happens(share: number): boolean {
    return share >= 1 || (share > 0 && this.#random() < share);
  }
}

function limitHeaders(what: string, limit: number | undefined, used: number, reset: string): Headers {
  if (limit === undefined) return [];
  return [
    [`x-ratelimit-limit-${what}`, String(limit)],
    [`x-ratelimit-remaining-${what}`, String(Math.max(0, limit - used))],
    [`x-ratelimit-reset-${what}`, reset],
  ];
}

/** `at` is in milliseconds. */
function isDuring({ from = 0, to = Infinity }: Span, at: number): boolean {
  return at >= from * 1000 && at < to * 1000;
}
