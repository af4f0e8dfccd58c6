/** The cases that every run of the tests plays, the same each time: `FUZZ_SEED` and `FUZZ_CASES` ask for others. */
import { expect, it } from "vitest";
import { campaign } from "./campaign.ts";
import { type FamilyName, familyOf } from "./families.ts";
import { heapUsed } from "./heap.ts";
import { report } from "./report.ts";

const SEED = Number(process.env["FUZZ_SEED"] ?? 1);
const CASES = Number(process.env["FUZZ_CASES"] ?? 200);
/** Findings that are worth reading at once. */
const MOST = 20;
/** Bytes that the last third of the cases may leave behind: nothing, but for what the engine does for itself. */
const HEAP_MARGIN = 4_000_000;

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
}
