/**
 * The order that Claude and many other models require of a conversation: turns alternate and begin with the user's; every tool
 * call is answered in the next turn, results first. The shape of a block does not matter here.
 */

/** The text of a placeholder turn. */
export const FILLER_TEXT = ".";
/** The user turn after an assistant's last turn that the model does not continue. */
export const GO_ON_TEXT = "Continue.";
/** The result of a tool call that was never answered. */
export const NO_RESULT_TEXT = "No result was recorded for this call.";

/** One translated message, before it is put in order. */
export type Entry<Block> =
  | { readonly role: "user" | "system"; readonly blocks: readonly Block[] }
  /** `calls`: the ids of the tool calls among the blocks. */
  | { readonly role: "assistant"; readonly blocks: readonly Block[]; readonly calls: readonly string[] }
  | { readonly role: "result"; readonly call: string; readonly block: Block };

/** A turn of the ordered conversation. */
export interface Turn<Block> {
  readonly role: "user" | "assistant" | "system";
  readonly blocks: readonly Block[];
}

/** What an API's conversations are made of. */
export interface TurnRules<Block> {
  /** Stands in for the result of a call that was never answered. */
  missingResult(call: string): Block;
  /** Placeholder user turn, before an assistant's first turn. */
  readonly filler: Block;
  /** System messages may stand between turns. Elsewhere they become user turns. */
  readonly systemTurns: boolean;
}

/** A turn before results are put behind their calls. */
interface Draft<Block> {
  readonly role: Turn<Block>["role"];
  readonly blocks: Block[];
  readonly calls: string[];
}

/** Puts `entries` in order. The result begins with a user's turn and is never empty. */
export function arrange<Block>(entries: readonly Entry<Block>[], rules: TurnRules<Block>): Turn<Block>[] {
  const results = new Map<string, Block>();
  const drafts: Draft<Block>[] = [];
  const mayBeSystem = rules.systemTurns ? systemPlaces(entries) : NOWHERE;
  entries.forEach((entry, index) => {
    if (entry.role === "result") {
      if (!results.has(entry.call)) results.set(entry.call, entry.block);
      // The assistant's next message answers the result, so it begins a new turn.
      append(drafts, { role: "user", blocks: [] });
    } else if (entry.role === "system") {
      append(drafts, { role: mayBeSystem.has(index) ? "system" : "user", blocks: entry.blocks });
    } else append(drafts, entry);
  });
  return answered(drafts, results, rules);
}

interface Addition<Block> {
  readonly role: Turn<Block>["role"];
  readonly blocks: readonly Block[];
  readonly calls?: readonly string[];
}

function append<Block>(drafts: Draft<Block>[], { role, blocks, calls = [] }: Addition<Block>): void {
  const last = drafts.at(-1);
  if (last?.role !== role) return void drafts.push({ role, blocks: [...blocks], calls: [...calls] });
  for (const block of blocks) last.blocks.push(block);
  for (const call of calls) last.calls.push(call);
}

const NOWHERE: ReadonlySet<number> = new Set();

/** Indexes at which a system turn may stand: after a user turn, and before an assistant's or at the end. */
function systemPlaces<Block>(entries: readonly Entry<Block>[]): ReadonlySet<number> {
  const places = new Set<number>();
  /** System messages after a user turn: what follows them decides. */
  let waiting: number[] = [];
  let before: Entry<Block>["role"] | undefined;
  for (const [index, entry] of entries.entries()) {
    if (entry.role === "system") {
      if (before === "user" || before === "result") waiting.push(index);
    } else if (!isEmpty(entry)) {
      if (entry.role === "assistant") for (const place of waiting) places.add(place);
      waiting = [];
      before = entry.role;
    }
  }
  for (const place of waiting) places.add(place);
  return places;
}

function isEmpty<Block>(entry: Entry<Block>): boolean {
  return entry.role === "assistant" && entry.blocks.length === 0;
}

/** An ordered turn that may still grow. */
interface Growing<Block> {
  readonly role: Turn<Block>["role"];
  readonly blocks: Block[];
}

function answered<Block>(
  drafts: readonly Draft<Block>[],
  results: ReadonlyMap<string, Block>,
  rules: TurnRules<Block>,
): Turn<Block>[] {
  const turns: Growing<Block>[] = [];
  /** Results of the calls in the turn before. */
  let pending: Block[] = [];
  for (const draft of drafts) {
    if (draft.role === "assistant") {
      if (draft.blocks.length === 0) continue;
      join(turns, "user", pending.length === 0 && turns.length === 0 ? [rules.filler] : pending);
      join(turns, "assistant", draft.blocks);
      pending = draft.calls.map((call) => results.get(call) ?? rules.missingResult(call));
    } else {
      join(turns, roleAfter(turns.at(-1)?.role, draft.role), [...pending, ...draft.blocks]);
      pending = [];
    }
  }
  join(turns, "user", pending.length === 0 && turns.length === 0 ? [rules.filler] : pending);
  return turns;
}

/** A system turn follows a user turn; also another system turn, when an empty assistant turn stood between them. */
function roleAfter(before: Turn<never>["role"] | undefined, role: Turn<never>["role"]): Turn<never>["role"] {
  return role === "system" && (before === "user" || before === "system") ? "system" : "user";
}

function join<Block>(turns: Growing<Block>[], role: Turn<Block>["role"], blocks: readonly Block[]): void {
  if (blocks.length === 0) return;
  const last = turns.at(-1);
  if (last?.role !== role) return void turns.push({ role, blocks: [...blocks] });
  for (const block of blocks) last.blocks.push(block);
}
