import type { ClientKind } from "../../exchange/sdk-client.ts";

/** How clients of the `@anthropic-ai/sdk` package are used: with the version of the API that requests are written for. */
export const ANTHROPIC_CLIENT: ClientKind = {
  path: () => "/v1/messages",
  ownHeaders: new Set(["x-api-key", "authorization"]),
  // A thrown error has the whole body.
  bodyOf: (error) => error,
};
