import { FreeNames } from "./free-name.ts";
import { PendingToolCalls } from "./pending-tool-calls.ts";

/** What ids are made of: `plain` keeps letters, digits, `_` and `-`; `nine` is Mistral's, exactly nine letters and digits. */
export type IdStyle = "plain" | "nine";

/** Longest id that is sent unchanged. */
const LONGEST = 64;

/**
 * The ids of a conversation's tool calls in the form an API takes, no two alike: `^[a-zA-Z0-9_-]{1,64}$`, or nine letters and
 * digits. Other providers' ids (`functions.search:0`, `call|fc_1`) are rewritten, in each call and its result alike.
 */
export class ToolCallIds {
  readonly #style: IdStyle;
  readonly #plain = new FreeNames(LONGEST);
  readonly #nine = new Set<string>();
  /** How often each id was used. */
  readonly #count = new Map<string, number>();
  readonly #pending = new PendingToolCalls<string>();

  constructor(style: IdStyle = "plain") {
    this.#style = style;
  }

  /** The id to send for a call that the conversation names `id`. */
  call(id: string): string {
    const free = this.#style === "nine" ? this.#freeNine(id) : this.#plain.take(plain(id));
    this.#pending.add(id, free);
    return free;
  }

  /** The calls that follow belong to another turn of the assistant. */
  endTurn(): void {
    this.#pending.endTurn();
  }

  /** The id of the call that a result for `id` answers; `undefined` when no call waits for it. */
  result(id: string): string | undefined {
    return this.#pending.answer(id);
  }

  #freeNine(id: string): string {
    let count = this.#count.get(id) ?? 1;
    while (this.#nine.has(nine(id, count))) count += 1;
    this.#count.set(id, count + 1);
    const free = nine(id, count);
    this.#nine.add(free);
    return free;
  }
}

function plain(id: string): string {
  const allowed = id.replace(/[^a-zA-Z0-9_-]/g, "_") || "call";
  return allowed.length > LONGEST ? `${allowed.slice(0, LONGEST - 14)}_${sha256(id).slice(0, 9)}` : allowed;
}

/** The same for the same id in every turn of a conversation, so that a provider's prompt cache is hit. */
function nine(id: string, count: number): string {
  if (count === 1 && /^[a-zA-Z0-9]{9}$/.test(id)) return id;
  return sha256(`${id} ${count}`).slice(0, 9);
}

/** SHA-256 in hexadecimal. Node's module for it is loaded when it is first needed: loading takes long. */
export function sha256(text: string): string {
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
}

/** OpenAI's longest tool call id. */
const LONGEST_AT_OPENAI = 40;

/**
 * `id` in the form an OpenAI-compatible API takes; unchanged when it fits. The same id always gives the same result, so that a
 * call and its result still match.
 */
export function fittingToolCallId(id: string, form: "forty" | "nine" | undefined): string {
  if (form === "nine") return /^[A-Za-z0-9]{9}$/.test(id) ? id : sha256(id).slice(0, 9);
  return form === "forty" && id.length > LONGEST_AT_OPENAI ? `call_${sha256(id).slice(0, 32)}` : id;
}
