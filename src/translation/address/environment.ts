import { isSameAddress } from "./host.ts";
import type { Environment } from "../../types/environment.ts";

/** The first of the variables that is set. An empty one is not: that is how shells unset them. */
export function firstSet(env: Environment, names: readonly string[]): string | undefined {
  return firstVariable(env, names)?.text;
}

/** A text, and the variable of the environment that it stands in, if it does. */
export interface Found {
  readonly text: string;
  readonly variable: string | undefined;
}

/** The first of the variables that is set, with its name. */
export function firstVariable(env: Environment, names: readonly string[]): Found | undefined {
  for (const name of names) {
    const value = env[name]?.trim();
    if (value !== undefined && value !== "") return { text: value, variable: name };
  }
  return undefined;
}

/** A setting, or else the first of the variables that is set. */
export function statedOrSet(value: unknown, env: Environment, names: readonly string[]): Found | undefined {
  const text = trimmedSetting(value);
  return text === undefined ? firstVariable(env, names) : { text, variable: undefined };
}

/** What is wrong with something, said of the variable that it stands in. */
export function saidOf(found: Found | undefined, message: string): string {
  return found?.variable === undefined ? message : `the environment variable ${found.variable} ${message}`;
}

/**
 * Whether the environment, not the deployment, says where requests go, and so may say with which credential: the deployment
 * states no address, or repeats the one in a variable. `plain`: an address without what is copied along with it.
 */
export function addressIsFromEnvironment(
  stated_address: string | undefined,
  env: Environment,
  variables: readonly string[],
  plain: (address: string) => string = (address) => address,
): boolean {
  if (stated_address === undefined) return true;
  return variables.some((name) => {
    const named = firstSet(env, [name]);
    return named !== undefined && isSameAddress(plain(named), plain(stated_address));
  });
}

/** A setting without the blanks around it. One of blanks alone is not set. */
export function trimmedSetting(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
