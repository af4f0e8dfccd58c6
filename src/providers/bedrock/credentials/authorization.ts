/** A deployment's credentials. They live as long as the deployment, so that keys are fetched once. */
import { AuthenticationError, ConfigurationError, type RouterError } from "../../../errors.ts";
import type { Target } from "../../../provider.ts";
import { connectionError, errorCode } from "../../../transport/connection-error.ts";
import { errorFacts, quote } from "../../../translation/errors/error-facts.ts";
import { untilAborted } from "../../../until-aborted.ts";
import type { CredentialSource } from "./credential-source.ts";
import type { AwsKeys } from "./signature.ts";

/** Returns keys; fetches them at first, and again when they are about to expire. */
export type KeyProvider = () => Promise<AwsKeys>;
/** Makes the provider for a source, and loads the SDK for it. */
export type KeyProviderLoader = (source: CredentialSource, region: string) => Promise<KeyProvider>;

export class Connection {
  readonly region: string;
  readonly #source: CredentialSource;
  readonly #load: KeyProviderLoader;
  #provider: Promise<KeyProvider> | undefined;
  /** The newest keys, and the ones before: requests signed with those may still be under way. */
  #fetched: readonly AwsKeys[] = [];

  constructor(region: string, source: CredentialSource, load: KeyProviderLoader) {
    this.region = region;
    this.#source = source;
    this.#load = load;
  }

  /** Also those of the environment and of the SDK's chain of credentials. */
  secrets(): readonly string[] {
    const source = this.#source;
    const given = "keys" in source && source.keys !== undefined ? [source.keys] : [];
    const tokens = "token" in source ? [source.token] : [];
    return [...tokens, ...[...given, ...this.#fetched].flatMap(secretsOfKeys)];
  }

  /** The keys to sign a request to `target` with. */
  keys(target: Target, signal: AbortSignal): Promise<AwsKeys> {
    return untilAborted(signal, this.#keys(target));
  }

  async #keys(target: Target): Promise<AwsKeys> {
    if (this.#source.kind === "keys") return this.#source.keys;
    try {
      this.#provider ??= this.#load(this.#source, this.region);
      const provide = await this.#provider;
      return this.#remember(await provide());
    } catch (cause) {
      this.#provider = undefined;
      throw noKeys(cause, this.#source, target);
    }
  }

  #remember(keys: AwsKeys): AwsKeys {
    const [newest] = this.#fetched;
    if (newest?.secretAccessKey !== keys.secretAccessKey || newest.sessionToken !== keys.sessionToken)
      this.#fetched = newest === undefined ? [keys] : [keys, newest];
    return keys;
  }
}

function secretsOfKeys({ accessKeyId, secretAccessKey, sessionToken = "" }: AwsKeys): string[] {
  return [accessKeyId, secretAccessKey, sessionToken];
}

/** A network failure may pass; missing credentials are an AuthenticationError. */
function noKeys(cause: unknown, source: CredentialSource, target: Target): RouterError {
  if (cause instanceof ConfigurationError) return cause;
  const code = errorCode(cause);
  if (code !== undefined && /^E[A-Z]+$/.test(code))
    return connectionError("AWS credentials could not be fetched", target, { cause });
  const said = cause instanceof Error ? `: ${quote(cause.message, target)}` : "";
  return new AuthenticationError(
    `There are no AWS credentials for ${target.provider} deployment "${target.deployment_id}"${sourceName(source)}${said}`,
    { ...errorFacts(target, {}), cause },
  );
}

function sourceName(source: CredentialSource): string {
  if (source.kind === "role" || source.kind === "web_identity") return ` from the role ${source.role.arn}`;
  if (source.kind !== "chain" || source.files.profile === undefined) return "";
  return ` from the profile "${source.files.profile}"`;
}
