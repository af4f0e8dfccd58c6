import type { CallRequest } from "../routing/call.ts";
import { isMap } from "../routing/itinerary/fallbacks.ts";
import { raise } from "./invalid-call.ts";

const FALLBACKS = [
  "fallbacks",
  "context_window_fallbacks",
  "content_policy_fallbacks",
  "validation_fallbacks",
] as const;

/** @throws BadRequestError when the call, or a fallback that it brings, has a mock. For `disable_mock_calls`. */
export function refuseMocks({ options }: Pick<CallRequest, "options">): void {
  refuseIn(options);
  for (const option of FALLBACKS) {
    for (const entry of options[option] ?? []) {
      for (const target of isMap(entry) ? Object.values(entry).flat() : [entry]) refuseIn(target);
    }
  }
}

function refuseIn(fields: unknown): void {
  const found = Object.keys(Object(fields)).find((key) => key.startsWith("mock_"));
  if (found !== undefined) raise(found, "is not accepted: this router has disable_mock_calls");
}
