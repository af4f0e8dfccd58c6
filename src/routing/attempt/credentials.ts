/** With whose credentials an attempt is made. Pure: nothing stored goes where a caller says. */
import type { Target } from "../../provider.ts";
import type { CallOptions, LitellmParams } from "../../types/options.ts";
import type { Call } from "../call.ts";
import type { Deployment } from "../deployment.ts";
import { withoutEndSlashes } from "../../end-slashes.ts";
import { isRequestParameter } from "../../param-kinds.ts";

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

/** Headers that do. Those of a gateway on the way to the provider go on: without them nobody gets through it. */
const OF_THE_OWNER: ReadonlySet<string> = new Set([
  "authorization",
  "api-key",
  "x-api-key",
  "x-goog-api-key",
  "x-goog-user-project",
  "x-amz-security-token",
  "openai-organization",
  "openai-project",
  "cookie",
]);

/**
 * All that goes to an address of a caller's: how requests are written for the provider, and what carries them. Whatever else
 * is stored stays behind, for a header or a field of any name may hold a credential.
 */
const CARRIED: ReadonlySet<string> = new Set([
  "custom_llm_provider",
  "api_version",
  "aws_region_name",
  "vertex_location",
  "vertex_ai_location",
  "drop_params",
  "additional_drop_params",
  "allowed_openai_params",
  "agent",
  "fetch",
]);

type Stored = Readonly<Record<string, unknown>>;

/** What of stored request parameters, a deployment's or the router's, goes out with a caller's own credentials. */
export function storedParameters(parameters: Stored, { api_key, api_base }: Credentials): Stored {
  if (api_key === undefined) return parameters;
  if (api_base !== undefined) return only(parameters, (name) => CARRIED.has(name));
  const { extra_headers: headers } = parameters;
  return isHeaders(headers) ? { ...parameters, extra_headers: withoutOwner(headers) } : parameters;
}

function withoutOwner(headers: Stored): Stored {
  return only(headers, (name) => !OF_THE_OWNER.has(name.toLowerCase()));
}

function isHeaders(value: unknown): value is Stored {
  return typeof value === "object" && value !== null;
}

function only(fields: Stored, isKept: (name: string) => boolean): Stored {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isKept(name)));
}

/** The deployment's target, or the same model by the caller's key and address. */
export function targetFor(deployment: Deployment, { api_key, api_base }: Credentials): Target {
  const { target, providerRules } = deployment;
  if (api_key === undefined) return target;
  const owners = (name: string): boolean => !isRequestParameter(name) && SECRET.test(name);
  const stored = storedParameters(
    only(target.params, (name) => !owners(name)),
    { api_key, api_base },
  );
  const params: LitellmParams = {
    ...stored,
    model: target.params.model,
    api_key,
    api_base: api_base ?? target.api_base,
  };
  const resolved = providerRules.resolve(params, {});
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
