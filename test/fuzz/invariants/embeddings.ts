/** Embeddings are those of the texts, in their order, or there are none. */
import { vector } from "../embedding-wire.ts";
import { INPUT } from "../request.ts";
import { exchangeOf, type Invariant, shown } from "./judged.ts";

export const embeddings: Invariant = (ran) => {
  const { embedding, ending, effect, fuzzed, metadata } = ran;
  if (fuzzed.mode !== "embedding" || fuzzed.reader.startsWith("abort")) return [];
  if (embedding === undefined)
    return effect === "harmless" && ending.kind === "error"
      ? [`Good embeddings were taken for a failure: ${String(ending.error).slice(0, 300)}`]
      : [];
  const attempt = metadata?.attempts.findLast(({ outcome }) => outcome === "success");
  const winner = attempt && exchangeOf(ran, attempt);
  const done = winner?.exchange.effect ?? "harmless";
  const { data } = embedding;
  const wrong: string[] = [];
  if (done === "breaking") wrong.push("A broken answer counts as embeddings.");
  if (winner !== undefined && winner.reading.broken !== undefined)
    wrong.push(`A broken answer counts as embeddings: ${winner.reading.broken}.`);
  if (data.length !== INPUT.length) wrong.push(`There are ${data.length} embeddings for ${INPUT.length} texts.`);
  for (const [position, item] of data.entries()) {
    if (item.index !== position) wrong.push(`The embedding at ${position} says it is of text ${shown(item.index)}.`);
    const numbers: readonly unknown[] = Array.isArray(item.embedding) ? item.embedding : [undefined];
    if (!numbers.every((value) => typeof value === "number" && Number.isFinite(value)))
      wrong.push(`An embedding holds what is no number: ${shown(item.embedding)}`);
    if (done !== "harmless") continue;
    const expected = vector(INPUT[position] ?? "");
    if (shown(item.embedding) !== shown(expected)) wrong.push(`The embedding at ${position} is that of another text.`);
  }
  return wrong;
};
