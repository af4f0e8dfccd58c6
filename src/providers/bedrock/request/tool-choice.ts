/** The tool choice in Converse's form, and in the form of Claude's own fields. */
import type { ChatRequest } from "../../../types/openai.ts";
import { type Choice, choiceOf } from "../../../translation/chat/tool-choice.ts";
import { anthropicChoice } from "../../../translation/claude/anthropic-choice.ts";
import type { Fields } from "../../../translation/json.ts";
import type { ModelCapabilities } from "../models.ts";
import type { ToolConfig, WireToolChoice } from "../wire.ts";

/** True when the request forces a call, and the model takes no forced call. */
export function isUnsupportedChoice(request: ChatRequest, { forcedTool }: ModelCapabilities): boolean {
  const type = choiceOf(request)?.type;
  return forcedTool === "none" && (type === "any" || type === "tool");
}

/** As much of `choice` as the model takes. */
export function supportedChoice(
  choice: Choice | undefined,
  { forcedTool }: Pick<ModelCapabilities, "forcedTool">,
): Choice | undefined {
  switch (choice?.type) {
    case "any":
      return forcedTool === "none" ? undefined : choice;
    case "tool":
      if (forcedTool === "none") return undefined;
      return forcedTool === "any" ? { type: "any" } : choice;
    case "auto":
      return choice;
    case "none":
    case undefined:
      return undefined;
  }
}

/** A choice in Converse's form. A named tool has its name on the wire. */
export function wireChoice(choice: Choice): WireToolChoice {
  switch (choice.type) {
    case "any":
      return { any: {} };
    case "tool":
      return { tool: { name: choice.name } };
    case "auto":
    case "none":
      return { auto: {} };
  }
}

/** The choice as a field of Claude's own, where Converse has no room for it: one call at a time, or only Claude's own tools. */
export function choiceForClaude(choice: Choice | undefined, { tools }: ToolConfig, single: boolean): Fields {
  if (single) return { tool_choice: anthropicChoice(choice, true) };
  return tools.length === 0 && choice !== undefined ? { tool_choice: choice } : {};
}
