/** The cases that every run of the tests plays, the same each time: `FUZZ_SEED` and `FUZZ_CASES` ask for others. */
import { expect, it } from "vitest";
import { campaign } from "./campaign.ts";
import { caseOf } from "./case.ts";
import { type FamilyName, familyOf } from "./families.ts";
import { heapUsed } from "./heap.ts";
import { report } from "./report.ts";
import { runCase } from "./run-case.ts";
import { Stage } from "./stage.ts";

const SEED = Number(process.env["FUZZ_SEED"] ?? 1);
const CASES = Number(process.env["FUZZ_CASES"] ?? 200);
/** Findings that are worth reading at once. */
const MOST = 20;
/** Bytes that the last third of the cases may leave behind: nothing, but for what the engine does for itself. */
const HEAP_MARGIN = 4_000_000;

/** Streams that are left early before, and between, two looks at the heap. */
const LEFT_EARLY = 80;
/** Bytes that these may leave behind: a third of what their requests and answers take. */
const LEFT_MARGIN = 2_000_000;

/** The heap after each `LEFT_EARLY` streams of good answers that the reader left by `break`. */
async function heapsOfStreamsLeftEarly(name: FamilyName, looks: number): Promise<number[]> {
  await using stage = await Stage.set();
  const heaps: number[] = [];
  for (let number = 0, left = 0; heaps.length < looks; number += 1) {
    const fuzzed = caseOf(familyOf(name), SEED, number);
    if (fuzzed.mode !== "stream") continue;
    await runCase({ ...fuzzed, damages: [], second: undefined, reader: "break" }, stage);
    left += 1;
    if (left % LEFT_EARLY === 0) heaps.push(heapUsed());
  }
  return heaps;
}

/** Families whose streams are read by the same code over the same transport as another's. */
const READ_AS_ANOTHER: ReadonlySet<FamilyName> = new Set([
  "azure",
  "mistral",
  "groq",
  "ollama",
  "vertex_ai",
  "vertex_claude",
  "bedrock_signed",
]);

export function fuzzes(...names: readonly FamilyName[]): void {
  it.each(names)(
    "%s: every answer is whole, or one clear error, and nothing is left behind",
    { timeout: 60_000 + CASES * 1_000 },
    async (name) => {
      const heaps: number[] = [];
      const findings = await campaign({
        family: familyOf(name),
        seed: SEED,
        cases: CASES,
        enough: ({ length }) => length >= MOST,
        each: ({ fuzzed: { number } }) => {
          if ((number + 1) % Math.ceil(CASES / 3) === 0) heaps.push(heapUsed());
        },
      });
      expect(findings.map(report).join("\n\n")).toBe("");
      const [, before = 0, after = 0] = heaps;
      expect(after - before, `heap after each third: ${heaps.join(", ")}`).toBeLessThan(HEAP_MARGIN);
    },
  );

  const ownStreams = names.filter((name) => !READ_AS_ANOTHER.has(name));
  it.each(ownStreams)("%s: nothing is kept of a stream that was left early", async (name) => {
    // What the engine keeps of code that it compiles comes once or twice; what is kept of streams comes between all looks.
    const heaps = await heapsOfStreamsLeftEarly(name, 4);
    const growths = heaps.slice(1).map((heap, index) => heap - (heaps[index] ?? 0));
    expect(Math.min(...growths), `heap at each look: ${heaps.join(", ")}`).toBeLessThan(LEFT_MARGIN);
  });
}
