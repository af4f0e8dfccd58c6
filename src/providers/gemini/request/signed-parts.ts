import type { TextSignature } from "../../../translation/chat/thought-signatures.ts";
import type { WirePart } from "../wire.ts";

/** The parts of an earlier turn with their signatures: each on the part that it came with, or alone if it came alone. */
export function signedParts(parts: readonly WirePart[], signatures: readonly TextSignature[]): WirePart[] {
  const last = signatures.at(-1);
  if (last === undefined) return [...parts];
  const text = parts.map((part) => part.text);
  const [whole = ""] = text;
  if (parts.length < 2 && (parts.length === 0 || text[0] !== undefined) && areInOrder(whole, signatures)) {
    return signatures.map(({ signature, start }, index) => ({
      text: whole.slice(start, signatures[index + 1]?.start),
      thoughtSignature: signature,
    }));
  }
  // The text has been changed: only its end can be found again.
  return [...parts.slice(0, -1), { ...(parts.at(-1) ?? { text: "" }), thoughtSignature: last.signature }];
}

/** True when the signatures begin at 0 and follow one another within `text`. */
function areInOrder(text: string, signatures: readonly TextSignature[]): boolean {
  return signatures.every(({ start }, index) =>
    index === 0 ? start === 0 : start >= (signatures[index - 1]?.start ?? 0) && start <= text.length,
  );
}
