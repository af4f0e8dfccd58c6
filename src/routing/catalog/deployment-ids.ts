import { looksLikeKey, shownName } from "../../secrets.ts";
import { settingsKey } from "./same-settings.ts";

/** What the id of a deployment is made from. */
export interface NamedDeployment {
  readonly model_name: string;
  readonly provider: string;
  readonly model: string;
  /** All its settings, credentials too: two deployments with different settings have different ids. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** An id for a deployment. It is taken once `keep` has been called. */
export interface ProposedId {
  readonly id: string;
  keep(): void;
}

/** Longest group or model in an id, in characters. */
const LONGEST_PART = 100;
/** Most deployments with equal settings whose ids are looked at. */
const MOST_TWINS = 20;

/**
 * The ids of deployments without `model_info.id`: `main-llm/openai/gpt-4o`, and `main-llm/openai/gpt-4o#2` where several are
 * alike. As long as the router lives, an id is not given to a deployment with other settings, although the first one was
 * removed; a deployment that comes back gets its id back. The same list leads to the same ids in every process.
 */
export class DeploymentIds {
  /** By settings. */
  readonly #given = new Map<string, string[]>();
  /** By the id without its number, the last number given. */
  readonly #numbers = new Map<string, number>();
  /** Ids that a `model_info` has or had. */
  readonly #chosen = new Set<string>();

  /** No other deployment gets this id, which a `model_info` names. */
  reserve(id: string): void {
    this.#chosen.add(id);
  }

  /** `isTaken` tells whether a deployment has that id now. */
  propose({ settings, ...named }: NamedDeployment, isTaken: (id: string) => boolean): ProposedId {
    const key = settingsKey(named.model_name, settings);
    const isFree = (id: string): boolean => !isTaken(id) && !this.#chosen.has(id);
    const known = this.#given.get(key)?.slice(0, MOST_TWINS).find(isFree);
    if (known !== undefined) return { id: known, keep: () => undefined };

    const name = readableName(named);
    let number = (this.#numbers.get(name) ?? 0) + 1;
    while (!isFree(numbered(name, number))) number += 1;
    const id = numbered(name, number);
    const keep = (): void => {
      this.#numbers.set(name, number);
      const given = this.#given.get(key);
      if (given === undefined) this.#given.set(key, [id]);
      else given.push(id);
    };
    return { id, keep };
  }
}

function numbered(name: string, number: number): string {
  return number === 1 ? name : `${name}#${number}`;
}

function readableName({ model_name, provider, model }: Omit<NamedDeployment, "settings">): string {
  const parts = [model_name, provider, model];
  const name = parts.join("/");
  // Nearly always so. What is no key as a whole has none as a part; only a part's length may make it one.
  const isPlain = PLAIN.test(name) && parts.every((part) => part.length < SHORT) && !looksLikeKey(name);
  return isPlain ? name : parts.map(readablePart).join("/");
}

/** Shorter names are no keys that only their length tells from names, and are not cut. */
const SHORT = 40;
const PLAIN = /^[\w ./:@*#-]*$/;

/** A name in an id: without what would break a line of a log, cut, and described where it may be a misplaced key. */
export function readablePart(part: string): string {
  const shown = shownName(part)
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "_");
  return shown.length > LONGEST_PART ? `${shown.slice(0, LONGEST_PART)}…` : shown;
}
