/** Finds where a deployment's credentials come from, without I/O. Explicit settings win over the environment. */
import type { LitellmParams } from "../../../types/options.ts";
import type { ResolveProblem } from "../../../provider.ts";
import { addressIsFromEnvironment } from "../../../translation/address/environment.ts";
import { isAt } from "../../../translation/address/host.ts";
import type { Environment } from "../../../types/environment.ts";
import { STS_HOSTS } from "../amazon-hosts.ts";
import type { CredentialSource } from "./credential-source.ts";
import { environmentSource } from "./environment-credentials.ts";
import { explicitSource, hasOwnCredential } from "./explicit-credentials.ts";

/**
 * The source, or what is wrong with it. `trusted`: the address is Amazon's, or comes from the environment. Only then may it be
 * sent the environment's token, or a signature made with the environment's keys or with a role that they assumed.
 */
export function findCredentials(
  params: LitellmParams,
  env: Environment,
  trusted: boolean,
): { source: CredentialSource | undefined; problems: ResolveProblem[] } {
  const source = explicitSource(params, env) ?? environmentSource(env);
  if ("path" in source) return { source: undefined, problems: [source] };
  const problem = leakProblem(source, params, env, trusted);
  return problem === undefined ? { source, problems: [] } : { source: undefined, problems: [problem] };
}

/** The problem of credentials of the environment that would be sent to an address that only the deployment names. */
function leakProblem(
  source: CredentialSource,
  params: LitellmParams,
  env: Environment,
  trusted: boolean,
): ResolveProblem | undefined {
  if (hasOwnCredential(params)) return undefined;
  if (!trusted) return { path: source.kind === "bearer" ? "api_key" : "aws_access_key_id", message: ONLY_TO_AMAZON };
  const endpoint = "role" in source ? source.role.endpoint : undefined;
  if (endpoint === undefined || isAt(endpoint, STS_HOSTS)) return undefined;
  if (addressIsFromEnvironment(endpoint, env, STS_ENDPOINTS)) return undefined;
  return { path: "aws_sts_endpoint", message: ONLY_TO_AMAZON };
}

const STS_ENDPOINTS = ["AWS_ENDPOINT_URL_STS"] as const;

const ONLY_TO_AMAZON =
  "the environment's AWS credentials are used only for Amazon's own hosts and for an address that the environment names: " +
  "set api_key, or aws_access_key_id and aws_secret_access_key, for another";
