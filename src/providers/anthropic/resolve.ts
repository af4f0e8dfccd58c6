import type { LitellmParams } from "../../types/options.ts";
import type { Environment, Resolved } from "../provider.ts";
import { firstSet } from "../shared/environment.ts";
import { hostOf, isWithin } from "../shared/host.ts";
import { isRawClient } from "../shared/sdk-client.ts";

const DEFAULT_BASE = "https://api.anthropic.com";
const BASE_VARIABLES = ["ANTHROPIC_API_BASE", "ANTHROPIC_BASE_URL"] as const;
const KEY_VARIABLES = ["ANTHROPIC_API_KEY"] as const;

type Problem = Resolved["problems"][number];

/** Finds a deployment's address and key. Never throws. */
export function resolve(params: LitellmParams, env: Environment): Resolved {
  if (params.client !== undefined) return resolveClient(params, params.client);
  const own = stated(params.api_base) ?? stated(params.base_url);
  const api_base = plainBase(own ?? firstSet(env, BASE_VARIABLES) ?? DEFAULT_BASE);
  const host = hostOf(api_base);
  if (host === undefined) {
    return {
      api_base,
      api_key: undefined,
      problems: [{ path: "api_base", message: "is not an http or https address" }],
    };
  }
  // The environment's key belongs to Anthropic, and to the address that the environment itself names: to no other.
  const trusted = own === undefined || isWithin(host, "anthropic.com");
  const api_key = stated(params.api_key) ?? (trusted ? firstSet(env, KEY_VARIABLES) : undefined);
  return { api_base, api_key, problems: keyProblems(api_key, trusted) };
}

function keyProblems(key: string | undefined, needed: boolean): Problem[] {
  if (key === undefined)
    return needed ? [{ path: "api_key", message: "no API key: set ANTHROPIC_API_KEY, or api_key" }] : [];
  return /^[\u0021-\u007e]+$/.test(key)
    ? []
    : [{ path: "api_key", message: "contains characters that cannot be sent in a header" }];
}

/** A client has an address and a credential of its own; ours only say where requests go. */
function resolveClient(params: LitellmParams, client: object): Resolved {
  const base = "baseURL" in client && typeof client.baseURL === "string" ? client.baseURL : undefined;
  const problems: Problem[] = [];
  if (!isRawClient(client))
    problems.push({ path: "client", message: "is not a client of the @anthropic-ai/sdk package: it has no post()" });
  return { api_base: plainBase(base ?? stated(params.api_base) ?? "client:"), api_key: undefined, problems };
}

/** Where messages are posted to. */
export function messagesUrl(apiBase: string): string {
  return `${plainBase(apiBase)}/v1/messages`;
}

/** Addresses are copied from everywhere: with a trailing slash, with the version, with the whole path. */
function plainBase(address: string): string {
  return address
    .trim()
    .replace(/\/+$/, "")
    .replace(/\/v1(?:\/messages)?$/, "")
    .replace(/\/+$/, "");
}

function stated(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
