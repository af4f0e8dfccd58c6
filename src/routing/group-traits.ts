/** What some deployment of a group has, so that a choice asks only the filters that can drop one. Pure. */
import type { Limits } from "../limits/limits.ts";
import type { LitellmParams, ModelInfo } from "../types/options.ts";

interface Member {
  readonly model_info: ModelInfo;
  readonly litellm_params: LitellmParams;
  readonly limits: Limits | undefined;
}

export interface GroupTraits {
  readonly blocked: boolean;
  readonly teams: boolean;
  readonly limits: boolean;
  readonly orders: boolean;
}

export function traitsOf(deployments: readonly Member[]): GroupTraits {
  const traits = { blocked: false, teams: false, limits: false, orders: false };
  for (const { model_info, litellm_params, limits } of deployments) {
    traits.blocked ||= model_info.blocked === true;
    traits.teams ||= model_info.team_id !== undefined;
    traits.limits ||= limits !== undefined;
    traits.orders ||= litellm_params.order !== undefined;
  }
  return traits;
}
