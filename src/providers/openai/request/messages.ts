/** Messages in the form that this provider accepts, without the fields of other providers. */
import type { ChatRequest, RequestMessage } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import type { TargetQuirks } from "../quirks.ts";
import { isFields } from "../../../translation/json.ts";
import { inTurns } from "./turns.ts";
import { sentParts } from "./parts.ts";
import { RETURNED_FIELDS, ReturnedFields } from "./returned-fields.ts";
import type { Quirks } from "../vendor.ts";
import { fittingToolCallId } from "../../../translation/chat/tool-call-ids.ts";

type Fields = Record<string, unknown>;

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
export function sentMessages(request: ChatRequest, target: Target, quirks: TargetQuirks): readonly Fields[] {
  const whole = inOrder(request.messages, quirks);
  let returned: ReturnedFields | undefined;
  const rename = roleNames(quirks);
  const idOf = (id: string): string => fittingToolCallId(id, quirks.tool_call_ids);
  return whole.map((message, index) => {
    const fields = message as unknown as Fields;
    const own = Object.entries(fields).filter(
      ([name, value]) => name !== "role" && value !== undefined && isSent(name, value, quirks),
    );
    const sent: Fields = { role: rename(message.role), ...Object.fromEntries(own) };
    if (Array.isArray(sent["tool_calls"]))
      sent["tool_calls"] = sent["tool_calls"].map((call: unknown) => sentCall(call, idOf));
    if (typeof sent["tool_call_id"] === "string") sent["tool_call_id"] = idOf(sent["tool_call_id"]);
    if (Array.isArray(sent["content"])) sent["content"] = sentParts(sent["content"], quirks);
    if (message.role === "assistant")
      (returned ??= new ReturnedFields(whole, request, target, quirks)).add(sent, index);
    return sent;
  });
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
  if (RETURNED_FIELDS.has(name)) return false;
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

/** Fields that responses have and requests do not, and what `ReturnedFields` adds where it belongs. */
const NOT_IN_CALLS: readonly string[] = ["extra_content", "provider_specific_fields", "index"];

function sentCall(call: unknown, idOf: (id: string) => string): unknown {
  if (!isFields(call)) return call;
  const sent = without(call, NOT_IN_CALLS);
  return typeof sent["id"] === "string" ? { ...sent, id: idOf(sent["id"]) } : sent;
}

/** Returns the same object when it has none of `names`. */
function without(fields: Fields, names: readonly string[]): Fields {
  if (!names.some((name) => name in fields)) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
