/** Settings from environment variables. */
import { isSameAddress } from "./host.ts";
import type { Environment } from "../../types/environment.ts";

/** The value of the first variable that is set. An empty one counts as unset. */
export function firstSet(env: Environment, names: readonly string[]): string | undefined {
  return firstVariable(env, names)?.text;
}

/** A setting, with the name of the environment variable that it comes from, if it comes from one. */
export interface Found {
  readonly text: string;
  readonly variable: string | undefined;
}

/** The first variable that is set, with its name. */
export function firstVariable(env: Environment, names: readonly string[]): Found | undefined {
  for (const name of names) {
    const value = env[name]?.trim();
    if (value !== undefined && value !== "") return { text: value, variable: name };
  }
  return undefined;
}

/** The setting or, without one, the first variable that is set. */
export function settingOrVariable(value: unknown, env: Environment, names: readonly string[]): Found | undefined {
  const text = trimmedSetting(value);
  return text === undefined ? firstVariable(env, names) : { text, variable: undefined };
}

/** `message`, which names the environment variable where the setting comes from one. */
export function withVariable(found: Found | undefined, message: string): string {
  return found?.variable === undefined ? message : `the environment variable ${found.variable} ${message}`;
}

/**
 * True when the address comes from the environment, so the environment's key may be sent to it: the deployment has none, or
 * repeats the one in a variable. `plain` removes what users copy along with an address.
 */
export function addressIsFromEnvironment(
  own: string | undefined,
  env: Environment,
  variables: readonly string[],
  plain: (address: string) => string = (address) => address,
): boolean {
  if (own === undefined) return true;
  return variables.some((name) => {
    const address = firstSet(env, [name]);
    return address !== undefined && isSameAddress(plain(address), plain(own));
  });
}

/** The trimmed setting; `undefined` when blank. */
export function trimmedSetting(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
