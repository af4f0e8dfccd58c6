import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { type Accepted, acceptedRequest, allowedParameters } from "../../../translation/parameters/accepted-request.ts";
import { hasBudget, withoutThinking } from "../../../translation/claude/reasoning.ts";
import { partsRefused } from "../../../translation/parameters/unsupported-parts.ts";
import { hasTools, isForced } from "../../../translation/chat/tool-choice.ts";
import { refusedPart } from "./content.ts";
import { type ModelTraits, traitsOf } from "../models.ts";
import { formatOf, type OutputFormat } from "./output-format.ts";
import { refusedParameters } from "./parameters.ts";
import { ofClaude, type Thought, thoughtOf } from "./reasoning.ts";
import { ToolNames } from "./tool-names.ts";
import { withForcedThinking } from "../../../translation/claude/capabilities.ts";

/** A request, read once: what is asked of this model, and how it will be put. */
export interface Plan extends Accepted<ChatRequest> {
  readonly traits: ModelTraits;
  readonly thought: Thought;
  readonly format: OutputFormat;
  readonly names: ToolNames;
}

/** Names of what this deployment cannot take. */
export function unsupportedParameters(request: ChatRequest, target: Target): readonly string[] {
  return planOf(request, target).refused;
}

/** Reads a request for a deployment. */
export function planOf(given: ChatRequest, target: Target): Plan {
  const traits = insistedTraits(traitsOf(target.model, target.model_info), given, allowedParameters(given, target));
  const { request, allowed, insisted, refused } = acceptedRequest(given, target, (wanted) =>
    refusedParameters({ request: wanted, traits, thought: settled(wanted, traits) }),
  );
  const thought = settled(request, traits);
  return {
    request,
    traits,
    thought,
    format: formatOf(request, traits, thought),
    names: new ToolNames(request),
    allowed,
    insisted,
    refused: [...refused, ...partsRefused(request.messages, refusedPart)],
  };
}

/** The model as the caller knows it: what is insisted on and Converse has words for is said in them. */
function insistedTraits(traits: ModelTraits, given: ChatRequest, allowed: ReadonlySet<string>): ModelTraits {
  const tools = hasTools(given) && (allowed.has("tools") || allowed.has("functions"));
  const forced = isForced(given) && (allowed.has("tool_choice") || allowed.has("function_call"));
  return {
    ...traits,
    claude: traits.claude && withForcedThinking(traits.claude, given, allowed),
    tools: traits.tools || tools,
    forced_tool: traits.forced_tool === "none" && forced ? "named" : traits.forced_tool,
  };
}

/** A forced tool is an order, an effort a wish: where Claude cannot do both, it does not think. */
function settled(request: ChatRequest, traits: ModelTraits): Thought {
  const thought = thoughtOf(request, traits);
  const { claude } = thought;
  if (claude === undefined || claude.explicit || !hasBudget(claude) || !isForced(request)) return thought;
  return ofClaude(withoutThinking(claude));
}
