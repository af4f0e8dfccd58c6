import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { withExtraHeaders } from "../../../translation/parameters/extra-headers.ts";
import type { Body } from "../wire.ts";

/** The version of the API that requests are written for. Later versions refuse sampling parameters altogether. */
const API_VERSION = "2023-06-01";
const FILES_BETA = "files-api-2025-04-14";

/** The headers of a request, with the caller's own, which cannot replace the key. */
export function requestHeaders(request: ChatRequest, body: Body, target: Target): Record<string, string> {
  const own = {
    accept: body.stream === true ? "text/event-stream" : "application/json",
    "content-type": "application/json",
    "anthropic-version": API_VERSION,
  };
  // Vertex AI serves Claude with a key in Google's header.
  const keyHeader = target.provider === "vertex_ai" ? "x-goog-api-key" : "x-api-key";
  const extra = request.extra_headers ?? target.params.extra_headers;
  const headers = withExtraHeaders(own, extra, ["authorization", keyHeader], target);
  if (usesFiles(body)) headers["anthropic-beta"] = withBeta(headers["anthropic-beta"], FILES_BETA);
  if (target.api_key !== undefined) headers[keyHeader] = target.api_key;
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
