import { isFields } from "../fields.ts";
import type { CallRequest } from "../routing/call.ts";

/** The longest id of a session or a user that is used, in characters. */
const LONGEST_ID = 512;

/** The session of a call: `session_id` of its `metadata` or `litellm_metadata`, kept apart by team. `undefined` without one. */
export function sessionOf({ params, options, team }: CallRequest): string | undefined {
  const places = [params["metadata"], options.litellm_metadata];
  const id = places.map((place) => (isFields(place) ? idFrom(place["session_id"]) : undefined)).find(isId);
  const owner = team === undefined ? "" : idFrom(team);
  return id === undefined || owner === undefined ? undefined : `${owner} ${id}`;
}

/** An id, which may be written as a number. */
export function idFrom(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value !== "" && value.length <= LONGEST_ID ? value : undefined;
}

function isId(id: string | undefined): boolean {
  return id !== undefined;
}
