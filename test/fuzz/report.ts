/** A finding in words: how to have it again, what was done, and what came of it. */
import type { Finding } from "./campaign.ts";
import type { FuzzCase } from "./case.ts";
import type { Ran } from "./run-case.ts";

/** The command that plays the case once more. */
export function reproduction({ family, seed, number }: FuzzCase): string {
  return `npm run fuzz -- --provider ${family.name} --seed ${seed} --case ${number}`;
}

export function described(fuzzed: FuzzCase): string {
  const { mode, sort, second, mid_stream_fallback, num_retries, hedge, reader, leave_after, split, damages } = fuzzed;
  return [
    mode,
    sort,
    `damage: ${damages.map(({ name }) => name).join(" + ") || "none"}`,
    `split: ${split}`,
    second === undefined
      ? "alone"
      : `with ${second.family.name} (${[second.style, ...second.damages.map(({ name }) => name)].join(", ")})`,
    ...(mode === "stream"
      ? [mid_stream_fallback, `reader: ${reader}${/break|abort/.test(reader) ? ` after ${leave_after}` : ""}`]
      : []),
    ...(num_retries > 0 ? [`retries: ${num_retries}`] : []),
    ...(hedge ? ["hedged"] : []),
  ].join(", ");
}

export function report({ fuzzed, faults }: Finding): string {
  return [
    ...faults.map(({ invariant, message }) => `[${invariant}] ${message}`),
    `  ${described(fuzzed)}`,
    `  ${reproduction(fuzzed)}`,
  ].join("\n");
}

/** A message without what is different in every case. */
function kindOf(message: string): string {
  if (message.includes("OpenAI's shape"))
    return message.replaceAll(/\[\d+\]/g, "[]").replace(/(?<=shape: [^:]*):[^]*/, "");
  return message
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '"…"')
    .replaceAll(/\d{4,}/g, "N")
    .slice(0, 130);
}

/** Findings of one kind under one line, with how many there are and one of them. */
export function kinds(findings: readonly Finding[]): string {
  const found = new Map<string, Finding[]>();
  for (const finding of findings)
    for (const { invariant, message } of finding.faults) {
      const kind = `[${invariant}] ${kindOf(message)}`;
      found.set(kind, [...(found.get(kind) ?? []), finding]);
    }
  return [...found]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([kind, [first, ...more]]) =>
      first === undefined
        ? ""
        : `${more.length + 1} × ${kind}\n  ${described(first.fuzzed)}\n  ${reproduction(first.fuzzed)}`,
    )
    .join("\n");
}

/** The case in full: the bytes of each exchange, the events, the attempts. */
export function inFull(ran: Ran): string {
  const exchanges = ran.exchanges.map(({ place, delivery, begun }) => {
    const bytes = Buffer.concat(delivery.pieces).toString("latin1");
    return `--- ${place}${begun === undefined ? "" : `, going on from ${JSON.stringify(begun)}`}, then ${delivery.end}\n${bytes.slice(0, 6_000)}`;
  });
  const events = ran.events.map((event) => `--- ${JSON.stringify(event).slice(0, 500)}`);
  const { ending, gathered, left, hung } = ran;
  return [
    ...exchanges,
    ...events,
    `--- ${JSON.stringify({ ending: { ...ending, error: "error" in ending ? String(ending.error) : undefined }, gathered, left, hung })}`,
  ].join("\n");
}
