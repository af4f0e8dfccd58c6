/** Parameters that are sent under their own names: Converse's, and those of the model behind it. */
import type { ChatRequest } from "../../../types/openai.ts";
import type { Accepted } from "../../../translation/parameters/accepted-request.ts";
import { type Fields, fieldsOf } from "../../../translation/json.ts";
import { passthrough } from "../../../translation/claude/passthrough.ts";

/** Fields of Converse's body that OpenAI's API does not have. */
const CONVERSE: readonly string[] = [
  "additionalModelResponseFieldPaths",
  "guardrailConfig",
  "performanceConfig",
  "promptVariables",
  "requestMetadata",
  "serviceTier",
];

/** Converse's own fields, as the caller gave them. */
export function converseFields(request: ChatRequest): Fields {
  return Object.fromEntries(
    CONVERSE.filter((name) => request[name] !== undefined).map((name) => [name, request[name]]),
  );
}

/** Fields for the model itself: unknown parameters, as with LiteLLM, and untranslatable ones that the caller forces. */
export function modelFields(accepted: Accepted<ChatRequest>): Fields {
  const { additionalModelRequestFields, ...others } = passthrough(accepted);
  const entries = Object.entries(others).filter(([name]) => !CONVERSE.includes(name));
  return { ...Object.fromEntries(entries), ...fieldsOf(additionalModelRequestFields) };
}
