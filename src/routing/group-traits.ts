/** What some deployment of a group has, so that a choice asks only the filters that can drop one. Pure. */
import type { Deployment } from "./deployment.ts";

export interface GroupTraits {
  readonly blocked: boolean;
  readonly teams: boolean;
  readonly limits: boolean;
  readonly orders: boolean;
}

export function traitsOf(deployments: readonly Deployment[]): GroupTraits {
  const traits = { blocked: false, teams: false, limits: false, orders: false };
  for (const { model_info, litellm_params, rpm, tpm, order } of deployments) {
    traits.blocked ||= model_info.blocked === true;
    traits.teams ||= model_info.team_id !== undefined;
    traits.limits ||= rpm !== undefined || tpm !== undefined || litellm_params.max_parallel_requests !== undefined;
    traits.orders ||= order !== undefined;
  }
  return traits;
}
