/** The cases that every run of the tests plays, the same each time: `FUZZ_SEED` and `FUZZ_CASES` ask for others. */
import { expect, it } from "vitest";
import { campaign } from "./campaign.ts";
import { type FamilyName, familyOf } from "./families.ts";
import { report } from "./report.ts";

const SEED = Number(process.env["FUZZ_SEED"] ?? 1);
const CASES = Number(process.env["FUZZ_CASES"] ?? 300);
/** Findings that are worth reading at once. */
const MOST = 20;

export function fuzzes(...names: readonly FamilyName[]): void {
  it.each(names)(
    "%s: every answer is whole, or one clear error, and nothing is left behind",
    { timeout: CASES * 1_000 },
    async (name) => {
      const findings = await campaign({ family: familyOf(name), seed: SEED, cases: CASES, most: MOST });
      expect(findings.map(report).join("\n\n")).toBe("");
    },
  );
}
