/** Many cases, one after the other, and what went wrong in them. */
import { type FuzzCase, caseOf } from "./case.ts";
import type { Family } from "./families.ts";
import { type Fault, faultsIn } from "./invariants/index.ts";
import type { MakeRouter } from "./router-of.ts";
import { type Ran, runCase } from "./run-case.ts";
import { Stage } from "./stage.ts";
import { watchingProcess } from "./watch.ts";

export interface Finding {
  readonly fuzzed: FuzzCase;
  readonly faults: readonly Fault[];
}

export interface Options {
  readonly family: Family;
  readonly seed: number;
  readonly from?: number;
  readonly cases: number;
  /** Whether the campaign may end. Default: only when all cases have been played. */
  readonly enough?: (findings: readonly Finding[]) => boolean;
  readonly make?: MakeRouter;
  /** Told of what was found once, and not again when the case was given more time. */
  readonly unsteady?: (finding: Finding) => void;
  /** Told after each case. */
  readonly each?: (ran: Ran) => void;
}

/** Milliseconds of quiet that a case gets which failed, before it counts: the machine may have been busy. */
const PATIENT_MS = 400;

/** Invariants that a machine too busy to answer in time seems to break. */
const TIMED: ReadonlySet<string> = new Set(["honesty", "attempts", "embeddings"]);

export async function campaign({
  family,
  seed,
  from = 0,
  cases,
  enough = () => false,
  make,
  unsteady,
  each,
}: Options): Promise<Finding[]> {
  const findings: Finding[] = [];
  await using stage = await Stage.set();
  using watch = watchingProcess();
  for (let number = from; number < from + cases && !enough(findings); number += 1) {
    const fuzzed = caseOf(family, seed, number);
    const { ran, faults } = await played(fuzzed, stage, watch, { make, unsteady });
    each?.(ran);
    if (faults.length > 0) findings.push({ fuzzed, faults });
  }
  return findings;
}

interface Played {
  readonly ran: Ran;
  readonly faults: readonly Fault[];
}

async function played(
  fuzzed: FuzzCase,
  stage: Stage,
  watch: ReturnType<typeof watchingProcess>,
  { make, unsteady }: { make: MakeRouter | undefined; unsteady: Options["unsteady"] },
): Promise<Played> {
  const made = make === undefined ? {} : { make };
  const compressed = fuzzed.damages.some(({ name }) => name.startsWith("coding."));
  const once = async (quiet_ms: number): Promise<Played> => {
    const ran = await runCase(fuzzed, stage, { quiet_ms, ...made });
    const faults = await faultsIn(ran);
    return { faults: [...faults, ...watch.taken()], ran };
  };
  // Decompression happens on other threads.
  const first = await once(compressed ? 25 : 4);
  if (first.faults.every(({ invariant }) => !TIMED.has(invariant))) return first;
  const second = await once(compressed ? 3 * PATIENT_MS : PATIENT_MS);
  if (second.faults.length === 0) unsteady?.({ fuzzed, faults: first.faults });
  return second;
}
