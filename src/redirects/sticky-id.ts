import { isFields } from "../fields.ts";
import type { CallRequest } from "../routing/call.ts";
import { answerOf } from "../routing/foreign-code.ts";
import type { StickyBy } from "../types/experiments.ts";
import { callViewOf } from "./call-view.ts";
import { idFrom, sessionOf } from "./session.ts";

/** What calls have in common that belong together; `undefined` for a call without it. */
export function stickyIdOf(
  sticky_by: StickyBy,
  request: CallRequest,
  option: "sticky_by" | "tenant_by",
): string | undefined {
  if (typeof sticky_by === "function") {
    const view = callViewOf(request);
    return idFrom(answerOf(option, "", () => sticky_by(view), isId));
  }
  if (sticky_by === "session_id") return sessionOf(request);
  const metadata = [request.params["metadata"], request.options.litellm_metadata].filter(isFields);
  const from = (...keys: readonly string[]): string | undefined =>
    metadata.flatMap((fields) => keys.map((key) => idFrom(fields[key]))).find((id) => id !== undefined);
  return sticky_by === "user"
    ? (idFrom(request.params["user"]) ?? from("user_id", "user_api_key_user_id"))
    : (idFrom(request.options.api_key) ?? from("user_api_key", "user_api_key_hash"));
}

function isId(answer: unknown): boolean {
  return answer === undefined || answer === null || typeof answer === "string" || typeof answer === "number";
}
