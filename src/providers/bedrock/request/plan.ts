import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { inOpenAiForm } from "../../../translation/chat/openai-request.ts";
import { hasTools, isForced } from "../../../translation/chat/tool-choice.ts";
import { withForcedThinking } from "../../../translation/claude/capabilities.ts";
import { formatOf, type OutputFormat } from "../../../translation/claude/output-format.ts";
import {
  type Accepted,
  acceptedRequest,
  forcedParameters,
  requestedParameters,
} from "../../../translation/parameters/accepted-request.ts";
import { unsupportedParts } from "../../../translation/parameters/unsupported-parts.ts";
import { unsupportedPart } from "./content.ts";
import { type ModelCapabilities, modelCapabilities } from "../models.ts";
import { unsupportedIn } from "./parameters.ts";
import { type ModelReasoningPlan, modelReasoning } from "./reasoning.ts";
import { withSystemTools } from "./server-tools.ts";
import { ToolNames } from "./tool-names.ts";

/** A request as it was read for one deployment. */
export interface Plan extends Accepted<ChatRequest> {
  readonly capabilities: ModelCapabilities;
  readonly reasoning: ModelReasoningPlan;
  readonly format: OutputFormat;
  readonly names: ToolNames;
}

/** Names of the parameters in `request` that this deployment does not take. */
export function unsupportedParameters(request: ChatRequest, target: Target): readonly string[] {
  return planOf(request, target).unsupported;
}

/** Reads a request for a deployment. */
export function planOf(given: ChatRequest, target: Target): Plan {
  const known = modelCapabilities(target.model, target.model_info);
  const capabilities = withForced(known, given, forcedParameters(given, target));
  const requested = withSystemTools(inOpenAiForm(requestedParameters(given, target)), capabilities);
  const facts = { request: requested, capabilities, reasoning: modelReasoning(requested, capabilities) };
  const accepted = acceptedRequest(requested, unsupportedIn(facts), given, target);
  const { request } = accepted;
  const reasoning = modelReasoning(request, capabilities);
  const format = formatOf(request, {
    structuredOutput: capabilities.structuredOutput,
    tools: capabilities.tools,
    forcedTool: capabilities.forcedTool !== "none" && !reasoning.refusesForcing,
  });
  return {
    ...accepted,
    capabilities,
    reasoning,
    format,
    names: new ToolNames(request),
    unsupported: [...accepted.unsupported, ...unsupportedParts(request.messages, unsupportedPart)],
  };
}

/** `allowed_openai_params` wins over the table: what the caller forces is translated as for a model that takes it. */
function withForced(
  capabilities: ModelCapabilities,
  given: ChatRequest,
  allowed: ReadonlySet<string>,
): ModelCapabilities {
  const tools = hasTools(given) && (allowed.has("tools") || allowed.has("functions"));
  const choice = isForced(given) && (allowed.has("tool_choice") || allowed.has("function_call"));
  return {
    ...capabilities,
    claude: capabilities.claude && withForcedThinking(capabilities.claude, given, allowed),
    tools: capabilities.tools || tools,
    forcedTool: capabilities.forcedTool === "none" && choice ? "named" : capabilities.forcedTool,
  };
}
