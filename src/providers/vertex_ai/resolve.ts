import type { LitellmParams } from "../../types/options.ts";
import { plainBase, resolveClient } from "../gemini/resolve.ts";
import type { Environment, Resolved } from "../provider.ts";
import { firstSet, isEnvironments, stated } from "../shared/environment.ts";
import { hostOf, isWithin } from "../shared/host.ts";
import { installLine, isInstalled } from "../shared/optional-sdk.ts";
import { isLocation, vertexBase, vertexHost } from "./address.ts";
import { ambientCredential, type CredentialSource, givenCredential, ownCredential } from "./credentials.ts";
import { familyOf } from "./model-family.ts";

const PROJECTS = ["VERTEXAI_PROJECT", "VERTEX_PROJECT", "GOOGLE_CLOUD_PROJECT"] as const;
const LOCATIONS = ["VERTEXAI_LOCATION", "VERTEX_LOCATION", "GOOGLE_CLOUD_LOCATION"] as const;
const BASES = ["VERTEXAI_API_BASE"] as const;
const DEFAULT_LOCATION = "us-central1";

/** The package that brings Google's credentials along. */
export const SDK = "@google/genai";
export const AUTH_LIBRARY = "google-auth-library";

type Problem = Resolved["problems"][number];

/** What is found for a deployment: its address, and where its credential comes from. */
export interface VertexResolved extends Resolved {
  readonly credential: CredentialSource;
}

/** Finds a deployment's address and credential. Never throws. `installed`: Google's library can be loaded. */
export function resolveVertex(
  params: LitellmParams,
  env: Environment,
  installed: () => boolean = () => isInstalled(AUTH_LIBRARY, SDK),
): VertexResolved {
  const foreign = modelProblems(params);
  if (params.client !== undefined) return viaClient(params, params.client, foreign);
  const address = addressOf(params, env);
  const api_key = stated(params.api_key);
  const credential = credentialOf(params, env, api_key, address.trusted);
  const project = projectOf(params, env, api_key, credential);
  const location = setting(params, "location") ?? firstSet(env, LOCATIONS) ?? DEFAULT_LOCATION;
  const express = api_key !== undefined && project === undefined;
  const base = address.written ?? vertexHost(express ? "global" : location);
  const needed = api_key === undefined && address.trusted && !/\/projects\//.test(base);
  return {
    api_base: vertexBase(base, project, location),
    api_key,
    credential,
    problems: [
      ...foreign,
      ...address.problems,
      ...(isLocation(location) ? [] : [{ path: "vertex_location", message: "is not the name of a location" }]),
      ...projectProblems(project, needed),
      ...credentialProblems(credential, installed),
    ],
  };
}

/** Under LiteLLM's name for it, or under its other one. */
function setting(params: LitellmParams, name: "project" | "location"): string | undefined {
  return stated(params[`vertex_${name}`]) ?? stated(params[`vertex_ai_${name}`]);
}

function projectProblems(project: string | undefined, needed: boolean): Problem[] {
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
  const own = stated(params.api_base) ?? stated(params.base_url);
  const written = own ?? firstSet(env, BASES);
  const host = written === undefined ? undefined : hostOf(written);
  const wrong = written !== undefined && host === undefined;
  const isGoogles = host !== undefined && isWithin(host, "googleapis.com");
  return {
    written,
    trusted: isGoogles || isEnvironments(own, env, BASES),
    problems: wrong ? [{ path: "api_base", message: "is not an http or https address" }] : [],
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
): string | undefined {
  const own = setting(params, "project");
  if (own !== undefined || api_key !== undefined) return own;
  const json = credential.kind === "json" ? credential.json : {};
  const fromCredential = stated(json["project_id"]) ?? stated(json["quota_project_id"]);
  return givenCredential(params) === undefined
    ? (firstSet(env, PROJECTS) ?? fromCredential)
    : (fromCredential ?? firstSet(env, PROJECTS));
}

function credentialProblems(credential: CredentialSource, installed: () => boolean): Problem[] {
  if (credential.kind === "missing") return [{ path: credential.path, message: credential.message }];
  const needed = credential.kind === "json" || credential.kind === "ambient";
  if (!needed || installed()) return [];
  return [{ path: "model", message: `needs the package ${SDK} for Google's credentials: ${installLine(SDK)}` }];
}

function modelProblems({ model }: LitellmParams): Problem[] {
  if (familyOf(model.replace(/^vertex_ai\//, "")) !== "foreign") return [];
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
