/** A key of the caller's, or of a fallback entry, in place of the deployment's. Pure. */
import type { CallOptions } from "../types/options.ts";
import type { Call } from "./call.ts";

/** A key, with or without an address. */
export type Credentials = Pick<CallOptions, "api_key" | "api_base">;

const NONE: Credentials = {};

/** Where a call goes, as far as its credentials depend on it. */
interface Place {
  readonly overrides: Credentials;
  /** The overrides come from the call. */
  readonly isCallers: boolean;
  readonly isRequested: boolean;
}

/**
 * A fallback entry's own credentials, else those of the call, for the requested group only: another group may be
 * another provider, which must not see the caller's key. A key that the call brings for the requested group goes to the
 * call's own address, if there is one; a stored key never does.
 */
export function credentialsOf({ overrides, isCallers, isRequested }: Place, { request }: Call): Credentials {
  const { api_key, api_base } = overrides;
  if (api_key === undefined) return isRequested ? request.options : NONE;
  if (api_base !== undefined || !isCallers || !isRequested) return overrides;
  return { api_key, api_base: request.options.api_base };
}

/** The call is made with a key of its caller's. That of a fallback entry in the router's options is the operator's. */
export function isCallersKey(place: Place, call: Call): boolean {
  if (credentialsOf(place, call).api_key === undefined) return false;
  return place.isCallers || place.overrides.api_key === undefined;
}
