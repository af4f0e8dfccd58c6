/** Entries of `model_list` whose model is a router: `auto_router/complexity_router`. */
import { noProvider } from "../routing/catalog/refusals.ts";
import type { DeploymentData, DeploymentDefinition } from "../routing/catalog/resolve-deployment.ts";
import type { ComplexityRedirect } from "../routing/catalog/redirect.ts";
import { member, type PlainObject, type Report } from "./check.ts";
import { readComplexityConfig } from "./complexity-config.ts";

const PREFIX = "auto_router/";
const COMPLEXITY = "auto_router/complexity_router";
const OWN_PARAMS: readonly string[] = ["complexity_router_config", "complexity_router_default_model"];

/** True for the model of an entry that is a router. */
export function isAutoRouter(model: unknown): boolean {
  return typeof model === "string" && model.startsWith(PREFIX);
}

/** Reports settings of a router at a deployment, and settings of a deployment at a router. */
export function checkRouterParams(params: PlainObject, path: string, report: Report): void {
  const isRouter = isAutoRouter(params["model"]);
  for (const key of Object.keys(params)) {
    const at = member(path, key);
    if (!isRouter && OWN_PARAMS.includes(key)) report(at, `is for the model "${COMPLEXITY}"`);
    if (isRouter && key !== "model" && !OWN_PARAMS.includes(key))
      report(at, "has no effect here: a router sends nothing itself; set it on the models of its tiers");
  }
}

/** `undefined`: the entry is wrong, and has been reported. */
export function readRouter(
  { id, model_name, litellm_params, model_info, extra = {} }: DeploymentDefinition,
  path: string,
  report: Report,
): DeploymentData[] {
  const { model, complexity_router_config: config, complexity_router_default_model: default_model } = litellm_params;
  const at = `${path}.litellm_params`;
  if (model !== COMPLEXITY) {
    report(
      `${at}.model`,
      `is a router that is not available: there is "${COMPLEXITY}", which looks at words and length`,
    );
    return [];
  }
  if (config === undefined) {
    report(`${at}.complexity_router_config`, "is missing: name a model for each tier");
    return [];
  }
  const checked = readComplexityConfig(config, default_model, `${at}.complexity_router_config`, report);
  const redirect: ComplexityRedirect = { kind: "complexity_router", name: model_name, config: checked };
  const names = { provider: "auto_router", model: "complexity_router" };
  const target = Object.freeze({
    deployment_id: id,
    model_group: model_name,
    ...names,
    api_base: "",
    api_key: undefined,
    params: litellm_params,
    model_info,
  });
  return [
    Object.freeze({
      id,
      model_name,
      ...names,
      litellm_params,
      model_info,
      extra,
      target,
      providerRules: noProvider("auto_router", []),
      refusal: undefined,
      redirect: Object.freeze(redirect),
      defaults: {},
    }),
  ];
}
