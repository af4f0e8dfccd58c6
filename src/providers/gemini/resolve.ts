import type { LitellmParams } from "../../types/options.ts";
import type { Resolved } from "../../provider.ts";
import { trimmedSetting } from "../../translation/address/environment.ts";
import { type ProviderEndpoint, keyAndAddress } from "../../translation/address/key-and-address.ts";
import { isModelPath } from "../../translation/address/url-parts.ts";
import { clientsBase, isClient } from "./client.ts";
import { withoutEndSlashes } from "../../end-slashes.ts";
import type { Environment } from "../../types/environment.ts";

const ENDPOINT: ProviderEndpoint = {
  api_base: "https://generativelanguage.googleapis.com",
  // Also regional ones. Not all of `googleapis.com`: customers' storage is below it, too.
  hosts: [
    "generativelanguage.googleapis.com",
    "*-generativelanguage.googleapis.com",
    "generativelanguage.mtls.googleapis.com",
  ],
  base_variables: ["GEMINI_API_BASE"],
  key_variables: ["GEMINI_API_KEY", "GOOGLE_API_KEY"],
  plainBase,
};

/** Finds a deployment's address and key. Never throws. */
export function resolve(params: LitellmParams, env: Environment): Resolved {
  const { problems, ...resolved } =
    params.client === undefined ? keyAndAddress(ENDPOINT, params, env) : resolveClient(params, params.client);
  return { ...resolved, problems: [...problems, ...nameProblems(params.model.replace(/^gemini\//, ""))] };
}

/** The name of the model becomes part of the path. */
export function nameProblems(name: string): Resolved["problems"] {
  if (isModelPath(name)) return [];
  const message =
    'is not the name of a model: it may have letters, digits, -, _, ., :, @ and slashes, and no part of it may be ".."';
  return [{ path: "model", message, is_name: true }];
}

/** A client uses its own address and credential; this address only tells where its requests go. */
export function resolveClient(params: LitellmParams, client: object): Resolved {
  const problem = { path: "client", message: "is not a GoogleGenAI client of the @google/genai package" };
  return {
    api_base: plainBase(clientsBase(client) ?? trimmedSetting(params.api_base) ?? "client:"),
    api_key: undefined,
    problems: isClient(client) ? [] : [problem],
  };
}

/** Without a trailing slash, a version and a collection, which users copy along with an address. */
export function plainBase(address: string): string {
  const base = withoutEndSlashes(address.trim())
    .replace(/\/models$/, "")
    .replace(/\/v1(?:beta|alpha)?$/, "");
  return withoutEndSlashes(base);
}
