/**
 * Amazon Bedrock: Converse and ConverseStream for chat, InvokeModel for embeddings.
 *
 * Requests go through the router's transport, and event stream frames through our own decoder. So cut, damaged and silent
 * streams, aborts, time limits, proxies and error headers behave as for every other provider. (The vendor's client uses
 * HTTP/2 by default, keeps the socket of a stream that is not read, and takes a cut stream for a whole one.)
 *
 * A bearer token is a header, and a signature is a page of hashing: neither needs the SDK. It is loaded only to find keys:
 * profiles, SSO, roles, containers, instances. A `litellm_params.client` that the user passed sends requests itself, with
 * its middleware, and returns the raw answer.
 */
import type { Provider } from "../../provider.ts";
import { unsupportedParameters } from "./request/plan.ts";
import { prefill } from "./request/prefill.ts";
import { resolve } from "./resolve.ts";

export function bedrockProvider(): Provider {
  return {
    name: "bedrock",
    resolve: (params, env, pattern) => resolve(params, env, undefined, undefined, pattern),
    unsupported: unsupportedParameters,
    prefill,
    embeds: true,
  };
}
