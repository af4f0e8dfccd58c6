/**
 * The model that Anthropic's events and Converse's frames are both mapped onto: a message is received in blocks, each of
 * which is opened, grows by deltas, and is closed.
 */
import type { Delta } from "../../types/openai.ts";
import type { Fields } from "../json.ts";

/** What the blocks of one message share. */
export interface SharedState {
  /** Tool calls so far: the index of the next one. */
  toolCalls: number;
  /** Citations so far. */
  citations: number;
  /** Length of the text so far. */
  textLength: number;
  /** Text held back until it is clear whether the answer comes as a tool's input. */
  heldText: string | undefined;
  /** The answer comes as a tool's input: text beside it is not part of it. */
  readonly unwraps: boolean;
  /** The caller reads a `function_call` instead of `tool_calls`. */
  readonly legacy: boolean;
}

/** What a delta carries. */
export type BlockKind = "text" | "reasoning" | "input";

/** A block that was opened and not closed. */
export interface OpenBlock {
  /** What its deltas should carry; `undefined` for a block of an unknown type. */
  readonly kind?: BlockKind;
  start?(): Delta | undefined;
  /** `false` when the delta is malformed; `undefined` when it has nothing for the caller. */
  delta(delta: Fields): Delta | undefined | false;
  stop?(): Delta | undefined;
  /** True for a tool call without arguments so far: it is complete unless the answer was cut right behind it. */
  readonly lacksArguments?: boolean;
  /** True for a tool's input that is not whole so far. */
  readonly isHalf?: boolean;
}

/** How one wire's blocks are read. */
export interface BlockReader {
  /** What a delta carries; `undefined` for an empty delta and for an unknown one. */
  kindOf(delta: Fields): BlockKind | undefined;
  /** The block that a delta without a start begins; `undefined` when the delta does not say enough. */
  unannounced(kind: BlockKind | undefined, state: SharedState): OpenBlock | undefined;
  /** A block of an unknown type may be a tool that the provider runs: its input is then no lost tool call. */
  readonly hasServerTools: boolean;
}

/** Reads one string of a delta: `undefined` when it is absent, `false` when it is malformed. */
export type StringReader = (delta: Fields) => string | undefined | false;

/** A block of an unknown type, or one the caller has no use for. */
export const SILENT: OpenBlock = { delta: () => undefined };
