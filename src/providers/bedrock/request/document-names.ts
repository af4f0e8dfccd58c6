/** Longest name that the API takes. */
const LONGEST = 200;
/** Longest name that is read, from its end. */
const MOST_READ = 4000;

/**
 * Names of documents as Converse takes them: letters, digits, single spaces, hyphens, parentheses and square brackets, no two
 * alike in a conversation.
 */
export class DocumentNames {
  readonly #taken = new Set<string>();
  /** The number to try next for a name: lower ones are taken. */
  readonly #next = new Map<string, number>();

  /** The name for a document that the caller calls `filename`. */
  name(filename: string | undefined): string {
    const plain = (filename ?? "")
      .slice(-MOST_READ)
      .replace(/\.\w{1,5}$/, "")
      .replace(/[^A-Za-z0-9\s()[\]-]/g, "-")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, LONGEST - 8);
    const wanted = /[A-Za-z0-9]/.test(plain) ? plain.trim() : "Document";
    const free = this.#taken.has(wanted) ? this.#numbered(wanted) : wanted;
    this.#taken.add(free);
    return free;
  }

  #numbered(name: string): string {
    let count = this.#next.get(name) ?? 2;
    while (this.#taken.has(`${name} (${count})`)) count += 1;
    this.#next.set(name, count + 1);
    return `${name} (${count})`;
  }
}
