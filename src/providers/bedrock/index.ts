/**
 * Amazon Bedrock: Converse and ConverseStream for chat, InvokeModel for embeddings.
 *
 * Requests go through the router's own transport, and frames through a decoder of our own. So a stream that is cut, damaged
 * or silent, an abort, a time limit, a proxy and the headers of an error are what they are for every other provider; the
 * vendor's client speaks HTTP/2 by default, keeps the socket of a stream nobody reads, and takes a cut stream for a whole
 * one. A bearer token is a header, and a signature with keys that are at hand is a page of hashing: neither needs the SDK.
 * What it is needed for, and loaded for, is everything that finds or makes keys: profiles, SSO, roles, containers,
 * instances. A `litellm_params.client` of the caller's own sends by itself, middleware and all, and hands over the raw answer.
 */
import type { Provider } from "../../provider.ts";
import { unsupportedParameters } from "./request/plan.ts";
import { prefill } from "./request/prefill.ts";
import { resolve } from "./resolve.ts";

/** Amazon Bedrock. */
export function bedrockProvider(): Provider {
  return {
    name: "bedrock",
    resolve: (params, env, pattern) => resolve(params, env, undefined, undefined, pattern),
    unsupported: unsupportedParameters,
    prefill,
    embeds: true,
  };
}
