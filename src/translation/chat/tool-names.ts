import type { ChatRequest } from "../../types/openai.ts";
import { fieldsOf, someText } from "../json.ts";
import { FreeNames } from "./free-name.ts";

/** What a provider takes as the name of a tool. */
export interface NameRule {
  readonly longest: number;
  /** `name` in the characters that are taken; may be too long, or empty. */
  readonly plain: (name: string) => string;
}

/** A request's tool names as a provider takes them, no two alike, and back. */
export class RequestToolNames {
  readonly #rule: NameRule;
  readonly #free: FreeNames;
  readonly #wire = new Map<string, string>();
  readonly #own = new Map<string, string>();

  constructor(request: ChatRequest, rule: NameRule) {
    this.#rule = rule;
    this.#free = new FreeNames(rule.longest);
    const names = declaredNames(request);
    // Names that fit come first, so that they stay unchanged.
    for (const name of [...names.filter((each) => this.#fitted(each) === each), ...names]) this.wire(name);
  }

  /** The name to send. */
  wire(name: string): string {
    const known = this.#wire.get(name);
    if (known !== undefined) return known;
    const free = this.#free.take(this.#fitted(name));
    this.#wire.set(name, free);
    this.#own.set(free, name);
    return free;
  }

  /** The caller's name for a name that was sent. */
  own(wire: string): string {
    return this.#own.get(wire) ?? wire;
  }

  #fitted(name: string): string {
    const { plain, longest } = this.#rule;
    return plain(name.slice(0, longest)).slice(0, longest) || "tool";
  }
}

function declaredNames({ tools, functions }: ChatRequest): string[] {
  const given: readonly unknown[] = [...(tools ?? []).map((tool) => fieldsOf(tool)["function"]), ...(functions ?? [])];
  return given.flatMap((definition) => someText(fieldsOf(definition)["name"]) ?? []);
}
