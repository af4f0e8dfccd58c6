/** Rules about where calls go: by tenant, by headers, or by a function of yours. */
import type { CallView, StickyBy } from "./experiments.ts";

/** What a rule decides about a call. What is not set stays as the call has it. */
export interface Route {
  /** The name to call instead: a group, an alias, a deployment's id, … */
  readonly model?: string | undefined;
  /** Replaces the tags of the call. */
  readonly tags?: readonly string[] | undefined;
  /** Replaces the region of the call. */
  readonly allowed_model_region?: string | undefined;
  /** Parameters of the request and time limits. They win over those of the call. */
  readonly litellm_params?: Readonly<Record<string, unknown>> | undefined;
}

/** The rules of one tenant. */
export interface Tenant extends Omit<Route, "model"> {
  /** By the name that is called, the name to call instead: `{ "gpt-4o": "gpt-4o-eu" }`. Other names stay. */
  readonly model_aliases?: Readonly<Record<string, string>> | undefined;
}

/** Calls with a header go elsewhere. Without `equals`, `prefix` and `less_than` the header only has to be there. */
export interface HeaderRule extends Route {
  /** The name of the header, in any case. */
  readonly header: string;
  /** Its whole value. */
  readonly equals?: string | undefined;
  /** How its value begins. */
  readonly prefix?: string | undefined;
  /** Its value is a number below this one. */
  readonly less_than?: number | undefined;
  /** Only for calls of this model. Default: all. */
  readonly from?: string | undefined;
}

/**
 * Decides about each call: returns the name to call, or a `Route`; nothing where the call stays as it is. May be asynchronous;
 * it ends with the call. What it throws ends the call.
 */
export type RouteFunction = (
  call: CallView,
) => string | Route | null | undefined | Promise<string | Route | null | undefined>;

/** Options of a router about where calls go. They apply in this order: `header_rules`, `tenants`, `route_call`. */
export interface RuleOptions {
  /** Rules about `request_headers` of a call; the first that fits holds. Default: none. */
  header_rules?: readonly HeaderRule[] | undefined;
  /** By tenant, its rules; those of `"*"` are for tenants without rules of their own, and for calls without a tenant. */
  tenants?: Readonly<Record<string, Tenant>> | undefined;
  /** Which tenant a call is for: as `sticky_by`, or `"team"`, the team of its metadata. Default `"team"`. */
  tenant_by?: "team" | StickyBy | undefined;
  /** Decides about each call. Default: none. */
  route_call?: RouteFunction | undefined;
}

/** Headers of a request. */
export type RequestHeaders =
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [string, string]>;

/** Options of a call about where it goes. */
export interface RuleCallOptions {
  /** The headers of the request that the call is made for, for `header_rules`: Node's object, or a `Headers`. Never sent. */
  request_headers?: RequestHeaders | undefined;
}
