/** What a caller ends up with, whole or from chunks. */
import type { ChatCompletion, ChatCompletionChunk } from "../../src/types/openai.ts";

export interface Gathered {
  text: string;
  reasoning: string;
  /** Arguments of each call, by its index. */
  readonly tools: Map<number, string>;
  /** How often it was told to begin again. */
  restarts: number;
}

/** A caller trusts the types: what is no text is another invariant's business, and no reason to stumble here. */
const textOf = (value: unknown): string => (typeof value === "string" ? value : value == null ? "" : "[no text]");

export const nothing = (): Gathered => ({ text: "", reasoning: "", tools: new Map(), restarts: 0 });

/** Adds a chunk as a client does: after a restart, what was there is gone. */
export function gather(so_far: Gathered, { choices, router_event }: ChatCompletionChunk): Gathered {
  const all = router_event === "restart" ? { ...nothing(), restarts: so_far.restarts + 1 } : so_far;
  for (const { index, delta } of choices) {
    if (index !== 0) continue;
    all.text += textOf(delta.content);
    all.reasoning += textOf(delta.reasoning_content);
    if (!Array.isArray(delta.tool_calls)) continue;
    for (const { index: call, function: called } of delta.tool_calls)
      all.tools.set(call, (all.tools.get(call) ?? "") + textOf(called?.arguments));
  }
  return all;
}

export function gatheredWhole({ choices }: ChatCompletion): Gathered {
  const { message } = choices[0];
  const tools = (message.tool_calls ?? []).map((call, index): [number, string] => [
    index,
    call.type === "function" ? textOf(call.function.arguments) : "",
  ]);
  return {
    text: textOf(message.content),
    reasoning: textOf(message.reasoning_content),
    tools: new Map(tools),
    restarts: 0,
  };
}
