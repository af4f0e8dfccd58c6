/**
 * Finds the name that was meant by one that is nearly right. Where any other name is sent to the provider, only what can
 * hardly be a parameter of a vendor's counts as misspelt: `min_tokens` is not `max_tokens`, and `top_a` is not `top_p`.
 */

/** A longer name is not a typing error, in characters. */
const LONGEST_NAME = 60;
/** Shortest name of one word with typing errors, in characters: `steps`, `models` and `speed` are no typing errors. */
const SHORTEST_WORD = 6;
/** Shortest word in which a letter may be another one, in characters. */
const SHORTEST_REPLACED = 4;
/** Most typing errors in a name, and the length of a name, in characters, in which there may be as many. */
const MOST_ERRORS = 2;
const LONG_NAME = 12;

/** What a misspelt name means. `exact`: its words are those of the known name, in another spelling (`apiKey`, `baseURL`). */
export interface Meant {
  readonly name: string;
  readonly exact: boolean;
}

/** What a message says of a misspelt name. */
export function misspeltProblem({ name, exact }: Meant): string {
  return exact ? `is called "${name}" here` : `is probably "${name}", misspelt`;
}

/** Known names, ordered for a search that compares a name with few of them. */
interface Index {
  /** By letters alone. */
  readonly byLetters: ReadonlyMap<string, string>;
  /** By the number of words and the first letter: a typing error seldom changes either. */
  readonly byForm: ReadonlyMap<string, readonly Known[]>;
}

interface Known {
  readonly name: string;
  readonly words: readonly string[];
}

/** Finds misspelt names among known ones. They are ordered when the first name is looked for, not when the package is loaded. */
export class Spellings {
  readonly #names: () => Iterable<string>;
  #index: Index | undefined;

  constructor(names: () => Iterable<string>) {
    this.#names = names;
  }

  /** `undefined` for a name that is known, and for one that is like none. */
  meant(given: string): Meant | undefined {
    if (given.length > LONGEST_NAME) return undefined;
    const { byLetters, byForm } = (this.#index ??= indexOf(this.#names()));
    const same = byLetters.get(lettersOf(given));
    if (same === given) return undefined;
    if (same !== undefined) return { name: same, exact: true };
    const words = wordsOf(given);
    if (words.length === 1 && given.length < SHORTEST_WORD) return undefined;
    const near = byForm.get(formOf(words))?.find((known) => isNear(words, known.words));
    return near === undefined ? undefined : { name: near.name, exact: false };
  }
}

function indexOf(names: Iterable<string>): Index {
  const byLetters = new Map<string, string>();
  const byForm = new Map<string, Known[]>();
  for (const name of names) {
    const letters = lettersOf(name);
    if (!byLetters.has(letters)) byLetters.set(letters, name);
    const words = name.split("_");
    const form = formOf(words);
    const alike = byForm.get(form);
    if (alike === undefined) byForm.set(form, [{ name, words }]);
    else alike.push({ name, words });
  }
  return { byLetters, byForm };
}

/** `apiKey`, `API-KEY` and `api_key` have the same letters. */
function lettersOf(name: string): string {
  return name.replaceAll(/[-_. ]/g, "").toLowerCase();
}

function wordsOf(name: string): string[] {
  return name
    .replaceAll(/(?<=[a-z0-9])[A-Z]/g, (letter) => `_${letter}`)
    .replaceAll(/[-. ]/g, "_")
    .toLowerCase()
    .split("_");
}

function formOf(words: readonly string[]): string {
  return `${words.length}${words[0]?.charAt(0) ?? ""}`;
}

function isNear(given: readonly string[], known: readonly string[]): boolean {
  if (known.length === 1 && (known[0]?.length ?? 0) < SHORTEST_WORD) return false;
  let errors = 0;
  for (const [index, word] of given.entries()) {
    const right = known[index] ?? "";
    if (word === right) continue;
    if (!isSlip(word, right)) return false;
    errors += 1;
  }
  return errors <= (known.join("_").length >= LONG_NAME ? MOST_ERRORS : 1);
}

/** One letter is missing, too many or, in words that are not short, another one; or two neighbours are swapped. */
function isSlip(word: string, right: string): boolean {
  const start = commonStart(word, right);
  const [a, b] = [word.slice(start), right.slice(start)];
  if (a.length === b.length) {
    if (a.length > 1 && a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0)) return a.slice(2) === b.slice(2);
    return right.length >= SHORTEST_REPLACED && a.slice(1) === b.slice(1);
  }
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return longer.slice(1) === shorter && longer.length + start >= SHORTEST_REPLACED;
}

function commonStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}
