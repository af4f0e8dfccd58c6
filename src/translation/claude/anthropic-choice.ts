import type { ToolChoice } from "@anthropic-ai/sdk/resources/messages/messages";
import { JSON_TOOL } from "../chat/json-tool.ts";
import type { Choice } from "../chat/tool-choice.ts";

/** A tool choice in Anthropic's form. `single`: one call at a time, which is a field of the choice. */
export function anthropicChoice(choice: Choice | undefined, single: boolean): ToolChoice | undefined {
  if (choice?.type === "none" || !single) return choice;
  return { ...(choice ?? { type: "auto" }), disable_parallel_tool_use: true };
}

/**
 * The choice that makes the model answer by the tool whose input is the answer. With other tools beside it, the model must call
 * one of them or answer; `alone`, it must answer. Where no call can be `forced`, the tool's description has to do.
 */
export function answerChoice(forced: boolean, alone: boolean): Choice {
  if (!forced) return { type: "auto" };
  return alone ? { type: "tool", name: JSON_TOOL } : { type: "any" };
}
