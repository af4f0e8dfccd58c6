import { captures, isWildcard, withVendor } from "../routing/catalog/wildcards.ts";
import type { Providers } from "../routing/catalog/resolve-deployment.ts";
import { quotedName, shownName } from "../secrets.ts";
import { isPlainObject } from "./check.ts";
import { didYouMean } from "./nearest-name.ts";
import { ownId } from "./deployment-entry.ts";

/** Most missing names for which the nearest right one is searched. */
const MOST_HINTS = 20;
/** Most groups that a message lists. */
const MOST_SHOWN = 8;

/** All names that a fallback or an alias may name, those of wrong entries too, so that no mistake is reported twice. */
export class ModelNames {
  /** Groups, without wildcards. */
  readonly groups: Set<string> = new Set();
  readonly #others = new Set<string>();
  readonly #patterns = new Set<string>();
  /** Ids of deployments. Those that nobody chose are no names that anybody misspells. */
  readonly #ids: ReadonlySet<string>;
  #hints = 0;
  /** There are no deployments, so any name may be added later. */
  readonly #open: boolean;

  constructor(entries: readonly unknown[], aliases: readonly string[], providers: Providers, ids: readonly string[]) {
    this.#ids = new Set(ids);
    this.#open = entries.length === 0;
    for (const entry of entries) {
      if (isPlainObject(entry)) this.#add(entry, providers);
      const id = ownId(entry);
      if (id !== undefined) this.#others.add(id);
    }
    for (const alias of aliases) this.#others.add(alias);
  }

  has(name: string): boolean {
    if (this.#open || this.groups.has(name) || this.#others.has(name)) return true;
    if (this.#patterns.has(name) || this.#ids.has(name)) return true;
    const forms = [name, withVendor(name) ?? name];
    for (const pattern of this.#patterns) if (forms.some((form) => captures(pattern, form) !== undefined)) return true;
    return false;
  }

  /** `there is no model group "mian"; did you mean "main"?` */
  missingMessage(name: string): string {
    const hint = (this.#hints += 1) > MOST_HINTS ? "" : didYouMean(name, this.#all());
    const known = firstOf([this.groups, this.#patterns], MOST_SHOWN + 1).map(shownName);
    const list = known.length > MOST_SHOWN ? `${known.slice(0, MOST_SHOWN).join(", ")}, …` : known.join(", ");
    return `there is no model group ${quotedName(name)}${hint || `; there are: ${list || "none"}`}`;
  }

  *#all(): Iterable<string> {
    yield* this.groups;
    yield* this.#others;
    yield* this.#patterns;
  }

  #add({ model_name, litellm_params }: Readonly<Record<string, unknown>>, providers: Providers): void {
    if (typeof model_name === "string") {
      if (isWildcard(model_name)) this.#patterns.add(model_name);
      else this.groups.add(model_name);
    }
    const model = isPlainObject(litellm_params) ? litellm_params["model"] : undefined;
    if (typeof model !== "string" || isWildcard(model)) return;
    const provider = isPlainObject(litellm_params) ? litellm_params["custom_llm_provider"] : undefined;
    const split = providers.splitModel(model, typeof provider === "string" ? provider : undefined);
    this.#others.add(model).add(split.model).add(`${split.provider}/${split.model}`);
  }
}

function firstOf(sets: readonly ReadonlySet<string>[], count: number): string[] {
  const found: string[] = [];
  for (const set of sets) {
    for (const name of set) {
      if (found.length === count) return found;
      found.push(name);
    }
  }
  return found;
}
