import { ConfigurationError } from "../../errors.ts";
import { quotedName } from "../../secrets.ts";
import type { RouterModels } from "../../pricing/router-models.ts";
import { Deployment, ModelGroup } from "../deployment.ts";
import { sameSettings } from "./same-settings.ts";
import type { DeploymentDefinition, DeploymentData, ResolvedDeployment } from "./resolve-deployment.ts";
import type { NameCache } from "./name-cache.ts";
import { GroupIndex } from "./group-index.ts";
import type { Health } from "../health/health.ts";
import type { Redirect } from "./redirect.ts";
import { WildcardGroups } from "./wildcard-groups.ts";
import { isWildcard, withVendor } from "./wildcards.ts";
import { connectionOf } from "../../param-kinds.ts";

/** The target of an alias. A hidden alias routes but is not listed. */
export interface Alias {
  readonly model: string;
  readonly hidden: boolean;
  /** It leads to several names. */
  readonly redirect?: Redirect | undefined;
}

export interface CatalogParts {
  /** What the router knows of models. */
  readonly models?: RouterModels;
  readonly aliases: ReadonlyMap<string, Alias>;
  /** Names that lead to others, aliases among them. */
  readonly redirects?: ReadonlyMap<string, Redirect>;
  makeHealth(): Health;
  /** Finds provider and address of the deployment that a wildcard stands for, once the name is known. */
  resolveDeployment(definition: DeploymentDefinition): ResolvedDeployment;
}

/** All deployments, and what a model name stands for. Belongs to one router. */
export class Catalog {
  readonly #parts: CatalogParts;
  readonly #byId = new Map<string, Deployment>();
  readonly #exact = new GroupIndex();
  readonly #wildcards: WildcardGroups;
  /** By the provider's model, with and without the provider before it. */
  readonly #byModel = new GroupIndex();
  #aliases: ReadonlyMap<string, Alias>;
  #redirects: ReadonlyMap<string, Redirect> | undefined;
  /** The groups of these names, once they have been asked for. */
  readonly #led = new Map<string, ModelGroup>();
  #cache: NameCache | undefined;
  /** How many deployments are routers. */
  #routers = 0;

  constructor(parts: CatalogParts, deployments: Iterable<DeploymentData> = []) {
    this.#parts = parts;
    this.#aliases = parts.aliases;
    this.#redirects = unlessEmpty(parts.redirects);
    this.#wildcards = new WildcardGroups((definition) => parts.resolveDeployment(definition), parts.models);
    for (const deployment of deployments) this.add(deployment);
  }

  /**
   * What `model` stands for. In order: a name that leads to others, a group, an alias, a deployment's id, a wildcard (most specific first), the
   * provider's model of a deployment, a wildcard for the name with its vendor before it. An id that nobody chose gives way
   * to what its words say otherwise.
   */
  resolve(model: string): ModelGroup | undefined {
    const redirect = this.#redirects?.get(model);
    return redirect === undefined ? this.#resolvePlain(model) : this.#ledBy(redirect, model);
  }

  #ledBy(redirect: Redirect, model: string): ModelGroup {
    let group = this.#led.get(model);
    if (group === undefined) {
      const plain =
        this.#aliases.get(model)?.redirect === undefined ? this.#resolvePlain(model) : this.#exact.get(model);
      this.#led.set(model, (group = new ModelGroup(model, [], redirect, plain)));
    }
    return group;
  }

  #resolvePlain(model: string): ModelGroup | undefined {
    const group = this.#exact.get(model) ?? this.#cache?.get(model);
    if (group !== undefined) return group;
    const found = this.#find(model);
    if (found !== undefined) this.#cache?.set(model, found);
    return found;
  }

  /** From now on names that are not a group's own are kept in `cache` once they have been resolved. */
  useCache(cache: NameCache): void {
    this.#cache = cache;
  }

  /** Replaces all aliases, and the names that lead to others. */
  useAliases(aliases: ReadonlyMap<string, Alias>, redirects?: ReadonlyMap<string, Redirect>): void {
    this.#aliases = aliases;
    this.#redirects = unlessEmpty(redirects);
    this.#forgetNames();
  }

  /** What names stand for has changed. */
  #forgetNames(): void {
    this.#cache?.clear();
    this.#led.clear();
  }

  /** Some name leads to others. */
  get hasRedirects(): boolean {
    return this.#routers > 0 || this.#redirects !== undefined;
  }

  get(id: string): Deployment | undefined {
    return this.#byId.get(id);
  }

  deployments(): readonly Deployment[] {
    return [...this.#byId.values()];
  }

  /** As written in `model_list`: wildcard groups stand under their pattern. */
  groups(): readonly ModelGroup[] {
    return [...this.#exact.groups(), ...this.#wildcards.groups()];
  }

  /** Names of groups and of aliases that are not hidden. */
  names(): readonly string[] {
    const aliases = [...this.#aliases].filter(([, { hidden }]) => !hidden).map(([name]) => name);
    const names = [...this.#exact.names(), ...this.#wildcards.names(), ...aliases];
    return this.#redirects === undefined ? names : [...new Set(names)];
  }

  /** @throws ConfigurationError when there is a deployment with that id. */
  add(data: DeploymentData): Deployment {
    const { id } = data;
    if (this.#byId.has(id)) {
      throw new ConfigurationError([{ path: "model_info.id", message: `there is a deployment ${quotedName(id)}` }]);
    }
    return this.#put(this.#make(data, this.#parts.makeHealth()));
  }

  /**
   * Replaces the deployment with this id, or adds it; `undefined` when nothing changes. Its health (cooldown, latency,
   * calls in flight) is kept unless it now sends its requests elsewhere.
   */
  upsert(data: DeploymentData): Deployment | undefined {
    const old = this.#byId.get(data.id);
    if (old === undefined) return this.add(data);
    if (old.model_name !== data.model_name) {
      this.remove(old.id);
      return this.add(data);
    }
    const deployment = this.#renewed(old, data);
    if (deployment === old) return undefined;
    this.#routers += Number(deployment.redirect !== undefined) - Number(old.redirect !== undefined);
    this.#byId.set(deployment.id, deployment);
    this.#index(deployment).replace(deployment.model_name, deployment);
    for (const model of modelNames(old)) this.#byModel.remove(model, old.id);
    for (const model of modelNames(deployment)) this.#byModel.add(model, deployment);
    this.#forgetNames();
    return deployment;
  }

  /** Replaces all deployments, in the order of the list. Their ids are different. Health is kept as in `upsert`. */
  replaceAll(list: readonly DeploymentData[]): readonly Deployment[] {
    const before = new Map(this.#byId);
    for (const id of before.keys()) this.remove(id);
    return list.map((data) => {
      const old = before.get(data.id);
      return this.#put(
        old?.model_name === data.model_name ? this.#renewed(old, data) : this.#make(data, this.#parts.makeHealth()),
      );
    });
  }

  /** The deployment with new settings; `old` itself when they are the same. */
  #renewed(old: Deployment, data: DeploymentData): Deployment {
    const same = sameSettings(old.litellm_params, data.litellm_params);
    // Not imported: importing the module would load parts of Node that nothing here needs.
    const { isDeepStrictEqual } = process.getBuiltinModule("node:util");
    const facts = [data.model_info, data.extra ?? {}];
    if (same && isDeepStrictEqual([old.model_info, old.extra], facts)) return old;

    const elsewhere = !sameSettings(connectionOf(old.litellm_params), connectionOf(data.litellm_params));
    return this.#make(data, elsewhere ? this.#parts.makeHealth() : old.health);
  }

  /** Returns the removed deployment; `undefined` when there was none. Its attempts in flight continue. */
  remove(id: string): Deployment | undefined {
    const deployment = this.#byId.get(id);
    if (deployment === undefined) return undefined;
    this.#byId.delete(id);
    if (deployment.redirect !== undefined) this.#routers -= 1;
    this.#index(deployment).remove(deployment.model_name, id);
    for (const model of modelNames(deployment)) this.#byModel.remove(model, id);
    this.#forgetNames();
    return deployment;
  }

  // --- finding -------------------------------------------------------------------------------------------------------

  #find(name: string): ModelGroup | undefined {
    const target = this.#unalias(name);
    if (target !== name) return this.resolve(target);
    if (isWildcard(name)) return undefined;
    const byId = this.#byId.get(name);
    const own = byId === undefined || isTemplate(byId) ? undefined : byId;
    if (own !== undefined && !this.#saysOtherwise(own)) return new ModelGroup(own.model_name, [own]);
    const found = this.#wildcards.match(name, name) ?? this.#ofModel(name);
    if (found !== undefined) return found;
    const full = withVendor(name);
    return full === undefined ? undefined : this.#wildcards.match(name, full);
  }

  /**
   * The id was made of the deployment's names, and reads as a model that the options have: that of another deployment, or of
   * a wildcard for all that begins with this group's name (group `azure`, id `azure/openai/gpt-4o`, wildcard `azure/*`).
   */
  #saysOtherwise({ id, model_name, model_info }: Deployment): boolean {
    if (model_info.id !== undefined) return false;
    return this.#byModel.get(id) !== undefined || this.#wildcards.hasBelow(model_name, id);
  }

  /** Follows aliases of aliases to the first group, or to their end. */
  #unalias(name: string): string {
    const passed = new Set<string>();
    let current = name;
    while (!passed.has(current) && this.#exact.get(current) === undefined) {
      passed.add(current);
      current = this.#aliases.get(current)?.model ?? current;
    }
    return current;
  }

  /** Deployments of one group stand for that group, with its fallbacks; deployments of several groups for the model. */
  #ofModel(model: string): ModelGroup | undefined {
    const group = this.#byModel.get(model);
    const names = new Set(group?.deployments.map(({ model_name }) => model_name));
    const [only] = names;
    if (group === undefined || only === undefined || names.size > 1) return group;
    return new ModelGroup(only, group.deployments);
  }

  // --- updating the indices ------------------------------------------------------------------------------------------

  #make(settled: DeploymentData, health: Health): Deployment {
    const { id, model_name, provider, model, litellm_params, model_info, target, defaults } = settled;
    const { providerRules, refusal, redirect, extra = {} } = settled;
    const own = { id, model_name, provider, model, litellm_params, model_info, target, defaults };
    const { models } = this.#parts;
    return new Deployment({
      ...own,
      extra,
      providerRules,
      refusal,
      redirect,
      health,
      fromWildcard: false,
      ...(models === undefined ? {} : { models }),
    });
  }

  #put(deployment: Deployment): Deployment {
    this.#byId.set(deployment.id, deployment);
    if (deployment.redirect !== undefined) this.#routers += 1;
    this.#index(deployment).add(deployment.model_name, deployment);
    for (const model of modelNames(deployment)) this.#byModel.add(model, deployment);
    this.#forgetNames();
    return deployment;
  }

  #index(deployment: Deployment): GroupIndex {
    return isTemplate(deployment) ? this.#wildcards : this.#exact;
  }
}

/** A wildcard deployment is never called itself: the ones derived from it are. */
function isTemplate(deployment: Deployment): boolean {
  return isWildcard(deployment.model_name);
}

function modelNames(deployment: Deployment): ReadonlySet<string> {
  if (isTemplate(deployment)) return NO_NAMES;
  const { litellm_params, provider, model } = deployment;
  return new Set([litellm_params.model, model, `${provider}/${model}`]);
}

const NO_NAMES: ReadonlySet<string> = new Set();

function unlessEmpty(redirects: ReadonlyMap<string, Redirect> | undefined): ReadonlyMap<string, Redirect> | undefined {
  return redirects?.size === 0 ? undefined : redirects;
}
