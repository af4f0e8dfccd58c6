import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { type Capabilities, capabilitiesOf, withForcedThinking } from "../../../translation/claude/capabilities.ts";
import { formatOf, type OutputFormat } from "../../../translation/claude/output-format.ts";
import { hasBudget, type ReasoningPlan, reasoningOf } from "../../../translation/claude/reasoning.ts";
import type { Fields } from "../../../translation/json.ts";
import { type Accepted, acceptedRequest, allowedParameters } from "../../../translation/parameters/accepted-request.ts";
import { partsRefused } from "../../../translation/parameters/unsupported-parts.ts";
import { unsupportedIn } from "./parameters.ts";

/** A request as it was read for one deployment. */
export interface Plan extends Accepted<ChatRequest> {
  readonly capabilities: Capabilities;
  readonly reasoning: ReasoningPlan;
  readonly format: OutputFormat;
}

/** Names of the parameters in `request` that this deployment does not take. */
export function unsupportedParameters(request: ChatRequest, target: Target): readonly string[] {
  return planOf(request, target).refused;
}

/** Reads a request for a deployment. */
export function planOf(given: ChatRequest, target: Target): Plan {
  const known = capabilitiesOf(target.model, target.model_info);
  const capabilities = withForcedThinking(known, given, allowedParameters(given, target));
  const { request, allowed, insisted, refused } = acceptedRequest(given, target, (requested) =>
    unsupportedIn({ request: requested, capabilities, reasoning: reasoningOf(requested, capabilities) }),
  );
  const reasoning = reasoningOf(request, capabilities);
  const format = formatOf(request, {
    structuredOutput: capabilities.structuredOutput,
    tools: true,
    forcedTool: capabilities.forcedTool && !hasBudget(reasoning),
  });
  return {
    request,
    capabilities,
    reasoning,
    format,
    allowed,
    insisted,
    refused: [...refused, ...partsRefused(request.messages, audioOf)],
  };
}

function audioOf({ type }: Fields): string | undefined {
  return type === "input_audio" ? type : undefined;
}
