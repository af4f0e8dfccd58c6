/** What callers write in LiteLLM's or another vendor's form, in OpenAI's: every provider reads a request like this. */
import type { ChatRequest } from "../../types/openai.ts";
import { type Fields, isFields, someText } from "../json.ts";
import { withFunctionTools } from "./function-tools.ts";
import { withExamplesInDescriptions } from "./input-examples.ts";

/** `request` in OpenAI's form; the same object when it is. `isKept`: tools that stay as they are. */
export function inOpenAiForm(request: ChatRequest, isKept?: (tool: Fields) => boolean): ChatRequest {
  const format = answerFormat(request.response_format);
  const effort = effortOf(request.reasoning_effort);
  const whole = isKept === undefined ? withExamplesInDescriptions(request) : request;
  // Nearly every request.
  if (format === undefined && effort === undefined) return withFunctionTools(whole, isKept);
  const changed = {
    ...(format === undefined ? {} : { response_format: format }),
    ...(effort === undefined ? {} : { reasoning_effort: effort }),
  };
  return withFunctionTools({ ...whole, ...changed } as ChatRequest, isKept);
}

/** LiteLLM's `{ type: "json_object", response_schema }` as a schema; `undefined` for any other form. */
function answerFormat(format: unknown): Fields | undefined {
  if (!isFields(format) || format["type"] !== "json_object" || !isFields(format["response_schema"])) return undefined;
  return { type: "json_schema", json_schema: { name: "response", schema: format["response_schema"] } };
}

/** The effort of the Responses API's form, `{ effort, summary }`. Chat completions have no summary. */
function effortOf(effort: unknown): string | undefined {
  return isFields(effort) ? someText(effort["effort"]) : undefined;
}
