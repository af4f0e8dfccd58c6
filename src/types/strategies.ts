/** How one of several usable deployments is picked. */
import type { Strategy, StrategyArgs } from "../strategies/strategy.ts";

/** Any other string: a name that is not known is reported when the router is made. */
type OtherName = string & Record<never, never>;

/** The strategies of this library, under LiteLLM's names. `docs/choosing-a-strategy.md` compares them. */
export type StrategyName =
  | "simple-shuffle"
  | "least-busy"
  | "latency-based-routing"
  | "cost-based-routing"
  | "usage-based-routing"
  | "usage-based-routing-v2";

/** The name of a strategy, or your own. */
export type StrategyChoice = StrategyName | OtherName | Strategy;

export interface StrategyOptions {
  /** How one of several usable deployments is picked: the name of a strategy, or your own. Default `"simple-shuffle"`. */
  routing_strategy?: StrategyChoice | undefined;
  /** Settings of the strategy. */
  routing_strategy_args?: StrategyArgs | undefined;
  /** Strategies of single groups, in place of `routing_strategy`: `{ "main-llm": "least-busy" }`. */
  model_group_strategy?: Readonly<Record<string, StrategyChoice>> | undefined;
}

export interface StrategyCallOptions {
  /** In place of the router's and the group's strategy, for this call. */
  routing_strategy?: StrategyChoice | undefined;
}
