import { type Fields, fieldsOf } from "../json.ts";

/** One that cannot be taken is enough: so many are named, for each deployment that is asked. */
const MOST_PARTS = 50;

/**
 * Names of the parts of messages that cannot be taken, such as `messages[0].content[1].input_audio`: they cannot be dropped
 * without changing what was said. `nameOf` a part that can be taken is `undefined`.
 */
export function partsRefused(
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
