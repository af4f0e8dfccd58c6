/** What sessions and users are called. Pure. */
import { isFields } from "../fields.ts";
import type { PinnedCall } from "./affinity.ts";
import { RunningHash } from "./running-hash.ts";

/** A longer name is kept as its hash, in characters. */
const LONGEST_NAME = 200;

/**
 * The session of the call, within what its caller may name: callers with different keys do not share a session. OpenAI's
 * `user` is none: it comes from the caller alone.
 */
export function sessionOf(call: PinnedCall): string | undefined {
  const session = find(call, "session_id");
  const scope = find(call, "user_api_key_hash") ?? "unscoped";
  return session === undefined ? undefined : `${scope.length} ${scope} ${session}`;
}

export function userOf(call: PinnedCall): string | undefined {
  return find(call, "user_api_key_hash") ?? find(call, "user_api_key_user_id");
}

/** In `metadata`, else in `litellm_metadata`. */
function find({ params, options }: PinnedCall, name: string): string | undefined {
  return nameIn(params["metadata"], name) ?? nameIn(options.litellm_metadata, name);
}

function nameIn(metadata: unknown, key: string): string | undefined {
  const name: unknown = isFields(metadata) ? metadata[key] : undefined;
  if (typeof name === "number") return String(name);
  if (typeof name !== "string" || name === "") return undefined;
  if (name.length <= LONGEST_NAME) return name;
  const hash = new RunningHash();
  hash.add(name);
  return `${name.length} ${hash.value}`;
}
