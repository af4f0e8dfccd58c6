/** With which credentials a deployment is called. No stored credential is sent to an address of the caller's. Pure. */
import type { Target } from "../../provider.ts";
import type { LitellmParams } from "../../types/options.ts";
import type { Deployment } from "../deployment.ts";
import type { Credentials } from "../own-credentials.ts";
import { withoutEndSlashes } from "../../end-slashes.ts";
import { isRequestParameter } from "../../param-kinds.ts";

/** Settings that identify the deployment's owner: they are not sent when the caller brings a key. */
const OWNERS_SETTING = /^organization|key|token|secret|credential|profile|role|session|identity|^client/;

/** Headers that do. Other headers are sent: a gateway on the way to the provider may require them. */
const OWNERS_HEADERS: ReadonlySet<string> = new Set([
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
 * The only stored settings that apply at an address of the caller's: how requests are written for the provider, and
 * what sends them. A header or field of any other name may hold a credential.
 */
const SENT_ANYWHERE: ReadonlySet<string> = new Set([
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

/** The stored request parameters, of a deployment or the router, that are sent with the caller's credentials. */
export function storedParameters(parameters: Stored, { api_key, api_base }: Credentials): Stored {
  if (api_key === undefined) return parameters;
  if (api_base !== undefined) return only(parameters, (name) => SENT_ANYWHERE.has(name));
  const { extra_headers: headers } = parameters;
  return isHeaders(headers) ? { ...parameters, extra_headers: withoutOwner(headers) } : parameters;
}

function withoutOwner(headers: Stored): Stored {
  return only(headers, (name) => !OWNERS_HEADERS.has(name.toLowerCase()));
}

function isHeaders(value: unknown): value is Stored {
  return typeof value === "object" && value !== null;
}

function only(fields: Stored, isKept: (name: string) => boolean): Stored {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isKept(name)));
}

/** The deployment's target, or the same model with the caller's key and address. */
export function targetFor(deployment: Deployment, { api_key, api_base }: Credentials): Target {
  const { target, providerRules } = deployment;
  if (api_key === undefined) return target;
  const isOwners = (name: string): boolean => !isRequestParameter(name) && OWNERS_SETTING.test(name);
  const stored = storedParameters(
    only(target.params, (name) => !isOwners(name)),
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
