/**
 * What a model got to hear, in the same words whatever the wire: one line for each thing that was said, so that a
 * conversation that went to several providers can be compared.
 */
import type { RecordedRequest } from "./exchange.ts";
import { entriesOf, fieldsOf, type Fields, isFields, listOf, textOf } from "./strict/violation.ts";
import type { WireName } from "./wires.ts";

/** A call that was made earlier in the conversation. */
interface Call {
  readonly id: string | undefined;
  readonly name: string;
  readonly args: unknown;
}

/** `"user: Hi"`, `"call: weather {…}"`, `"result of weather {…}: 7 degrees"`, `"thinking: Hm"`, in order. */
export function heard(wire: WireName, { body }: RecordedRequest): string[] {
  switch (wire) {
    case "openai":
    case "azure":
    case "mistral":
      return openai(body);
    case "anthropic":
      return [...system(body["system"]), ...turns(body, anthropicBlock)];
    case "bedrock":
      return [...system(body["system"]), ...turns(body, bedrockBlock)];
    case "gemini":
    case "vertex_ai":
      return gemini(body);
  }
}

const called = ({ name, args }: Call): string => `${name} ${JSON.stringify(args)}`;
const size = (data: unknown): number => Buffer.from(textOf(data), "base64").length;

function resultLine(calls: readonly Call[], id: unknown, said: string): string {
  // Ids may come back in later turns: the last call of that id is meant.
  const call = calls.findLast((made) => made.id === id);
  return `result of ${call === undefined ? `an unknown call ${String(id)}` : called(call)}: ${said}`;
}

function parts(content: unknown): Fields[] {
  return typeof content === "string" ? [{ type: "text", text: content }] : listOf(content).map(fieldsOf);
}

const system = (blocks: unknown): string[] =>
  parts(blocks).flatMap(({ text }) => (text === undefined ? [] : [`system: ${textOf(text)}`]));

function openai(body: Fields): string[] {
  const calls: Call[] = [];
  return entriesOf(body["messages"]).flatMap(([, message]) => {
    const role = textOf(message["role"]).replace("developer", "system");
    if (role === "tool")
      return [resultLine(calls, message["tool_call_id"], parts(message["content"]).map(openaiPart).join(""))];
    const made = entriesOf(message["tool_calls"]).map(([, call]) => {
      const { name, arguments: text } = fieldsOf(call["function"]);
      return { id: textOf(call["id"]), name: textOf(name), args: JSON.parse(textOf(text)) as unknown };
    });
    calls.push(...made);
    const said = parts(message["content"])
      .map(openaiPart)
      .filter((text) => text !== "");
    return [...said.map((text) => `${role}: ${text}`), ...made.map((call) => `call: ${called(call)}`)];
  });
}

function openaiPart(part: Fields): string {
  if (part["type"] !== "image_url") return textOf(part["text"]);
  const [, type, data] = /^data:([^;]+);base64,(.*)$/.exec(textOf(fieldsOf(part["image_url"])["url"])) ?? [];
  return `[${type}, ${size(data)} bytes]`;
}

type ReadBlock = (block: Fields, calls: Call[]) => string | undefined;

function turns(body: Fields, read: ReadBlock): string[] {
  const calls: Call[] = [];
  return entriesOf(body["messages"]).flatMap(([, { role, content }]) =>
    parts(content).flatMap((block) => {
      const line = read(block, calls);
      if (line === undefined) return [];
      return [/^(?:call|result of|thinking)\b/.test(line) ? line : `${textOf(role)}: ${line}`];
    }),
  );
}

function anthropicBlock(block: Fields, calls: Call[]): string | undefined {
  switch (block["type"]) {
    case "text":
      return textOf(block["text"]);
    case "image": {
      const { media_type, data } = fieldsOf(block["source"]);
      return `[${textOf(media_type)}, ${size(data)} bytes]`;
    }
    case "thinking":
      return `thinking: ${textOf(block["thinking"])}`;
    case "tool_use":
      calls.push({ id: textOf(block["id"]), name: textOf(block["name"]), args: block["input"] });
      return `call: ${called({ id: "", name: textOf(block["name"]), args: block["input"] })}`;
    case "tool_result":
      return resultLine(
        calls,
        block["tool_use_id"],
        parts(block["content"])
          .map(({ text }) => textOf(text))
          .join(""),
      );
    default:
      return undefined;
  }
}

function bedrockBlock(block: Fields, calls: Call[]): string | undefined {
  const { text, image, toolUse, toolResult, reasoningContent } = block;
  if (typeof text === "string") return text;
  if (isFields(image)) return `[image/${textOf(image["format"])}, ${size(fieldsOf(image["source"])["bytes"])} bytes]`;
  if (isFields(reasoningContent)) return `thinking: ${textOf(fieldsOf(reasoningContent["reasoningText"])["text"])}`;
  if (isFields(toolUse)) {
    const call = { id: textOf(toolUse["toolUseId"]), name: textOf(toolUse["name"]), args: toolUse["input"] };
    calls.push(call);
    return `call: ${called(call)}`;
  }
  if (!isFields(toolResult)) return undefined;
  const said = entriesOf(toolResult["content"]).map(([, part]) =>
    "json" in part ? JSON.stringify(part["json"]) : textOf(part["text"]),
  );
  return resultLine(calls, toolResult["toolUseId"], said.join(""));
}

/** Google answers calls by their order; an id says no more. */
function gemini(body: Fields): string[] {
  let open: Call[] = [];
  const lines = entriesOf(body["contents"]).flatMap(([, content]) => {
    const made: Call[] = [];
    const said = entriesOf(content["parts"]).flatMap(([, part]) => {
      const { text, inlineData, functionCall, functionResponse, thoughtSignature } = part;
      if (isFields(functionCall)) {
        const call = { id: undefined, name: textOf(functionCall["name"]), args: functionCall["args"] };
        made.push(call);
        return [...(isGenuine(thoughtSignature) ? ["thinking: (signed)"] : []), `call: ${called(call)}`];
      }
      if (isFields(functionResponse)) {
        const call = open.shift();
        const response = fieldsOf(functionResponse["response"]);
        const { output = JSON.stringify(response) } = response;
        return [`result of ${call === undefined ? "no call" : called(call)}: ${textOf(output)}`];
      }
      const role = content["role"] === "model" ? "assistant" : "user";
      if (isFields(inlineData))
        return [`${role}: [${textOf(inlineData["mimeType"])}, ${size(inlineData["data"])} bytes]`];
      return textOf(text) === "" ? [] : [`${role}: ${textOf(text)}`];
    });
    open = made.length > 0 ? made : open;
    return said;
  });
  return [...system(fieldsOf(body["systemInstruction"])["parts"]), ...lines];
}

const isGenuine = (signature: unknown): boolean => typeof signature === "string" && !signature.startsWith("skip_");
