/** LiteLLM's names for the methods of a router that make no calls. */
import type { Strategy } from "../strategies/strategy.ts";
import type { ModelGroupInfo } from "../types/models.ts";
import type {
  CallOptions,
  DeploymentOptions,
  DeploymentView,
  RouterSettings,
  ShownDeployment,
} from "../types/options.ts";
import type { CompletionParams, EmbedParams } from "./call-signatures.ts";

export abstract class LitellmNames<Known extends string> {
  abstract setModelList(model_list: readonly DeploymentOptions[]): readonly DeploymentView[];
  abstract addDeployment(deployment: DeploymentOptions): readonly DeploymentView[];
  abstract upsertDeployment(deployment: DeploymentOptions): readonly DeploymentView[];
  abstract removeDeployment(id: string): DeploymentView | undefined;
  abstract getDeployment(id: string): DeploymentView | undefined;
  abstract getModelNames(): readonly string[];
  abstract getModelIds(model_name?: string): readonly string[];
  abstract hasModelId(id: string): boolean;
  abstract getDeploymentByModelGroupName(model_name: string): DeploymentView | undefined;
  abstract getModelGroup(id: string): readonly DeploymentView[];
  abstract getModelInfo(id: string): ShownDeployment | undefined;
  abstract getModelGroupInfo(model_group: string): Promise<ModelGroupInfo | undefined>;
  abstract getAvailableDeployment(
    params: CompletionParams<Known> | EmbedParams<Known>,
    options?: CallOptions,
  ): DeploymentView;
  abstract flushCache(): void;
  abstract get totalCalls(): Readonly<Record<string, number>>;
  abstract get successCalls(): Readonly<Record<string, number>>;
  abstract get failCalls(): Readonly<Record<string, number>>;
  abstract setCustomRoutingStrategy(strategy: Strategy): void;
  abstract getSettings(): RouterSettings;
  abstract updateSettings(changes: Partial<RouterSettings>): void;
  abstract close(): void;

  /** LiteLLM's name for `setModelList`. */
  set_model_list(model_list: readonly DeploymentOptions[]): readonly DeploymentView[] {
    return this.setModelList(model_list);
  }

  /** LiteLLM's name for `addDeployment`. */
  add_deployment(deployment: DeploymentOptions): readonly DeploymentView[] {
    return this.addDeployment(deployment);
  }

  /** LiteLLM's name for `upsertDeployment`. */
  upsert_deployment(deployment: DeploymentOptions): readonly DeploymentView[] {
    return this.upsertDeployment(deployment);
  }

  /** LiteLLM's name for `removeDeployment`. */
  delete_deployment(id: string): DeploymentView | undefined {
    return this.removeDeployment(id);
  }

  /** LiteLLM's name for `getDeployment`. */
  get_deployment(id: string): DeploymentView | undefined {
    return this.getDeployment(id);
  }

  /** LiteLLM's name for `getModelNames`. */
  get_model_names(): readonly string[] {
    return this.getModelNames();
  }

  /** LiteLLM's name for `getModelIds`. */
  get_model_ids(model_name?: string): readonly string[] {
    return this.getModelIds(model_name);
  }

  /** LiteLLM's name for `hasModelId`. */
  has_model_id(id: string): boolean {
    return this.hasModelId(id);
  }

  /** LiteLLM's name for `getDeploymentByModelGroupName`. */
  get_deployment_by_model_group_name(model_name: string): DeploymentView | undefined {
    return this.getDeploymentByModelGroupName(model_name);
  }

  /** LiteLLM's name for `getModelGroup`. */
  get_model_group(id: string): readonly DeploymentView[] {
    return this.getModelGroup(id);
  }

  /** LiteLLM's name for `getModelInfo`. */
  get_model_info(id: string): ShownDeployment | undefined {
    return this.getModelInfo(id);
  }

  /** LiteLLM's name for `getModelGroupInfo`. */
  get_model_group_info(model_group: string): Promise<ModelGroupInfo | undefined> {
    return this.getModelGroupInfo(model_group);
  }

  /** LiteLLM's name for `getAvailableDeployment`. */
  get_available_deployment(
    params: CompletionParams<Known> | EmbedParams<Known>,
    options?: CallOptions,
  ): DeploymentView {
    return this.getAvailableDeployment(params, options);
  }

  /** LiteLLM's name for `flushCache`. */
  flush_cache(): void {
    this.flushCache();
  }

  /** LiteLLM's name for `totalCalls`. */
  get total_calls(): Readonly<Record<string, number>> {
    return this.totalCalls;
  }

  /** LiteLLM's name for `successCalls`. */
  get success_calls(): Readonly<Record<string, number>> {
    return this.successCalls;
  }

  /** LiteLLM's name for `failCalls`. */
  get fail_calls(): Readonly<Record<string, number>> {
    return this.failCalls;
  }

  /** LiteLLM's name for `setCustomRoutingStrategy`. */
  set_custom_routing_strategy(strategy: Strategy): void {
    this.setCustomRoutingStrategy(strategy);
  }

  /** LiteLLM's name for `getSettings`. */
  get_settings(): RouterSettings {
    return this.getSettings();
  }

  /** LiteLLM's name for `updateSettings`. */
  update_settings(changes: Partial<RouterSettings>): void {
    this.updateSettings(changes);
  }

  /** LiteLLM's name for `close`. */
  discard(): void {
    this.close();
  }
}
