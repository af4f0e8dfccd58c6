import { type Deployment, ModelGroup } from "./deployment.ts";

/**
 * Groups of deployments by name. A group is never changed but replaced, so that a call under way sees by identity whether
 * its group is still the same; finding one is a look-up that allocates nothing.
 */
export class GroupIndex {
  readonly #groups = new Map<string, ModelGroup>();

  get(name: string): ModelGroup | undefined {
    return this.#groups.get(name);
  }

  names(): string[] {
    return [...this.#groups.keys()];
  }

  groups(): ModelGroup[] {
    return [...this.#groups.values()];
  }

  add(name: string, deployment: Deployment): void {
    this.#set(name, [...(this.#groups.get(name)?.deployments ?? []), deployment]);
  }

  remove(name: string, id: string): void {
    const rest = (this.#groups.get(name)?.deployments ?? []).filter((deployment) => deployment.id !== id);
    if (rest.length === 0) this.#groups.delete(name);
    else this.#set(name, rest);
  }

  /** Puts `deployment` where the one with its id is. */
  replace(name: string, deployment: Deployment): void {
    const deployments = this.#groups.get(name)?.deployments ?? [];
    this.#set(
      name,
      deployments.map((each) => (each.id === deployment.id ? deployment : each)),
    );
  }

  #set(name: string, deployments: readonly Deployment[]): void {
    this.#groups.set(name, new ModelGroup(name, deployments));
  }
}
