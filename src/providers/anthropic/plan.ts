import type { ChatRequest } from "../../types/openai.ts";
import type { Target } from "../provider.ts";
import { type Capabilities, capabilitiesOf } from "../shared/claude-capabilities.ts";
import { withoutPath } from "../shared/drop-path.ts";
import { formatOf, type OutputFormat } from "./output-format.ts";
import { refusedParameters } from "./parameters.ts";
import { hasBudget, type Reasoning, reasoningOf, withoutThinking } from "../shared/claude-reasoning.ts";
import { isForced } from "../shared/tool-choice.ts";
import { present } from "../shared/present.ts";
import { isFields } from "./wire.ts";

/** A request, read once: what is asked of this model, and how it will be put. */
export interface Plan {
  /** Without what is absent (`null`) and what is to be dropped. */
  readonly request: ChatRequest;
  readonly capabilities: Capabilities;
  readonly reasoning: Reasoning;
  readonly format: OutputFormat;
  /** Parameters to send whether the model is known to take them or not. */
  readonly allowed: ReadonlySet<string>;
  /** What the model cannot take and the caller did not say to drop. */
  readonly refused: readonly string[];
}

/** Names of what this deployment cannot take. */
export function unsupportedParameters(request: ChatRequest, target: Target): readonly string[] {
  return planOf(request, target).refused;
}

/** Reads a request for a deployment. */
export function planOf(request: ChatRequest, target: Target): Plan {
  const capabilities = capabilitiesOf(target.model, target.model_info);
  const allowed = new Set(request.allowed_openai_params ?? target.params.allowed_openai_params);
  const unwantedPaths = request.additional_drop_params ?? target.params.additional_drop_params ?? [];
  const wanted = unwantedPaths.reduce(withoutPath, present(request, new Set()));
  const found = refusedParameters({ request: wanted, capabilities, reasoning: settled(wanted, capabilities) });
  const unwanted = found.filter((name) => !allowed.has(name));
  const drops = (request.drop_params ?? target.params.drop_params) === true;
  const kept = drops ? present(wanted, new Set(unwanted)) : wanted;
  const reasoning = settled(kept, capabilities);
  return {
    request: kept,
    capabilities,
    reasoning,
    format: formatOf(kept, capabilities, reasoning),
    allowed,
    refused: [...(drops ? [] : unwanted), ...audioParts(request)],
  };
}

/** A forced tool is an order, an effort a wish: where the model cannot do both, it does not think. */
function settled(request: ChatRequest, capabilities: Capabilities): Reasoning {
  const reasoning = reasoningOf(request, capabilities);
  return !reasoning.explicit && hasBudget(reasoning) && isForced(request) ? withoutThinking(reasoning) : reasoning;
}

/** Audio cannot be dropped without changing what was said. */
function audioParts({ messages }: ChatRequest): string[] {
  return messages.flatMap(({ content }, index) => {
    if (!Array.isArray(content)) return [];
    return content.flatMap((part: unknown, place) =>
      isFields(part) && part["type"] === "input_audio" ? [`messages[${index}].content[${place}].input_audio`] : [],
    );
  });
}
