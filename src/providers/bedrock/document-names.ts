/** Longest name that the API takes. */
const LONGEST = 200;

/**
 * Names of documents as Converse wants them: letters, digits, single spaces, hyphens, parentheses and square brackets,
 * and never twice in a conversation.
 */
export class DocumentNames {
  readonly #taken = new Set<string>();

  /** The name for a document that the caller calls `filename`. */
  name(filename: string | undefined): string {
    const plain = (filename ?? "")
      .replace(/\.\w{1,5}$/, "")
      .replace(/[^A-Za-z0-9\s()[\]-]/g, "-")
      .replace(/\s+/g, " ")
      .trim()
      .slice(0, LONGEST - 8);
    const wanted = /[A-Za-z0-9]/.test(plain) ? plain.trim() : "Document";
    let free = wanted;
    for (let count = 2; this.#taken.has(free); count += 1) free = `${wanted} (${count})`;
    this.#taken.add(free);
    return free;
  }
}
