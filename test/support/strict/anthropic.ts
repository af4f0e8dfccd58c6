/** How Anthropic reads a request for a message: what it refuses with `invalid_request_error`. */
import { type Asked, signatureOf } from "../wire.ts";
import { type ClaudeBlock, type ClaudeTurn, claudeViolations } from "./claude.ts";
import {
  entriesOf,
  fieldsOf,
  type Fields,
  isBase64,
  isBlank,
  isFields,
  listOf,
  subschemas,
  textOf,
  unknownNames,
  type Violations,
  words,
} from "./violation.ts";

const PARAMETERS = words(`
  model max_tokens messages system stream temperature top_p top_k stop_sequences tools tool_choice thinking metadata
  output_config service_tier container context_management mcp_servers speed cache_control inference_geo`);
const BLOCKS: Readonly<Record<string, ReadonlySet<string>>> = {
  text: words("type text cache_control citations"),
  image: words("type source cache_control"),
  document: words("type source title context citations cache_control"),
  thinking: words("type thinking signature"),
  redacted_thinking: words("type data"),
  tool_use: words("type id name input cache_control caller"),
  tool_result: words("type tool_use_id content is_error cache_control"),
  search_result: words("type source title content citations cache_control"),
};
const TOOL = words("type name description input_schema strict cache_control");
const NAME = /^[a-zA-Z0-9_-]{1,128}$/;
const ID = /^[a-zA-Z0-9_-]+$/;
/** Models from 4.6 on take no prefill, and sampling parameters one at a time. */
const WITHOUT_PREFILL = /claude-(?:opus|sonnet|haiku|fable|mythos)-(?:4-[6-9]|[5-9])/;
const WITHOUT_SAMPLING = /claude-(?:opus-4-[7-9]|(?:opus|sonnet|haiku|fable|mythos)-[5-9](?!\d))/;

/** What Anthropic finds wrong with a request. */
export function* anthropicViolations({ body }: Asked): Violations {
  for (const name of unknownNames(body, PARAMETERS)) yield { message: `${name}: Extra inputs are not permitted` };
  yield* messageViolations(body);
  const thinking = fieldsOf(body["thinking"])["type"];
  yield* claudeViolations(
    entriesOf(body.messages).map(([, message]) => turnOf(message)),
    thinking === "enabled",
  );
  yield* endViolations(body);
  yield* systemViolations(body["system"]);
  yield* toolViolations(body);
  yield* thinkingViolations(body);
  yield* samplingViolations(body);
}

function turnOf(message: Fields): ClaudeTurn {
  return { role: textOf(message["role"]), blocks: entriesOf(message["content"]).map(([, block]) => blockOf(block)) };
}

function blockOf(block: Fields): ClaudeBlock {
  switch (block["type"]) {
    case "tool_use":
      return { type: "call", id: textOf(block["id"]) };
    case "tool_result":
      return { type: "result", id: textOf(block["tool_use_id"]) };
    case "thinking":
      return { type: "thinking", genuine: block["signature"] === signatureOf("claude", textOf(block["thinking"])) };
    case "redacted_thinking":
      return { type: "thinking", genuine: block["data"] === signatureOf("claude", "") };
    default:
      return { type: "other" };
  }
}

function* messageViolations(body: Fields): Violations {
  const messages = entriesOf(body["messages"]);
  if (messages.length === 0) yield { message: "messages: at least one message is required" };
  if (messages[0]?.[1]["role"] !== "user") yield { message: 'messages: first message must use the "user" role' };
  for (const [index, { role, content }] of messages) {
    const path = `messages.${index}`;
    const newer = WITHOUT_PREFILL.test(textOf(body["model"]));
    if (role !== "user" && role !== "assistant" && !(role === "system" && newer)) {
      yield { message: `${path}.role: Input should be 'user' or 'assistant'` };
    }
    const last = index === messages.length - 1;
    const nothing = Array.isArray(content) ? content.length === 0 : isBlank(content);
    if (nothing && !(last && role === "assistant")) {
      yield {
        message: `${path}: all messages must have non-empty content except for the optional final assistant message`,
      };
    }
    for (const [place, block] of entriesOf(content)) {
      yield* blockViolations(block, `${path}.content.${place}`, role === "assistant");
    }
  }
}

function* blockViolations(block: Fields, path: string, said: boolean): Violations {
  const type = textOf(block["type"]);
  const known = BLOCKS[type];
  const ofTheOther = said ? ["tool_result", "image", "search_result"] : ["tool_use", "thinking", "redacted_thinking"];
  if (known === undefined || ofTheOther.includes(type)) {
    yield { message: `${path}: Input tag '${type}' found using 'type' does not match any of the expected tags` };
    return;
  }
  for (const name of unknownNames(block, known))
    yield { message: `${path}.${type}.${name}: Extra inputs are not permitted` };
  if (type === "text" && isBlank(block["text"])) yield { message: "messages: text content blocks must be non-empty" };
  if (type === "image" || type === "document") yield* sourceViolations(block["source"], `${path}.${type}.source`);
  if (type === "tool_use") {
    if (!ID.test(textOf(block["id"])))
      yield { message: `${path}.tool_use.id: String should match pattern '^[a-zA-Z0-9_-]+$'` };
    if (!NAME.test(textOf(block["name"]))) yield { message: `${path}.tool_use.name: String should match pattern` };
    if (!isFields(block["input"])) yield { message: `${path}.tool_use.input: Input should be a valid dictionary` };
  }
  if (type !== "tool_result") return;
  for (const [place, inner] of entriesOf(block["content"])) {
    yield* blockViolations(inner, `${path}.tool_result.content.${place}`, false);
  }
}

function* sourceViolations(source: unknown, path: string): Violations {
  const { type, data, media_type, url } = fieldsOf(source);
  if (type === "base64" && !isBase64(data)) yield { message: `${path}.base64.data: Invalid base64` };
  if (type === "base64" && !/^(?:image\/(?:png|jpeg|gif|webp)|application\/pdf)$/.test(textOf(media_type))) {
    yield {
      message: `${path}.base64.media_type: Input should be 'image/jpeg', 'image/png', 'image/gif' or 'image/webp'`,
    };
  }
  if (type === "url" && !/^https?:\/\//.test(textOf(url)))
    yield { message: `${path}.url: Only HTTPS URLs are supported.` };
}

function* endViolations(body: Fields): Violations {
  const last = fieldsOf(listOf(body["messages"]).at(-1));
  if (last["role"] !== "assistant") return;
  if (WITHOUT_PREFILL.test(textOf(body["model"])) || fieldsOf(body["thinking"])["type"] === "enabled") {
    yield {
      message: "This model does not support assistant message prefill. The conversation must end with a user message.",
    };
  }
  const { content } = last;
  const text = typeof content === "string" ? content : textOf(fieldsOf(listOf(content).at(-1))["text"]);
  if (/\s$/.test(text)) yield { message: "messages: final assistant content cannot end with trailing whitespace" };
}

function* systemViolations(system: unknown): Violations {
  for (const [, block] of entriesOf(system)) {
    if (isBlank(block["text"])) yield { message: "system: text content blocks must be non-empty" };
  }
}

function* toolViolations(body: Fields): Violations {
  const tools = entriesOf(body["tools"]);
  const names = tools.map(([, tool]) => textOf(tool["name"]));
  for (const [index, tool] of tools) {
    if (tool["type"] !== undefined && tool["type"] !== "custom") continue;
    const path = `tools.${index}.custom`;
    for (const name of unknownNames(tool, TOOL)) yield { message: `${path}.${name}: Extra inputs are not permitted` };
    if (!NAME.test(textOf(tool["name"])))
      yield { message: `${path}.name: String should match pattern '${NAME.source}'` };
    if (fieldsOf(tool["input_schema"])["type"] !== "object") {
      yield { message: `${path}.input_schema.type: Input should be 'object'` };
    }
  }
  if (new Set(names).size < names.length) yield { message: "tools: Tool names must be unique." };
  const choice = fieldsOf(body["tool_choice"]);
  if (body["tool_choice"] !== undefined && names.length === 0) {
    yield { message: "tool_choice: tool_choice may only be specified while providing tools." };
  }
  if (choice["type"] === "tool" && !names.includes(textOf(choice["name"]))) {
    yield { message: `tool_choice: Tool '${textOf(choice["name"])}' not found in provided tools` };
  }
  const format = fieldsOf(fieldsOf(body["output_config"])["format"]);
  for (const [path, { type, additionalProperties }] of subschemas(format["schema"])) {
    if (type !== "object" || additionalProperties === false) continue;
    yield {
      message: `output_config.format.schema${path}: For 'object' type, 'additionalProperties' must be explicitly set to false`,
    };
  }
}

function* thinkingViolations(body: Fields): Violations {
  const { type, budget_tokens } = fieldsOf(body["thinking"]);
  const limit = Number(body["max_tokens"]);
  if (type === "enabled" && !(Number(budget_tokens) >= 1024)) {
    yield { message: "thinking.enabled.budget_tokens: Input should be greater than or equal to 1024" };
  }
  if (type === "enabled" && Number(budget_tokens) >= limit) {
    yield { message: "`max_tokens` must be greater than `thinking.budget_tokens`." };
  }
  const choice = fieldsOf(body["tool_choice"])["type"];
  if (type === "enabled" && (choice === "any" || choice === "tool")) {
    yield { message: "Thinking may not be enabled when tool_choice forces tool use." };
  }
  const { temperature = 1 } = body;
  if ((type === "enabled" || type === "adaptive") && temperature !== 1) {
    yield { message: "`temperature` may only be set to 1 when thinking is enabled." };
  }
}

function* samplingViolations(body: Fields): Violations {
  const { temperature, top_p } = body;
  if (typeof temperature === "number" && (temperature < 0 || temperature > 1))
    yield { message: "temperature: range: 0..1" };
  if (temperature !== undefined && top_p !== undefined && /-4-[5-9]|-[5-9](?!\d)/.test(textOf(body["model"]))) {
    yield { message: "`temperature` and `top_p` cannot both be specified for this model. Please use only one." };
  }
  for (const name of WITHOUT_SAMPLING.test(textOf(body["model"])) ? ["temperature", "top_p", "top_k"] : []) {
    if (body[name] !== undefined) yield { message: `\`${name}\` is deprecated for this model.` };
  }
  if (listOf(body["stop_sequences"]).some(isBlank)) {
    yield { message: "stop_sequences: each stop sequence must contain non-whitespace" };
  }
  const markers = JSON.stringify(body).match(/"cache_control":/g)?.length ?? 0;
  if (markers > 4) yield { message: `A maximum of 4 blocks with cache_control may be provided. Found ${markers}.` };
}
