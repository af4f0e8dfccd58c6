import type { ClientKind } from "../../exchange/sdk-client.ts";

/** How the `@anthropic-ai/sdk` package's clients are used: with our version of the API, whatever theirs is. */
export const ANTHROPIC_CLIENT: ClientKind = {
  path: () => "/v1/messages",
  ownHeaders: new Set(["x-api-key", "authorization"]),
  // It keeps the whole body.
  bodyOf: (error) => error,
};
