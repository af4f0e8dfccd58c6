import type { Environment } from "../types/environment.ts";
import { type ModelPlace, targetOf } from "./llm-provider.ts";

/** What is known beside the model. */
export interface EnvironmentOptions extends ModelPlace {
  /** Default `process.env`. */
  env?: Environment | undefined;
}

/** What is missing before a model can be called. */
export interface EnvironmentReport {
  /** The model can be called with what is there. */
  keys_in_environment: boolean;
  /** The environment variables that would make up for what is missing; of alternatives all. Names only, never values. */
  missing_keys: string[];
}

/** A variable's name in a message. */
const VARIABLE = /\b[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\b/g;

/** Clouds find credentials in many places; these are the variables that LiteLLM names. */
const CLOUDS: Readonly<Record<string, { readonly any: readonly string[]; readonly missing: readonly string[] }>> = {
  bedrock: {
    any: ["AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_BEARER_TOKEN_BEDROCK", "AWS_WEB_IDENTITY_TOKEN_FILE"],
    missing: ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"],
  },
  vertex_ai: {
    any: ["VERTEXAI_PROJECT", "VERTEX_PROJECT", "GOOGLE_CLOUD_PROJECT", "GOOGLE_APPLICATION_CREDENTIALS"],
    missing: ["VERTEXAI_PROJECT", "VERTEXAI_LOCATION"],
  },
};

/** Says whether the environment, or what is given, has what a `"provider/model"` needs. Sends nothing. */
export function validate_environment(model?: string, options: EnvironmentOptions = {}): EnvironmentReport {
  const env = options.env ?? process.env;
  const found = model === undefined ? undefined : targetOf(model, options, env);
  if (found === undefined) return { keys_in_environment: false, missing_keys: [] };
  const { problems, target } = found;
  const named = problems.length === 0 ? [] : namedByProblems(model ?? "", options, env);
  const missing = [...new Set([...named, ...ofCloud(target.provider, options, env)])];
  return { keys_in_environment: problems.length === 0 && missing.length === 0, missing_keys: missing };
}

/** Most variables that one model needs. */
const MOST_ROUNDS = 8;

/**
 * The unset variables that the problems name. A problem may hide others (the key is not asked for until there is an
 * address), so each variable is taken as set once it has been named.
 */
function namedByProblems(model: string, options: EnvironmentOptions, env: Environment): readonly string[] {
  const named: string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const supposed = Object.fromEntries(named.map((name) => [name, placeholderFor(name)]));
    const problems = targetOf(model, options, { ...env, ...supposed })?.problems ?? [];
    const more = problems.flatMap(({ message }) => message.match(VARIABLE) ?? []).filter((name) => !isSet(env, name));
    const fresh = [...new Set(more)].filter((name) => !named.includes(name));
    if (fresh.length === 0) break;
    named.push(...fresh);
  }
  return named;
}

function placeholderFor(variable: string): string {
  return /BASE|URL|ENDPOINT/.test(variable) ? "https://placeholder.openai.azure.com/v1" : "placeholder-1";
}

function ofCloud(provider: string, { api_key }: EnvironmentOptions, env: Environment): readonly string[] {
  const cloud = Object.hasOwn(CLOUDS, provider) ? CLOUDS[provider] : undefined;
  if (cloud === undefined || api_key !== undefined || cloud.any.some((name) => isSet(env, name))) return [];
  return cloud.missing;
}

function isSet(env: Environment, name: string): boolean {
  return (env[name] ?? "").trim() !== "";
}
