/** Anthropic's `input_examples` of tools, which no other vendor has: the model reads them in the tool's description. */
import type { ChatRequest } from "../../types/openai.ts";
import { describedWith } from "../json-schema/root-object.ts";
import { type Fields, isFields, listOf, omitted, someText } from "../json.ts";

/** The examples of a tool, in Anthropic's form or beside a function. */
export function inputExamples(tool: Fields): Record<string, unknown>[] | undefined {
  const { function: definition, input_examples: own } = tool;
  const examples = own ?? (isFields(definition) ? definition["input_examples"] : undefined);
  const objects = listOf(examples).filter((example) => isFields(example));
  return objects.length > 0 ? objects : undefined;
}

/** `request` with the examples in the descriptions of its tools; the same object when there are none. */
export function withExamplesInDescriptions(request: ChatRequest): ChatRequest {
  const tools: readonly unknown[] = Array.isArray(request.tools) ? request.tools : [];
  if (!tools.some((tool) => isFields(tool) && inputExamples(tool) !== undefined)) return request;
  return { ...request, tools: tools.map((tool) => (isFields(tool) ? described(tool) : tool)) } as ChatRequest;
}

function described(tool: Fields): Fields {
  const examples = inputExamples(tool);
  if (examples === undefined) return tool;
  const { function: definition } = tool;
  const text = `Examples of its input: ${JSON.stringify(examples)}`;
  const rest = omitted(tool, ["input_examples"]);
  return isFields(definition) ? { ...rest, function: withText(definition, text) } : withText(rest, text);
}

function withText(definition: Fields, text: string): Fields {
  const { description } = definition;
  return { ...omitted(definition, ["input_examples"]), description: describedWith(someText(description), text) };
}
