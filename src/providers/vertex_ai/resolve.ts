/** Address and credential of a Vertex AI deployment. */
import type { LitellmParams } from "../../types/options.ts";
import { nameProblems, plainBase, resolveClient } from "../gemini/resolve.ts";
import type { Resolved, ResolveProblem } from "../../provider.ts";
import {
  addressIsFromEnvironment,
  withVariable,
  settingOrVariable,
  trimmedSetting,
} from "../../translation/address/environment.ts";
import { credentialProblem } from "../../translation/address/header-form.ts";
import { isAt } from "../../translation/address/host.ts";
import { installLine } from "../../exchange/optional-sdk.ts";
import { addressProblem } from "../../translation/address/url-parts.ts";
import { vertexBase, vertexHost } from "./address.ts";
import { ambientCredential, type CredentialSource, ownCredential } from "./credentials.ts";
import { isAuthInstalled, SDK } from "./google-auth.ts";
import { familyOf } from "./model-family.ts";
import { locationOf, locationProblems, placeProblems, projectOf, projectProblems } from "./place.ts";
import type { Environment } from "../../types/environment.ts";

const BASES = ["VERTEXAI_API_BASE"] as const;

/** Google's own hosts for Vertex AI. Not all of `googleapis.com`: storage has addresses there too, under anybody's names. */
const HOSTS = [
  "aiplatform.googleapis.com",
  "*-aiplatform.googleapis.com",
  "aiplatform.*.rep.googleapis.com",
  "aiplatform.mtls.googleapis.com",
  "*-aiplatform.mtls.googleapis.com",
];

/** What was found for a deployment: its address, and where its credential comes from. */
export interface VertexResolved extends Resolved {
  readonly credential: CredentialSource;
}

/**
 * Finds a deployment's address and credential. Never throws. `pattern`: see `Provider.resolve`. `installed`: Google's library
 * can be loaded.
 */
export function resolveVertex(
  params: LitellmParams,
  env: Environment,
  installed: () => boolean = isAuthInstalled,
  pattern?: string,
): VertexResolved {
  const name = params.model.replace(/^vertex_ai\//, "");
  if (params.client !== undefined) return viaClient(params, params.client, modelProblems(name, pattern, ""));
  const address = addressOf(params, env);
  const api_key = trimmedSetting(params.api_key);
  const credential = credentialOf(params, env, api_key, address.trusted);
  const project = projectOf(params, env, api_key, credential);
  const location = locationOf(params, env);
  const express = api_key !== undefined && project === undefined;
  const base = address.written ?? vertexHost(express ? "global" : location.text);
  const needsProject = api_key === undefined && address.trusted && !/\/projects\//.test(base);
  const places = [...locationProblems(location), ...projectProblems(project, needsProject)];
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

interface WrittenAddress {
  readonly written: string | undefined;
  /** The address is Google's, or comes from the environment: the environment's credential may be sent to it. */
  readonly trusted: boolean;
  readonly problems: readonly ResolveProblem[];
}

function addressOf(params: LitellmParams, env: Environment): WrittenAddress {
  const own = trimmedSetting(params.api_base);
  const written = settingOrVariable(own, env, BASES);
  const problem = written && addressProblem(written.text);
  return {
    written: written?.text,
    trusted: (written !== undefined && isAt(written.text, HOSTS)) || addressIsFromEnvironment(own, env, BASES),
    problems: problem === undefined ? [] : [{ path: "api_base", message: withVariable(written, problem) }],
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

function keyProblems(api_key: string | undefined, credential: CredentialSource): ResolveProblem[] {
  const token = credential.kind === "token" ? credential.token : undefined;
  return [
    { path: "api_key", message: credentialProblem(api_key) },
    { path: "vertex_access_token", message: credentialProblem(token) },
  ].flatMap(({ path, message }) => (message === undefined ? [] : [{ path, message }]));
}

function credentialProblems(credential: CredentialSource, installed: () => boolean): ResolveProblem[] {
  if (credential.kind === "missing") return [{ path: credential.path, message: credential.message }];
  const needsLibrary = credential.kind === "json" || credential.kind === "ambient";
  if (!needsLibrary || installed()) return [];
  return [{ path: "model", message: `needs the package ${SDK} for Google's credentials: ${installLine(SDK)}` }];
}

function modelProblems(name: string, pattern: string | undefined, api_base: string): readonly ResolveProblem[] {
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

/** A client knows its project and location, and Google's addresses have the version of the API. */
function viaClient(params: LitellmParams, client: object, foreign: readonly ResolveProblem[]): VertexResolved {
  const { api_base, problems } = resolveClient(params, client);
  return {
    api_base: `${plainBase(api_base)}/v1`,
    api_key: undefined,
    credential: { kind: "none" },
    problems: [...foreign, ...problems],
  };
}
