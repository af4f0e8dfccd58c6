/** What an answer comes to, whole or as a stream: the same for both. Pure. */
import type { ChatCompletion, ChatCompletionChunk } from "../../../src/types/openai.ts";

interface GatheredCall {
  id: string;
  name?: string;
  arguments?: string;
}

/** One choice of an answer, without what is empty. */
export interface Gathered {
  content?: string;
  reasoning_content?: string;
  refusal?: string;
  tool_calls?: GatheredCall[];
  finish_reason?: string;
}

type Part = Pick<ChatCompletionChunk["choices"][number]["delta"], "content" | "reasoning_content" | "refusal">;

/** The choices of a whole answer. */
export function gatheredAnswer({ choices }: ChatCompletion): Gathered[] {
  return choices.map(({ message, finish_reason }) => {
    const found: Gathered = { finish_reason };
    addTexts(found, message);
    for (const call of message.tool_calls ?? [])
      (found.tool_calls ??= []).push({ id: call.id, ...("function" in call ? { ...call.function } : {}) });
    return found;
  });
}

/** The choices of a stream, put together as a client does. */
export function gatheredChunks(chunks: readonly ChatCompletionChunk[]): Gathered[] {
  const all: Gathered[] = [];
  for (const { index, delta, finish_reason } of chunks.flatMap(({ choices }) => choices)) {
    const found = (all[index] ??= {});
    addTexts(found, delta);
    for (const call of delta.tool_calls ?? []) addCall((found.tool_calls ??= []), call);
    if (finish_reason !== null) found.finish_reason = finish_reason;
  }
  return all;
}

/** Each chunk as text, without the time and the ids that were made up for it. */
export function comparable(chunks: readonly ChatCompletionChunk[]): readonly string[] {
  return chunks.map((chunk) =>
    JSON.stringify({ ...chunk, created: 0 })
      .replaceAll(/"chatcmpl-[0-9a-f]{32}"/g, '"chatcmpl-*"')
      .replaceAll(/"call_[0-9a-f]{24,32}"/g, '"call_*"'),
  );
}

function addTexts(found: Gathered, part: Part): void {
  for (const name of ["content", "reasoning_content", "refusal"] as const) {
    const text = part[name] ?? "";
    if (text !== "") found[name] = (found[name] ?? "") + text;
  }
}

type CallDelta = NonNullable<ChatCompletionChunk["choices"][number]["delta"]["tool_calls"]>[number];

function addCall(calls: GatheredCall[], { index, id, function: called }: CallDelta): void {
  const known = (calls[index] ??= { id: id ?? "" });
  if (called === undefined) return;
  known.name = (known.name ?? "") + (called.name ?? "");
  known.arguments = (known.arguments ?? "") + (called.arguments ?? "");
}
