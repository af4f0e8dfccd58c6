/** What differs between two tables of models, as lines to read. */
import type { PriceFile, PriceRow } from "./pack.ts";

export function changesOf(before: PriceFile, after: PriceFile): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  const lines = names.flatMap((name) => changeOf(name, before[name], after[name]));
  const [known, left] = [Object.keys(before), Object.keys(after)];
  return [...lines, `${left.length} models, ${known.length} before; ${lines.length} changed.`];
}

function changeOf(name: string, before: PriceRow | undefined, after: PriceRow | undefined): readonly string[] {
  if (after === undefined) return [`- ${name}`];
  if (before === undefined) return [`+ ${name}`];
  const facts = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  const changed = facts.filter((fact) => JSON.stringify(before[fact]) !== JSON.stringify(after[fact]));
  const parts = changed.map((fact) => `${fact} ${shown(before[fact])} → ${shown(after[fact])}`);
  return parts.length === 0 ? [] : [`  ${name}: ${parts.join(", ")}`];
}

function shown(value: unknown): string {
  return value === undefined ? "none" : JSON.stringify(value);
}
