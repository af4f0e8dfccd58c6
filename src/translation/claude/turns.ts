/**
 * The order that Claude wants a conversation in, whoever hosts it: turns alternate and begin with the user's; every
 * tool call is answered in the very next turn, results first. Knows nothing of the shape of a block.
 */

/** One message, translated, before it has its place. */
export type Entry<Block> =
  | { readonly role: "user" | "system"; readonly blocks: readonly Block[] }
  /** `calls`: the ids of the tool calls among the blocks. */
  | { readonly role: "assistant"; readonly blocks: readonly Block[]; readonly calls: readonly string[] }
  | { readonly role: "result"; readonly call: string; readonly block: Block };

/** A turn in its place. */
export interface Turn<Block> {
  readonly role: "user" | "assistant" | "system";
  readonly blocks: readonly Block[];
}

/** What the order needs to be made of. */
export interface TurnRules<Block> {
  /** Stands in for the result of a call that was never answered. */
  missingResult(call: string): Block;
  /** The least a user can say: opens a conversation that the assistant opened. */
  readonly filler: Block;
  /** Whether system messages may stand between the turns. Elsewhere they become the user's words. */
  readonly systemTurns: boolean;
}

/** A turn being put together. */
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
      // The assistant's next message answers the result: it is a turn of its own.
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

/** Where a system turn may stand: after the user's turn, and before the assistant's or at the end. */
function systemPlaces<Block>(entries: readonly Entry<Block>[]): ReadonlySet<number> {
  const places = new Set<number>();
  /** System turns behind the user's: what follows them decides. */
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

/** A turn that is in its place, and may grow. */
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
  /** Answers that the turn before calls for. */
  let owed: Block[] = [];
  for (const draft of drafts) {
    if (draft.role === "assistant") {
      if (draft.blocks.length === 0) continue;
      join(turns, "user", owed.length === 0 && turns.length === 0 ? [rules.filler] : owed);
      join(turns, "assistant", draft.blocks);
      owed = draft.calls.map((call) => results.get(call) ?? rules.missingResult(call));
    } else {
      join(turns, roleBehind(turns.at(-1)?.role, draft.role), [...owed, ...draft.blocks]);
      owed = [];
    }
  }
  join(turns, "user", owed.length === 0 && turns.length === 0 ? [rules.filler] : owed);
  return turns;
}

/** A system turn stands behind the user's; behind another too, when an empty turn of the assistant's stood between them. */
function roleBehind(before: Turn<never>["role"] | undefined, role: Turn<never>["role"]): Turn<never>["role"] {
  return role === "system" && (before === "user" || before === "system") ? "system" : "user";
}

function join<Block>(turns: Growing<Block>[], role: Turn<Block>["role"], blocks: readonly Block[]): void {
  if (blocks.length === 0) return;
  const last = turns.at(-1);
  if (last?.role !== role) return void turns.push({ role, blocks: [...blocks] });
  for (const block of blocks) last.blocks.push(block);
}
