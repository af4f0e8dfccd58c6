import type { ChatRequest } from "../../types/openai.ts";
import type { Capabilities } from "../../translation/claude/capabilities.ts";

/** Claude as the caller knows it: who insists on an effort, or on thinking, says that the model thinks. */
export function withInsistedThinking(
  capabilities: Capabilities,
  request: ChatRequest,
  allowed: ReadonlySet<string>,
): Capabilities {
  const insists = ["reasoning_effort", "thinking"].some(
    (name) => allowed.has(name) && request[name] !== undefined && request[name] !== null,
  );
  return capabilities.thinking === "none" && insists ? { ...capabilities, thinking: "budget" } : capabilities;
}
