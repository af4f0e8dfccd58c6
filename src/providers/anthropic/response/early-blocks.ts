import { MOST_OPEN_BLOCKS } from "../../../transport/body-limits.ts";
import { type Fields, fieldsOf, listOf } from "../../../translation/json.ts";

/**
 * The blocks that the start of a message already has, as in answers to programmatic tool calls. They are held back until it
 * is clear whether events of their own announce them again.
 */
export class EarlyBlocks {
  #held: readonly Fields[] = [];

  /** Replaces what is held: a start may come twice. False when there are too many blocks. */
  hold(content: unknown): boolean {
    const blocks = listOf(content);
    const fits = blocks.length <= MOST_OPEN_BLOCKS;
    this.#held = fits ? blocks.map(fieldsOf) : [];
    return fits;
  }

  /** The blocks that are still to be opened, each at its place, before the event that starts `block` at `index`. */
  before(index: unknown, block: Fields): readonly Fields[] {
    const held = typeof index === "number" ? this.#held[index] : undefined;
    const isRepeated = held !== undefined && held["type"] === block["type"] && held["id"] === block["id"];
    const blocks = this.release();
    return isRepeated ? [] : blocks;
  }

  /** The blocks that are still to be opened, each at its place. */
  release(): readonly Fields[] {
    const blocks = this.#held;
    this.#held = [];
    return blocks;
  }
}
