import type { Headers } from "./http.ts";

/** The provider's id of the request; providers differ in the name of the header. */
export function requestId(headers: Headers): string | undefined {
  return (
    headers["x-request-id"] ??
    headers["request-id"] ??
    headers["x-amzn-requestid"] ??
    headers["apim-request-id"] ??
    headers["cf-ray"]
  );
}
