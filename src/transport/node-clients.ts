/**
 * Node's HTTP clients as they are at the moment. A mock (MSW, nock, a spy on `fetch`) or an APM agent may replace them at any
 * time, before or after the first call, and must see every request from then on: a unit test never reaches the network.
 */
import http from "node:http";
import https from "node:https";
import { Socket } from "node:net";

type Fetch = typeof globalThis.fetch;

/** Which of Node's clients somebody has replaced. */
export interface ReplacedClients {
  /** What stands in for `fetch`; `undefined` while `fetch` is Node's own. */
  readonly fetch: Fetch | undefined;
  /** `http.request`, `https.request` or what connects their sockets is not Node's own. */
  readonly request: boolean;
}

/** What only the source text of Node's own function has. Node does not document it; a test holds it against each version. */
const OF_NODE = {
  fetch: "internal/deps/undici/undici",
  http: "new ClientRequest(url, options, cb)",
  https: "options._defaultAgent = module.exports.globalAgent",
  connect: "normalizedArgsSymbol",
} as const;

/** The `fetch` of an Electron window. A proxy and a bound function have no source text either, but no name. */
const OF_ELECTRON = "function fetch() { [native code]";

/** Where undici keeps what answers each `fetch`, in its versions. */
const DISPATCHERS = [Symbol.for("undici.globalDispatcher.1"), Symbol.for("undici.globalDispatcher.2")] as const;

/** Looks at the clients of Node. A function is looked into once; after that its identity is compared. */
export class NodeClients {
  #fetch: unknown;
  #http: unknown;
  #https: unknown;
  #connect: unknown;
  #mocked = false;
  #replaced: ReplacedClients = { fetch: undefined, request: false };

  /** The same object until something changes. */
  replaced(): ReplacedClients {
    const { fetch } = globalThis;
    const { connect } = Socket.prototype as { readonly connect: unknown };
    const mocked = isDispatcherMocked();
    const isSame =
      http.request === this.#http &&
      https.request === this.#https &&
      connect === this.#connect &&
      fetch === this.#fetch;
    if (isSame && mocked === this.#mocked) return this.#replaced;
    this.#fetch = fetch;
    this.#http = http.request;
    this.#https = https.request;
    this.#connect = connect;
    this.#mocked = mocked;
    const request =
      isReplaced(http.request, OF_NODE.http) ||
      isReplaced(https.request, OF_NODE.https) ||
      isReplaced(connect, OF_NODE.connect);
    const isFetchReplaced = mocked || isReplaced(beneathNext(fetch), OF_NODE.fetch);
    this.#replaced = { fetch: isFetchReplaced ? fetch : undefined, request };
    return this.#replaced;
  }
}

/** A spy of Jest, Vitest or sinon: it stands for the answer, and is no wrapper around the client. */
export function isSpy(replaced: object): boolean {
  return "mock" in replaced || "restore" in replaced;
}

function isReplaced(client: unknown, ofNode: string): boolean {
  if (typeof client !== "function") return false;
  const source = Function.prototype.toString.call(client);
  return !source.includes(ofNode) && !source.startsWith(OF_ELECTRON);
}

/** Next.js wraps `fetch` to cache what pages fetch. A model's answer is not to be cached: what matters is what it wraps. */
function beneathNext(fetch: Fetch & { readonly _nextOriginalFetch?: Fetch }): Fetch {
  return fetch?._nextOriginalFetch ?? fetch;
}

/** undici's `MockAgent` replaces no function: it answers beneath `fetch`. */
function isDispatcherMocked(): boolean {
  const found = globalThis as unknown as Readonly<Record<symbol, { readonly disableNetConnect?: unknown } | undefined>>;
  const [first, second] = DISPATCHERS;
  return found[first]?.disableNetConnect !== undefined || found[second]?.disableNetConnect !== undefined;
}
