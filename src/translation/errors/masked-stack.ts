import type { Mask } from "./mask-secrets.ts";

/** The beginning of the first frame. */
const FRAMES = "\n    at ";
/** Longest stack, in characters. */
const LONGEST_STACK = 10_000;

/**
 * A stack with `message` in place of the message that it was made with, and with secrets masked. Reading a stack also frees
 * memory: until then the engine keeps every object whose method is in it, the whole request among them.
 */
export function maskedStack(stack: unknown, original: string, message: string, mask: Mask): unknown {
  // `Error.prepareStackTrace` may return something else than a string.
  if (typeof stack !== "string") return stack;
  const at = stack.indexOf(FRAMES);
  const head = at === -1 ? stack : stack.slice(0, at);
  const frames = at === -1 ? "" : stack.slice(at, at + LONGEST_STACK);
  // Paths of files may look like keys, so only known secrets are masked in frames.
  return headOf(head, original, message, mask) + mask.known(frames);
}

function headOf(head: string, original: string, message: string, mask: Mask): string {
  const start = original === "" ? -1 : head.indexOf(original);
  if (start !== -1) return head.slice(0, start) + message + mask.text(head.slice(start + original.length));
  return mask.text(head.slice(0, LONGEST_STACK));
}
