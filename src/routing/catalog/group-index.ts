import { type Deployment, ModelGroup } from "../deployment.ts";

/** The deployments of a name. The list may grow until a group has been made of it. */
interface Entry {
  deployments: Deployment[];
  group: ModelGroup | undefined;
}

/**
 * Groups of deployments by name. A group is never changed but replaced, so that a call sees by identity whether its
 * group is still the same. A look-up allocates only the first time.
 */
export class GroupIndex {
  readonly #entries = new Map<string, Entry>();

  get(name: string): ModelGroup | undefined {
    const entry = this.#entries.get(name);
    return entry === undefined ? undefined : groupOf(name, entry);
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  groups(): ModelGroup[] {
    return [...this.#entries].map(([name, entry]) => groupOf(name, entry));
  }

  add(name: string, deployment: Deployment): void {
    const entry = this.#entries.get(name);
    if (entry === undefined) this.#set(name, [deployment]);
    else if (entry.group === undefined) entry.deployments.push(deployment);
    else this.#set(name, [...entry.deployments, deployment]);
  }

  remove(name: string, id: string): void {
    const rest = (this.#entries.get(name)?.deployments ?? []).filter((deployment) => deployment.id !== id);
    if (rest.length === 0) this.#entries.delete(name);
    else this.#set(name, rest);
  }

  /** Puts `deployment` in the place of the one with its id. */
  replace(name: string, deployment: Deployment): void {
    const deployments = this.#entries.get(name)?.deployments ?? [];
    this.#set(
      name,
      deployments.map((each) => (each.id === deployment.id ? deployment : each)),
    );
  }

  #set(name: string, deployments: Deployment[]): void {
    this.#entries.set(name, { deployments, group: undefined });
  }
}

function groupOf(name: string, entry: Entry): ModelGroup {
  return (entry.group ??= new ModelGroup(name, entry.deployments));
}
