/** Access tokens, by Google's own library: it knows every kind of credential, keeps tokens and renews them in time. */
import type { AuthClient, GoogleAuth } from "google-auth-library";
import { AuthenticationError, ConfigurationError, type RouterError, ServiceUnavailableError } from "../../errors.ts";
import { isSecretName } from "../../secrets.ts";
import type { LitellmParams } from "../../types/options.ts";
import type { Resolved, Target } from "../../provider.ts";
import type { KeepsSecrets } from "../../transport/http.ts";
import { connectionError } from "../../transport/connection-error.ts";
import { errorFacts, quote } from "../../translation/errors/error-facts.ts";
import { someText } from "../../translation/json.ts";
import { untilAborted } from "../../until-aborted.ts";
import type { CredentialSource, CredentialsJson } from "./credentials.ts";
import { loadGoogleAuth } from "./google-auth.ts";
import { resolveVertex } from "./resolve.ts";
import type { Environment } from "../../types/environment.ts";

const SCOPE = "https://www.googleapis.com/auth/cloud-platform";
/** Where the library sends service accounts for their tokens, whatever their key file says. */
const GOOGLE_TOKENS = "https://oauth2.googleapis.com/token";

type Headers = Readonly<Record<string, string>>;

/** Finds a deployment's address and credential. See `Provider.resolve`. */
export function connect(params: LitellmParams, env: Environment, pattern?: string): Resolved {
  const { credential, ...resolved } = resolveVertex(params, env, undefined, pattern);
  return { ...resolved, connection: new VertexConnection(credential, params) };
}

/** How one deployment identifies itself to Google. Keeps its access token, and renews it in time. */
export class VertexConnection implements KeepsSecrets {
  readonly #source: CredentialSource;
  readonly #params: LitellmParams;
  #auth: Promise<GoogleAuth<AuthClient>> | undefined;
  /** The newest, and the one before it, with which requests may still be under way. */
  #tokens: readonly string[] = [];

  constructor(source: CredentialSource, params: LitellmParams) {
    this.#source = source;
    this.#params = params;
  }

  secrets(): readonly string[] {
    const json: CredentialsJson = this.#source.kind === "json" ? this.#source.json : {};
    const own = Object.keys(json).flatMap((name) => (isSecretName(name) ? (someText(json[name]) ?? []) : []));
    const given = this.#source.kind === "token" ? [this.#source.token] : [];
    return [...own, ...given, ...this.#tokens];
  }

  /** The headers that a request to Vertex needs; none where a key or a client says who is asking. */
  async authorize(target: Target, signal: AbortSignal): Promise<Headers> {
    if (target.api_key !== undefined || target.params.client !== undefined) return {};
    switch (this.#source.kind) {
      case "none":
        return {};
      case "missing":
        throw new AuthenticationError(
          `Deployment "${target.deployment_id}": ${this.#source.message}.`,
          errorFacts(target, {}),
        );
      case "token":
        return { authorization: `Bearer ${this.#source.token}` };
      case "json":
      case "ambient":
        return untilAborted(signal, this.#headers(target));
    }
  }

  async #headers(target: Target): Promise<Headers> {
    try {
      this.#auth ??= authFor(this.#source, this.#params);
      const headers = plain(await (await this.#auth).getRequestHeaders());
      this.#remember(headers["authorization"]?.replace(/^Bearer /i, ""));
      return headers;
    } catch (cause) {
      // A package that was not there may be there the next time.
      if (cause instanceof ConfigurationError) this.#auth = undefined;
      throw noToken(cause, target);
    }
  }

  #remember(token: string | undefined): void {
    const [newest] = this.#tokens;
    if (token === undefined || token === newest) return;
    this.#tokens = newest === undefined ? [token] : [token, newest];
  }
}

/** Older versions of the library give an object instead. */
function plain(headers: unknown): Headers {
  return headers instanceof globalThis.Headers ? Object.fromEntries(headers) : lowerCase({ ...(headers as Headers) });
}

function lowerCase(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

async function authFor(source: CredentialSource, params: LitellmParams): Promise<GoogleAuth<AuthClient>> {
  const Auth = await loadGoogleAuth();
  const json = source.kind === "json" ? source.json : undefined;
  return new Auth({
    scopes: [SCOPE],
    ...(json === undefined ? {} : { credentials: { ...json } }),
    clientOptions: {
      transporterOptions: {
        // The router retries.
        retryConfig: { retry: 0, noResponseRetries: 0 },
        // A credential is not sent to an address that its recipient names.
        redirect: "error",
        ...tokenFetch(json, params.fetch as Fetch | undefined),
      },
    },
  });
}

type Fetch = typeof globalThis.fetch;

/**
 * Sends a service account to its key file's `token_uri`, as Google's library for Python does. With the usual address the
 * library sends by itself, because it supports proxies.
 */
function tokenFetch(json: CredentialsJson | undefined, given: Fetch | undefined): { fetchImplementation?: Fetch } {
  const own = json?.["token_uri"];
  const elsewhere = typeof own === "string" && URL.canParse(own) && own !== GOOGLE_TOKENS ? own : undefined;
  if (elsewhere === undefined) return given === undefined ? {} : { fetchImplementation: given };
  return { fetchImplementation: redirected(given ?? globalThis.fetch, elsewhere) };
}

function redirected(fetch: Fetch, own: string): Fetch {
  return (address, init) =>
    fetch(String(address instanceof Request ? address.url : address) === GOOGLE_TOKENS ? own : address, init);
}

/** The error for a missing token: a rejected credential is an AuthenticationError, an endpoint that is down may recover. */
function noToken(cause: unknown, target: Target): RouterError {
  if (cause instanceof ConfigurationError) return cause;
  const status = statusOf(cause);
  const where = `No access token for ${target.provider} deployment "${target.deployment_id}"`;
  const said = cause instanceof Error ? quote(cause.message, target) : "";
  const message = said === "" ? `${where}.` : `${where}: ${said}`;
  const facts = { ...errorFacts(target, {}), status, cause };
  if (status !== undefined && status >= 500) return new ServiceUnavailableError(message, facts);
  if (status === undefined && isNetworkFailure(cause)) return connectionError(message, target, { cause });
  return new AuthenticationError(`${message}${/[.!?]$/.test(message) ? "" : "."} Check the deployment's credential.`, {
    ...facts,
    status: status ?? 401,
  });
}

function statusOf(cause: unknown): number | undefined {
  if (!(cause instanceof Error) || !("status" in cause)) return undefined;
  return typeof cause.status === "number" ? cause.status : undefined;
}

/** The library wraps the error of `fetch`, and adds a code. */
function isNetworkFailure(cause: unknown): boolean {
  for (let error = cause, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    if (error instanceof TypeError && /fetch failed|terminated/.test(error.message)) return true;
    if ("code" in error && typeof error.code === "string" && /^(?:E[A-Z]+|UND_ERR_\w+)$/.test(error.code)) return true;
  }
  return false;
}
