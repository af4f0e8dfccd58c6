import type { LitellmParams } from "../../types/options.ts";
import { nameProblems, plainBase, resolveClient } from "../gemini/resolve.ts";
import type { Resolved } from "../../provider.ts";
import {
  firstVariable,
  type Found,
  addressIsFromEnvironment,
  saidOf,
  trimmedSetting,
  statedOrSet,
} from "../../translation/address/environment.ts";
import { isCredential, UNSENDABLE_CREDENTIAL } from "../../translation/address/header-form.ts";
import { isAt } from "../../translation/address/host.ts";
import { installLine, isInstalled } from "../../exchange/optional-sdk.ts";
import { addressProblem, isHostLabel, isPathSegment } from "../../translation/address/url-parts.ts";
import { placeIn, vertexBase, vertexHost } from "./address.ts";
import { ambientCredential, type CredentialSource, givenCredential, ownCredential } from "./credentials.ts";
import { familyOf } from "./model-family.ts";
import type { Environment } from "../../types/environment.ts";

const PROJECTS = ["VERTEXAI_PROJECT", "VERTEX_PROJECT", "GOOGLE_CLOUD_PROJECT"] as const;
const LOCATIONS = ["VERTEXAI_LOCATION", "VERTEX_LOCATION", "GOOGLE_CLOUD_LOCATION"] as const;
const BASES = ["VERTEXAI_API_BASE"] as const;
const DEFAULT_LOCATION: Found = { text: "us-central1", variable: undefined };

/** Google's own hosts for it. Below `googleapis.com` lies storage, too, where everybody has names. */
const HOSTS = [
  "aiplatform.googleapis.com",
  "*-aiplatform.googleapis.com",
  "aiplatform.*.rep.googleapis.com",
  "aiplatform.mtls.googleapis.com",
  "*-aiplatform.mtls.googleapis.com",
];

/** The package that brings Google's credentials along. */
export const SDK = "@google/genai";
export const AUTH_LIBRARY = "google-auth-library";

/** Whether a name that brings its place along has it at its beginning: a place further behind would be one within another project. */
function beginsWithPlace(name: string): boolean {
  return !name.startsWith("projects/") || name.includes("*") || /^projects\/[^/]+\/locations\/[^/]+\//.test(name);
}

type Problem = Resolved["problems"][number];

/** What is found for a deployment: its address, and where its credential comes from. */
export interface VertexResolved extends Resolved {
  readonly credential: CredentialSource;
}

/**
 * Finds a deployment's address and credential. Never throws. `pattern`: see `Provider`. `installed`: Google's library can be
 * loaded.
 */
export function resolveVertex(
  params: LitellmParams,
  env: Environment,
  installed: () => boolean = () => isInstalled(AUTH_LIBRARY, SDK),
  pattern?: string,
): VertexResolved {
  const name = params.model.replace(/^vertex_ai\//, "");
  if (params.client !== undefined) return viaClient(params, params.client, modelProblems(name, pattern, ""));
  const address = addressOf(params, env);
  const api_key = trimmedSetting(params.api_key);
  const credential = credentialOf(params, env, api_key, address.trusted);
  const project = projectOf(params, env, api_key, credential);
  const location = statedOrSet(setting(params, "location"), env, LOCATIONS) ?? DEFAULT_LOCATION;
  const express = api_key !== undefined && project === undefined;
  const base = address.written ?? vertexHost(express ? "global" : location.text);
  const needed = api_key === undefined && address.trusted && !/\/projects\//.test(base);
  const places = [...locationProblems(location), ...projectProblems(project, needed)];
  const api_base = places.length === 0 ? vertexBase(base, project?.text, location.text) : base;
  return {
    api_base,
    api_key,
    credential,
    problems: [
      ...modelProblems(name, pattern, api_base),
      ...address.problems,
      ...places,
      ...keyProblems(api_key, credential),
      ...credentialProblems(credential, installed),
    ],
  };
}

const NO_PLACE: Problem = {
  path: "model",
  message: 'is not the name of a model: behind "projects/<project>" must stand "/locations/<location>/"',
  is_name: true,
};

/** A name of a call's may bring a project and a location along, but no others than the deployment's. */
function placeProblems(name: string, pattern: string | undefined, api_base: string): Problem[] {
  const isPlaced = beginsWithPlace(name);
  if (pattern === undefined) return isPlaced ? [] : [NO_PLACE];
  if (!name.startsWith("projects/")) return [];
  const asked = isPlaced ? placeIn(name) : undefined;
  const meant = placeIn(pattern) ?? placeIn(api_base);
  const isMeant = (part: string | undefined, text: string | undefined): boolean =>
    text !== undefined && (part === text || part === encodeURIComponent(text) || part === "*");
  if (isMeant(meant?.project, asked?.project) && isMeant(meant?.location, asked?.location)) return [];
  return [{ path: "model", message: "names a project or a location that is not the deployment's", is_name: true }];
}

function keyProblems(api_key: string | undefined, credential: CredentialSource): Problem[] {
  const problems: Problem[] = [];
  if (api_key !== undefined && !isCredential(api_key))
    problems.push({ path: "api_key", message: UNSENDABLE_CREDENTIAL });
  if (credential.kind === "token" && !isCredential(credential.token))
    problems.push({ path: "vertex_access_token", message: UNSENDABLE_CREDENTIAL });
  return problems;
}

/** Under LiteLLM's name for it, or under its other one. */
function setting(params: LitellmParams, name: "project" | "location"): string | undefined {
  return trimmedSetting(params[`vertex_${name}`]) ?? trimmedSetting(params[`vertex_ai_${name}`]);
}

function locationProblems(location: Found): Problem[] {
  if (isHostLabel(location.text)) return [];
  return [{ path: "vertex_location", message: saidOf(location, "is not the name of a location") }];
}

function projectProblems(project: Found | undefined, needed: boolean): Problem[] {
  if (project !== undefined && !isPathSegment(project.text))
    return [{ path: "vertex_project", message: saidOf(project, "is not the id of a project") }];
  if (project !== undefined || !needed) return [];
  return [{ path: "vertex_project", message: "no project: set VERTEXAI_PROJECT, or vertex_project" }];
}

interface WrittenAddress {
  readonly written: string | undefined;
  /** It is Google's, or the environment itself names it: the environment's credential may go there. */
  readonly trusted: boolean;
  readonly problems: readonly Problem[];
}

function addressOf(params: LitellmParams, env: Environment): WrittenAddress {
  const own = trimmedSetting(params.api_base) ?? trimmedSetting(params.base_url);
  const written = statedOrSet(own, env, BASES);
  const problem = written && addressProblem(written.text);
  return {
    written: written?.text,
    trusted: (written !== undefined && isAt(written.text, HOSTS)) || addressIsFromEnvironment(own, env, BASES),
    problems: problem === undefined ? [] : [{ path: "api_base", message: saidOf(written, problem) }],
  };
}

function credentialOf(
  params: LitellmParams,
  env: Environment,
  api_key: string | undefined,
  trusted: boolean,
): CredentialSource {
  if (api_key !== undefined) return { kind: "none" };
  return ownCredential(params) ?? (trusted ? ambientCredential(env) : { kind: "none" });
}

/** With a key, only a project that the deployment itself names: without one the key alone says whose the request is. */
function projectOf(
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

function credentialProblems(credential: CredentialSource, installed: () => boolean): Problem[] {
  if (credential.kind === "missing") return [{ path: credential.path, message: credential.message }];
  const needed = credential.kind === "json" || credential.kind === "ambient";
  if (!needed || installed()) return [];
  return [{ path: "model", message: `needs the package ${SDK} for Google's credentials: ${installLine(SDK)}` }];
}

function modelProblems(name: string, pattern: string | undefined, api_base: string): readonly Problem[] {
  if (familyOf(name) !== "foreign") {
    const wrong = nameProblems(name);
    return wrong.length > 0 ? wrong : placeProblems(name, pattern, api_base);
  }
  return [
    {
      path: "model",
      message:
        'is served by Vertex AI over OpenAI\'s wire: use "openai/<publisher>/<model>" with the api_base https://LOCATION-aiplatform.googleapis.com/v1/projects/PROJECT/locations/LOCATION/endpoints/openapi and an access token as api_key',
    },
  ];
}

/** The client knows its project and location; Google's addresses say which version of the API they are for. */
function viaClient(params: LitellmParams, client: object, foreign: readonly Problem[]): VertexResolved {
  const { api_base, problems } = resolveClient(params, client);
  return {
    api_base: `${plainBase(api_base)}/v1`,
    api_key: undefined,
    credential: { kind: "none" },
    problems: [...foreign, ...problems],
  };
}
