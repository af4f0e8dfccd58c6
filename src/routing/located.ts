import { type ErrorLocation, locationOf } from "../errors.ts";
import type { Deployment } from "./deployment.ts";

/** The location of a failure at `deployment`. */
export function located({ provider, model, model_name, id }: Deployment): ErrorLocation {
  return locationOf({ provider, model, model_group: model_name, deployment_id: id });
}
