/** References within a JSON schema: `#/$defs/Tide`. */
import { type Fields, isFields, listOf } from "../json.ts";

/** A reference alone, to definitions where Gemini looks for them. */
export function reference(name: string): Fields {
  return { $ref: name.replace("#/definitions/", "#/$defs/") };
}

/** What a reference within the schema (`#/$defs/Tide`) stands for. */
export function lookUp(name: string, root: Fields): unknown {
  if (name !== "#" && !name.startsWith("#/")) return undefined;
  const steps = name.split("/").slice(1);
  return steps.reduce<unknown>((found, step) => {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(found)) return listOf(found)[Number(key)];
    return isFields(found) && Object.hasOwn(found, key) ? found[key] : undefined;
  }, root);
}
