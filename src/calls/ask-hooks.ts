/** What hooks make of a call before it is made. */
import type { Call } from "../routing/call.ts";
import type { RouterContext } from "../routing/router-context.ts";
import { readCall } from "./read-call.ts";
import type { Asked } from "./asked.ts";
import { checkFallbacks } from "./call-fallbacks.ts";

/**
 * Asks the hooks in order, and holds what they return to the same checks as the caller. A hook is waited for no longer than
 * the call lives. What it throws is thrown.
 */
export async function askHooks(call: Call, { before, endpoint }: Asked, engine: RouterContext): Promise<void> {
  if (before === undefined) return;
  let current = before.params;
  for (const hook of before.hooks) {
    call.signal.throwIfAborted();
    current = (await call.outlive(hook.before(current))) ?? current;
  }
  const ask = readCall(current, before.options, endpoint);
  call.reword(ask);
  call.signal.throwIfAborted();
  checkFallbacks(ask, engine);
}
