/** Models that a router names and that no entry of `model_list` has: each becomes a deployment with the key of the environment. */
import type { ConfigurationProblem } from "../errors.ts";
import { vendorOfModel } from "../model-vendors.ts";
import type { DeploymentData } from "../routing/catalog/resolve-deployment.ts";
import { quotedName } from "../secrets.ts";
import type { Report } from "./check.ts";
import { modelsIn } from "./complexity-config.ts";
import { type EntryContext, readEntry } from "./deployment-entry.ts";

/** Names that calls can use already. */
export interface KnownNames {
  has(name: string): boolean;
  /** The message for a name that is none of them. */
  missingMessage(name: string): string;
}

/** A router, or a deployment that names another model, and where its entry stands. */
export interface PlacedRouter {
  readonly router: DeploymentData;
  readonly path: string;
}

/**
 * The deployments that the router's names call for, by name. A name that is neither known nor plainly that of a model is
 * reported: it is probably a misspelt group.
 */
export function impliedModels(
  { router, path }: PlacedRouter,
  known: KnownNames,
  context: EntryContext,
  report: Report,
): ReadonlyMap<string, readonly DeploymentData[]> {
  const made = new Map<string, readonly DeploymentData[]>();
  const { silent_model } = router.litellm_params;
  if (silent_model !== undefined && !known.has(silent_model))
    report(`${path}.litellm_params.silent_model`, known.missingMessage(silent_model));
  if (router.redirect === undefined) return made;
  for (const [name, at] of modelsIn(router.redirect.config, `${path}.litellm_params`)) {
    if (name === router.model_name) report(at, "is the router's own name");
    else if (!known.has(name) && !made.has(name)) made.set(name, implied(name, at, known, context, report));
  }
  return made;
}

function implied(
  name: string,
  path: string,
  known: KnownNames,
  context: EntryContext,
  report: Report,
): readonly DeploymentData[] {
  if (!isModel(name, context)) {
    report(path, known.missingMessage(name));
    return [];
  }
  const problems: ConfigurationProblem[] = [];
  const entry = { model_name: name, litellm_params: { model: name } };
  const made = readEntry(entry, context, "", (at, message) => void problems.push({ path: at, message }));
  for (const { path: setting, message } of problems) {
    const what = setting.replace(/^\.litellm_params\./, "");
    report(
      path,
      `is no model group, and as a model of a provider ${quotedName(name)} cannot be called: ${what}: ${message}`,
    );
  }
  return made;
}

/** It has the prefix of a provider, or is plainly some vendor's. */
function isModel(name: string, { providers }: EntryContext): boolean {
  if (name.includes("*")) return false;
  const slash = name.indexOf("/");
  if (slash > 0) return providers.findProvider(name.slice(0, slash)) !== undefined;
  return vendorOfModel(name) !== undefined;
}
