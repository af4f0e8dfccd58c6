/** Names with stars: `openai/*` stands for every name that starts with `openai/`. */
import { vendorOfModel } from "../../model-vendors.ts";

export function isWildcard(name: string): boolean {
  return name.includes("*");
}

/**
 * What the stars of `pattern` match in `name`, from left to right; `undefined` when `name` does not match. Earlier
 * stars match as much as they can. Takes time in proportion to the length of the name, whatever the pattern.
 */
export function captures(pattern: string, name: string): string[] | undefined {
  // Fast path: most patterns begin differently and need not be split.
  if (!name.startsWith(pattern.slice(0, Math.max(0, pattern.indexOf("*"))))) return undefined;
  const [prefix = "", ...middle] = pattern.split("*");
  const suffix = middle.pop();
  if (suffix === undefined) return pattern === name ? [] : undefined;
  let end = name.length - suffix.length;
  if (end < prefix.length || !name.endsWith(suffix)) return undefined;

  const found: string[] = [];
  for (const literal of middle.toReversed()) {
    const latest = end - literal.length;
    // As far right as possible, so that the stars before it match the most.
    const start = latest < prefix.length ? -1 : name.lastIndexOf(literal, latest);
    if (start < prefix.length) return undefined;
    found.push(name.slice(start + literal.length, end));
    end = start;
  }
  found.push(name.slice(prefix.length, end));
  return found.toReversed();
}

/** Sorts the most specific pattern first: the one with the most fixed letters, then the one with the fewest stars. */
export function bySpecificity(a: string, b: string): number {
  return fixedLetters(b) - fixedLetters(a) || a.length - b.length;
}

function fixedLetters(pattern: string): number {
  return pattern.replaceAll("*", "").length;
}

/**
 * The provider's model for a name that matched with these captures: they replace the stars of `model` in order. A
 * `model` without stars serves every name; with fewer stars than captures the name itself is the model, as in LiteLLM.
 */
export function substitute(model: string, captured: readonly string[], name: string): string {
  const [first = "", ...rest] = model.split("*");
  if (rest.length === 0) return model;
  if (rest.length < captured.length) return name;
  return rest.reduce((built, literal, index) => `${built}${captured[index] ?? "*"}${literal}`, first);
}

/** `gpt-4o` becomes `openai/gpt-4o`, so that `openai/*` serves it. */
export function withVendor(name: string): string | undefined {
  const provider = name.includes("/") ? undefined : vendorOfModel(name)?.provider;
  return provider && `${provider}/${name}`;
}
