/** Simulations for invariants: a configuration, a scenario, and what happened attempt by attempt. */
import fc from "fast-check";
import type { DeploymentOptions, RouterOptions, Scenario } from "../../src/index.ts";
import { playChecked } from "../../src/simulate/simulation.ts";
import { BEGIN_MS } from "../../src/simulate/virtual-clock.ts";
import { strategies } from "../../src/strategies/index.ts";
import type { Played } from "../../src/simulate/play.ts";

/** All that can be written as `routing_strategy`, also those that are added later. */
/** All but `usage-based-routing`, which picks as its second version does. */
export const STRATEGIES: readonly string[] = [...strategies().keys()].filter((name) => name !== "usage-based-routing");

export const COOLDOWN_RULES: Readonly<Record<string, Partial<RouterOptions>>> = {
  "the default rule": {},
  "allowed_fails: 0": { allowed_fails: 0 },
  "allowed_fails: 3": { allowed_fails: 3 },
  allowed_fails_policy: {
    allowed_fails_policy: {
      InternalServerErrorAllowedFails: 1,
      ServiceUnavailableErrorAllowedFails: 2,
      RateLimitErrorAllowedFails: 1,
      TimeoutErrorAllowedFails: 1,
      APIConnectionErrorAllowedFails: 2,
    },
  },
};

/** A deployment of `main` with prices and rates, which some strategies look at. */
export function deployment(id: string, params: object = {}, model_name = "main"): DeploymentOptions {
  const prices = { input_cost_per_token: 1e-6, output_cost_per_token: 2e-6 };
  return {
    model_name,
    litellm_params: { model: "gpt-4o", rpm: 100_000, tpm: 100_000_000, weight: 1, ...prices, ...params },
    model_info: { id },
  };
}

export function group(count: number): readonly DeploymentOptions[] {
  return Array.from({ length: count }, (_, index) => deployment(`d${index}`));
}

/** Seconds since the beginning. */
export interface PlayedAttempt {
  readonly deployment: string;
  readonly began: number;
  readonly ended: number;
  readonly failed: boolean;
  /** Of the call that made it. */
  readonly callBegan: number;
}

export interface Happened extends Played {
  readonly attempts: readonly PlayedAttempt[];
  /** The beginning of every cooldown, in seconds. */
  readonly cooldowns: readonly { readonly deployment: string; readonly at: number; readonly seconds: number }[];
}

export async function happened(config: RouterOptions, scenario: Scenario): Promise<Happened> {
  const { played } = await playChecked(config, scenario);
  const attempts = played.calls.flatMap((call) =>
    (call.metadata?.attempts ?? []).map(({ deployment_id, started_at, latency_ms, outcome }) => ({
      deployment: deployment_id,
      began: (started_at - BEGIN_MS) / 1000,
      ended: (started_at - BEGIN_MS + latency_ms) / 1000,
      failed: outcome === "failure",
      callBegan: call.began / 1000,
    })),
  );
  const cooldowns = played.events.flatMap((event) =>
    event.type === "cooldown_started"
      ? [{ deployment: event.deployment_id, at: (event.at - BEGIN_MS) / 1000, seconds: event.seconds }]
      : [],
  );
  return { ...played, attempts: attempts.toSorted((a, b) => a.began - b.began), cooldowns };
}

/** Share of the attempts that began between two moments that a deployment got. */
export function shareOf({ attempts }: Happened, id: string, from = 0, to = Infinity): number {
  const all = attempts.filter(({ began }) => began >= from && began < to);
  return all.filter((attempt) => attempt.deployment === id).length / Math.max(1, all.length);
}

/** Requests in progress by deployment whenever one begins. */
export function loads({ attempts }: Happened, ids: readonly string[]): readonly (readonly number[])[] {
  return attempts.map(({ began }) =>
    ids.map(
      (id) => attempts.filter((each) => each.deployment === id && each.began <= began && began < each.ended).length,
    ),
  );
}

const failureKind = fc.constantFrom(429, 500, 503, 529, 401, 400, "refused", "reset", "silence" as const);
const moment = fc.integer({ min: 0, max: 30 });

const span = <T extends object>(more: fc.Arbitrary<T>): fc.Arbitrary<T & { from: number; to: number }> =>
  fc
    .tuple(moment, fc.integer({ min: 1, max: 20 }), more)
    .map(([from, length, rest]) => ({ ...rest, from, to: from + length }));

const some = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { maxLength: 2 });
const share = fc.constantFrom(0.1, 0.5, 1);

/** A provider on whatever day. */
const provider = fc.record({
  latency: fc.constantFrom(0.2, { min: 0.1, max: 2 }, { p50: 0.5, p99: 6 }),
  error_share: fc.constantFrom(0, 0, 0.1, 0.5),
  rpm: fc.constantFrom(undefined, 30, 300),
  max_parallel_requests: fc.constantFrom(undefined, 2, 10),
  capacity: fc.constantFrom(undefined, 3),
  outages: some(span(fc.record({ kind: failureKind, share, retry_after: fc.constantFrom(undefined, 0, 2, 90) }))),
  brown_outs: some(
    span(fc.record({ latency_factor: fc.constantFrom(1, 5, 30), error_share: fc.constantFrom(0, 0.3) })),
  ),
  rate_limit_storms: some(span(fc.record({ share, retry_after: fc.constantFrom(undefined, 1, 20) }))),
  cut_streams: some(span(fc.record({ share }))),
});

/** A configuration with one to three deployments and perhaps a fallback, and a scenario of a bad minute. */
export const badMinute: fc.Arbitrary<{ config: RouterOptions; scenario: Scenario }> = fc
  .record({
    providers: fc.array(provider, { minLength: 1, maxLength: 3 }),
    backup: fc.option(provider, { nil: undefined }),
    options: fc.record({
      num_retries: fc.integer({ min: 0, max: 3 }),
      timeout: fc.constantFrom(3, 8),
      stream_timeout: fc.constantFrom(2, 5),
      total_timeout: fc.constantFrom(6, 15),
      cooldown_time: fc.constantFrom(1, 5),
      mid_stream_fallback: fc.constantFrom("continue", "restart", "error"),
      hedge_after: fc.constantFrom(undefined, 1),
    }),
    rate: fc.constantFrom(2, 10),
    burst: fc.constantFrom(0, 30),
    stream_share: fc.constantFrom(0, 0.5, 1),
    seed: fc.integer({ min: 1, max: 1000 }),
  })
  .map(({ providers, backup, options, rate, burst, stream_share, seed }) => {
    const list = [...group(providers.length), ...(backup === undefined ? [] : [deployment("backup", {}, "backup")])];
    const models = Object.fromEntries(providers.map((model, index) => [`d${index}`, model]));
    return {
      config: {
        ...options,
        model_list: list,
        ...(backup !== undefined && { fallbacks: [{ main: ["backup"] }] }),
      },
      scenario: {
        seed,
        duration: 30,
        arrival: { rate },
        stream_share,
        answer_tokens: { min: 1, max: 100 },
        bursts: burst === 0 ? [] : [{ at: 10, calls: burst }],
        providers: { ...models, ...(backup !== undefined && { backup }) },
      } as Scenario,
    };
  });
