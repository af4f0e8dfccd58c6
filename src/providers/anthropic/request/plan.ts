import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { type Accepted, acceptedRequest, allowedParameters } from "../../../translation/parameters/accepted-request.ts";
import { type Capabilities, capabilitiesOf, withForcedThinking } from "../../../translation/claude/capabilities.ts";
import { formatOf, type OutputFormat } from "./output-format.ts";
import { refusedParameters } from "./parameters.ts";
import { hasBudget, type ReasoningPlan, reasoningOf, withoutThinking } from "../../../translation/claude/reasoning.ts";
import { partsRefused } from "../../../translation/parameters/unsupported-parts.ts";
import { isForced } from "../../../translation/chat/tool-choice.ts";
import type { Fields } from "../wire.ts";

/** A request, read once: what is asked of this model, and how it will be put. */
export interface Plan extends Accepted<ChatRequest> {
  readonly capabilities: Capabilities;
  readonly reasoning: ReasoningPlan;
  readonly format: OutputFormat;
}

/** Names of what this deployment cannot take. */
export function unsupportedParameters(request: ChatRequest, target: Target): readonly string[] {
  return planOf(request, target).refused;
}

/** Reads a request for a deployment. */
export function planOf(given: ChatRequest, target: Target): Plan {
  const known = capabilitiesOf(target.model, target.model_info);
  const capabilities = withForcedThinking(known, given, allowedParameters(given, target));
  const { request, allowed, insisted, refused } = acceptedRequest(given, target, (wanted) =>
    refusedParameters({ request: wanted, capabilities, reasoning: settled(wanted, capabilities) }),
  );
  const reasoning = settled(request, capabilities);
  return {
    request,
    capabilities,
    reasoning,
    format: formatOf(request, capabilities, reasoning),
    allowed,
    insisted,
    refused: [...refused, ...partsRefused(request.messages, audioOf)],
  };
}

/** A forced tool is an order, an effort a wish: where the model cannot do both, it does not think. */
function settled(request: ChatRequest, capabilities: Capabilities): ReasoningPlan {
  const reasoning = reasoningOf(request, capabilities);
  return !reasoning.explicit && hasBudget(reasoning) && isForced(request) ? withoutThinking(reasoning) : reasoning;
}

function audioOf({ type }: Fields): string | undefined {
  return type === "input_audio" ? type : undefined;
}
