import type { ReasoningSource } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { isFields } from "../../../translation/json.ts";
import type { ReasoningField } from "./reasoning.ts";

const FIELDS: ReadonlySet<unknown> = new Set<ReasoningField>(["content", "reasoning", "thinking", "reasoning_details"]);

/** The fields of a message or delta that the tag depends on. Any may be missing. */
export interface TaggedFields {
  reasoning_source?: unknown;
  reasoning_content?: unknown;
  reasoning_details?: unknown;
  thinking_blocks?: unknown;
  provider_specific_fields?: unknown;
  extra_content?: unknown;
  tool_calls?: unknown;
}

/** Notes in a message who sent its reasoning and the fields beside it, in a stream once for each choice. */
export class ReasoningTag {
  readonly #provider: string;
  readonly #signer: string;
  #isSet = false;

  constructor({ provider, model }: Target) {
    this.#provider = provider;
    // Claude's signatures are valid on every host of Claude.
    this.#signer = /claude/i.test(model) ? "anthropic" : provider;
  }

  /** Changes `message`, or a delta, in place. */
  put(message: TaggedFields): void {
    const { reasoning_source: given, thinking_blocks: blocks } = message;
    if (given !== undefined) delete message.reasoning_source;
    if (Array.isArray(blocks)) this.#signBlocks(blocks);
    if (this.#isSet || !isTagged(message)) return;
    this.#isSet = true;
    const source: ReasoningSource = { provider: this.#provider };
    // `unifyReasoning` puts a string there; an object was sent by another router.
    if (FIELDS.has(given)) source.field = String(given);
    else if (isFields(given)) source.from = given;
    message.reasoning_source = source;
  }

  #signBlocks(blocks: readonly unknown[]): void {
    for (const block of blocks)
      if (isFields(block) && typeof block["provider"] !== "string") block["provider"] = this.#signer;
  }
}

/** True for a message with something that has to come back. */
function isTagged(message: TaggedFields): boolean {
  const { reasoning_content: text, reasoning_details, thinking_blocks, tool_calls } = message;
  if (Boolean(text) || isFilled(reasoning_details) || isFilled(thinking_blocks)) return true;
  return (
    hasVendorFields(message) ||
    (Array.isArray(tool_calls) && tool_calls.some((call) => isFields(call) && hasVendorFields(call)))
  );
}

function hasVendorFields({ extra_content, provider_specific_fields }: TaggedFields): boolean {
  return isFilled(extra_content) || isFilled(provider_specific_fields);
}

function isFilled(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length > 0;
}
