/** Address, region and credentials of a Bedrock deployment. */
import type { LitellmParams } from "../../types/options.ts";
import type { Resolved, ResolveProblem } from "../../provider.ts";
import { someText } from "../../translation/json.ts";
import { isInstalled } from "../../exchange/optional-sdk.ts";
import { withoutEndSlashes } from "../../end-slashes.ts";
import type { Environment } from "../../types/environment.ts";
import { isClient } from "./client.ts";
import { chainProblem, type Machine, THIS_MACHINE } from "./credentials/ambient-credentials.ts";
import { Connection } from "./credentials/authorization.ts";
import { findCredentials } from "./credentials/find-credentials.ts";
import { SDK } from "./credentials/aws-sdk.ts";
import { loadKeyProvider } from "./credentials/key-provider.ts";
import { missingPackage, sourceProblems } from "./credentials/source-problems.ts";
import { isModelId, parseModel } from "./model-id.ts";
import { placeOf } from "./place.ts";

/**
 * Finds all of it; reports what is missing, never throws. `installed`: a package can be loaded. `machine`: the computer as the
 * SDK sees it. `pattern`: see `Provider.resolve`.
 */
export function resolve(
  params: LitellmParams,
  env: Environment,
  installed: (name: string) => boolean = isInstalled,
  machine: Machine = THIS_MACHINE,
  pattern?: string,
): Resolved {
  const nameProblems = problemsOfName(params.model);
  if (params.client !== undefined) return resolveClient(params, params.client, nameProblems, installed);
  const place = placeOf(params, env, pattern);
  if ("message" in place) {
    // Reports the credentials' problems together with this one.
    const { problems } = findCredentials(params, env, true);
    return { api_base: "", api_key: undefined, problems: [...nameProblems, place, ...problems] };
  }
  const { api_base, region, trusted } = place;
  const { source, problems } = findCredentials(params, env, trusted);
  if (source === undefined) return { api_base, api_key: undefined, problems: [...nameProblems, ...problems] };
  const hasProfile = someText(params["aws_profile_name"]) !== undefined;
  return {
    api_base,
    api_key: source.kind === "bearer" ? source.token : undefined,
    problems: [
      ...nameProblems,
      ...sourceProblems(source, params, installed, (files) => chainProblem(files, hasProfile, env, machine)),
    ],
    connection: new Connection(region, source, loadKeyProvider),
  };
}

function problemsOfName(model: string): ResolveProblem[] {
  const { id, route } = parseModel(model);
  if (route !== undefined) return [wrongRoute(route)];
  if (isModelId(id)) return [];
  return [{ path: "model", message: "is not a model id, an inference profile or an ARN of Bedrock's", is_name: true }];
}

function wrongRoute(route: string): ResolveProblem {
  return {
    path: "model",
    is_name: true,
    message: `"${route}/" is not available: the router uses Converse: write bedrock/<model id> or bedrock/<ARN>, and the family of an ARN's model as model_info.base_model`,
  };
}

/** A client brings its own address and credentials. */
function resolveClient(
  params: LitellmParams,
  client: object,
  nameProblems: readonly ResolveProblem[],
  installed: (name: string) => boolean,
): Resolved {
  const problems = [...nameProblems];
  if (!isClient(client)) {
    problems.push({ path: "client", message: `is not a BedrockRuntimeClient of the ${SDK} package: it has no send()` });
  } else if (!installed(SDK)) problems.push(missingPackage("client", "requests through a client are made", SDK));
  const address = someText(params.api_base) ?? "client:";
  return { api_base: withoutEndSlashes(address), api_key: undefined, problems };
}
