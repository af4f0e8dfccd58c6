/** What routing knows of affinity: deployments that calls of one session, user or prompt go back to. */

/** A deployment, as far as affinity is concerned. */
export interface Pinnable {
  readonly id: string;
  /** Its group. */
  readonly model_name: string;
  /** What is known of its model. */
  readonly known?: { fact(name: string): unknown };
}

/** A call, as far as affinity is concerned. The same object for the whole call. */
export interface PinnedCall {
  readonly params: Readonly<Record<string, unknown>>;
  readonly options: { readonly litellm_metadata?: Readonly<Record<string, unknown>> | undefined };
}

export interface Affinity {
  /** The deployment that the call goes back to, alone, if it is among these; else all of them. */
  narrow<D extends Pinnable>(usable: readonly D[], call: PinnedCall): readonly D[];
  /** An attempt begins. */
  began(deployment: Pinnable, call: PinnedCall): void;
  /** The deployment has answered. */
  answered(deployment: Pinnable, call: PinnedCall): void;
}

/** Which calls of a group go back to a deployment. */
export interface AffinityFlags {
  /** Those of one session. */
  readonly session: boolean;
  /** Those of one user. */
  readonly user: boolean;
}

/** The options for affinity, read. */
export interface AffinityRules extends AffinityFlags {
  /** Groups with flags of their own. */
  readonly groups: ReadonlyMap<string, AffinityFlags>;
  /** Calls with the same marked beginning of their prompt go back to the deployment that has it in its cache. */
  readonly prompt: boolean;
  /** How long a session or a user goes back to a deployment, in milliseconds from the first call on. */
  readonly ttlMs: number;
  /** A session moves to another deployment that has answered it. */
  readonly repins: boolean;
}
