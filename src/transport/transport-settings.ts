import type { Agent as HttpAgent } from "node:http";
import type { Clock } from "../clock.ts";
import type { Environment } from "../types/environment.ts";

/** What a transport is made of. */
export interface TransportSettings {
  /** Where the proxy variables are read. */
  readonly env: Environment;
  /** For deployments that have none of their own. Environment proxies are left to it. */
  readonly agent?: HttpAgent | undefined;
  /** For deployments that have neither a `fetch` nor an agent of their own. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Certificate authorities to trust in place of Node's, in PEM. */
  readonly ca?: string | undefined;
  /** Tells how long a socket has been idle. Default: the machine's. */
  readonly clock?: Clock | undefined;
}
