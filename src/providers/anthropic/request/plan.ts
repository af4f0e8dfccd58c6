import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { isAnthropicTool } from "../../../translation/chat/function-tools.ts";
import { inOpenAiForm } from "../../../translation/chat/openai-request.ts";
import { type Capabilities, capabilitiesOf, withForcedThinking } from "../../../translation/claude/capabilities.ts";
import { formatOf, type OutputFormat } from "../../../translation/claude/output-format.ts";
import { hasBudget, type ReasoningPlan, reasoningOf } from "../../../translation/claude/reasoning.ts";
import type { Fields } from "../../../translation/json.ts";
import {
  type Accepted,
  acceptedRequest,
  forcedParameters,
  requestedParameters,
} from "../../../translation/parameters/accepted-request.ts";
import { unsupportedParts } from "../../../translation/parameters/unsupported-parts.ts";
import { unsupportedIn } from "./parameters.ts";
import { withSearchTool } from "./search-tool.ts";

/** A request as it was read for one deployment. */
export interface Plan extends Accepted<ChatRequest> {
  readonly capabilities: Capabilities;
  readonly reasoning: ReasoningPlan;
  readonly format: OutputFormat;
}

/** Names of the parameters in `request` that this deployment does not take. */
export function unsupportedParameters(request: ChatRequest, target: Target): readonly string[] {
  return planOf(request, target).unsupported;
}

/** Reads a request for a deployment. */
export function planOf(given: ChatRequest, target: Target): Plan {
  const known = capabilitiesOf(target.model, target.model_info);
  const capabilities = withForcedThinking(known, given, forcedParameters(given, target));
  const requested = withSearchTool(inOpenAiForm(requestedParameters(given, target), isAnthropicTool));
  const facts = { request: requested, capabilities, reasoning: reasoningOf(requested, capabilities) };
  const accepted = acceptedRequest(requested, unsupportedIn(facts), given, target);
  const { request } = accepted;
  const reasoning = reasoningOf(request, capabilities);
  const format = formatOf(request, {
    structuredOutput: capabilities.structuredOutput,
    tools: true,
    forcedTool: capabilities.forcedTool && !hasBudget(reasoning),
  });
  return {
    ...accepted,
    capabilities,
    reasoning,
    format,
    unsupported: [...accepted.unsupported, ...unsupportedParts(request.messages, audioOf)],
  };
}

function audioOf({ type }: Fields): string | undefined {
  return type === "input_audio" ? type : undefined;
}
