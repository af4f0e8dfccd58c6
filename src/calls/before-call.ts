/** The hooks that may change a call before it is made. */
import type { Call } from "../routing/call.ts";
import { checkFallbacks } from "./call-fallbacks.ts";
import type { CheckContext, CheckedCall } from "./check-call.ts";
import { readCall } from "./read-call.ts";

/**
 * Calls the hooks in order, and checks what they return as it checks what a caller passes. A hook is awaited for no longer
 * than the call lives. What it throws is thrown.
 */
export async function runHooks(call: Call, checked: CheckedCall, context: CheckContext): Promise<void> {
  const { forHooks, endpoint } = checked;
  if (forHooks === undefined) return;
  let current = forHooks.params;
  for (const hook of context.hooks) {
    call.signal.throwIfAborted();
    current = (await call.outlive(hook.beforeCall(current))) ?? current;
  }
  const request = readCall(current, forHooks.options, endpoint);
  call.replaceRequest(request);
  call.signal.throwIfAborted();
  checkFallbacks(request, context);
}
