/** Shares of the calls of one name for several model groups. */

/** One of the models of an alias, and its share of the calls. */
export interface WeightedModel {
  /** A group, an alias, a deployment's id, or a model of a provider (`"azure/gpt-4o"`). */
  readonly model: string;
  /** Its share, relative to the other weights; with 0 it is called only when the others have failed. Default 1. */
  readonly weight?: number | undefined;
}

/** One of the ways in which the calls of an experiment are answered. */
export interface ExperimentVariant extends WeightedModel {
  /** Names it in metadata and events. */
  readonly name: string;
  /** Parameters of the request for its calls, such as `{ temperature: 0 }`. They win over those of the call. */
  readonly litellm_params?: Readonly<Record<string, unknown>> | undefined;
}

/** What a function of yours sees of a call. */
export interface CallView {
  /** The name that was called. */
  readonly model: string;
  /** The parameters of the call, without `model` and without the router's options. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Its `tags`, those of its metadata too. */
  readonly tags: readonly string[];
  /** The team of its metadata. */
  readonly team: string | undefined;
}

/**
 * What the calls that get the same variant have in common. `"user"`: `user`, or `user_id` of the metadata. `"session_id"`: that
 * of the metadata. `"api_key"`: the call's own key, or `user_api_key` of the metadata. A function returns it, synchronously; it
 * must not throw.
 */
export type StickyBy =
  | "user"
  | "session_id"
  | "api_key"
  | ((call: CallView) => string | number | null | undefined)
  | (string & {});

/** An A/B test: the calls of a model are shared out between variants. */
export interface Experiment {
  /** Names it in metadata and events. */
  readonly name: string;
  /** The name whose calls take part. It may be the model of a variant as well, and is then the group of that name. */
  readonly model: string;
  /** At least one. */
  readonly variants: readonly ExperimentVariant[];
  /** Calls that have this in common get the same variant. Calls without it, and all by default: drawn for each call. */
  readonly sticky_by?: StickyBy | undefined;
}

/** Options of a router that share calls out. */
export interface ExperimentOptions {
  /** A/B tests. At most one for each model. Default: none. */
  experiments?: readonly Experiment[] | undefined;
}
