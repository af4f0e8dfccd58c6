/** Everything that must hold, whatever a provider does. */
import { attempts } from "./attempts.ts";
import { embeddings } from "./embeddings.ts";
import { endings } from "./endings.ts";
import { events } from "./events.ts";
import { honesty } from "./honesty.ts";
import { type Invariant, type Judged, judged } from "./judged.ts";
import { leftovers } from "./leftovers.ts";
import { secrets } from "./secrets.ts";
import { shapes } from "./shapes.ts";
import type { Ran } from "../run-case.ts";

const INVARIANTS: Readonly<Record<string, Invariant>> = {
  endings,
  honesty,
  embeddings,
  attempts,
  events,
  leftovers,
  secrets,
  shapes,
};

export interface Fault {
  readonly invariant: string;
  readonly message: string;
}

export async function faultsIn(ran: Ran): Promise<Fault[]> {
  const all: Judged = await judged(ran);
  const faults = Object.entries(INVARIANTS).flatMap(([invariant, check]) =>
    check(all).map((message): Fault => ({ invariant, message })),
  );
  if (Reflect.get({}, "polluted") !== undefined) {
    Reflect.deleteProperty(Object.prototype, "polluted");
    faults.push({ invariant: "prototypes", message: "Object.prototype was changed." });
  }
  return faults;
}
