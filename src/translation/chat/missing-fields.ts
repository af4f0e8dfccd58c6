/** What a vendor left out of an answer and OpenAI's shape requires. */
export { madeUpTime } from "../../providers/shared/made-up-time.ts";

/** An id for an answer that came without one. */
export function madeUpId(): string {
  return `chatcmpl-${crypto.randomUUID().replaceAll("-", "")}`;
}

/** An id for a tool call that came without one. */
export function madeUpCallId(): string {
  return `call_${crypto.randomUUID().replaceAll("-", "")}`;
}
