/** What the strategies are compared on: one group of four deployments, and five kinds of minutes. */
import type { ProviderModel, RouterOptions, Scenario } from "../../src/index.ts";

interface Place {
  readonly id: string;
  /** US dollars per million tokens of an answer; a fourth of it per million of a prompt. */
  readonly price: number;
  readonly model: ProviderModel;
}

/** The faster, the dearer. Each serves 20 calls at full speed, and all four together twice as many as come. */
export const PLACES: readonly Place[] = [
  { id: "east", price: 12, model: { latency: { p50: 0.8, p99: 3 } } },
  { id: "west", price: 8, model: { latency: { p50: 1, p99: 4 } } },
  { id: "north", price: 6, model: { latency: { p50: 1.2, p99: 5 } } },
  { id: "south", price: 4, model: { latency: { p50: 1.5, p99: 6 } } },
];

export function configWith(routing_strategy: string): RouterOptions {
  return {
    routing_strategy,
    model_list: PLACES.map(({ id, price }) => ({
      model_name: "main",
      litellm_params: {
        model: "gpt-4o",
        rpm: 1000,
        tpm: 1_000_000,
        input_cost_per_token: price / 4 / 1e6,
        output_cost_per_token: price / 1e6,
      },
      model_info: { id },
    })),
  };
}

export interface ComparedScenario {
  /** Of its pictures. */
  readonly name: string;
  readonly title: string;
  /** One sentence under the title. */
  readonly what: string;
  /** The deployment whose share is shown over time. */
  readonly watched: string;
  readonly scenario: Scenario;
}

const COMMON: Scenario = {
  duration: 120,
  arrival: { rate: 25 },
  prompt_tokens: { p50: 400, p99: 3000 },
  answer_tokens: { p50: 150, p99: 600 },
  bucket: 5,
};

/** The scenario in which deployments have these models beside their own. */
function withModels(more: Readonly<Record<string, ProviderModel>>, changes: Partial<Scenario> = {}): Scenario {
  const own = PLACES.map(({ id, model }) => [id, { capacity: 20, ...model, ...more[id] }] as const);
  return { ...COMMON, ...changes, providers: Object.fromEntries(own) };
}

export const COMPARED: readonly ComparedScenario[] = [
  {
    name: "quiet",
    title: "A quiet day",
    what: "Nothing goes wrong: 25 calls a second for two minutes.",
    watched: "east",
    scenario: withModels({}),
  },
  {
    name: "slow",
    title: "One slow deployment",
    what: "From second 30 to 75 `east`, which is the fastest otherwise, takes eight times as long.",
    watched: "east",
    scenario: withModels({ east: { brown_outs: [{ from: 30, to: 75, latency_factor: 8 }] } }),
  },
  {
    name: "limited",
    title: "One rate-limited deployment",
    what: "`west` allows 120 requests a minute; the rest get a 429 that names the end of the minute. The router is not told.",
    watched: "west",
    scenario: withModels({ west: { rpm: 120 } }),
  },
  {
    name: "outage",
    title: "An outage, and recovery",
    what: "From second 30 to 75 `north` answers every request with a 503.",
    watched: "north",
    scenario: withModels({ north: { outages: [{ from: 30, to: 75, kind: 503 }] } }),
  },
  {
    name: "storm",
    title: "A burst, and a 429 storm",
    what: "At second 30 come 300 calls within two seconds; until second 60 `east` and `south` refuse two thirds of their requests with a 429.",
    watched: "south",
    scenario: withModels(
      {
        east: { rate_limit_storms: [{ from: 30, to: 60, share: 0.67, retry_after: 3 }] },
        south: { rate_limit_storms: [{ from: 30, to: 60, share: 0.67, retry_after: 3 }] },
      },
      { bursts: [{ at: 30, calls: 300, within: 2 }] },
    ),
  },
];
