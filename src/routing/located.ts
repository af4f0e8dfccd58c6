import type { Deployment } from "./deployment.ts";

interface Located {
  llm_provider: string;
  model: string;
  model_group: string;
  deployment_id: string;
}

/** The fields of an error that say where the failure happened. */
export function located({ provider, model, model_name, id }: Deployment): Located {
  return { llm_provider: provider, model, model_group: model_name, deployment_id: id };
}
