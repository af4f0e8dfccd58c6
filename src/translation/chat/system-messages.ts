import type { RequestMessage } from "../../types/openai.ts";

/** OpenAI has two names for the role. */
export function isSystem({ role }: Pick<RequestMessage, "role">): boolean {
  return role === "system" || role === "developer";
}

/** How many of the first messages are system messages: they become the system prompt. */
export function leadingSystem(messages: readonly RequestMessage[]): number {
  const firstTurn = messages.findIndex((message) => !isSystem(message));
  return firstTurn === -1 ? messages.length : firstTurn;
}
