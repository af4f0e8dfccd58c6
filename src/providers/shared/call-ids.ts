import { sha256 } from "./sha256.ts";

/** How ids are made: `plain` keeps letters, digits, `_` and `-`; `nine` is Mistral's, exactly nine letters and digits. */
export type IdStyle = "plain" | "nine";

/** Longest id that is sent as it came. */
const LONGEST = 64;

/**
 * Tool-call ids as the model's host wants them: `^[a-zA-Z0-9_-]{1,64}$`, or nine letters and digits, and never twice in a
 * conversation. Other providers' ids (`functions.search:0`, `call|fc_1`) are rewritten, each call and its result alike.
 */
export class CallIds {
  readonly #style: IdStyle;
  readonly #taken = new Set<string>();
  /** Calls that wait for their result, by the id the conversation gives them. */
  readonly #open = new Map<string, string[]>();

  constructor(style: IdStyle = "plain") {
    this.#style = style;
  }

  /** The id to send for a call that the conversation names `id`. */
  call(id: string): string {
    const make = this.#style === "nine" ? nine : plain;
    let free = make(id, 1);
    for (let count = 2; this.#taken.has(free); count += 1) free = make(id, count);
    this.#taken.add(free);
    this.#open.set(id, [...(this.#open.get(id) ?? []), free]);
    return free;
  }

  /** The id of the call that a result for `id` answers; `undefined` when no call waits for it. */
  result(id: string): string | undefined {
    const [first, ...rest] = this.#open.get(id) ?? [];
    this.#open.set(id, rest);
    return first;
  }
}

function plain(id: string, count: number): string {
  const allowed = id.replace(/[^a-zA-Z0-9_-]/g, "_") || "call";
  const short = allowed.length > LONGEST ? `${allowed.slice(0, LONGEST - 14)}_${sha256(id).slice(0, 9)}` : allowed;
  return count === 1 ? short : `${short.slice(0, LONGEST - 4)}_${count}`;
}

/** The same for the same id in every turn of a conversation, so that a provider's prompt cache is hit. */
function nine(id: string, count: number): string {
  if (count === 1 && /^[a-zA-Z0-9]{9}$/.test(id)) return id;
  return sha256(`${id} ${count}`).slice(0, 9);
}
