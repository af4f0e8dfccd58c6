import type { Provider, Target } from "../providers/provider.ts";
import type { DeploymentView } from "../types/options.ts";
import type { Health } from "./health.ts";

/** One deployment, ready to be called. Everything but `health` is frozen. */
export interface Deployment extends DeploymentView {
  readonly target: Target;
  readonly translator: Provider;
  /** Request parameters from `litellm_params`: what a call's own parameters are laid over. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** What the router remembers of it. Shared by all derivations of a wildcard deployment. */
  readonly health: Health;
  /** Made for a name that a wildcard matched. */
  readonly from_wildcard: boolean;
}

/** All deployments that a model name stands for. */
export interface ModelGroup {
  /** As in `model_list`; for a wildcard the requested name; for a deployment id that deployment's group. */
  readonly name: string;
  readonly deployments: readonly Deployment[];
}
