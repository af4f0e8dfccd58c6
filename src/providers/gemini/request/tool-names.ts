import type { ChatRequest } from "../../../types/openai.ts";
import { type NameRule, RequestToolNames } from "../../../translation/chat/tool-names.ts";

/** Names begin with a letter or an underscore. */
const GEMINI: NameRule = {
  longest: 128,
  plain(name) {
    const plain = name.replace(/[^a-zA-Z0-9_.:-]/g, "_");
    return /^[a-zA-Z_]/.test(plain) ? plain : `_${plain}`;
  },
};

/** Translates names of functions into Gemini's form and back. */
export class ToolNames extends RequestToolNames {
  constructor(request: ChatRequest) {
    super(request, GEMINI);
  }
}
