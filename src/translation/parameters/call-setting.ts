import type { Target } from "../../provider.ts";
import type { SENDING } from "./known-parameters.ts";

/** Settings that a call and a deployment may both have. */
type Shared = (typeof SENDING)[number];

/** A deployment's setting under a call's own. */
export function setting<Key extends Shared>(
  key: Key,
  request: Readonly<Record<string, unknown>>,
  target: Target,
): Target["params"][Key] {
  // The request's fields are an open record; these five have the same types there as in the deployment's parameters.
  return (request[key] as Target["params"][Key]) ?? target.params[key];
}
