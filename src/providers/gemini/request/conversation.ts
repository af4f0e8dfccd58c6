import type { RequestMessage } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { assistantParts, type Call } from "./assistant.ts";
import { functionCallId } from "../../../translation/chat/tool-arguments.ts";
import { PendingToolCalls } from "../../../translation/chat/pending-tool-calls.ts";
import { leadingSystem } from "../../../translation/chat/system-messages.ts";
import { contentParts } from "./content.ts";
import { capabilitiesOf } from "../models.ts";
import { badMessage } from "../../../translation/errors/unsupported-params.ts";
import type { ToolNames } from "./tool-names.ts";
import { missingResult, responsePart, type Result, toolResult } from "./tool-result.ts";
import { type Entry, inOrder } from "./turns.ts";
import type { Fields } from "../../../translation/json.ts";
import type { Body, WirePart } from "../wire.ts";

/** Translates a conversation: the system instruction, and turns in the order that the API needs. */
export function conversation(
  messages: readonly RequestMessage[],
  target: Target,
  { callIds, names }: { readonly callIds: boolean; readonly names: ToolNames },
): Pick<Body, "systemInstruction" | "contents"> {
  const capabilities = capabilitiesOf(target);
  const leading = capabilities.system ? leadingSystem(messages) : 0;
  const calls = new PendingToolCalls<Call>();
  const entries = messages.slice(leading).flatMap((message, index) =>
    entriesOf(message, `messages[${leading + index}]`, {
      target,
      calls,
      names,
      callIds: callIds && capabilities.signs_calls,
    }),
  );
  const system = messages.slice(0, leading).flatMap((message, index) => systemParts(message, index, target));
  return {
    ...(system.length === 0 ? {} : { systemInstruction: { parts: system } }),
    contents: inOrder(entries, {
      signed: capabilities.signs_calls,
      respond: (call, result) => responsePart(call, result ?? missingResult(), capabilities.media_results),
      beside: (result) => (capabilities.media_results ? [] : result.media),
    }),
  };
}

type Rules = Parameters<typeof assistantParts>[2];

function systemParts(message: RequestMessage, index: number, target: Target): WirePart[] {
  const parts = contentParts(message.content, { path: `messages[${index}].content`, target });
  return parts.filter(({ text }) => text !== undefined);
}

function entriesOf(message: RequestMessage, path: string, rules: Rules): Entry<Call, Result>[] {
  if (message.role !== "assistant") rules.calls.endTurn();
  const place = { path: `${path}.content`, target: rules.target };
  switch (message.role) {
    // System messages within a conversation become user messages.
    case "system":
    case "developer":
    case "user":
      return [{ role: "user", parts: contentParts(message.content, place) }];
    case "assistant":
      return [{ role: "model", ...assistantParts(message, path, rules) }];
    case "tool":
      return answer(rules.calls.answer(message.tool_call_id), toolResult(message, place));
    case "function":
      return answer(rules.calls.answer(functionCallId(message.name)), toolResult(message, place));
    default: {
      const role = JSON.stringify((message as Fields)["role"] ?? null);
      throw badMessage(path, `has the unknown role ${role}`, rules.target);
    }
  }
}

/** A result without a pending call is dropped: the API rejects it. */
function answer(call: Call | undefined, result: Result): Entry<Call, Result>[] {
  return call === undefined ? [] : [{ role: "result", call, result }];
}
