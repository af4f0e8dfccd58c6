/** Finds a deployment's provider, its address, and the defaults of its requests. */
import type { ConfigurationProblem } from "../../errors.ts";
import type { Provider, ResolveProblem } from "../../provider.ts";
import { isSecretName, quotedPart, shownName } from "../../secrets.ts";
import type { LitellmParams, ModelInfo } from "../../types/options.ts";
import type { DeploymentFacts } from "../deployment.ts";
import { misconfigured, misnamed, noProvider, type Refusal } from "./refusals.ts";
import { isWildcard } from "./wildcards.ts";
import { withoutEndSlashes } from "../../end-slashes.ts";
import { requestDefaults } from "../../param-kinds.ts";
import type { Environment } from "../../types/environment.ts";

/** The table of providers. */
export interface Providers {
  findProvider(name: string): Provider | undefined;
  /** `"groq/llama-3"` becomes `{ provider: "groq", model: "llama-3" }`; a name without provider is OpenAI's. */
  splitModel(model: string, custom_llm_provider?: string): { provider: string; model: string };
  providerNames(): readonly string[];
}

/** The settings of one deployment: checked, complete, and with environment variables replaced by their values. */
export interface DeploymentDefinition {
  readonly id: string;
  readonly model_name: string;
  readonly litellm_params: LitellmParams;
  readonly model_info: ModelInfo;
  /** Further keys of its entry. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** The model with its stars, when the name of a call has filled them. */
  readonly pattern?: string;
}

/** A deployment without its health. */
export type DeploymentData = Omit<DeploymentFacts, "health" | "fromWildcard">;

/** With problems, every attempt at the deployment fails with them. Their paths are relative to the entry. */
export interface ResolvedDeployment {
  readonly deployment: DeploymentData;
  readonly problems: readonly ConfigurationProblem[];
  /** There is no provider of that name. */
  readonly unknownProvider: string | undefined;
  /** The name that filled the stars cannot be a model of the provider. */
  readonly isMisnamed: boolean;
}

/** Finds a deployment's provider and address. Never throws. */
export function resolveDeployment(
  { pattern, ...definition }: DeploymentDefinition,
  providers: Providers,
  env: Environment,
): ResolvedDeployment {
  const { id, model_name, litellm_params, model_info } = definition;
  const filled = pattern === undefined || pattern === litellm_params.model ? undefined : pattern;
  const { provider, model } = splitParams(litellm_params, providers);
  const known = providers.findProvider(provider);
  const rules = known ?? absent(provider, litellm_params);
  const { api_base, api_key, problems, connection } = rules.resolve(litellm_params, env, filled);
  const absolute = problems.map(({ path, message }) => ({ path: `litellm_params.${path}`, message }));
  const wrongName = filled === undefined ? undefined : problems.find(({ is_name }) => is_name !== undefined);
  const target = Object.freeze({
    deployment_id: id,
    model_group: model_name,
    provider,
    model,
    api_base: withoutEndSlashes(api_base),
    api_key,
    params: litellm_params,
    model_info,
    ...(connection === undefined ? {} : { connection }),
  });
  return {
    deployment: Object.freeze({
      ...definition,
      provider,
      model,
      target,
      providerRules: wrongName?.is_name === true ? noProvider(provider, problems) : rules,
      // A wrong name is the caller's fault, every other problem the operator's.
      refusal: wrongName === undefined ? refusalFor(absolute, known) : refusalOfName(wrongName, target.api_base),
      defaults: requestDefaults(litellm_params),
    }),
    problems: absolute,
    unknownProvider: known === undefined && !isWildcard(provider) ? provider : undefined,
    isMisnamed: wrongName !== undefined,
  };
}

function refusalOfName({ message, is_name }: ResolveProblem, api_base: string): Refusal {
  return misnamed(message, is_name === "here" ? api_base : undefined);
}

/** In `*` the star stands for the provider too, which is known only from the name of a call. */
export function splitParams(params: LitellmParams, providers: Providers): { provider: string; model: string } {
  const { model, custom_llm_provider } = params;
  const beforeSlash = model.split("/")[0] ?? model;
  if (custom_llm_provider === undefined && isWildcard(beforeSlash)) return { provider: "*", model };
  return providers.splitModel(model, custom_llm_provider);
}

function refusalFor(problems: readonly ConfigurationProblem[], known: Provider | undefined): Refusal | undefined {
  const isKnown = known !== undefined;
  return isKnown && problems.length === 0 ? undefined : misconfigured(problems, isKnown);
}

function absent(provider: string, params: LitellmParams): Provider {
  if (isWildcard(provider)) return noProvider(provider, keyProblems(params));
  const path = params.custom_llm_provider === undefined ? "model" : "custom_llm_provider";
  return noProvider(provider, [{ path, message: `unknown provider ${quotedPart(provider, params.model)}` }]);
}

/** When the star stands for the provider, the name of a call would decide which provider is sent the key. */
function keyProblems({ api_key, api_base, extra_headers, extra_body }: LitellmParams): ConfigurationProblem[] {
  if (api_base !== undefined) return [];
  const key = api_key === undefined || api_key.trim() === "" ? [] : ["api_key"];
  return [...key, ...credentialsIn("extra_headers", extra_headers), ...credentialsIn("extra_body", extra_body)].map(
    (path) => ({ path, message: KEY_OF_ONE_PROVIDER }),
  );
}

const KEY_OF_ONE_PROVIDER =
  'is one provider\'s, but the star of the model stands for every provider: write the provider before it ("openai/*"), or set api_base or custom_llm_provider';

/** The paths of fields whose names are those of credentials. */
function credentialsIn(setting: string, fields: unknown): string[] {
  if (typeof fields !== "object" || fields === null) return [];
  const names = Object.keys(fields).filter(isSecretName);
  return names.map((name) => `${setting}.${shownName(name)}`);
}
