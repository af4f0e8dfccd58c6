/** Access tokens, by Google's own library: it knows every kind of credential, keeps tokens and renews them in time. */
import type { AuthClient, GoogleAuth, GoogleAuthOptions } from "google-auth-library";
import { AuthenticationError, type RouterError, ServiceUnavailableError } from "../../errors.ts";
import { isSecretName } from "../../secrets.ts";
import type { LitellmParams } from "../../types/options.ts";
import type { Target } from "../../provider.ts";
import { connectionError } from "../../transport/connection-error.ts";
import { factsOf, quote } from "../../translation/errors/error-facts.ts";
import { someText } from "../../translation/json.ts";
import { loadSdk } from "../../exchange/optional-sdk.ts";
import { untilAborted } from "../../transport/until-aborted.ts";
import { type CredentialSource, type CredentialsJson, ownCredential } from "./credentials.ts";
import { AUTH_LIBRARY, resolveVertex, SDK, type VertexResolved } from "./resolve.ts";
import type { Environment } from "../../types/environment.ts";

const SCOPE = "https://www.googleapis.com/auth/cloud-platform";
/** Where the library sends service accounts for their tokens, whatever their key file says. */
const GOOGLE_TOKENS = "https://oauth2.googleapis.com/token";

type Headers = Readonly<Record<string, string>>;
type AuthLibrary = { readonly GoogleAuth: new (options: GoogleAuthOptions) => GoogleAuth<AuthClient> };

/** The credentials of one router's deployments. Kept by their settings, so that they go when the deployments do. */
export class VertexCredentials {
  readonly #sources = new WeakMap<LitellmParams, CredentialSource>();
  readonly #auth = new WeakMap<LitellmParams, Promise<GoogleAuth<AuthClient>>>();
  /** The newest, and the one before it, with which requests may still be under way. */
  readonly #tokens = new WeakMap<LitellmParams, readonly string[]>();

  resolve(params: LitellmParams, env: Environment, pattern?: string): VertexResolved {
    const resolved = resolveVertex(params, env, undefined, pattern);
    this.#sources.set(params, resolved.credential);
    return { ...resolved, connection: { secrets: () => this.#secrets(params) } };
  }

  #secrets(params: LitellmParams): readonly string[] {
    const source = this.#sources.get(params);
    const json: CredentialsJson = source?.kind === "json" ? source.json : {};
    const own = Object.keys(json).flatMap((name) => (isSecretName(name) ? (someText(json[name]) ?? []) : []));
    const given = source?.kind === "token" ? [source.token] : [];
    return [...own, ...given, ...(this.#tokens.get(params) ?? [])];
  }

  /** The headers that a request to Vertex needs; none where a key or a client says who is asking. */
  async authorize(target: Target, signal: AbortSignal): Promise<Headers> {
    const { params, api_key } = target;
    if (api_key !== undefined || params.client !== undefined) return {};
    const source = this.#sources.get(params) ?? ownCredential(params) ?? { kind: "none" };
    switch (source.kind) {
      case "none":
        return {};
      case "missing":
        throw new AuthenticationError(`Deployment "${target.deployment_id}": ${source.message}.`, factsOf(target, {}));
      case "token":
        return { authorization: `Bearer ${source.token}` };
      case "json":
      case "ambient":
        return untilAborted(signal, this.#headers(source, target));
    }
  }

  async #headers(source: CredentialSource, target: Target): Promise<Headers> {
    try {
      let auth = this.#auth.get(target.params);
      if (auth === undefined) this.#auth.set(target.params, (auth = authFor(source, target.params)));
      const headers = plain(await (await auth).getRequestHeaders());
      this.#remember(target.params, headers["authorization"]?.replace(/^Bearer /i, ""));
      return headers;
    } catch (cause) {
      throw noToken(cause, target);
    }
  }

  #remember(params: LitellmParams, token: string | undefined): void {
    const [newest] = this.#tokens.get(params) ?? [];
    if (token === undefined || token === newest) return;
    this.#tokens.set(params, newest === undefined ? [token] : [token, newest]);
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
  const { GoogleAuth: Auth } = await loadSdk<AuthLibrary>(AUTH_LIBRARY, SDK);
  const json = source.kind === "json" ? source.json : undefined;
  return new Auth({
    scopes: [SCOPE],
    ...(json === undefined ? {} : { credentials: { ...json } }),
    clientOptions: {
      transporterOptions: {
        // It is the router that tries again.
        retryConfig: { retry: 0, noResponseRetries: 0 },
        // What is exchanged for a token goes to whom it is for, and to nobody he names.
        redirect: "error",
        ...tokenFetch(json, params.fetch),
      },
    },
  });
}

type Fetch = typeof globalThis.fetch;

/**
 * A key file's own `token_uri` counts, as it does for Google's library in Python. Left alone where it is the usual one,
 * because the library's own sending knows proxies.
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

/** A credential that Google refuses is the operator's to mend; a token endpoint that is down may come back. */
function noToken(cause: unknown, target: Target): RouterError {
  const status = statusOf(cause);
  const where = `No access token for ${target.provider} deployment "${target.deployment_id}"`;
  const said = cause instanceof Error ? quote(cause.message, target) : "";
  const message = said === "" ? `${where}.` : `${where}: ${said}`;
  const facts = { ...factsOf(target, {}), status, cause };
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

/** The library wraps what `fetch` throws, and gives it a code. */
function isNetworkFailure(cause: unknown): boolean {
  for (let error = cause, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    if (error instanceof TypeError && /fetch failed|terminated/.test(error.message)) return true;
    if ("code" in error && typeof error.code === "string" && /^(?:E[A-Z]+|UND_ERR_\w+)$/.test(error.code)) return true;
  }
  return false;
}
