import { isFields } from "../../fields.ts";

type Detail = Record<string, unknown>;

/** The fields of a detail that come in pieces. */
const PIECES = ["text", "summary", "data"];

/** OpenRouter's `reasoning_details`, whose pieces have the index of their part. */
export class ReasoningDetails {
  readonly #details: unknown[] = [];
  readonly #byIndex = new Map<string, Detail>();

  add(pieces: readonly unknown[]): void {
    for (const piece of pieces) this.#add(piece);
  }

  get all(): readonly unknown[] {
    return this.#details;
  }

  #add(piece: unknown): void {
    const { index, type } = isFields(piece) ? piece : {};
    if (!isFields(piece) || typeof index !== "number") return void this.#details.push(piece);
    const key = typeof type === "string" ? `${index} ${type}` : `${index}`;
    const known = this.#byIndex.get(key);
    if (known !== undefined) return join(known, piece);
    const detail = { ...piece };
    this.#byIndex.set(key, detail);
    this.#details.push(detail);
  }
}

/** Texts are joined; of other fields the last value counts. */
function join(detail: Detail, piece: Detail): void {
  for (const [name, value] of Object.entries(piece)) {
    const before = detail[name];
    if (value === null || value === undefined || name === "__proto__") continue;
    detail[name] =
      PIECES.includes(name) && typeof before === "string" && typeof value === "string" ? before + value : value;
  }
}
