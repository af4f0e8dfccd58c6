import type { ChatRequest } from "../../types/openai.ts";
import type { Target } from "../provider.ts";
import { type Accepted, acceptedRequest } from "../shared/accepted-request.ts";
import { type Capabilities, capabilitiesOf } from "./models.ts";
import { refusedParameters, refusedParts } from "./parameters.ts";

/** A request, read once: what is asked of this model. */
export interface Plan extends Accepted<ChatRequest> {
  readonly capabilities: Capabilities;
}

/** Names of what this deployment cannot take. */
export function unsupportedParameters(request: ChatRequest, target: Target): readonly string[] {
  return planOf(request, target).refused;
}

/** Reads a request for a deployment. */
export function planOf(given: ChatRequest, target: Target): Plan {
  const capabilities = capabilitiesOf(target);
  const { request, allowed, refused } = acceptedRequest(given, target, (wanted) =>
    refusedParameters({ request: wanted, capabilities }),
  );
  return { request, capabilities, allowed, refused: [...refused, ...refusedParts(request, capabilities)] };
}
