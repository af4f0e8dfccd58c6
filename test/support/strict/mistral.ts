/** How Mistral reads a chat request: stricter than OpenAI in roles, ids and fields it does not know. */
import type { Asked } from "../wire.ts";
import { toolOrder } from "./openai.ts";
import {
  entriesOf,
  type Fields,
  isBlank,
  listOf,
  textOf,
  unknownNames,
  type Violation,
  type Violations,
  words,
} from "./violation.ts";

const PARAMETERS = words(`
  model temperature top_p max_tokens stream stop random_seed metadata messages response_format tools tool_choice
  presence_penalty frequency_penalty n prediction parallel_tool_calls prompt_mode reasoning_effort safe_prompt`);
const OF_MESSAGES: Readonly<Record<string, ReadonlySet<string>>> = {
  system: words("role content"),
  user: words("role content"),
  assistant: words("role content tool_calls prefix"),
  tool: words("role content tool_call_id name"),
};
/** Who may speak after whom. */
const AFTER: Readonly<Record<string, ReadonlySet<string>>> = {
  system: words("system user assistant"),
  user: words("system user assistant"),
  assistant: words("system user assistant tool"),
  tool: words("assistant tool"),
};

const extra = (...loc: readonly string[]): Violation => ({
  message: JSON.stringify({
    detail: [{ type: "extra_forbidden", loc: ["body", ...loc], msg: "Extra inputs are not permitted" }],
  }),
  status: 422,
});

/** What Mistral finds wrong with a chat request. */
export function* mistralViolations({ body }: Asked): Violations {
  for (const name of unknownNames(body, PARAMETERS)) yield extra(name);
  const messages = entriesOf(body.messages);
  let before: string | undefined;
  for (const [index, message] of messages) {
    const role = textOf(message["role"]);
    const known = OF_MESSAGES[role];
    if (known === undefined) {
      yield { message: `Input tag '${role}' found using 'role' does not match any of the expected tags`, status: 422 };
      return;
    }
    for (const name of unknownNames(message, known)) yield extra("messages", String(index), role, name);
    if (before !== undefined && AFTER[before]?.has(role) !== true) {
      yield { message: `Unexpected role '${role}' after role '${before}'` };
    }
    before = role;
    yield* contentViolations(message, role);
    yield* idViolations(message);
  }
  for (const { message } of toolOrder(body.messages))
    yield { message: `Not the same number of function calls and responses (${message})` };
  const [, last] = messages.at(-1) ?? [];
  if (before === "system" || (before === "assistant" && last?.["prefix"] !== true)) {
    yield { message: `Expected last role User or Tool (or Assistant with prefix True) for serving but got ${before}` };
  }
}

function* contentViolations(message: Fields, role: string): Violations {
  const { content } = message;
  const nothing = Array.isArray(content) ? content.length === 0 : isBlank(content);
  if (role === "assistant" && nothing && listOf(message["tool_calls"]).length === 0) {
    yield { message: "Assistant message must have either content or tool_calls, but not none." };
  }
  for (const [, part] of entriesOf(content)) {
    if (["text", "image_url", "document_url", "input_audio", "thinking", "reference"].includes(textOf(part["type"])))
      continue;
    yield { message: "Input tag found using 'type' does not match any of the expected tags", status: 422 };
  }
}

function* idViolations(message: Fields): Violations {
  const made = entriesOf(message["tool_calls"]).map(([, call]) => call["id"]);
  for (const id of message["role"] === "tool" ? [message["tool_call_id"]] : made) {
    if (/^[a-zA-Z0-9]{9}$/.test(textOf(id))) continue;
    yield { message: `Tool call id was ${textOf(id)} but must be a-z, A-Z, 0-9, with a length of 9.` };
  }
  for (const [, call] of entriesOf(message["tool_calls"])) {
    for (const name of unknownNames(call, words("id type function index")))
      yield extra("messages", "assistant", "tool_calls", name);
  }
}
