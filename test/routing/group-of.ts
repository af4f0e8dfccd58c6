import { readOptions } from "../../src/config.ts";
import { Call } from "../../src/routing/call.ts";
import { filterContext } from "../../src/routing/selection/filter-context.ts";
import { Deployment, ModelGroup } from "../../src/routing/deployment.ts";
import { resolveDeployment } from "../../src/routing/catalog/resolve-deployment.ts";
import type { FilterContext } from "../../src/routing/selection/filter-context.ts";
import { Health } from "../../src/routing/health/health.ts";
import type { Settings } from "../../src/routing/settings.ts";
import { enterGroup, requestedDestination } from "../../src/routing/group-progress.ts";
import type { CallOptions, LitellmParams, ModelInfo, RouterOptions } from "../../src/types/options.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { someProviders } from "../support/providers.ts";

export interface Facts {
  group?: string;
  params?: Partial<LitellmParams>;
  info?: Partial<ModelInfo>;
  fromWildcard?: boolean;
}

/** A deployment with a new health. */
export function deployment(id: string, { group = "main", params, info, fromWildcard = false }: Facts = {}): Deployment {
  const definition = {
    id,
    model_name: group,
    litellm_params: { model: "openai/gpt-4o", api_key: "sk-test", ...params },
    model_info: { ...info, id },
  };
  return new Deployment({
    ...resolveDeployment(definition, someProviders, {}).deployment,
    health: new Health(),
    fromWildcard,
  });
}

export function group(name: string, ...deployments: readonly Deployment[]): ModelGroup {
  return new ModelGroup(name, deployments);
}

/** The settings for these options. Groups in the options need not exist. */
export function settings(
  options: Partial<Omit<RouterOptions, "model_list">> = {},
  groups: readonly string[] = [],
): Settings {
  const model_list = groups.map((model_name) => ({
    model_name,
    litellm_params: { model: "openai/x", api_key: "sk-test" },
    model_info: { id: `id-of-${model_name}` },
  }));
  return readOptions({ env: {}, ...options, model_list }).settings;
}

export interface Asked {
  params?: Record<string, unknown>;
  options?: CallOptions;
  stream?: boolean;
  clock?: FakeClock;
}

export function callTo(
  model: string,
  all: Settings,
  { params, options = {}, stream = false, clock = new FakeClock() }: Asked = {},
): Call {
  const ask = { model, params: { messages: [{ role: "user", content: "Hi" }], ...params }, options, stream };
  return new Call(ask, "chat", all, clock, () => "call_1");
}

export function filtersFor(of: ModelGroup, all: Settings, asked: Asked = {}): FilterContext {
  const progress = enterGroup(requestedDestination(of.name), of);
  return filterContext(callTo(of.name, all, asked), progress, { settings: all });
}
