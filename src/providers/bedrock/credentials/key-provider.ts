/** Fetches AWS keys with the vendor's SDK, which knows profiles, SSO, roles, containers and instances. */
import type { BedrockRuntimeClientConfig } from "@aws-sdk/client-bedrock-runtime";
import type { KeyProvider } from "./authorization.ts";
import { loadProviders, loadSdk } from "./aws-sdk.ts";
import type { CredentialSource, ProfileFiles, Role } from "./credential-source.ts";

type Credentials = NonNullable<BedrockRuntimeClientConfig["credentials"]>;

/**
 * A provider that keeps its keys until shortly before they expire. The SDK's client does that; nothing is ever sent through
 * it.
 */
export async function loadKeyProvider(source: CredentialSource, region: string): Promise<KeyProvider> {
  const { BedrockRuntimeClient } = await loadSdk();
  const files: ProfileFiles = "files" in source ? source.files : {};
  const credentials = await roleProvider(source, region);
  // The chain takes these options from the client, whose types do not have them.
  const config: BedrockRuntimeClientConfig & ProfileFiles = {
    region,
    ...(credentials === undefined ? files : { credentials }),
  };
  const client = new BedrockRuntimeClient(config);
  return () => client.config.credentials();
}

/** The SDK's provider of a role's keys; `undefined` for the chain's own keys. */
async function roleProvider(source: CredentialSource, region: string): Promise<Credentials | undefined> {
  if (source.kind !== "role" && source.kind !== "web_identity") return undefined;
  const { fromNodeProviderChain, fromTemporaryCredentials, fromWebToken } = await loadProviders();
  const { role } = source;
  const clientConfig = { region, ...(role.endpoint === undefined ? {} : { endpoint: role.endpoint }) };
  if (source.kind === "role") {
    const masterCredentials = source.keys ?? fromNodeProviderChain({ ...source.files, clientConfig: { region } });
    return fromTemporaryCredentials({ masterCredentials, clientConfig, params: assumed(role) });
  }
  return async (options) => {
    const webIdentityToken = await tokenText(source.token);
    const exchange = fromWebToken({
      clientConfig,
      roleArn: role.arn,
      roleSessionName: role.sessionName,
      webIdentityToken,
    });
    return exchange(options);
  };
}

function assumed({ arn, sessionName, externalId }: Role): {
  RoleArn: string;
  RoleSessionName: string;
  ExternalId?: string;
} {
  return {
    RoleArn: arn,
    RoleSessionName: sessionName,
    ...(externalId === undefined ? {} : { ExternalId: externalId }),
  };
}

/** A value that begins like a path names the token's file, which is replaced from time to time. */
async function tokenText(token: string): Promise<string> {
  if (!/^(?:\/|\.{1,2}\/|[A-Za-z]:\\)/.test(token)) return token;
  const { readFile } = await import("node:fs/promises");
  return (await readFile(token, "utf8")).trim();
}
