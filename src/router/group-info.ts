/** What is known of the models of a group, taken together. Loaded when somebody asks. */
import type { get_supported_openai_params } from "../litellm/supported-params.ts";
import type { Deployment, ModelGroup } from "../routing/deployment.ts";
import type { ModelGroupInfo } from "../types/models.ts";

const FEATURES = [
  "supports_function_calling",
  "supports_parallel_function_calling",
  "supports_vision",
  "supports_web_search",
  "supports_reasoning",
  "supports_url_context",
] as const;

/** `paramsOf` is handed in: an import would divide the main file of the package. */
export function groupInfo(
  { name, deployments }: ModelGroup,
  paramsOf: typeof get_supported_openai_params,
): ModelGroupInfo {
  const features = FEATURES.map((feature) => [feature, deployments.some(({ known }) => known.fact(feature) === true)]);
  const params = deployments.flatMap(({ litellm_params: { model, custom_llm_provider } }) => {
    return paramsOf(model, { custom_llm_provider }) ?? [];
  });
  const mode = deployments.map(({ known }) => known.fact("mode")).find((value) => typeof value === "string");
  return {
    model_group: name,
    providers: [...new Set(deployments.map(({ provider }) => provider))],
    max_input_tokens: largest(deployments, "max_input_tokens"),
    max_output_tokens: largest(deployments, "max_output_tokens"),
    input_cost_per_token: highest(deployments, "input_cost_per_token"),
    output_cost_per_token: highest(deployments, "output_cost_per_token"),
    mode,
    tpm: sum(deployments.map(({ tpm }) => tpm)),
    rpm: sum(deployments.map(({ rpm }) => rpm)),
    ...(Object.fromEntries(features) as Record<(typeof FEATURES)[number], boolean>),
    supported_openai_params: [...new Set(params)].toSorted(),
  };
}

function largest(deployments: readonly Deployment[], fact: string): number | undefined {
  return most(deployments.map(({ known }) => known.fact(fact)));
}

function highest(
  deployments: readonly Deployment[],
  price: "input_cost_per_token" | "output_cost_per_token",
): number | undefined {
  return most(deployments.map(({ prices }) => prices?.for({ tokens: 1, tier: undefined })(price)));
}

function most(values: readonly unknown[]): number | undefined {
  const numbers = values.filter((value) => typeof value === "number");
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

function sum(values: readonly (number | undefined)[]): number | undefined {
  const numbers = values.filter((value) => value !== undefined);
  return numbers.length === 0 ? undefined : numbers.reduce((total, value) => total + value, 0);
}
