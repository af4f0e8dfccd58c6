import type { ChatRequest } from "../../types/openai.ts";
import type { Target } from "../provider.ts";
import type { Body } from "./wire.ts";

/**
 * The version of the API that our translation speaks. Sent with every request: later versions refuse sampling
 * parameters outright.
 */
const API_VERSION = "2023-06-01";
const FILES_BETA = "files-api-2025-04-14";

/** Headers that carry the credential: only ours to set. */
const CREDENTIALS: ReadonlySet<string> = new Set(["x-api-key", "authorization"]);

/** The headers of a request, with the caller's own and the key that no one else can replace. */
export function requestHeaders(request: ChatRequest, body: Body, target: Target): Record<string, string> {
  const given = Object.entries(request.extra_headers ?? target.params.extra_headers ?? {})
    .map(([name, value]) => [name.toLowerCase(), String(value)] as const)
    .filter(([name]) => !CREDENTIALS.has(name));
  const headers: Record<string, string> = {
    accept: body.stream === true ? "text/event-stream" : "application/json",
    "content-type": "application/json",
    "anthropic-version": API_VERSION,
    ...Object.fromEntries(given),
  };
  if (usesFiles(body)) headers["anthropic-beta"] = withBeta(headers["anthropic-beta"], FILES_BETA);
  if (target.api_key !== undefined) headers["x-api-key"] = target.api_key;
  return headers;
}

function withBeta(given: string | undefined, beta: string): string {
  const betas = (given ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return [...new Set([...betas, beta])].join(",");
}

function usesFiles({ messages }: Body): boolean {
  return messages.some(
    ({ content }) =>
      typeof content !== "string" &&
      content.some((block) => (block.type === "document" || block.type === "image") && block.source.type === "file"),
  );
}
