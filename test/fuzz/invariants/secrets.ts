/** No credential is in anything that the router says. */
import { inspect } from "node:util";
import { CANARIES } from "../run-case.ts";
import type { Invariant } from "./judged.ts";

export const secrets: Invariant = ({ ending, metadata, events }) => {
  const error = ending.kind === "error" ? ending.error : undefined;
  const said = {
    error: error === undefined ? "" : printed(error),
    metadata: JSON.stringify(metadata) ?? "",
    events: JSON.stringify(events),
  };
  return Object.entries(said)
    .filter(([, text]) => Object.values(CANARIES).some((canary) => text.includes(canary)))
    .map(([where]) => `A credential is in the ${where}.`);
};

function printed(error: unknown): string {
  const headers = error instanceof Error ? JSON.stringify(Reflect.get(error, "headers")) : "";
  return [String(error), JSON.stringify(error), inspect(error, { depth: 6 }), headers].join("\n");
}
