import type { Choice } from "../../../translation/chat/tool-choice.ts";
import type { ToolChoice } from "../wire.ts";

/** A choice in the API's words. For a single call at a time it must say so, and be said. */
export function wireChoice(choice: Choice | undefined, single: boolean): ToolChoice | undefined {
  if (choice?.type === "none" || !single) return choice;
  return { ...(choice ?? { type: "auto" }), disable_parallel_tool_use: true };
}
