import type { Turn } from "../chat/turns.ts";

/** What the end of a conversation is made of. */
export interface EndRules<Block> {
  /** The model continues an assistant's last turn. */
  readonly prefill: boolean;
  /** The user turn to add when the model does not. */
  readonly goOn: Block;
  /** A block of text without trailing white space; `undefined` for any other block. */
  readonly trimmed: (block: Block) => Block | undefined;
}

/**
 * `turns` with an end the model takes. An assistant's last turn is trimmed, because white space is refused at its end, or is
 * followed by a turn of the user's.
 */
export function withValidEnd<Block>(turns: readonly Turn<Block>[], rules: EndRules<Block>): readonly Turn<Block>[] {
  const last = turns.at(-1);
  if (last?.role !== "assistant") return turns;
  if (!rules.prefill) return [...turns, { role: "user", blocks: [rules.goOn] }];
  const block = last.blocks.at(-1);
  const trimmed = block === undefined ? undefined : rules.trimmed(block);
  if (trimmed === undefined) return turns;
  return [...turns.slice(0, -1), { role: "assistant", blocks: [...last.blocks.slice(0, -1), trimmed] }];
}
