import type { Target } from "../provider.ts";

/** Settings that a call and a deployment may both have. */
type Shared = "drop_params" | "additional_drop_params" | "allowed_openai_params" | "extra_body" | "extra_headers";

/** A deployment's setting under a call's own. */
export function setting<Key extends Shared>(
  key: Key,
  request: Readonly<Record<string, unknown>>,
  target: Target,
): Target["params"][Key] {
  // The request's fields are an open record; these five have the same types there as in the deployment's parameters.
  return (request[key] as Target["params"][Key]) ?? target.params[key];
}
