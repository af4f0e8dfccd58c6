/** Which model of a scenario is that of which deployment. */
import type { DeploymentView } from "../types/options.ts";
import type { ProviderModel } from "../types/simulation.ts";
import { named, type Report } from "../config/check.ts";
import { didYouMean } from "../config/nearest-name.ts";
import { setEntries } from "../fields.ts";
import { quotedName } from "../secrets.ts";
import { DEFAULTS, type CompleteModel } from "./modelled-provider.ts";

type Models = Readonly<Record<string, ProviderModel>>;

/** Names under which a deployment's model may stand, from the least specific to the most. */
function namesOf({ id, model_name, provider, model, litellm_params }: DeploymentView): readonly string[] {
  return ["*", provider, model, litellm_params.model, model_name, id];
}

/** The model of a deployment: each field from the most specific name that has it, else the default. */
export function modelOf(deployment: DeploymentView | undefined, models: Models): CompleteModel {
  const names = deployment === undefined ? ["*"] : namesOf(deployment);
  const found = names.flatMap((name) => {
    const model = Object.hasOwn(models, name) ? models[name] : undefined;
    return model === undefined || model === null ? [] : [Object.fromEntries(setEntries(model))];
  });
  return Object.assign({ ...DEFAULTS }, ...found) as CompleteModel;
}

/** Reports names in the scenario that no deployment has. */
export function checkNames(models: Models, deployments: readonly DeploymentView[], report: Report): void {
  const known = new Set(["*", ...deployments.flatMap(namesOf)]);
  for (const name of Object.keys(models)) {
    if (known.has(name)) continue;
    const hint =
      didYouMean(name, known) || `: the deployments are ${deployments.map(({ id }) => quotedName(id)).join(", ")}`;
    report(named("providers", name), `no deployment has the id, group, model or provider ${quotedName(name)}${hint}`);
  }
}
