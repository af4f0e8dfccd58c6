import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { isFields } from "../../../translation/json.ts";
import { setting } from "../../../translation/parameters/call-setting.ts";

/** The request switches thinking off, as DeepSeek's, Moonshot's and Z.ai's models take it. */
export function isThinkingDisabled(request: ChatRequest, target: Target): boolean {
  const thinking = request.thinking ?? setting("extra_body", request, target)?.["thinking"];
  return isFields(thinking) && thinking["type"] === "disabled";
}
