/** Where a deployment's credentials come from. Settled once, without I/O; explicit settings win over the environment. */
import type { LitellmParams } from "../../../types/options.ts";
import type { Resolved } from "../../../provider.ts";
import { firstSet, addressIsFromEnvironment } from "../../../translation/address/environment.ts";
import { someText } from "../../../translation/json.ts";
import { isAt } from "../../../translation/address/host.ts";
import type { AwsKeys } from "./signature.ts";
import type { Environment } from "../../../types/environment.ts";

/** Files and profile that the SDK's chain of credentials reads. */
export interface ProfileFiles {
  readonly profile?: string;
  readonly filepath?: string;
  readonly configFilepath?: string;
}

export interface Role {
  readonly arn: string;
  readonly session_name: string;
  readonly external_id: string | undefined;
  /** STS's address, where it is not the region's own. */
  readonly endpoint: string | undefined;
}

export type CredentialSource =
  /** A Bedrock API key. */
  | { readonly kind: "bearer"; readonly token: string }
  | { readonly kind: "keys"; readonly keys: AwsKeys }
  /** Whatever the SDK finds: profile, SSO, container, instance. */
  | { readonly kind: "chain"; readonly files: ProfileFiles }
  /** Keys for a role that others, by default the chain's, may assume. */
  | { readonly kind: "role"; readonly role: Role; readonly keys: AwsKeys | undefined; readonly files: ProfileFiles }
  /** Keys for a role that the bearer of a token (or of the file it is in) may assume. */
  | { readonly kind: "web_identity"; readonly role: Role; readonly token: string };

type Problem = Resolved["problems"][number];

const DEFAULT_SESSION = "literouter";

/**
 * `trusted`: the address is Amazon's, or the environment's own. Only such a one is sent what the environment has: its token,
 * and what is signed with its keys, or with those of a role that they opened.
 */
export function credentialSource(
  params: LitellmParams,
  env: Environment,
  trusted: boolean,
): { source: CredentialSource | undefined; problems: Problem[] } {
  const given = explicitSource(params, env);
  const source = given ?? ambientSource(env);
  if ("path" in source) return { source: undefined, problems: [source] };
  const problem = elsewhere(source, params, env, trusted);
  return problem === undefined ? { source, problems: [] } : { source: undefined, problems: [problem] };
}

/** What the environment has, in the SDK's order. */
function ambientSource(env: Environment): CredentialSource {
  const token = firstSet(env, ["AWS_BEARER_TOKEN_BEDROCK"]);
  if (token !== undefined) return { kind: "bearer", token };
  const keys = environmentKeys(env);
  return keys === undefined ? { kind: "chain", files: profileFiles(undefined, env) } : { kind: "keys", keys };
}

/** What is wrong where the environment's credentials would go to somebody whom only the deployment names. */
function elsewhere(
  source: CredentialSource,
  params: LitellmParams,
  env: Environment,
  trusted: boolean,
): Problem | undefined {
  if (hasOwnCredential(params)) return undefined;
  if (!trusted) return { path: source.kind === "bearer" ? "api_key" : "aws_access_key_id", message: FOR_AMAZON };
  const { role } = "role" in source ? source : {};
  if (
    role?.endpoint === undefined ||
    isAt(role.endpoint, STS) ||
    addressIsFromEnvironment(role.endpoint, env, STS_ENDPOINTS)
  )
    return undefined;
  return { path: "aws_sts_endpoint", message: FOR_AMAZON };
}

/** The deployment's own, which go where it says. A role is none: somebody's keys open it. */
function hasOwnCredential(params: LitellmParams): boolean {
  return OWN.some((name) => someText(params[name]) !== undefined);
}

const OWN = ["api_key", "aws_bearer_token", "aws_access_key_id", "aws_profile_name", "aws_web_identity_token"] as const;
const STS_ENDPOINTS = ["AWS_ENDPOINT_URL_STS"] as const;
const STS = ["amazonaws.com", "amazonaws.com.cn", "amazonaws.eu", "api.aws"].flatMap((domain) => [
  `sts.${domain}`,
  `sts.*.${domain}`,
  `sts-fips.*.${domain}`,
  `vpce-*.sts.*.vpce.${domain}`,
]);
const FOR_AMAZON =
  "the environment's AWS credentials are used only for Amazon's own hosts and for an address that the environment names: " +
  "set api_key, or aws_access_key_id and aws_secret_access_key, for another";

/** What `litellm_params` says, in LiteLLM's order. */
function explicitSource(params: LitellmParams, env: Environment): CredentialSource | Problem | undefined {
  const token = someText(params.api_key) ?? someText(params["aws_bearer_token"]);
  if (token !== undefined) return { kind: "bearer", token: token.trim() };
  const keys = explicitKeys(params);
  if (keys !== undefined && "path" in keys) return keys;
  const role = roleOf(params);
  const identity = someText(params["aws_web_identity_token"]);
  if (identity !== undefined) {
    if (role === undefined)
      return { path: "aws_role_name", message: "is missing: a web identity token is exchanged for a role" };
    return { kind: "web_identity", role, token: identity };
  }
  const profile = someText(params["aws_profile_name"]);
  const files = profileFiles(profile, env);
  if (role !== undefined)
    return { kind: "role", role, keys: keys ?? (profile === undefined ? environmentKeys(env) : undefined), files };
  if (profile !== undefined) return { kind: "chain", files };
  return keys === undefined ? undefined : { kind: "keys", keys };
}

function explicitKeys(params: LitellmParams): AwsKeys | Problem | undefined {
  const accessKeyId = someText(params["aws_access_key_id"])?.trim();
  const secretAccessKey = someText(params["aws_secret_access_key"])?.trim();
  if (accessKeyId === undefined && secretAccessKey === undefined) {
    if (someText(params["aws_session_token"]) === undefined) return undefined;
    return { path: "aws_access_key_id", message: "is missing beside aws_session_token" };
  }
  if (accessKeyId === undefined)
    return { path: "aws_access_key_id", message: "is missing beside aws_secret_access_key" };
  if (secretAccessKey === undefined)
    return { path: "aws_secret_access_key", message: "is missing beside aws_access_key_id" };
  return withSession({ accessKeyId, secretAccessKey }, someText(params["aws_session_token"])?.trim());
}

function environmentKeys(env: Environment): AwsKeys | undefined {
  const accessKeyId = firstSet(env, ["AWS_ACCESS_KEY_ID"]);
  const secretAccessKey = firstSet(env, ["AWS_SECRET_ACCESS_KEY"]);
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined;
  return withSession({ accessKeyId, secretAccessKey }, firstSet(env, ["AWS_SESSION_TOKEN"]));
}

function withSession(keys: AwsKeys, sessionToken: string | undefined): AwsKeys {
  return sessionToken === undefined ? keys : { ...keys, sessionToken };
}

function roleOf(params: LitellmParams): Role | undefined {
  const arn = someText(params["aws_role_name"]);
  if (arn === undefined) return undefined;
  return {
    arn,
    session_name: someText(params["aws_session_name"]) ?? DEFAULT_SESSION,
    external_id: someText(params["aws_external_id"]),
    endpoint: someText(params["aws_sts_endpoint"]),
  };
}

/** The SDK reads these variables in the process; a router may have been given others. */
function profileFiles(given: string | undefined, env: Environment): ProfileFiles {
  const profile = given ?? firstSet(env, ["AWS_PROFILE"]);
  const filepath = firstSet(env, ["AWS_SHARED_CREDENTIALS_FILE"]);
  const configFilepath = firstSet(env, ["AWS_CONFIG_FILE"]);
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(filepath === undefined ? {} : { filepath }),
    ...(configFilepath === undefined ? {} : { configFilepath }),
  };
}
