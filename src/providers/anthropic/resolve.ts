import type { LitellmParams } from "../../types/options.ts";
import type { Resolved } from "../../provider.ts";
import { trimmedSetting } from "../../translation/address/environment.ts";
import { type ProviderEndpoint, keyAndAddress } from "../../translation/address/key-and-address.ts";
import { isRawClient } from "../../exchange/sdk-client.ts";
import { withoutEndSlashes } from "../../end-slashes.ts";
import type { Environment } from "../../types/environment.ts";

const ANTHROPIC: ProviderEndpoint = {
  api_base: "https://api.anthropic.com",
  hosts: ["api.anthropic.com", "*.api.anthropic.com"],
  base_variables: ["ANTHROPIC_API_BASE", "ANTHROPIC_BASE_URL"],
  key_variables: ["ANTHROPIC_API_KEY"],
  plainBase,
};

/** A deployment's address and key. Never throws. */
export function resolve(params: LitellmParams, env: Environment): Resolved {
  return params.client === undefined ? keyAndAddress(ANTHROPIC, params, env) : resolveClient(params, params.client);
}

/** A client brings its own address and credential; the settings' address is only for display. */
function resolveClient(params: LitellmParams, client: object): Resolved {
  const base = "baseURL" in client && typeof client.baseURL === "string" ? client.baseURL : undefined;
  const problem = { path: "client", message: "is not a client of the @anthropic-ai/sdk package: it has no post()" };
  return {
    api_base: plainBase(base ?? trimmedSetting(params.api_base) ?? "client:"),
    api_key: undefined,
    problems: isRawClient(client) ? [] : [problem],
  };
}

/** The address that messages are posted to. */
export function messagesUrl(apiBase: string): string {
  return `${plainBase(apiBase)}/v1/messages`;
}

/** The address without what users copy along with it: a trailing slash, the version, the whole path. */
function plainBase(address: string): string {
  return withoutEndSlashes(withoutEndSlashes(address.trim()).replace(/\/v1(?:\/messages)?$/, ""));
}
