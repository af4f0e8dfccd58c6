import { present } from "../shared/present.ts";
import type { ChatRequest } from "../../types/openai.ts";
import type { Target } from "../provider.ts";
import { type Capabilities, capabilitiesOf } from "./models.ts";
import { refusedParameters, refusedParts } from "./parameters.ts";

/** A request, read once: what is asked of this model. */
export interface Plan {
  /** Without what is absent (`null`) and what is to be dropped. */
  readonly request: ChatRequest;
  readonly capabilities: Capabilities;
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
  const { params } = target;
  const capabilities = capabilitiesOf(target);
  const allowed = new Set<string>(request.allowed_openai_params ?? params.allowed_openai_params);
  const wanted = present(request, new Set(request.additional_drop_params ?? params.additional_drop_params));
  const unwanted = refusedParameters({ request: wanted, capabilities }).filter((name) => !allowed.has(root(name)));
  const drops = (request.drop_params ?? params.drop_params) === true;
  const parts = refusedParts(wanted, capabilities);
  if (!drops) return { request: wanted, capabilities, allowed, refused: [...unwanted, ...parts] };
  return { request: without(wanted, unwanted), capabilities, allowed, refused: parts };
}

/** Tools are dropped one by one; any other parameter goes whole, of which a part cannot be taken. */
function without(request: ChatRequest, names: readonly string[]): ChatRequest {
  const roots = new Set(names.map(root).filter((name) => name !== "tools"));
  const kept = present(request, roots);
  return kept.tools === undefined ? kept : { ...kept, tools: kept.tools.filter(({ type }) => type !== "custom") };
}

function root(name: string): string {
  return name.split(/[.[]/, 1)[0] ?? name;
}
