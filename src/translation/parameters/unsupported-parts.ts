import { type Fields, fieldsOf } from "../json.ts";

/** Parts that are named; one of them already makes the deployment unsuitable. */
const MOST_PARTS = 50;

/**
 * Names of unsupported parts of messages, such as `messages[0].content[1].input_audio`. They are never dropped: that would
 * change what was said. `nameOf` returns `undefined` for a supported part.
 */
export function unsupportedParts(
  messages: readonly { readonly content?: unknown }[],
  nameOf: (part: Fields) => string | undefined,
): string[] {
  const names: string[] = [];
  for (const [index, { content }] of messages.entries()) {
    if (!Array.isArray(content)) continue;
    for (const [place, part] of (content as unknown[]).entries()) {
      const name = nameOf(fieldsOf(part));
      if (name !== undefined) names.push(`messages[${index}].content[${place}].${name}`);
      if (names.length === MOST_PARTS) return names;
    }
  }
  return names;
}
