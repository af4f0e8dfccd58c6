/** References within a JSON schema (`#/$defs/Tide`): JSON pointers in a URI fragment, with one meaning for every provider. */

/** The value that `reference` points to in `root`; `undefined` when it points out of `root`, or to nothing. */
export function resolveReference(reference: unknown, root: unknown): unknown {
  if (typeof reference !== "string" || !/^#(?:\/|$)/.test(reference)) return undefined;
  return reference
    .split("/")
    .slice(1)
    .map(keyOf)
    .reduce<unknown>((found, key) => (isKeyed(found) && Object.hasOwn(found, key) ? found[key] : undefined), root);
}

function isKeyed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** A step of the pointer, unescaped: `a~1b%20c` is `a/b c`. */
function keyOf(step: string): string {
  return percentDecoded(step).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** Some generators write names as they are: a `%` that starts no code stays. */
function percentDecoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
