/** Credentials in environment variables. */
import { firstSet } from "../../../translation/address/environment.ts";
import type { Environment } from "../../../types/environment.ts";
import type { CredentialSource, ProfileFiles } from "./credential-source.ts";
import type { AwsKeys } from "./signature.ts";

/** The environment's source, in the SDK's order. */
export function environmentSource(env: Environment): CredentialSource {
  const token = firstSet(env, ["AWS_BEARER_TOKEN_BEDROCK"]);
  if (token !== undefined) return { kind: "bearer", token };
  const keys = environmentKeys(env);
  return keys === undefined ? { kind: "chain", files: profileFiles(undefined, env) } : { kind: "keys", keys };
}

export function environmentKeys(env: Environment): AwsKeys | undefined {
  const accessKeyId = firstSet(env, ["AWS_ACCESS_KEY_ID"]);
  const secretAccessKey = firstSet(env, ["AWS_SECRET_ACCESS_KEY"]);
  if (accessKeyId === undefined || secretAccessKey === undefined) return undefined;
  return withSession({ accessKeyId, secretAccessKey }, firstSet(env, ["AWS_SESSION_TOKEN"]));
}

/** Keys with a session's token, if there is one. */
export function withSession(keys: AwsKeys, sessionToken: string | undefined): AwsKeys {
  return sessionToken === undefined ? keys : { ...keys, sessionToken };
}

/** What the SDK would read from the process's own environment: a router's environment may be another. */
export function profileFiles(given: string | undefined, env: Environment): ProfileFiles {
  const profile = given ?? firstSet(env, ["AWS_PROFILE"]);
  const filepath = firstSet(env, ["AWS_SHARED_CREDENTIALS_FILE"]);
  const configFilepath = firstSet(env, ["AWS_CONFIG_FILE"]);
  return {
    ...(profile === undefined ? {} : { profile }),
    ...(filepath === undefined ? {} : { filepath }),
    ...(configFilepath === undefined ? {} : { configFilepath }),
  };
}
