/** Groups whose names have stars, and the deployments that they stand for once a name is known. */
import type { RouterModels } from "../../pricing/router-models.ts";
import { Deployment, ModelGroup } from "../deployment.ts";
import { GroupIndex } from "./group-index.ts";
import type { DeploymentDefinition, ResolvedDeployment } from "./resolve-deployment.ts";
import { bySpecificity, captures, isWildcard, substitute } from "./wildcards.ts";

/** Finds provider and address of a deployment whose name has become known. */
type Resolve = (definition: DeploymentDefinition) => ResolvedDeployment;

/** A deployment for a name that matched a wildcard. */
interface Derived {
  readonly deployment: Deployment;
  readonly isMisnamed: boolean;
}

/** Its deployments are templates: they are never called themselves. */
export class WildcardGroups extends GroupIndex {
  readonly #resolve: Resolve;
  readonly #models: { readonly models?: RouterModels };
  /** The names of the groups, most specific first; `undefined` until they are needed. */
  #patterns: readonly string[] | undefined;

  constructor(resolve: Resolve, models?: RouterModels) {
    super();
    this.#resolve = resolve;
    this.#models = models === undefined ? {} : { models };
  }

  override add(name: string, deployment: Deployment): void {
    // Sorted with the next look-up, not for each wildcard that is added.
    this.#patterns = undefined;
    super.add(name, deployment);
  }

  override remove(name: string, id: string): void {
    this.#patterns = undefined;
    super.remove(name, id);
  }

  /**
   * The deployments that serve `name`. `full` is what is matched with the patterns: the name, or the name with its vendor
   * before it.
   */
  match(name: string, full: string): ModelGroup | undefined {
    this.#patterns ??= this.names().toSorted(bySpecificity);
    for (const pattern of this.#patterns) {
      const captured = captures(pattern, full);
      const group = captured && this.get(pattern);
      if (captured === undefined || group === undefined) continue;
      const derived = group.deployments.flatMap((template) => this.#derive(template, name, full, captured));
      // Providers that cannot have a model of that name do not serve it, unless no other is left.
      const fitting = derived.filter(({ isMisnamed }) => !isMisnamed);
      const deployments = (fitting.length > 0 ? fitting : derived).map(({ deployment }) => deployment);
      if (deployments.length > 0) return new ModelGroup(name, deployments);
    }
    return undefined;
  }

  /** A wildcard that begins with `prefix/` matches `name`. */
  hasBelow(prefix: string, name: string): boolean {
    return this.names().some((pattern) => pattern.startsWith(`${prefix}/`) && captures(pattern, name) !== undefined);
  }

  /** The deployment for one name; none when the name belongs to no provider. */
  #derive(template: Deployment, name: string, full: string, captured: readonly string[]): Derived[] {
    const { deployment, unknownProvider, isMisnamed } = this.#resolve({
      id: template.id,
      model_name: name,
      litellm_params: Object.freeze({
        ...template.litellm_params,
        model: substitute(template.litellm_params.model, captured, full),
      }),
      model_info: template.model_info,
      extra: template.extra,
      pattern: template.litellm_params.model,
    });
    if (unknownProvider !== undefined) return [];
    // The whole name may have become the model. The credentials are for the provider in the settings and for no other.
    if (!isWildcard(template.provider) && deployment.provider !== template.provider) return [];
    const { api_base } = deployment.target;
    // The name of the model has chosen another address, such as that of a provider or a region.
    const health = api_base === template.target.api_base ? template.health : template.health.forAddress(api_base);
    return [{ deployment: new Deployment({ ...deployment, ...this.#models, health, fromWildcard: true }), isMisnamed }];
  }
}
