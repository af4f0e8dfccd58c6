/** With whose credentials an attempt is made. Pure: nothing stored goes where a caller says. */
import type { Target } from "../providers/provider.ts";
import type { CallOptions, LitellmParams } from "../types/options.ts";
import type { Call } from "./call.ts";
import type { Deployment } from "./deployment.ts";
import { isRequestParameter } from "./request-defaults.ts";
import { withoutEndSlashes } from "../types/end-slashes.ts";

/** A key of the caller's, and with it perhaps an address. */
export type Credentials = Pick<CallOptions, "api_key" | "api_base">;

/**
 * A fallback entry's own credentials, else the call's for the group that was asked for: another group is another
 * provider, which the caller's key is none of the business of.
 */
export function credentialsOf(
  visit: { readonly overrides: Credentials; readonly is_requested: boolean },
  call: Call,
): Credentials {
  if (visit.overrides.api_key !== undefined) return visit.overrides;
  return visit.is_requested ? call.ask.options : {};
}

/** Settings that identify the deployment's owner: they stay behind when a caller brings an own key. */
const SECRET = /^organization|key|token|secret|credential|profile|role|session|identity|^client/;

/** The deployment's target, or the same model by the caller's key and address. */
export function targetFor(deployment: Deployment, { api_key, api_base }: Credentials): Target {
  const { target, translator } = deployment;
  if (api_key === undefined) return target;
  const stored = Object.entries(target.params).filter(([name]) => isRequestParameter(name) || !SECRET.test(name));
  const params: LitellmParams = { ...Object.fromEntries(stored), model: target.params.model, api_key };
  params.api_base = api_base ?? target.api_base;
  // Stored headers and fields may hold credentials too.
  if (api_base !== undefined) for (const name of ["extra_headers", "extra_body"]) Reflect.deleteProperty(params, name);
  const resolved = translator.resolve(params, {});
  const { deployment_id, model_group, provider, model, model_info } = target;
  return {
    deployment_id,
    model_group,
    provider,
    model,
    model_info,
    params,
    api_key: resolved.api_key ?? api_key,
    api_base: withoutEndSlashes(resolved.api_base),
    ...(resolved.connection !== undefined && { connection: resolved.connection }),
  };
}
