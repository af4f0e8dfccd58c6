/** The router's options in a file: written as such, or in the sections of a LiteLLM proxy's `config.yaml`. */
import { isPlainObject, type PlainObject } from "../config/check.ts";
import { settingProblem } from "../config/litellm-only.ts";
import { didYouMean } from "../config/nearest-name.ts";
import { SETTING_NAMES } from "../config/option-table.ts";
import { isRouterOption } from "../config/parameter-names.ts";
import { quotedName } from "../secrets.ts";
import type { RouterOptions } from "../types/options.ts";

type Warn = (message: string) => void;

/** Sections of a proxy that are not about its router. */
const OTHER_SECTIONS: ReadonlySet<string> = new Set([
  "general_settings",
  "guardrails",
  "callback_settings",
  "credential_list",
  "include",
  "assistant_settings",
  "finetune_settings",
  "files_settings",
  "default_vertex_config",
  "search_tools",
  "mcp_servers",
  "mcp_tools",
  "vector_store_registry",
  "prompts",
  "agent_list",
  "policies",
]);

/** What the proxy calls otherwise. */
const RENAMED: ReadonlyMap<string, string> = new Map([["request_timeout", "timeout"]]);

/**
 * Every option that the router has. Of the proxy's sections what the router does not know is left out, and named in a warning;
 * `router_settings` win over `litellm_settings`, as they do there.
 */
export function routerOptionsFrom(file: PlainObject, warn: Warn): RouterOptions {
  const { router_settings, litellm_settings, environment_variables, ...rest } = file;
  const own = Object.entries(rest).filter(([key]) => !OTHER_SECTIONS.has(key));
  for (const key of Object.keys(rest)) if (OTHER_SECTIONS.has(key)) warn(`${key} is not part of a simulation`);
  return {
    ...section("litellm_settings", litellm_settings, warn),
    ...section("router_settings", router_settings, warn),
    ...environment(environment_variables),
    // The router checks them.
    ...Object.fromEntries(own),
  };
}

function section(name: string, settings: unknown, warn: Warn): PlainObject {
  if (settings === undefined || settings === null) return {};
  if (!isPlainObject(settings)) {
    warn(`${name} is left out: it must be an object`);
    return {};
  }
  const taken: [string, unknown][] = [];
  for (const [key, value] of Object.entries(settings)) {
    if (value === null) continue;
    const renamed = RENAMED.get(key) ?? key;
    if (isRouterOption(renamed)) taken.push([renamed, value]);
    else warn(`${name}.${quotedName(key)} is left out: ${reasonFor(key)}`);
  }
  return Object.fromEntries(taken);
}

function reasonFor(key: string): string {
  return settingProblem(key, "router") ?? `the router has no such option${didYouMean(key, SETTING_NAMES)}`;
}

/** The proxy sets them before it reads anything else. */
function environment(variables: unknown): PlainObject {
  if (!isPlainObject(variables)) return {};
  const texts = Object.entries(variables).flatMap(([name, value]) => (isText(value) ? [[name, String(value)]] : []));
  return { env: { ...process.env, ...Object.fromEntries(texts) } };
}

function isText(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
