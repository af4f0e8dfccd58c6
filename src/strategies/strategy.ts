/** What a strategy may know of a deployment. */
export interface Candidate {
  readonly id: string;
  readonly weight: number | undefined;
  readonly rpm: number | undefined;
  readonly tpm: number | undefined;
  /** Attempts under way right now. */
  readonly in_flight: number;
  /** Mean of the recent successful attempts; `undefined` before the first. */
  readonly latency_ms: number | undefined;
  /** Mean time to the first content of recent streams; `undefined` before the first. */
  readonly time_to_first_token_ms: number | undefined;
}

/** What a strategy may know of the call. */
export interface PickContext {
  readonly stream: boolean;
  /** A number from 0 up to 1. */
  random(): number;
}

/** A choice, not a mechanism: the deployments have been filtered; pick one of them. Synchronous, changes nothing. */
export interface Strategy {
  readonly name: string;
  /** `candidates` is never empty; the one returned must be in it. */
  pick<C extends Candidate>(candidates: readonly C[], context: PickContext): C;
}
