/** Deployments that belong to one team (`model_info.team_id`), and the team that a call is for. Pure. */
import { isFields } from "../../fields.ts";
import type { Deployment } from "../deployment.ts";

/**
 * The team in a call's `metadata` or `litellm_metadata`. What a gateway has found out about its caller wins over what the
 * caller says. Fallback entries have no part in it: they would let a caller change the team.
 */
export function teamOf(metadata: unknown, litellm_metadata: unknown): string | undefined {
  const places = [metadata, litellm_metadata].filter(isFields);
  const found = places.map((fields) => nameOf(fields["user_api_key_team_id"])).find(isName);
  return found ?? places.map((fields) => nameOf(fields["team_id"])).find(isName);
}

function isName(name: string | undefined): boolean {
  return name !== undefined;
}

/** A deployment without a team is for all. */
export function isForTeam({ model_info }: Deployment, team: string | undefined): boolean {
  // Nearly every one.
  if (model_info.team_id === undefined) return true;
  const own = nameOf(model_info.team_id);
  return own === undefined || own === team;
}

/** An id may be written as a number in YAML. */
function nameOf(team: unknown): string | undefined {
  return (typeof team === "string" && team !== "") || typeof team === "number" ? String(team) : undefined;
}
