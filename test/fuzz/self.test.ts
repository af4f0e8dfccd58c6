/** The fuzzer can fail: it finds a fault of each kind that it looks for, and can play it again. */
import { describe, expect, it } from "vitest";
import { campaign, type Finding } from "./campaign.ts";
import { caseOf } from "./case.ts";
import { DAMAGES } from "./damage/index.ts";
import { FAMILIES, familyOf } from "./families.ts";
import { MUTANTS } from "./mutants.ts";
import { report } from "./report.ts";
import { runCase } from "./run-case.ts";
import { Stage } from "./stage.ts";

const SEED = 7;
const MOST = 400;

describe("The fuzzer", () => {
  it.each(MUTANTS)("finds a router $name", async ({ caught_by, says, make, family = "openai" }) => {
    const isIt = ({ faults }: Finding): boolean =>
      faults.some(({ invariant, message }) => invariant === caught_by && says.test(message));
    const findings = await campaign({
      family: familyOf(family),
      seed: SEED,
      cases: MOST,
      make,
      enough: (all) => all.some(isIt),
    });
    const found = findings.find(isIt);
    expect(found, "no case has found it").toBeDefined();
    expect(found && report(found)).toMatch(/npm run fuzz -- --provider \w+ --seed 7 --case \d+/);
  });

  it("does the same damage twice, byte for byte", async () => {
    await using stage = await Stage.set();
    const pairs: (readonly [string | undefined, string | undefined])[] = [];
    for (const family of FAMILIES) {
      for (let number = 0; number < 10; number += 1) {
        // What comes after the damage may depend on how busy the machine is.
        const played = async (): Promise<string | undefined> => {
          const [damaged] = (await runCase(caseOf(family, SEED, number), stage)).exchanges;
          return damaged && `${Buffer.concat(damaged.delivery.pieces).toString("latin1")} ${damaged.delivery.end}`;
        };
        // The first call of a provider also loads it.
        if (number === 0) await played();
        pairs.push([await played(), await played()]);
      }
    }
    // A call whose time was over before its request had arrived has no damage to compare.
    const played = pairs.filter(([one, other]) => one !== undefined && other !== undefined);
    expect(played.filter(([one, other]) => one !== other)).toEqual([]);
    expect(played.length).toBeGreaterThan(pairs.length * 0.9);
  });

  it("does every kind of damage to somebody", () => {
    const cases = FAMILIES.flatMap((family) =>
      Array.from({ length: 800 }, (_, number) => caseOf(family, SEED, number)),
    );
    const done = new Set(cases.flatMap(({ damages }) => damages.map(({ name }) => name)));
    expect(DAMAGES.map(({ name }) => name).filter((name) => !done.has(name))).toEqual([]);
  });
});
