/** Everything one run has found; a section that was not asked for is missing. */
import type { PackageFacts } from "./built.ts";
import type { Growth } from "./growth.ts";
import type { MachineFacts } from "./machine.ts";
import type { Availability } from "./peers.ts";
import type { Profile } from "./profile.ts";
import type { MemoryMeasured } from "./protocol.ts";
import type { SampleTable } from "./samples.ts";

export interface Results {
  readonly machine: MachineFacts;
  readonly date: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly loads: readonly number[];
  readonly peers: Availability;
  readonly failures: readonly string[];
  readonly samples: SampleTable;
  readonly growth?: Growth | undefined;
  readonly profiles?: readonly Profile[] | undefined;
  /** Heap over many calls, measured after each tenth of them. */
  readonly heap?: readonly MemoryMeasured[] | undefined;
  readonly packaged?: { readonly facts: PackageFacts; readonly loaded: readonly string[] } | undefined;
}
