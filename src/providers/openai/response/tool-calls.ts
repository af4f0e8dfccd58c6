import type { FinishReason } from "../../../types/openai.ts";
import { type Fields, fieldsOf, isFields, textOf } from "../../../translation/json.ts";
import { isAbsent, placeOf } from "../../../translation/numbers.ts";
import { placeholderToolCallId } from "../../../translation/chat/missing-fields.ts";
import { isTruncated } from "../../../translation/chat/tool-arguments.ts";

/** A tool call or a fragment of one, as vendors send it. */
export interface VendorToolCall {
  index?: unknown;
  id?: unknown;
  type?: unknown;
  function?: { name?: unknown; arguments?: unknown } | null;
  custom?: unknown;
}

/** True for a list of tool calls, or fragments of them, with fields of the right types. */
export function areToolCalls(list: object): boolean {
  return Array.isArray(list) && list.every(isToolCall);
}

function isToolCall(call: unknown): boolean {
  if (!isFields(call)) return false;
  const { index, function: called, custom } = call;
  if (!isAbsent(index) && (call["index"] = placeOf(index)) === undefined) return false;
  if (!isAbsent(custom) && !(isFields(custom) && hasTexts(custom, "input"))) return false;
  return isAbsent(called) || isFunctionCall(called);
}

/** True for a function call or a fragment of one. Arguments that came as an object are replaced by JSON text. */
export function isFunctionCall(called: unknown): boolean {
  if (!isFields(called)) return false;
  if (isFields(called["arguments"])) called["arguments"] = JSON.stringify(called["arguments"]);
  return hasTexts(called, "arguments");
}

function hasTexts(called: Fields, input: "arguments" | "input"): boolean {
  return [called["name"], called[input]].every((text) => isAbsent(text) || typeof text === "string");
}

/** The arguments of a call that came without any: an empty object, or nothing when the answer was truncated. */
export function emptyArguments(reason: FinishReason | null): "{}" | "" {
  return isTruncated(reason) ? "" : "{}";
}

/** The name of the function or custom tool. */
export function nameIn({ function: called, custom }: VendorToolCall): string {
  return textOf(called?.name) || textOf(fieldsOf(custom)["name"]);
}

/** The arguments of the function. */
export function argumentsIn({ function: called }: VendorToolCall): string {
  return textOf(called?.arguments);
}

/** No id, name, arguments or custom tool: some servers send such a call beside a text. */
export function isBlank(call: VendorToolCall): boolean {
  return textOf(call.id) === "" && nameIn(call) === "" && argumentsIn(call) === "" && !isFields(call.custom);
}

/** Completes the calls of a whole answer in place. `reason`: why it ended. False when a call has no name. */
export function completeToolCalls(calls: readonly VendorToolCall[], reason: FinishReason | null): boolean {
  for (const call of calls) {
    if (typeof call.id !== "string" || call.id === "") call.id = placeholderToolCallId();
    // A call of a custom tool has its input in `custom`. Only OpenAI has these.
    if (call.type === "custom") {
      if (!isFields(call.custom) || textOf(call.custom["name"]) === "") return false;
      continue;
    }
    call.type = "function";
    const { name, arguments: given } = call.function ?? {};
    const text = textOf(given);
    if (textOf(name) === "") return false;
    call.function = {
      ...call.function,
      name: textOf(name),
      arguments: text === "" ? emptyArguments(reason) : text,
    };
    delete call.index;
  }
  return true;
}

/** Completes a deprecated `function_call` in place. False when it has no name. */
export function completeFunctionCall(call: Record<string, unknown>): boolean {
  if (textOf(call["name"]) === "") return false;
  call["arguments"] = textOf(call["arguments"]);
  return true;
}
