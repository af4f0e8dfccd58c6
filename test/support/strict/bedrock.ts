/** How Bedrock reads a Converse request, and Claude behind it: what is refused with a `ValidationException`. */
import { type Asked, signatureOf } from "../wire.ts";
import { type ClaudeBlock, claudeViolations } from "./claude.ts";
import {
  entriesOf,
  fieldsOf,
  type Fields,
  isBase64,
  isBlank,
  isFields,
  listOf,
  textOf,
  unknownNames,
  type Violations,
  words,
} from "./violation.ts";

const PARAMETERS = words(`
  messages system inferenceConfig toolConfig guardrailConfig additionalModelRequestFields promptVariables
  additionalModelResponseFieldPaths requestMetadata performanceConfig serviceTier outputConfig`);
const KINDS = words(`
  text image document video audio toolUse toolResult guardContent cachePoint reasoningContent citationsContent searchResult`);
const NAME = /^[a-zA-Z0-9_-]{1,64}$/;

const unwanted = (name: string): { message: string } => ({
  message: `Malformed input request: #: extraneous key [${name}] is not permitted, please reformat your input and try again.`,
});

/** What Bedrock finds wrong with a request. */
export function* bedrockViolations({ path, body }: Asked): Violations {
  for (const name of unknownNames(body, PARAMETERS)) yield unwanted(name);
  yield* turnViolations(body.messages);
  for (const [index, block] of entriesOf(body["system"])) {
    if ("text" in block && isBlank(block["text"])) yield blank(`system.${index}`);
  }
  yield* toolViolations(body);
  yield* inferenceViolations(body);
  if (!/claude/.test(decodeURIComponent(path))) {
    const blocks = entriesOf(body.messages).flatMap(([, { content }]) => entriesOf(content));
    if (blocks.some(([, block]) => "reasoningContent" in block)) {
      yield {
        message: "This model doesn't support the reasoningContent field. Remove reasoningContent and try again.",
      };
    }
    return;
  }
  const thinking = fieldsOf(fieldsOf(body["additionalModelRequestFields"])["thinking"]);
  const turns = entriesOf(body.messages).map(([, { role, content }]) => ({
    role: textOf(role),
    blocks: entriesOf(content).map(([, block]) => blockOf(block)),
  }));
  for (const { message } of claudeViolations(turns, thinking["type"] === "enabled")) {
    yield { message: `The model returned the following errors: ${message}` };
  }
}

function blockOf(block: Fields): ClaudeBlock {
  if (isFields(block["toolUse"])) return { type: "call", id: textOf(block["toolUse"]["toolUseId"]) };
  if (isFields(block["toolResult"])) return { type: "result", id: textOf(block["toolResult"]["toolUseId"]) };
  if (!isFields(block["reasoningContent"])) return { type: "other" };
  const { reasoningText, redactedContent } = block["reasoningContent"];
  const { text, signature } = fieldsOf(reasoningText);
  const genuine = isFields(reasoningText)
    ? signature === signatureOf("claude", textOf(text))
    : redactedContent === signatureOf("claude", "");
  return { type: "thinking", genuine };
}

const blank = (path: string): { message: string } => ({
  message: `The text field in the ContentBlock object at ${path} is blank. Add text to the text field, and try again.`,
});

function* turnViolations(messages: unknown): Violations {
  const turns = entriesOf(messages);
  if (turns.length === 0) yield { message: "The messages field is empty. Add a message and try again." };
  if (turns[0]?.[1]["role"] !== "user") {
    yield {
      message:
        "A conversation must start with a user message. Try again with a conversation that starts with a user message.",
    };
  }
  let before: unknown;
  for (const [index, turn] of turns) {
    for (const name of unknownNames(turn, words("role content"))) yield unwanted(name);
    if (turn["role"] !== "user" && turn["role"] !== "assistant") yield { message: `Invalid role at messages.${index}` };
    if (turn["role"] === before) {
      yield {
        message:
          "A conversation must alternate between user and assistant roles. Make sure the conversation alternates between user and assistant roles and try again.",
      };
    }
    before = turn["role"];
    const blocks = entriesOf(turn["content"]);
    if (blocks.length === 0) {
      yield {
        message: `The content field in the Message object at messages.${index} is empty. Add a ContentBlock object to the content field and try again.`,
      };
    }
    for (const [place, block] of blocks) yield* blockViolations(block, `messages.${index}.content.${place}`);
    if (blocks.some(([, block]) => "document" in block) && !blocks.some(([, block]) => "text" in block)) {
      yield { message: `The message at messages.${index} has documents: add a text block beside them.` };
    }
  }
  const [, last] = turns.at(-1) ?? [];
  if (last?.["role"] !== "assistant") return;
  const text = textOf(fieldsOf(listOf(last["content"]).at(-1))["text"]);
  if (/\s$/.test(text))
    yield {
      message:
        "The model returned the following errors: messages: final assistant content cannot end with trailing whitespace",
    };
}

function* blockViolations(block: Fields, path: string): Violations {
  const kinds = Object.keys(block);
  const [kind = ""] = kinds;
  if (kinds.length !== 1 || !KINDS.has(kind))
    yield { message: `The value at ${path} must have one member, and no unknown one: ${kinds.join()}` };
  if (kind === "text" && isBlank(block["text"])) yield blank(path);
  if (kind === "image") {
    const { format, source } = fieldsOf(block["image"]);
    if (!/^(?:png|jpeg|gif|webp)$/.test(textOf(format)))
      yield { message: `The value at ${path}.image.format is not a format.` };
    const { bytes, s3Location } = fieldsOf(source);
    if (!isFields(s3Location) && !isBase64(bytes))
      yield { message: `The value at ${path}.image.source.bytes is not base64.` };
  }
  if (kind === "toolUse") {
    const { toolUseId, name, input } = fieldsOf(block["toolUse"]);
    yield* nameViolations(toolUseId, `${path}.toolUse.toolUseId`);
    yield* nameViolations(name, `${path}.toolUse.name`);
    if (!isFields(input))
      yield {
        message: `The format of the value at ${path}.toolUse.input is invalid. Provide a json object for the field and try again.`,
      };
    for (const extra of unknownNames(fieldsOf(block["toolUse"]), words("toolUseId name input type")))
      yield unwanted(extra);
  }
  if (kind === "toolResult") yield* resultViolations(fieldsOf(block["toolResult"]), path);
  if (kind !== "reasoningContent") return;
  const { reasoningText } = fieldsOf(block[kind]);
  for (const extra of unknownNames(fieldsOf(reasoningText), words("text signature"))) yield unwanted(extra);
}

function* resultViolations(result: Fields, path: string): Violations {
  for (const extra of unknownNames(result, words("toolUseId content status type"))) yield unwanted(extra);
  yield* nameViolations(result["toolUseId"], `${path}.toolResult.toolUseId`);
  if (!Array.isArray(result["content"])) yield { message: `The value at ${path}.toolResult.content is missing.` };
  for (const [place, inner] of entriesOf(result["content"])) {
    const kinds = Object.keys(inner);
    const known = words("text json image document video searchResult");
    if (kinds.length !== 1 || !known.has(kinds[0] ?? ""))
      yield { message: `The value at ${path}.toolResult.content.${place} is invalid.` };
    if ("text" in inner && isBlank(inner["text"])) yield blank(`${path}.toolResult.content.${place}`);
    if ("json" in inner && !isFields(inner["json"]))
      yield { message: `The value at ${path}.toolResult.content.${place}.json must be an object.` };
  }
}

function* nameViolations(value: unknown, path: string): Violations {
  if (NAME.test(textOf(value))) return;
  yield {
    message: `1 validation error detected: Value at '${path}' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]+`,
  };
}

function* toolViolations(body: Fields): Violations {
  const tools = entriesOf(fieldsOf(body["toolConfig"])["tools"]);
  const used = entriesOf(body["messages"]).some(([, { content }]) =>
    entriesOf(content).some(([, block]) => "toolUse" in block || "toolResult" in block),
  );
  if (used && tools.length === 0) {
    yield { message: "The toolConfig field must be defined when using toolUse and toolResult content blocks." };
  }
  if (body["toolConfig"] !== undefined && tools.length === 0) {
    yield {
      message:
        "1 validation error detected: Value at 'toolConfig.tools' failed to satisfy constraint: Member must have length greater than or equal to 1",
    };
  }
  for (const [index, tool] of tools) {
    if (!isFields(tool["toolSpec"])) continue;
    const { name, description, inputSchema } = tool["toolSpec"];
    const path = `toolConfig.tools.${index}.toolSpec`;
    yield* nameViolations(name, `${path}.name`);
    if (description !== undefined && isBlank(description))
      yield { message: `The value at ${path}.description is too short.` };
    if (fieldsOf(fieldsOf(inputSchema)["json"])["type"] !== "object") {
      yield { message: `The value at ${path}.inputSchema.json.type must be one of the following: object.` };
    }
  }
  const choice = fieldsOf(body["toolConfig"])["toolChoice"];
  if (choice === undefined) return;
  const [kind = ""] = Object.keys(fieldsOf(choice));
  if (!["auto", "any", "tool"].includes(kind)) yield { message: "The value at toolConfig.toolChoice is invalid." };
}

function* inferenceViolations(body: Fields): Violations {
  const { maxTokens, temperature, topP, stopSequences, ...rest } = fieldsOf(body["inferenceConfig"]);
  for (const name of Object.keys(rest)) yield unwanted(name);
  if (maxTokens !== undefined && !(Number(maxTokens) >= 1))
    yield { message: "The value at inferenceConfig.maxTokens must be at least 1." };
  for (const value of [temperature, topP]) {
    if (value !== undefined && !(Number(value) >= 0 && Number(value) <= 1))
      yield { message: "The value of inferenceConfig is above 1." };
  }
  if (listOf(stopSequences).some((stop) => textOf(stop) === ""))
    yield { message: "inferenceConfig.stopSequences has an empty one." };
  const { thinking } = fieldsOf(body["additionalModelRequestFields"]);
  const { type, budget_tokens } = fieldsOf(thinking);
  if (type === "enabled" && maxTokens !== undefined && Number(budget_tokens) >= Number(maxTokens)) {
    yield {
      message: "The model returned the following errors: `max_tokens` must be greater than `thinking.budget_tokens`.",
    };
  }
  const choice = fieldsOf(fieldsOf(body["toolConfig"])["toolChoice"]);
  if (type === "enabled" && ("any" in choice || "tool" in choice)) {
    yield {
      message: "The model returned the following errors: Thinking may not be enabled when tool_choice forces tool use.",
    };
  }
  const format = fieldsOf(fieldsOf(body["outputConfig"])["textFormat"]);
  if (format["type"] === undefined) return;
  if (typeof fieldsOf(fieldsOf(format["structure"])["jsonSchema"])["schema"] !== "string") {
    yield { message: "The value at outputConfig.textFormat.structure.jsonSchema.schema must be a string." };
  }
}
