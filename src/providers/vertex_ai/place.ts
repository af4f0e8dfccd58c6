/** The Google Cloud project and location of a deployment. */
import type { LitellmParams } from "../../types/options.ts";
import type { ResolveProblem } from "../../provider.ts";
import {
  firstVariable,
  type Found,
  withVariable,
  settingOrVariable,
  trimmedSetting,
} from "../../translation/address/environment.ts";
import { isHostLabel, isPathSegment } from "../../translation/address/url-parts.ts";
import type { Environment } from "../../types/environment.ts";
import { placeIn } from "./address.ts";
import { type CredentialSource, givenCredential } from "./credentials.ts";

const PROJECTS = ["VERTEXAI_PROJECT", "VERTEX_PROJECT", "GOOGLE_CLOUD_PROJECT"] as const;
const LOCATIONS = ["VERTEXAI_LOCATION", "VERTEX_LOCATION", "GOOGLE_CLOUD_LOCATION"] as const;
const DEFAULT_LOCATION: Found = { text: "us-central1", variable: undefined };

/** The location in the settings or the environment. */
export function locationOf(params: LitellmParams, env: Environment): Found {
  return settingOrVariable(setting(params, "location"), env, LOCATIONS) ?? DEFAULT_LOCATION;
}

/**
 * The project in the settings, the credential or the environment. With an API key only the one in the settings counts: without
 * a project, the key alone identifies the account.
 */
export function projectOf(
  params: LitellmParams,
  env: Environment,
  api_key: string | undefined,
  credential: CredentialSource,
): Found | undefined {
  const own = setting(params, "project");
  if (own !== undefined) return { text: own, variable: undefined };
  if (api_key !== undefined) return undefined;
  const json = credential.kind === "json" ? credential.json : {};
  const text = trimmedSetting(json["project_id"]) ?? trimmedSetting(json["quota_project_id"]);
  const fromCredential = text === undefined ? undefined : { text, variable: undefined };
  return givenCredential(params) === undefined
    ? (firstVariable(env, PROJECTS) ?? fromCredential)
    : (fromCredential ?? firstVariable(env, PROJECTS));
}

/** A setting under either of LiteLLM's names for it. */
function setting(params: LitellmParams, name: "project" | "location"): string | undefined {
  return trimmedSetting(params[`vertex_${name}`]) ?? trimmedSetting(params[`vertex_ai_${name}`]);
}

export function locationProblems(location: Found): ResolveProblem[] {
  if (isHostLabel(location.text)) return [];
  return [{ path: "vertex_location", message: withVariable(location, "is not the name of a location") }];
}

/** `needed`: requests need a project in their address. */
export function projectProblems(project: Found | undefined, needed: boolean): ResolveProblem[] {
  if (project !== undefined && !isPathSegment(project.text))
    return [{ path: "vertex_project", message: withVariable(project, "is not the id of a project") }];
  if (project !== undefined || !needed) return [];
  return [{ path: "vertex_project", message: "no project: set VERTEXAI_PROJECT, or vertex_project" }];
}

/**
 * What is wrong with the project and location in a model's name. `pattern`: the wildcard's model, when a call filled it: then
 * the name may bring only the deployment's own project and location.
 */
export function placeProblems(name: string, pattern: string | undefined, api_base: string): ResolveProblem[] {
  const isPlaced = beginsWithPlace(name);
  if (pattern === undefined) return isPlaced ? [] : [NO_LOCATION];
  if (!name.startsWith("projects/")) return [];
  const requested = isPlaced ? placeIn(name) : undefined;
  const own = placeIn(pattern) ?? placeIn(api_base);
  const isOwn = (part: string | undefined, text: string | undefined): boolean =>
    text !== undefined && (part === text || part === encodeURIComponent(text) || part === "*");
  if (isOwn(own?.project, requested?.project) && isOwn(own?.location, requested?.location)) return [];
  return [{ path: "model", message: "names a project or a location that is not the deployment's", is_name: true }];
}

const NO_LOCATION: ResolveProblem = {
  path: "model",
  message: 'is not the name of a model: "/locations/<location>/" must follow "projects/<project>"',
  is_name: true,
};

/** True unless a name begins with a project without a location: a later location would then belong to another project. */
function beginsWithPlace(name: string): boolean {
  return !name.startsWith("projects/") || name.includes("*") || /^projects\/[^/]+\/locations\/[^/]+\//.test(name);
}
