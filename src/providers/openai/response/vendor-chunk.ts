/** A chunk as vendors send it, before it is completed. */
import { MOST_CHOICES_AT_ONCE } from "../../../transport/body-limits.ts";
import { isFields } from "../../../translation/json.ts";
import type { VendorHead } from "./chunk-identity.ts";
import type { Before } from "./delta-of.ts";
import { isSoundChoice, type VendorChoice } from "./streamed-choice.ts";

/** Any field may be missing. */
export interface VendorChunk extends VendorHead, Record<string, unknown> {
  choices?: unknown;
  usage?: unknown;
  obfuscation?: unknown;
  citations?: unknown;
  search_results?: unknown;
  prompt_filter_results?: unknown;
  router_event?: unknown;
}

/** Corrects all choices in place. All are checked before any is used, so that a skipped chunk leaves no trace. */
export function areSoundChoices(
  choices: readonly unknown[],
  known: ReadonlyMap<number, Before>,
): choices is VendorChoice[] {
  return (
    choices.length <= MOST_CHOICES_AT_ONCE &&
    choices.every((choice, position) => isSoundChoice(choice, position, known))
  );
}

/** Removes OpenAI's padding, and `router_event`, which only the router may set. */
export function removeForeignFields(chunk: VendorChunk): void {
  if (chunk.obfuscation !== undefined) delete chunk.obfuscation;
  if (chunk.router_event !== undefined) delete chunk.router_event;
}

/** False for a parsed event that is certainly no error. */
export function mayBeError(chunk: unknown): boolean {
  if (!isFields(chunk)) return Array.isArray(chunk);
  return chunk["error"] !== undefined || chunk["base_resp"] !== undefined || chunk["choices"] === undefined;
}
