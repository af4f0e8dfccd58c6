import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { type Accepted, acceptedRequest, allowedParameters } from "../../../translation/parameters/accepted-request.ts";
import { fieldsOf } from "../../../translation/json.ts";
import { type Capabilities, capabilitiesOf } from "../models.ts";
import { refusedParameters, refusedParts } from "./parameters.ts";
import { ToolNames } from "./tool-names.ts";

/** A request, read once: what is asked of this model. */
export interface Plan extends Accepted<ChatRequest> {
  readonly capabilities: Capabilities;
  readonly names: ToolNames;
}

/** Names of what this deployment cannot take. */
export function unsupportedParameters(request: ChatRequest, target: Target): readonly string[] {
  return planOf(request, target).refused;
}

/** Reads a request for a deployment. */
export function planOf(given: ChatRequest, target: Target): Plan {
  const capabilities = withInsistedThinking(capabilitiesOf(target), given, allowedParameters(given, target));
  const { request, allowed, insisted, refused } = acceptedRequest(
    given,
    target,
    (wanted) => refusedParameters({ request: wanted, capabilities }),
    isWordless,
  );
  return {
    request,
    capabilities,
    names: new ToolNames(request),
    allowed,
    insisted,
    refused: [...refused, ...refusedParts(request, capabilities)],
  };
}

/** The model as the caller knows it: who insists on thinking says that the model thinks, and so it is asked to. */
function withInsistedThinking(known: Capabilities, given: ChatRequest, allowed: ReadonlySet<string>): Capabilities {
  const insists = ["reasoning_effort", "thinking"].some(
    (name) => allowed.has(name) && given[name] !== undefined && given[name] !== null,
  );
  return known.thinking === "none" && insists ? { ...known, thinking: "budget" } : known;
}

/** There is no place for another form of sound or answer, or for a keyword of a schema, whoever insists. */
function isWordless(name: string, { response_format: format }: ChatRequest): boolean {
  const known = ["json_object", "json_schema"].includes(String(fieldsOf(format)["type"]));
  return name === "audio" || name.startsWith("response_format.") || (name === "response_format" && !known);
}
