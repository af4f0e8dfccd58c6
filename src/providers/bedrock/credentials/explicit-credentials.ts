/** Credentials in a deployment's `litellm_params`. */
import type { LitellmParams } from "../../../types/options.ts";
import type { ResolveProblem } from "../../../provider.ts";
import { someText } from "../../../translation/json.ts";
import type { Environment } from "../../../types/environment.ts";
import type { CredentialSource, Role } from "./credential-source.ts";
import { environmentKeys, profileFiles, withSession } from "./environment-credentials.ts";
import type { AwsKeys } from "./signature.ts";

const DEFAULT_SESSION = "literouter";

/** Credentials that belong to the deployment. A role does not: it is assumed with other keys. */
const OWN = ["api_key", "aws_bearer_token", "aws_access_key_id", "aws_profile_name", "aws_web_identity_token"] as const;

export function hasOwnCredential(params: LitellmParams): boolean {
  return OWN.some((name) => someText(params[name]) !== undefined);
}

/** The source that the settings name, in LiteLLM's order; `undefined` when they name none. */
export function explicitSource(params: LitellmParams, env: Environment): CredentialSource | ResolveProblem | undefined {
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

function explicitKeys(params: LitellmParams): AwsKeys | ResolveProblem | undefined {
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

function roleOf(params: LitellmParams): Role | undefined {
  const arn = someText(params["aws_role_name"]);
  if (arn === undefined) return undefined;
  return {
    arn,
    sessionName: someText(params["aws_session_name"]) ?? DEFAULT_SESSION,
    externalId: someText(params["aws_external_id"]),
    endpoint: someText(params["aws_sts_endpoint"]),
  };
}
