import type { ChatRequest } from "../../types/openai.ts";
import type { Target } from "../provider.ts";
import { hasBudget, withoutThinking } from "../shared/claude-reasoning.ts";
import { withoutPath } from "../shared/drop-path.ts";
import { isForced } from "../shared/tool-choice.ts";
import { present } from "../shared/present.ts";
import { refusedParts } from "./content.ts";
import { type Traits, traitsOf } from "./models.ts";
import { formatOf, type OutputFormat } from "./output-format.ts";
import { refusedParameters } from "./parameters.ts";
import { ofClaude, type Thought, thoughtOf } from "./reasoning.ts";

/** A request, read once: what is asked of this model, and how it will be put. */
export interface Plan {
  /** Without what is absent (`null`) and what is to be dropped. */
  readonly request: ChatRequest;
  readonly traits: Traits;
  readonly thought: Thought;
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
  const traits = traitsOf(target.model, target.model_info);
  const allowed = new Set(request.allowed_openai_params ?? target.params.allowed_openai_params);
  const unwantedPaths = request.additional_drop_params ?? target.params.additional_drop_params ?? [];
  const wanted = unwantedPaths.reduce(withoutPath, present(request, new Set()));
  const found = refusedParameters({ request: wanted, traits, thought: settled(wanted, traits) });
  const unwanted = found.filter((name) => !allowed.has(name));
  const drops = (request.drop_params ?? target.params.drop_params) === true;
  const kept = drops ? present(wanted, new Set(unwanted)) : wanted;
  const thought = settled(kept, traits);
  return {
    request: kept,
    traits,
    thought,
    format: formatOf(kept, traits, thought),
    allowed,
    refused: [...(drops ? [] : unwanted), ...refusedParts(request.messages)],
  };
}

/** A forced tool is an order, an effort a wish: where Claude cannot do both, it does not think. */
function settled(request: ChatRequest, traits: Traits): Thought {
  const thought = thoughtOf(request, traits);
  const { claude } = thought;
  if (claude === undefined || claude.explicit || !hasBudget(claude) || !isForced(request)) return thought;
  return ofClaude(withoutThinking(claude));
}
