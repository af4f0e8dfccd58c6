import type { ChatRequest } from "../../types/openai.ts";

/** `request` without what was not given, which `null` says in OpenAI's API, and without the parameters named. */
export function present(request: ChatRequest, without: ReadonlySet<string>): ChatRequest {
  const entries = Object.entries(request).filter(
    ([name, value]) => value !== undefined && value !== null && !without.has(name),
  );
  // The entries are the request's own: only optional ones were left out.
  return Object.fromEntries(entries) as unknown as ChatRequest;
}
