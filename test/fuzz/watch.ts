/** What goes wrong in the process, and belongs to nobody's promise. */
import { inspect } from "node:util";
import type { Fault } from "./invariants/index.ts";

const EVENTS = ["unhandledRejection", "uncaughtException", "warning"] as const;

interface Watching extends Disposable {
  /** What has happened since it was last asked. */
  taken(): Fault[];
}

export function watchingProcess(): Watching {
  const faults: Fault[] = [];
  const listeners = EVENTS.map((event) => {
    const listener = (reason: unknown): void =>
      void faults.push({ invariant: "process", message: `${event}: ${inspect(reason, { depth: 1 }).slice(0, 800)}` });
    process.on(event, listener);
    return { event, listener };
  });
  return {
    taken: () => faults.splice(0),
    [Symbol.dispose]: () => {
      for (const { event, listener } of listeners) process.off(event, listener);
    },
  };
}
