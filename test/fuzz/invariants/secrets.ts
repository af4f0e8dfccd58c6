/** No credential is in anything that the router says. */
import { inspect } from "node:util";
import { CANARIES } from "../router-of.ts";
import type { Invariant } from "./judged.ts";

export const secrets: Invariant = ({ ending, metadata, events }) => {
  const error = ending.kind === "error" ? ending.error : undefined;
  const said = {
    ...(error === undefined ? {} : printed(error)),
    metadata: whole(metadata),
    events: whole(events),
  };
  return Object.entries(said)
    .filter(([, text]) => Object.values(CANARIES).some((canary) => text.includes(canary)))
    .map(([where]) => `A credential is in the ${where}.`);
};

function printed(error: unknown): Readonly<Record<string, string>> {
  return {
    "message of the error": String(error),
    "JSON of the error": whole(error),
    "headers of the error": whole(error instanceof Error ? Reflect.get(error, "headers") : undefined),
    "error as it is printed": inspect(error, { depth: 6 }),
  };
}

function whole(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch (error) {
    return `It cannot be written as JSON: ${String(error)}`;
  }
}
