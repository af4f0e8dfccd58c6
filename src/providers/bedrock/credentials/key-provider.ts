/** Gets AWS keys through the vendor's SDK, which knows profiles, SSO, roles, containers and instances. */
import type { BedrockRuntimeClientConfig } from "@aws-sdk/client-bedrock-runtime";
import { loadSdk } from "../../../exchange/optional-sdk.ts";
import type { KeyProvider } from "./authorization.ts";
import type { CredentialSource, ProfileFiles, Role } from "./credential-source.ts";

export const SDK = "@aws-sdk/client-bedrock-runtime";
/** Needed beside the SDK for roles. */
export const PROVIDERS = "@aws-sdk/credential-providers";

type Credentials = NonNullable<BedrockRuntimeClientConfig["credentials"]>;
type Sdk = typeof import("@aws-sdk/client-bedrock-runtime");
type Providers = typeof import("@aws-sdk/credential-providers");

/**
 * A provider of keys that keeps them until shortly before they expire. The SDK's client, which is never sent anything,
 * holds the chain and that memory.
 */
export async function loadKeyProvider(source: CredentialSource, region: string): Promise<KeyProvider> {
  const { BedrockRuntimeClient } = await loadSdk<Sdk>(SDK);
  const files: ProfileFiles = "files" in source ? source.files : {};
  const credentials = await roleProvider(source, region);
  // The files are options of the chain, which the client passes on without describing them.
  const config: BedrockRuntimeClientConfig & ProfileFiles = {
    region,
    ...(credentials === undefined ? files : { credentials }),
  };
  const client = new BedrockRuntimeClient(config);
  return () => client.config.credentials();
}

/** `undefined` where the chain's own keys are meant. */
async function roleProvider(source: CredentialSource, region: string): Promise<Credentials | undefined> {
  if (source.kind !== "role" && source.kind !== "web_identity") return undefined;
  const { fromNodeProviderChain, fromTemporaryCredentials, fromWebToken } = await loadSdk<Providers>(PROVIDERS);
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
      roleSessionName: role.session_name,
      webIdentityToken,
    });
    return exchange(options);
  };
}

function assumed({ arn, session_name, external_id }: Role): {
  RoleArn: string;
  RoleSessionName: string;
  ExternalId?: string;
} {
  return {
    RoleArn: arn,
    RoleSessionName: session_name,
    ...(external_id === undefined ? {} : { ExternalId: external_id }),
  };
}

/** A token is long and has dots; anything with a slash in front is the file that holds it, which is replaced now and then. */
async function tokenText(token: string): Promise<string> {
  if (!/^(?:\/|\.{1,2}\/|[A-Za-z]:\\)/.test(token)) return token;
  const { readFile } = await import("node:fs/promises");
  return (await readFile(token, "utf8")).trim();
}
