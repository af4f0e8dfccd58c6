import type { LitellmParams } from "../../types/options.ts";
import type { Environment, Resolved } from "../provider.ts";
import { firstSet } from "../shared/environment.ts";
import { hostOf, isWithin } from "../shared/host.ts";
import { clientsBase, isClient } from "./client.ts";

const DEFAULT_BASE = "https://generativelanguage.googleapis.com";
const BASE_VARIABLES = ["GEMINI_API_BASE"] as const;
const KEY_VARIABLES = ["GEMINI_API_KEY", "GOOGLE_API_KEY"] as const;

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
  // The environment's key belongs to Google, and to the address that the environment itself names: to no other.
  const trusted = own === undefined || isWithin(host, "googleapis.com");
  const api_key = stated(params.api_key) ?? (trusted ? firstSet(env, KEY_VARIABLES) : undefined);
  return { api_base, api_key, problems: keyProblems(api_key, trusted) };
}

/** What is wrong with a key; one is `needed` where the address is Google's. */
export function keyProblems(key: string | undefined, needed: boolean): Problem[] {
  if (key === undefined)
    return needed ? [{ path: "api_key", message: "no API key: set GEMINI_API_KEY, or api_key" }] : [];
  return /^[\u0021-\u007e]+$/.test(key)
    ? []
    : [{ path: "api_key", message: "contains characters that cannot be sent in a header" }];
}

/** A client has an address and a credential of its own; ours only say where requests go. */
export function resolveClient(params: LitellmParams, client: object): Resolved {
  const problems: Problem[] = isClient(client)
    ? []
    : [{ path: "client", message: "is not a GoogleGenAI client of the @google/genai package" }];
  return {
    api_base: plainBase(clientsBase(client) ?? stated(params.api_base) ?? "client:"),
    api_key: undefined,
    problems,
  };
}

/** Addresses are copied from everywhere: with a trailing slash, with the version, with the collection. */
export function plainBase(address: string): string {
  return address
    .trim()
    .replace(/\/+$/, "")
    .replace(/\/models$/, "")
    .replace(/\/v1(?:beta|alpha)?$/, "")
    .replace(/\/+$/, "");
}

/** A setting of blanks is not set. */
export function stated(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
