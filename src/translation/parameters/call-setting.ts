import type { Target } from "../../provider.ts";
import type { SENDING } from "./known-parameters.ts";

/** Settings that a call and a deployment may both have. */
type Shared = (typeof SENDING)[number];

/** The call's setting or, without one, the deployment's. */
export function setting<Key extends Shared>(
  key: Key,
  request: Readonly<Record<string, unknown>>,
  target: Target,
): Target["params"][Key] {
  // The request is an open record; these fields have the same types in it as in the deployment's parameters.
  return (request[key] as Target["params"][Key]) ?? target.params[key];
}
