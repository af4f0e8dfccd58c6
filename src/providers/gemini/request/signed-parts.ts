import type { TextSignature } from "./signatures.ts";
import type { WirePart } from "../wire.ts";

/** What an earlier turn said with its signatures: each on the part that it came with; one that came alone goes back alone. */
export function signedParts(parts: readonly WirePart[], signatures: readonly TextSignature[]): WirePart[] {
  const last = signatures.at(-1);
  if (last === undefined) return [...parts];
  const text = parts.map((part) => part.text);
  const [whole = ""] = text;
  if (parts.length < 2 && (parts.length === 0 || text[0] !== undefined) && areWithin(whole, signatures)) {
    return signatures.map(({ signature, start }, index) => ({
      text: whole.slice(start, signatures[index + 1]?.start),
      thoughtSignature: signature,
    }));
  }
  // Whoever changed the text has left only its end where it was.
  return [...parts.slice(0, -1), { ...(parts.at(-1) ?? { text: "" }), thoughtSignature: last.signature }];
}

/** True for places that follow one another in `text`, from its beginning on. */
function areWithin(text: string, signatures: readonly TextSignature[]): boolean {
  return signatures.every(({ start }, index) =>
    index === 0 ? start === 0 : start >= (signatures[index - 1]?.start ?? 0) && start <= text.length,
  );
}
