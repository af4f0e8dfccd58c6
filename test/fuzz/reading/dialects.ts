/** What one event, or one body, says in each of the four dialects. */
import type { Dialect } from "../families.ts";

/** `text`, `reasoning`, or `tool:` and the number of a call. */
export type Channel = string;

export interface Said {
  readonly channel: Channel;
  readonly text: string;
}

export interface Heard {
  readonly said: readonly Said[];
  /** The block that it opens, and the one that it belongs to: Anthropic's. */
  readonly opens?: unknown;
  readonly block?: unknown;
  /** It ends the answer. */
  readonly finish: boolean;
  /** Nothing after it counts. */
  readonly end: boolean;
  /** A text stands where one belongs, and is none. */
  readonly mistyped: boolean;
}

export const NOTHING: Heard = { said: [], finish: false, end: false, mistyped: false };

/** Where the arguments of a call go. A number that is none is a call of its own. */
const callChannel = (index: unknown): Channel => `tool:${typeof index === "number" ? index : ""}`;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === "string";

function texts(channel: Channel, ...values: readonly unknown[]): Said[] {
  return values.filter(isText).map((text) => ({ channel, text }));
}

/** OpenAI's content: text, or parts of it (Mistral's thinking among them). */
function openaiContent(content: unknown): Said[] {
  if (isText(content)) return texts("text", content);
  return listOf(content)
    .map((part) => (isText(part) ? { text: part } : fieldsOf(part)))
    .flatMap((part: Fields) => [
      ...texts("text", part["text"]),
      ...listOf(part["thinking"]).flatMap((thought) => texts("reasoning", fieldsOf(thought)["text"])),
    ]);
}

function openaiMessage(message: Fields): Said[] {
  return [
    ...texts("reasoning", message["reasoning_content"]),
    ...openaiContent(message["content"]),
    ...listOf(message["tool_calls"])
      .map(fieldsOf)
      .flatMap((call, position) => {
        const { index = position } = call;
        // Some servers send them as JSON instead of as text.
        const { arguments: sent } = fieldsOf(call["function"]);
        const channel = callChannel(index);
        return sent === undefined || sent === null
          ? []
          : [{ channel, text: isText(sent) ? sent : JSON.stringify(sent) }];
      }),
  ];
}

const isWrongText = (value: unknown): boolean =>
  value !== undefined && value !== null && !isText(value) && !Array.isArray(value);

function openai(fields: Fields): Heard {
  const [choice = {}] = listOf(fields["choices"]).map(fieldsOf);
  const message = fieldsOf(choice["delta"] ?? choice["message"]);
  return {
    ...NOTHING,
    said: openaiMessage(message),
    finish: choice["finish_reason"] !== undefined && choice["finish_reason"] !== null,
    mistyped: isWrongText(message["content"]),
  };
}

/** The input of a call, whatever its type. An empty one says nothing: it is filled later. */
function callOf(input: unknown, index: unknown): Said[] {
  const text = JSON.stringify(input);
  return input === undefined || text === "{}" ? [] : [{ channel: callChannel(index), text }];
}

function anthropicBlock(block: Fields, index: unknown): Said[] {
  return [
    ...texts("text", block["text"]),
    ...texts("reasoning", block["thinking"]),
    ...texts(callChannel(index), block["partial_json"]),
    ...callOf(block["input"], index),
  ];
}

function anthropic(fields: Fields): Heard {
  const { type, index } = fields;
  if (type === "content_block_start")
    return { ...NOTHING, said: anthropicBlock(fieldsOf(fields["content_block"]), index), opens: index };
  if (type === "content_block_delta")
    return { ...NOTHING, said: anthropicBlock(fieldsOf(fields["delta"]), index), block: index };
  if (type === "message_stop") return { ...NOTHING, finish: true, end: true };
  if (type === "message_delta") return { ...NOTHING, finish: isText(fieldsOf(fields["delta"])["stop_reason"]) };
  const said = listOf(fields["content"]).flatMap((block, position) => anthropicBlock(fieldsOf(block), position));
  return { ...NOTHING, said, finish: isText(fields["stop_reason"]) };
}

function gemini(fields: Fields): Heard {
  const [candidate = {}] = listOf(fields["candidates"]).map(fieldsOf);
  const said = listOf(fieldsOf(candidate["content"])["parts"])
    .map(fieldsOf)
    .flatMap((part) => [
      ...texts(part["thought"] === true ? "reasoning" : "text", part["text"]),
      ...("functionCall" in part
        ? [{ channel: "tool:", text: JSON.stringify(fieldsOf(part["functionCall"])["args"] ?? {}) }]
        : []),
    ]);
  return { ...NOTHING, said, finish: candidate["finishReason"] !== undefined };
}

function bedrockBlock(block: Fields, index: unknown, in_pieces: boolean): Said[] {
  const { reasoningContent, toolUse } = block;
  const thought = fieldsOf(reasoningContent);
  const input = fieldsOf(toolUse)["input"];
  return [
    ...texts("text", block["text"]),
    ...texts("reasoning", thought["text"], fieldsOf(thought["reasoningText"])["text"]),
    ...(isText(input) && in_pieces ? texts(callChannel(index), input) : callOf(input, index)),
  ];
}

function bedrock(fields: Fields, name: string | undefined): Heard {
  if (name === "contentBlockDelta")
    return { ...NOTHING, said: bedrockBlock(fieldsOf(fields["delta"]), fields["contentBlockIndex"], true) };
  if (name === "messageStop") return { ...NOTHING, finish: isText(fields["stopReason"]) };
  if (name !== undefined) return NOTHING;
  const { message } = fieldsOf(fields["output"]);
  const said = listOf(fieldsOf(message)["content"]).flatMap((block, index) =>
    bedrockBlock(fieldsOf(block), index, false),
  );
  return { ...NOTHING, said, finish: true };
}

/** `name`: the event's, `undefined` for a body. */
export function heardIn(dialect: Dialect, value: unknown, name: string | undefined): Heard {
  const fields = fieldsOf(value);
  switch (dialect) {
    case "openai":
      return openai(fields);
    case "anthropic":
      return anthropic(fields);
    case "gemini":
      return gemini(fields);
    case "bedrock":
      return bedrock(fields, name);
  }
}
