/** What some deployment of a group has, so that a choice asks only the filters that can drop one. Pure. */
import type { Limits } from "../limits/limits.ts";
import type { Redirect } from "./catalog/redirect.ts";
import type { LitellmParams, ModelInfo } from "../types/options.ts";

interface Member {
  readonly model_info: ModelInfo;
  readonly litellm_params: LitellmParams;
  readonly limits: Limits | undefined;
  readonly redirect: Redirect | undefined;
}

export interface GroupTraits {
  readonly blocked: boolean;
  readonly teams: boolean;
  readonly limits: boolean;
  readonly orders: boolean;
  /** Of the first deployment that leads its calls to other models. */
  readonly redirect: Redirect | undefined;
}

export function traitsOf(deployments: readonly Member[]): GroupTraits {
  const traits = { blocked: false, teams: false, limits: false, orders: false };
  let found: Redirect | undefined;
  for (const { model_info, litellm_params, limits, redirect } of deployments) {
    found ??= redirect;
    traits.blocked ||= model_info.blocked === true;
    traits.teams ||= model_info.team_id !== undefined;
    traits.limits ||= limits !== undefined;
    traits.orders ||= litellm_params.order !== undefined;
  }
  return { ...traits, redirect: found };
}
