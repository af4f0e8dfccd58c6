import { type Configuration, readOptions } from "../../src/config.ts";
import { ConfigurationError } from "../../src/errors.ts";

const env = { OPENAI_API_KEY: "sk-openai", ANTHROPIC_API_KEY: "sk-anthropic" };

/** Two groups that are as they should be. */
export const model_list = [
  { model_name: "main", litellm_params: { model: "gpt-4o" } },
  { model_name: "cheap", litellm_params: { model: "anthropic/claude-haiku-4-5" } },
];

/** Reads options over a model list and an environment that have nothing wrong with them. */
export function read(options: object = {}): Configuration {
  return readOptions({ model_list, env, ...options });
}

/** Every problem with these options, as `path: message`. */
export function problems(options: object): string[] {
  try {
    read(options);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.problems.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
}

/** The same for a deployment with these `litellm_params`; paths are relative to them. */
export function paramProblems(params: object, rest: object = {}): string[] {
  const entry = { model_name: "main", litellm_params: { model: "gpt-4o", ...params }, ...rest };
  return problems({ model_list: [entry] }).map((problem) =>
    problem.replace(/^model_list\[0\]\.(litellm_params\.)?/, ""),
  );
}
