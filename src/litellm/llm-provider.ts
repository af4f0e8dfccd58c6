import { BadRequestError } from "../errors.ts";
import { didYouMean } from "../config/nearest-name.ts";
import type { Provider, ResolveProblem, Target } from "../provider.ts";
import { findProvider, providerNames, splitModel } from "../providers/index.ts";
import { quotedPart } from "../secrets.ts";
import type { Environment } from "../types/environment.ts";

/** Where a model is, beside its name. */
export interface ModelPlace {
  /** The provider, if the model does not begin with it. */
  custom_llm_provider?: string | undefined;
  api_base?: string | undefined;
  api_key?: string | undefined;
}

/**
 * Splits `"provider/model"`: `[model, provider, api_key, api_base]`, as in LiteLLM. Key and address are those that were
 * given: none is read from the environment. A name without a provider is OpenAI's.
 * @throws BadRequestError when there is no such provider, or when it can have no model of that name.
 */
export function get_llm_provider(
  model: string,
  place: ModelPlace = {},
): [model: string, custom_llm_provider: string, api_key: string | undefined, api_base: string | undefined] {
  const parts = splitModel(model, place.custom_llm_provider);
  if (findProvider(parts.provider) === undefined) {
    const hint = didYouMean(parts.provider, providerNames()) || `; there are: ${providerNames().join(", ")}`;
    throw refusal(
      `There is no provider ${quotedPart(parts.provider, model)}. Write "provider/model", or name it in custom_llm_provider${hint}`,
    );
  }
  const wrong = targetOf(model, place, {})?.problems.find(isOfName);
  if (wrong !== undefined) throw refusal(`model: ${wrong.message}.`);
  return [parts.model, parts.provider, place.api_key, place.api_base];
}

function refusal(message: string): BadRequestError {
  return new BadRequestError(message, { param: "model", code: "invalid_value" });
}

/** The name cannot be that of a model of the provider. */
export function isOfName({ path }: Pick<ResolveProblem, "path">): boolean {
  return path === "model";
}

/** A model as a deployment would be; `undefined` when its provider is not known. */
export function targetOf(
  model: string,
  { custom_llm_provider, api_base, api_key }: ModelPlace,
  env: Environment,
): { readonly rules: Provider; readonly target: Target; readonly problems: readonly ResolveProblem[] } | undefined {
  const parts = splitModel(model, custom_llm_provider);
  const rules = findProvider(parts.provider);
  if (rules === undefined) return undefined;
  const params = {
    model,
    ...(custom_llm_provider !== undefined && { custom_llm_provider }),
    ...(api_base !== undefined && { api_base }),
    ...(api_key !== undefined && { api_key }),
  };
  const resolved = rules.resolve(params, env);
  const target: Target = {
    deployment_id: "",
    model_group: model,
    provider: parts.provider,
    model: parts.model,
    api_base: resolved.api_base,
    api_key: resolved.api_key,
    params,
    model_info: {},
    ...(resolved.connection !== undefined && { connection: resolved.connection }),
  };
  return { rules, target, problems: resolved.problems };
}
