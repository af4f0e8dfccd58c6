import { type Fields, fieldsOf } from "./fields.ts";

/**
 * Names of the parts of messages that cannot be taken, such as `messages[0].content[1].input_audio`: they cannot be dropped
 * without changing what was said. `nameOf` a part that can be taken is `undefined`.
 */
export function partsRefused(
  messages: readonly { readonly content?: unknown }[],
  nameOf: (part: Fields) => string | undefined,
): string[] {
  return messages.flatMap(({ content }, index) => {
    if (!Array.isArray(content)) return [];
    return content.flatMap((part: unknown, place) => {
      const name = nameOf(fieldsOf(part));
      return name === undefined ? [] : [`messages[${index}].content[${place}].${name}`];
    });
  });
}
