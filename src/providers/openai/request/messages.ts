/** Messages in the form that this provider accepts, without the fields of other providers. */
import type { RequestMessage } from "../../../types/openai.ts";
import type { TargetQuirks } from "../quirks.ts";
import { fieldsOf, isFields } from "../../../translation/json.ts";
import { inTurns } from "./turns.ts";
import type { Quirks } from "../vendor.ts";
import { fittingToolCallId } from "../../../translation/chat/tool-call-ids.ts";

type Fields = Record<string, unknown>;

/** Fields of the router and of other vendors. They are sent only where a quirk says so. */
const FOREIGN: ReadonlySet<string> = new Set([
  "reasoning_content",
  "thinking_blocks",
  "reasoning",
  "reasoning_details",
  "provider_specific_fields",
]);

/** The fields of a message that a strict server accepts. */
const KNOWN: ReadonlySet<string> = new Set([
  "role",
  "content",
  "name",
  "tool_calls",
  "tool_call_id",
  "prefix",
  "function_call",
]);

/** The messages to send. The caller's messages are not changed. */
export function sentMessages(messages: readonly RequestMessage[], quirks: TargetQuirks): readonly Fields[] {
  const whole = inOrder(messages, quirks);
  const lastQuestion = whole.findLastIndex((message) => message.role === "user");
  const rename = roleNames(quirks);
  return whole.map((message, index) => {
    const fields = message as unknown as Fields;
    const own = Object.entries(fields).filter(
      ([name, value]) => name !== "role" && value !== undefined && isSent(name, value, quirks),
    );
    const sent: Fields = { role: rename(message.role), ...Object.fromEntries(own) };
    if (message.role === "assistant") returnReasoning(sent, fields, index > lastQuestion, quirks);
    if (Array.isArray(sent["tool_calls"]))
      sent["tool_calls"] = sent["tool_calls"].map((call: unknown) => sentCall(call, quirks));
    if (typeof sent["tool_call_id"] === "string")
      sent["tool_call_id"] = fittingToolCallId(sent["tool_call_id"], quirks.tool_call_ids);
    if (Array.isArray(sent["content"])) sent["content"] = sentParts(sent["content"], quirks);
    return sent;
  });
}

function sentParts(parts: readonly unknown[], quirks: TargetQuirks): unknown {
  const { text_parts: takes, cache_control, capabilities } = quirks;
  const sent = cache_control === true ? parts : parts.map(unmarked);
  const stays = takes === "openai_models" ? capabilities?.hosted === true : takes === true;
  return stays ? sent : (asOneText(sent) ?? sent);
}

/** Parts that are all text as one string; `undefined` when one of them is no text, or has a cache marker. */
function asOneText(parts: readonly unknown[]): string | undefined {
  const texts = parts.flatMap((part) => {
    const { type, text, refusal, cache_control: marker } = fieldsOf(part);
    const said = type === "refusal" ? refusal : type === "text" ? text : undefined;
    return typeof said === "string" && marker === undefined ? [said] : [];
  });
  // Servers that render parts as text, such as vLLM and llama.cpp, put each on a line.
  return texts.length === parts.length ? texts.join("\n") : undefined;
}

function inOrder(messages: readonly RequestMessage[], quirks: Quirks): readonly RequestMessage[] {
  if (quirks.turns_only === true) return inTurns(messages);
  return quirks.turn_after_results === true ? withTurnsAfterResults(messages) : messages;
}

/** Placeholder assistant turn. */
const PLACEHOLDER: RequestMessage = { role: "assistant", content: "OK." };

/** Puts an assistant turn between the result of a tool and a message of the user. */
function withTurnsAfterResults(messages: readonly RequestMessage[]): readonly RequestMessage[] {
  return messages.flatMap((message, index) => {
    const next = messages[index + 1]?.role;
    return message.role === "tool" && next !== undefined && next !== "tool" && next !== "assistant"
      ? [message, PLACEHOLDER]
      : [message];
  });
}

function isSent(name: string, value: unknown, quirks: Quirks): boolean {
  if (FOREIGN.has(name)) return false;
  if (name === "cache_control") return quirks.cache_control === true;
  if (quirks.strict_messages === true) return KNOWN.has(name) && (value !== null || name === "content");
  return true;
}

function takesDeveloper({ developer_role: takes, capabilities }: TargetQuirks): boolean {
  return takes === "reasoning_models"
    ? capabilities !== undefined && capabilities.reasoning !== "never"
    : takes === true;
}

function roleNames(quirks: TargetQuirks): (role: string) => string {
  if (!takesDeveloper(quirks)) return (role) => (role === "developer" ? "system" : role);
  const instructions = quirks.capabilities?.instructions ?? "either";
  if (instructions === "either") return (role) => role;
  return (role) => (role === "developer" || (role === "system" && instructions === "user") ? instructions : role);
}

/** Sends earlier reasoning back where the vendor wants it, under the vendor's name. */
function returnReasoning(sent: Fields, message: Fields, inToolTurn: boolean, quirks: Quirks): void {
  const { reasoning_details: details, reasoning_content: text } = message;
  if (quirks.wants_reasoning_details === true && details !== undefined) sent["reasoning_details"] = details;
  if (quirks.wants_reasoning === undefined || typeof text !== "string" || text === "") return;
  if (quirks.wants_reasoning === "tool_turn" && !inToolTurn) return;
  sent[quirks.wants_reasoning === "reasoning" ? "reasoning" : "reasoning_content"] = text;
}

/** Gemini's signatures, and fields that responses have and requests do not. */
const NOT_IN_CALLS: readonly string[] = ["extra_content", "provider_specific_fields", "index"];

function sentCall(call: unknown, quirks: Quirks): unknown {
  if (!isFields(call)) return call;
  const sent = without(call, NOT_IN_CALLS);
  return typeof sent["id"] === "string" ? { ...sent, id: fittingToolCallId(sent["id"], quirks.tool_call_ids) } : sent;
}

/** `part` without its cache marker. */
export function unmarked(part: unknown): unknown {
  return isFields(part) ? without(part, ["cache_control"]) : part;
}

/** Returns the same object when it has none of `names`. */
function without(fields: Fields, names: readonly string[]): Fields {
  if (!names.some((name) => name in fields)) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
