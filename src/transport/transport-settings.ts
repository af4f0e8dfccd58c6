import type { Agent as HttpAgent } from "node:http";
import type { Clock } from "../clock.ts";
import type { Environment } from "../types/environment.ts";
import type { Fetch } from "../types/options.ts";

/** The options of a transport. */
export interface TransportSettings {
  /** Holds the proxy variables. */
  readonly env: Environment;
  /** For deployments without one. Requests over an agent ignore the proxy variables. */
  readonly agent?: HttpAgent | undefined;
  /** For deployments with neither a `fetch` nor an agent. */
  readonly fetch?: Fetch | undefined;
  /** Certificate authorities to trust in place of Node's, in PEM. */
  readonly ca?: string | undefined;
  /** Measures how long a socket has been idle. Default: the system's. */
  readonly clock?: Clock | undefined;
}
