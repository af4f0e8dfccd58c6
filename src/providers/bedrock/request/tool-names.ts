import type { ChatRequest } from "../../../types/openai.ts";
import { type NameRule, RequestToolNames } from "../../../translation/chat/tool-names.ts";

/** `[a-zA-Z0-9_-]{1,64}`. */
const CONVERSE: NameRule = { longest: 64, plain: (name) => name.replace(/[^a-zA-Z0-9_-]/g, "_") };

/** Tool names as Converse takes them, and back. */
export class ToolNames extends RequestToolNames {
  constructor(request: ChatRequest) {
    super(request, CONVERSE);
  }
}
