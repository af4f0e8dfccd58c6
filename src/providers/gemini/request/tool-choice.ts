import type { ChatRequest } from "../../../types/openai.ts";
import { isFields, listOf } from "../../../translation/json.ts";
import { type Choice, choiceOf } from "../../../translation/chat/tool-choice.ts";
import type { ToolNames } from "./tool-names.ts";
import { type CallingConfig } from "../wire.ts";

/** True when the request has functions that the model may call. */
export function hasFunctions(request: ChatRequest): boolean {
  if (choiceOf(request)?.type === "none") return false;
  const tools: readonly unknown[] = request.tools ?? [];
  return tools.some((tool) => isFields(tool) && isFields(tool["function"])) || listOf(request.functions).length > 0;
}

/** A tool choice as `functionCallingConfig`. */
export function callingConfig(choice: Choice, names: ToolNames): CallingConfig {
  switch (choice.type) {
    case "auto":
      return { mode: "AUTO" };
    case "any":
      return { mode: "ANY" };
    case "none":
      return { mode: "NONE" };
    case "tool":
      return { mode: "ANY", allowedFunctionNames: [names.wire(choice.name)] };
  }
}
