/** Tools and choices that are written in Anthropic's form, in MCP's, or in that of OpenAI's Responses API, as those of OpenAI's chat API. */
import type { ChatRequest } from "../../types/openai.ts";
import { defined, type Fields, isFields, someText } from "../json.ts";

/** `request` with its tools and its choice of one in OpenAI's form; the same object when they are. `isKept`: tools that stay as they are. */
export function withFunctionTools(request: ChatRequest, isKept: (tool: Fields) => boolean = () => false): ChatRequest {
  const given: unknown = request.tools;
  const tools = Array.isArray(given)
    ? given.map((tool: unknown) => (isFields(tool) && isFlat(tool) && !isKept(tool) ? nested(tool) : tool))
    : undefined;
  const changed = tools?.some((tool, index) => tool !== (given as unknown[])[index]) === true ? { tools } : {};
  const choice: unknown = request.tool_choice;
  const chosen = openAiChoice(choice);
  if (chosen === choice && !("tools" in changed)) return request;
  const single = isFields(choice) && choice["disable_parallel_tool_use"] === true;
  return {
    ...request,
    ...changed,
    ...(chosen === choice ? {} : { tool_choice: chosen }),
    ...(single ? { parallel_tool_calls: request.parallel_tool_calls ?? false } : {}),
  } as ChatRequest;
}

/** True for a tool in Anthropic's own form, which its API takes unchanged. */
export function isAnthropicTool(tool: Fields): boolean {
  return isFields(tool["input_schema"]) && tool["type"] !== "function";
}

/** True for a tool that has its name and its schema beside its type. Vendors' own tools have types of their own, or no name. */
function isFlat(tool: Fields): boolean {
  const { type, name, function: definition, custom } = tool;
  if (isFields(definition) || isFields(custom) || someText(name) === undefined) return false;
  return type === undefined || type === null || type === "function" || type === "custom";
}

function nested(tool: Fields): Fields {
  const { name, description, strict, cache_control } = tool;
  const schema = [tool["parameters"], tool["input_schema"], tool["inputSchema"]].find(isFields);
  const definition = defined({
    name,
    description: someText(description),
    parameters: schema,
    strict: typeof strict === "boolean" ? strict : undefined,
  });
  return { type: "function", function: definition, ...defined({ cache_control }) };
}

/** `{ type: "any" }`, `{ type: "tool", name }` and `{ type: "function", name }` in OpenAI's form; any other choice unchanged. */
function openAiChoice(choice: unknown): unknown {
  if (choice === "any") return "required";
  if (!isFields(choice) || isFields(choice["function"])) return choice;
  const { type, name } = choice;
  if (type === "any") return "required";
  if (type === "auto" || type === "none") return type;
  return (type === "tool" || type === "function") && typeof name === "string"
    ? { type: "function", function: { name } }
    : choice;
}
