import type { ClientKind } from "../../exchange/sdk-client.ts";

/** How the `openai` package's clients, Azure's among them, are used. */
export const OPENAI_CLIENT: ClientKind = {
  // Azure's client adds the deployment as well.
  path: ({ url }) => (/\/embeddings(?:\?|$)/.test(url) ? "/embeddings" : "/chat/completions"),
  ownHeaders: new Set(["authorization", "api-key", "content-type", "accept", "user-agent", "openai-organization"]),
  modelInPath: (client) => "deploymentName" in client || "apiVersion" in client,
  // The client keeps the body's `error` or, without one, the whole body.
  bodyOf: (error) => ({ error }),
};
