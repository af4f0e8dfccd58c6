import type { RequestMessage } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { functionCallId, toolInput } from "../../../translation/chat/tool-arguments.ts";
import type { PendingToolCalls } from "../../../translation/chat/pending-tool-calls.ts";
import { contentParts, textParts } from "./content.ts";
import { signaturesOf } from "../../../translation/chat/thought-signatures.ts";
import { withoutThinking } from "./thinking-parts.ts";
import { signedParts } from "./signed-parts.ts";
import type { ToolNames } from "./tool-names.ts";
import type { Fields } from "../../../translation/json.ts";
import type { WirePart } from "../wire.ts";

type AssistantMessage = Extract<RequestMessage, { role: "assistant" }>;

/** A function call of an earlier turn, as its result refers to it. */
export interface Call {
  readonly name: string;
  readonly id: string | undefined;
}

/** What the translation of assistant messages depends on. */
export interface AssistantRules {
  readonly target: Target;
  readonly calls: PendingToolCalls<Call>;
  readonly names: ToolNames;
  /** Function calls are sent with their ids. */
  readonly callIds: boolean;
}

/** An assistant message: its content, then its function calls, each with the signature of the thoughts before it. */
export function assistantParts(
  message: AssistantMessage,
  path: string,
  rules: AssistantRules,
): { parts: WirePart[]; calls: Call[] } {
  const signatures = signaturesOf(message);
  const content = signedParts(
    [
      ...contentParts(withoutThinking(message.content), { path: `${path}.content`, target: rules.target }),
      ...textParts(message.refusal),
    ],
    signatures.text,
  );
  const given = functionCalls(message);
  const calls = given.map(({ id, name }): Call => {
    const call = { name: rules.names.wire(name), id: rules.callIds ? id : undefined };
    rules.calls.add(id, call);
    return call;
  });
  const callParts = given.map(({ id, args, signed }, index): WirePart => {
    const thoughtSignature = signatures.of(id, signed);
    return {
      functionCall: { ...(rules.callIds ? { id } : {}), name: calls[index]?.name ?? "", args },
      ...(thoughtSignature === undefined ? {} : { thoughtSignature }),
    };
  });
  return { parts: [...content, ...callParts], calls };
}

interface FunctionCall {
  readonly id: string;
  readonly name: string;
  readonly args: Fields;
  /** The call as it was given, perhaps with a signature. */
  readonly signed: object;
}

function functionCalls(message: AssistantMessage): FunctionCall[] {
  const calls = (message.tool_calls ?? []).map((call): FunctionCall => {
    if (call.type === "custom")
      return { id: call.id, name: call.custom.name, args: { input: call.custom.input }, signed: call };
    return { id: call.id, name: call.function.name, args: toolInput(call.function.arguments), signed: call };
  });
  const legacy = message.function_call;
  if (!legacy || calls.length > 0) return calls;
  return [{ id: functionCallId(legacy.name), name: legacy.name, args: toolInput(legacy.arguments), signed: legacy }];
}
