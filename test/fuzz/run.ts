/** `npm run fuzz -- --cases 5000 --seed 1 --provider bedrock`, or `--case 123` for one case in full. */
import { parseArgs } from "node:util";
import { campaign, type Finding } from "./campaign.ts";
import { FAMILIES, familyOf } from "./families.ts";
import { heapUsed } from "./heap.ts";
import { inFull, kinds, report } from "./report.ts";
import type { Ran } from "./run-case.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
    provider: { type: "string" },
    case: { type: "string" },
    /** Only one finding of each kind. */
    kinds: { type: "boolean", default: false },
  },
});

const families = values.provider === undefined ? FAMILIES : values.provider.split(",").map(familyOf);
const single = values.case !== undefined;
let failed = 0;
for (const family of families) {
  const began = performance.now();
  const heaps: number[] = [];
  const unsteady: Finding[] = [];
  let ended: Ran | undefined;
  const cases = single ? 1 : Number(values.cases);
  const findings = await campaign({
    family,
    seed: Number(values.seed),
    from: Number(values.case ?? values.from),
    cases,
    unsteady: (finding) => void unsteady.push(finding),
    each: (ran) => {
      ended = ran;
      if (ran.fuzzed.number % 500 === 499) heaps.push(heapUsed());
    },
  });
  failed += findings.length;
  if (values.kinds) console.log(kinds(findings));
  else for (const finding of findings) console.log(`${report(finding)}\n`);
  if (unsteady.length > 0) console.log(`Not found again:\n${kinds(unsteady)}`);
  if (single && ended !== undefined) console.log(inFull(ended));
  const each_ms = ((performance.now() - began) / cases).toFixed(1);
  const heap = heaps.map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`).join(", ");
  console.log(`${family.name}: ${cases} cases, ${findings.length} with faults, ${each_ms} ms each, heap: ${heap}`);
}
process.exitCode = failed > 0 ? 1 : 0;
