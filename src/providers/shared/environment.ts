import type { Environment } from "../provider.ts";

const REFERENCE = /^os\.environ\/(.+)$/;

/** The NAME of an `"os.environ/NAME"`; `undefined` for any other value. */
export function variableNamed(value: unknown): string | undefined {
  return typeof value === "string" ? REFERENCE.exec(value)?.[1] : undefined;
}

/** The first of the variables that is set. An empty one is not: that is how shells unset them. */
export function firstSet(env: Environment, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = env[name]?.trim();
    if (value !== undefined && value !== "") return value;
  }
  return undefined;
}

/** A setting without the blanks around it. One of blanks alone is not set. */
export function stated(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
