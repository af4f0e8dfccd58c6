/** What Claude demands of a conversation, whoever hosts it. The wires bring their blocks in this form. */
import type { Violations } from "./violation.ts";

/** One block, as far as the order of a conversation depends on it. */
export type ClaudeBlock =
  | { readonly type: "call"; readonly id: string }
  | { readonly type: "result"; readonly id: string }
  /** `genuine`: the signature belongs to the text. */
  | { readonly type: "thinking"; readonly genuine: boolean }
  | { readonly type: "other" };

export interface ClaudeTurn {
  readonly role: string;
  readonly blocks: readonly ClaudeBlock[];
}

/** Calls are answered in the very next turn, results first; thinking is the model's own and comes first. */
export function* claudeViolations(turns: readonly ClaudeTurn[], thinksWithBudget: boolean): Violations {
  const seen = new Set<string>();
  let owed: readonly string[] = [];
  for (const [index, { role, blocks }] of turns.entries()) {
    yield* resultViolations(blocks, owed, index);
    owed = role === "assistant" ? idsOf(blocks, "call") : [];
    for (const id of owed) {
      if (seen.has(id)) yield { message: `messages.${index}: \`tool_use\` ids must be unique` };
      seen.add(id);
    }
    yield* thinkingViolations(blocks, index);
  }
  if (owed.length > 0) yield unanswered(turns.length - 1, owed);
  if (thinksWithBudget) yield* loopViolations(turns);
}

const idsOf = (blocks: readonly ClaudeBlock[], type: "call" | "result"): readonly string[] =>
  blocks.flatMap((block) => (block.type === type && "id" in block ? [block.id] : []));

function unanswered(index: number, ids: readonly string[]): { message: string } {
  return {
    message: `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${ids.join(", ")}. Each \`tool_use\` block must have a corresponding \`tool_result\` block in the next message.`,
  };
}

function* resultViolations(blocks: readonly ClaudeBlock[], owed: readonly string[], index: number): Violations {
  const results = idsOf(blocks, "result");
  const missing = owed.filter((id) => !results.includes(id));
  if (missing.length > 0) yield unanswered(index - 1, missing);
  for (const [place, id] of results.entries()) {
    if (!owed.includes(id)) {
      yield {
        message: `messages.${index}.content.${place}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${id}. Each \`tool_result\` block must have a corresponding \`tool_use\` block in the previous message.`,
      };
    }
    if (results.indexOf(id) !== place) {
      yield {
        message: `messages.${index}.content.${place}: each tool_use must have a single result. Found multiple \`tool_result\` blocks with id: ${id}`,
      };
    }
  }
  const late = blocks.findIndex((block, place) => block.type === "result" && place >= results.length);
  if (late !== -1) yield unanswered(index - 1, owed);
}

function* thinkingViolations(blocks: readonly ClaudeBlock[], index: number): Violations {
  for (const [place, block] of blocks.entries()) {
    if (block.type !== "thinking") continue;
    if (!block.genuine)
      yield { message: `messages.${index}.content.${place}: Invalid \`signature\` in \`thinking\` block` };
    if (blocks.slice(0, place).some(({ type }) => type === "call")) {
      yield { message: `messages.${index}.content.${place}: \`thinking\` blocks must precede \`tool_use\` blocks` };
    }
  }
}

/** With a budget, the turn that a tool loop is in the middle of begins with thinking. */
function* loopViolations(turns: readonly ClaudeTurn[]): Violations {
  const last = turns.at(-1);
  if (last === undefined || !last.blocks.some(({ type }) => type === "result")) return;
  const index = turns.findLastIndex(({ role }) => role === "assistant");
  const [opening] = turns[index]?.blocks ?? [];
  if (opening === undefined || opening.type === "thinking") return;
  yield {
    message: `messages.${index}.content.0.type: Expected \`thinking\` or \`redacted_thinking\`, but found \`tool_use\`. When \`thinking\` is enabled, a final \`assistant\` message must start with a thinking block.`,
  };
}
