/** How OpenAI reads a chat request: what it refuses with status 400. */
import type { Asked } from "../wire.ts";
import {
  entriesOf,
  fieldsOf,
  type Fields,
  isFields,
  listOf,
  subschemas,
  textOf,
  unknownNames,
  type Violations,
  words,
} from "./violation.ts";

const PARAMETERS = words(`
  messages model audio frequency_penalty presence_penalty function_call functions logit_bias logprobs top_logprobs
  max_completion_tokens max_tokens metadata modalities moderation n parallel_tool_calls prediction prompt_cache_key
  prompt_cache_options prompt_cache_retention reasoning_effort response_format safety_identifier seed service_tier stop
  store stream stream_options temperature tool_choice tools top_p user verbosity web_search_options`);
const OF_MESSAGES: Readonly<Record<string, ReadonlySet<string>>> = {
  system: words("role content name"),
  developer: words("role content name"),
  user: words("role content name"),
  // OpenAI itself has no `reasoning_content`: servers behind its name that send it take it back.
  assistant: words("role content name refusal tool_calls audio function_call annotations reasoning_content"),
  tool: words("role content tool_call_id name"),
  function: words("role content name"),
};
const OF_CALLS = words("id type function custom");
const PARTS: Readonly<Record<string, ReadonlySet<string>>> = {
  system: words("text"),
  developer: words("text"),
  user: words("text image_url input_audio file"),
  assistant: words("text refusal"),
  tool: words("text"),
};
const NAME = /^[a-zA-Z0-9_-]{1,64}$/;
/** Models that always reason: they refuse what steers sampling, and the old name of the output limit. */
const REASONING = /^(?:o\d|gpt-5(?!\.[1-4]|-chat))/;
/** Models that know nothing of effort. */
const WITHOUT_REASONING = /^(?:gpt-3\.5|gpt-4|chatgpt-4o)/;

/** What OpenAI finds wrong with a chat request. */
export function* openaiViolations({ body }: Asked): Violations {
  for (const name of unknownNames(body, PARAMETERS)) yield { message: `Unknown parameter: '${name}'.`, param: name };
  yield* messageViolations(body.messages);
  yield* toolOrder(body.messages);
  yield* toolViolations(body);
  yield* parameterViolations(body);
}

function* messageViolations(messages: unknown): Violations {
  if (listOf(messages).length === 0) {
    yield { message: "Invalid 'messages': empty array. Expected an array with minimum length 1.", param: "messages" };
  }
  for (const [index, message] of entriesOf(messages)) {
    const param = `messages[${index}]`;
    const role = textOf(message["role"]);
    const known = OF_MESSAGES[role];
    if (known === undefined) {
      yield {
        message: `Invalid value: '${role}'. Supported values are: 'system', 'user', 'tool'.`,
        param: `${param}.role`,
      };
      return;
    }
    for (const name of unknownNames(message, known)) {
      yield { message: `Unknown parameter: '${param}.${name}'.`, param: `${param}.${name}` };
    }
    yield* contentViolations(message, role, `${param}.content`);
    yield* callViolations(message, param);
  }
}

function* contentViolations(message: Fields, role: string, param: string): Violations {
  const { content } = message;
  if (typeof content === "string") return;
  const calls = listOf(message["tool_calls"]).length > 0 || isFields(message["function_call"]);
  if (content === null || content === undefined) {
    const silent =
      role === "assistant" && (calls || typeof message["refusal"] === "string" || isFields(message["audio"]));
    if (!silent) yield { message: `Invalid value for 'content': expected a string, got null.`, param };
    return;
  }
  if (listOf(content).length === 0) yield { message: `Invalid '${param}': empty array.`, param };
  for (const [index, part] of entriesOf(content)) yield* partViolations(part, role, `${param}[${index}]`);
}

function* partViolations(part: Fields, role: string, param: string): Violations {
  const type = textOf(part["type"]);
  if (PARTS[role]?.has(type) !== true) {
    yield { message: `Invalid value: '${type}'. Supported values are: ${[...(PARTS[role] ?? [])].join()}.`, param };
  }
  for (const name of unknownNames(part, new Set(["type", type]))) {
    yield { message: `Unknown parameter: '${param}.${name}'.`, param: `${param}.${name}` };
  }
  if (type === "text" && typeof part["text"] !== "string") {
    yield { message: `Missing required parameter: '${param}.text'.`, param: `${param}.text` };
  }
  if (type !== "image_url") return;
  const url = textOf(fieldsOf(part["image_url"])["url"]);
  if (!/^(?:https?:\/\/\S+|data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2})$/.test(url)) {
    yield { message: `Invalid '${param}.image_url'. Expected a valid URL or a base64-encoded image.`, param };
  }
}

function* callViolations(message: Fields, at: string): Violations {
  if (message["tool_calls"] === undefined) return;
  if (listOf(message["tool_calls"]).length === 0) {
    yield { message: `Invalid '${at}.tool_calls': empty array.`, param: `${at}.tool_calls` };
  }
  for (const [index, call] of entriesOf(message["tool_calls"])) {
    const param = `${at}.tool_calls[${index}]`;
    for (const name of unknownNames(call, OF_CALLS)) yield { message: `Unknown parameter: '${param}.${name}'.`, param };
    const { length } = textOf(call["id"]);
    if (length === 0) yield { message: `Missing required parameter: '${param}.id'.`, param: `${param}.id` };
    if (length > 40) {
      yield {
        message: `Invalid '${param}.id': string too long. Expected a string with maximum length 40, but got a string with length ${length} instead.`,
        param: `${param}.id`,
      };
    }
    if (call["type"] === "custom") continue;
    const { name, arguments: text } = fieldsOf(call["function"]);
    if (!NAME.test(textOf(name))) {
      yield { message: `Invalid '${param}.function.name': string does not match pattern.`, param };
    }
    if (typeof text !== "string")
      yield { message: `Missing required parameter: '${param}.function.arguments'.`, param };
  }
}

/** Every call is answered right behind the message that made it, and by nothing else. */
export function* toolOrder(messages: unknown): Violations {
  let called: readonly string[] = [];
  let open: readonly string[] = [];
  for (const [index, message] of [...entriesOf(messages), [listOf(messages).length, {}] as const]) {
    if (message["role"] === "tool") {
      const id = textOf(message["tool_call_id"]);
      if (!called.includes(id)) {
        yield {
          message:
            "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.",
          param: `messages.[${index}].role`,
        };
      }
      open = open.filter((waiting) => waiting !== id);
      continue;
    }
    if (open.length > 0) {
      yield {
        message: `An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${open.join(", ")}`,
        param: `messages.[${index}].role`,
      };
    }
    called = open = entriesOf(message["tool_calls"]).map(([, call]) => textOf(call["id"]));
    const twice = called.find((id, place) => called.indexOf(id) !== place);
    if (twice !== undefined) yield { message: `Duplicate value for 'tool_call_id' of '${twice}' in message[${index}]` };
  }
}

function* toolViolations(body: Fields): Violations {
  const tools = entriesOf(body["tools"]);
  if (tools.length === 0) {
    for (const param of ["tool_choice", "parallel_tool_calls"]) {
      if (body[param] === undefined) continue;
      yield { message: `Invalid value for '${param}': '${param}' is only allowed when 'tools' are specified.`, param };
    }
    if (body["tools"] !== undefined) yield { message: "Invalid 'tools': empty array.", param: "tools" };
  }
  for (const [index, tool] of tools) {
    const param = `tools[${index}]`;
    for (const name of unknownNames(tool, words("type function custom"))) {
      yield { message: `Unknown parameter: '${param}.${name}'.`, param };
    }
    if (tool["type"] !== "function") continue;
    const definition = fieldsOf(tool["function"]);
    if (!NAME.test(textOf(definition["name"]))) {
      yield { message: `Invalid '${param}.function.name': string does not match pattern.`, param };
    }
    if (definition["parameters"] !== undefined && fieldsOf(definition["parameters"])["type"] !== "object") {
      yield {
        message: `Invalid schema for function '${textOf(definition["name"])}': schema must be of type "object".`,
        param,
      };
    }
  }
}

function* parameterViolations(body: Fields): Violations {
  if (body["stream_options"] !== undefined && body["stream"] !== true) {
    yield {
      message: "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
      param: "stream_options",
    };
  }
  if (body["metadata"] !== undefined && body["store"] !== true) {
    yield { message: "The 'metadata' parameter is only allowed when 'store' is enabled.", param: "metadata" };
  }
  if (listOf(body["stop"]).length > 4) {
    yield { message: "Invalid 'stop': array too long. Expected an array with maximum length 4.", param: "stop" };
  }
  if (REASONING.test(textOf(body["model"]))) {
    for (const param of ["max_tokens", "temperature", "top_p", "presence_penalty", "frequency_penalty", "logprobs"]) {
      if (body[param] === undefined || body[param] === 1 || body[param] === 0) continue;
      yield { message: `Unsupported parameter: '${param}' is not supported with this model.`, param };
    }
  }
  if (body["stop"] !== undefined && /^(?:o3(?!-mini)|o4)/.test(textOf(body["model"]))) {
    yield { message: "Unsupported parameter: 'stop' is not supported with this model.", param: "stop" };
  }
  if (body["reasoning_effort"] !== undefined && WITHOUT_REASONING.test(textOf(body["model"]))) {
    yield { message: "Unrecognized request argument supplied: reasoning_effort" };
  }
  const format = fieldsOf(body["response_format"]);
  if (format["type"] !== "json_schema") return;
  const { name, schema, strict } = fieldsOf(format["json_schema"]);
  if (!NAME.test(textOf(name))) yield { message: "Missing required parameter: 'response_format.json_schema.name'." };
  if (strict !== true) return;
  for (const [path, { type, additionalProperties }] of subschemas(schema)) {
    if (type !== "object" || additionalProperties === false) continue;
    yield {
      message: `Invalid schema for response_format '${textOf(name)}': In context=('${path}'), 'additionalProperties' is required to be supplied and to be false.`,
      param: "response_format",
    };
  }
}
