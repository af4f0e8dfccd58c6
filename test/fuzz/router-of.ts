/** The router of a case: its deployments, their credentials, its settings. */
import { Router } from "../../src/index.ts";
import type { DeploymentOptions, RouterOptions } from "../../src/types/options.ts";
import { type FuzzCase, keyOf } from "./case.ts";
import { Dice } from "./dice.ts";
import type { Stage } from "./stage.ts";

/** Found in nothing that the router says. */
export const CANARIES = {
  first: "sk-canary-first-0123456789abcdef",
  second: "sk-canary-second-0123456789abcdef",
} as const;

export type FuzzRouter = Router<string, string, string>;

/** Makes the router of a case: replaced where the fuzzer itself is tested. */
export type MakeRouter = (options: RouterOptions) => FuzzRouter;

export const makeRouter: MakeRouter = (options) => new Router<string, string, string>(options);

export function settings({ mid_stream_fallback, num_retries, hedge, number, family, seed }: FuzzCase): object {
  return {
    env: {},
    mid_stream_fallback,
    num_retries,
    random: new Dice(`${keyOf({ number, family, seed })}:router`).number,
    ...(hedge && { hedge_after: 3, hedge_budget: 1 }),
  };
}

export function deployments({ family, second, mode }: FuzzCase, stage: Stage): DeploymentOptions[] {
  const entry = (id: "first" | "second", one: typeof family, order: number): DeploymentOptions => ({
    model_name: "main",
    litellm_params: {
      ...(mode === "embedding" ? one.embeddings : one.chat)?.(stage[id].origin, CANARIES[id]),
      model: (mode === "embedding" ? one.embeddings : one.chat)?.(stage[id].origin, CANARIES[id]).model ?? "",
      order,
      input_cost_per_token: 1e-6,
      output_cost_per_token: 1e-6,
    },
    model_info: { id },
  });
  return [entry("first", family, 1), ...(second ? [entry("second", second.family, 2)] : [])];
}
