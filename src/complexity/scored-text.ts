/** The text of a call that is scored: what the user asked last. Pure. */

/** The longest text that is scored, in characters: what comes after it does not make a prompt any simpler. */
export const LONGEST_SCORED = 100_000;

const OPENING = "<system-reminder>";
const CLOSING = "</system-reminder>";

/** What is scored of a prompt. */
export interface ScoredText {
  readonly text: string;
  /** How long the text is before it is cut, in characters. */
  readonly length: number;
  /** The number of user messages up to the one with the text. */
  readonly turn: number;
}

/**
 * The newest user message that asks something, without the reminders that coding agents add. `undefined` when there is none:
 * also where messages hold only reminders, or results of tools.
 */
export function scoredText(messages: unknown): ScoredText | undefined {
  if (!Array.isArray(messages)) return undefined;
  for (let index = messages.length - 1; index >= 0; index -= 1) {
    const message: unknown = messages[index];
    if (!isUsers(message)) continue;
    const text = withoutReminders(textOf(message.content)).trim();
    if (text !== "") return { text: text.slice(0, LONGEST_SCORED), length: text.length, turn: index };
  }
  return undefined;
}

function isUsers(message: unknown): message is { readonly content?: unknown } {
  return typeof message === "object" && message !== null && Reflect.get(message, "role") === "user";
}

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  const texts = content.flatMap((part: unknown) => {
    const text: unknown = typeof part === "object" && part !== null ? Reflect.get(part, "text") : undefined;
    return typeof text === "string" ? [text] : [];
  });
  return texts.join(" ");
}

/** Cuts out what stands between the tags. A reminder without an end is text. */
function withoutReminders(text: string): string {
  // Of the same length as the text: the tags have ASCII letters only.
  const lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  let kept = "";
  let from = 0;
  for (;;) {
    const opening = lower.indexOf(OPENING, from);
    const closing = opening === -1 ? -1 : lower.indexOf(CLOSING, opening);
    if (closing === -1) return from === 0 ? text : kept + text.slice(from);
    kept += text.slice(from, opening);
    from = closing + CLOSING.length;
  }
}
