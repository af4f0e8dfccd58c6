import type { Mask } from "./mask-secrets.ts";

/** Where the frames of a stack begin. */
const FRAMES = "\n    at ";
/** Longest stack, in characters: more frames help nobody. */
const LONGEST_STACK = 10_000;

/**
 * A stack with the message it has now, and without secrets. To read a stack is also to let go of what it came from: until
 * then the engine keeps every object whose method was on the way, the whole request among them.
 */
export function maskedStack(stack: unknown, written: string, message: string, mask: Mask): unknown {
  // A program may make something else of stacks.
  if (typeof stack !== "string") return stack;
  const at = stack.indexOf(FRAMES);
  const head = at === -1 ? stack : stack.slice(0, at);
  const frames = at === -1 ? "" : stack.slice(at, at + LONGEST_STACK);
  // Frames hold the paths of files, some of which look like keys and are none.
  return headOf(head, written, message, mask) + mask.known(frames);
}

function headOf(head: string, written: string, message: string, mask: Mask): string {
  const start = written === "" ? -1 : head.indexOf(written);
  if (start !== -1) return head.slice(0, start) + message + mask.text(head.slice(start + written.length));
  return mask.text(head.slice(0, LONGEST_STACK));
}
