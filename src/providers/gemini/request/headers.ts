import type { Target } from "../../../provider.ts";
import { withExtraHeaders } from "../../../translation/parameters/extra-headers.ts";

/** Headers with a key or a token, at AI Studio and at Vertex AI. */
const CREDENTIAL = ["authorization", "x-goog-api-key"] as const;

/** The headers of a request, with the caller's `extra_headers`, which cannot replace the credential. */
export function requestHeaders(
  request: { readonly extra_headers?: Record<string, string> | undefined },
  stream: boolean,
  target: Target,
): Record<string, string> {
  const own = {
    accept: stream ? "text/event-stream" : "application/json",
    "content-type": "application/json",
    ...(target.api_key === undefined ? {} : { "x-goog-api-key": target.api_key }),
  };
  return withExtraHeaders(own, request.extra_headers ?? target.params.extra_headers, CREDENTIAL, target);
}
