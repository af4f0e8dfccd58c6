import type { ChatRequest } from "../../types/openai.ts";
import { fieldsOf, someText } from "../shared/fields.ts";

/** Longest name that the API takes. */
const LONGEST = 64;

/**
 * Names of tools as Converse wants them, `[a-zA-Z0-9_-]{1,64}`, and back. Made anew, and the same, from the request
 * whenever they are needed: for sending it and for reading its answer.
 */
export class ToolNames {
  readonly #wire = new Map<string, string>();
  readonly #own = new Map<string, string>();

  constructor(request: ChatRequest) {
    for (const name of declaredNames(request)) this.wire(name);
  }

  /** The name to send. */
  wire(name: string): string {
    const known = this.#wire.get(name);
    if (known !== undefined) return known;
    const plain = name.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, LONGEST) || "tool";
    let free = plain;
    for (let count = 2; this.#own.has(free); count += 1) free = `${plain.slice(0, LONGEST - 4)}_${count}`;
    this.#wire.set(name, free);
    this.#own.set(free, name);
    return free;
  }

  /** The caller's own name for what the model calls. */
  own(wire: string): string {
    return this.#own.get(wire) ?? wire;
  }
}

function declaredNames({ tools, functions }: ChatRequest): string[] {
  const given: readonly unknown[] = [...(tools ?? []).map((tool) => fieldsOf(tool)["function"]), ...(functions ?? [])];
  return given.flatMap((definition) => someText(fieldsOf(definition)["name"]) ?? []);
}
