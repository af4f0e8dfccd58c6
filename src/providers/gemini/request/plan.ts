import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { inOpenAiForm } from "../../../translation/chat/openai-request.ts";
import {
  type Accepted,
  acceptedRequest,
  forcedParameters,
  requestedParameters,
} from "../../../translation/parameters/accepted-request.ts";
import { fieldsOf } from "../../../translation/json.ts";
import { type Capabilities, capabilitiesOf } from "../models.ts";
import { type AnswerSchema, answerSchemaOf } from "../schema/json-schema.ts";
import { unfetchableParts, unsupportedIn } from "./parameters.ts";
import { withGoogleTools } from "./server-tools.ts";
import { ToolNames } from "./tool-names.ts";

/** A request as this model gets it: read once for each exchange. */
export interface Plan extends Accepted<ChatRequest> {
  readonly capabilities: Capabilities;
  readonly names: ToolNames;
  /** The schema of `response_format`, rewritten; `undefined` where there is none. */
  readonly answer: AnswerSchema | undefined;
}

/** Names of the parameters that this deployment does not support. */
export function unsupportedParameters(request: ChatRequest, target: Target): readonly string[] {
  return planOf(request, target).unsupported;
}

/** Reads a request for a deployment. */
export function planOf(given: ChatRequest, target: Target): Plan {
  const capabilities = withForcedThinking(capabilitiesOf(target), given, forcedParameters(given, target));
  const requested = withGoogleTools(inOpenAiForm(requestedParameters(given, target)), capabilities);
  const answer = answerSchemaOf(requested.response_format);
  const unsupported = unsupportedIn({ request: requested, capabilities, answer });
  const accepted = acceptedRequest(requested, unsupported, given, target, (name) => isUntranslatable(name, requested));
  const { request } = accepted;
  return {
    ...accepted,
    capabilities,
    names: new ToolNames(request),
    answer,
    unsupported: [...accepted.unsupported, ...unfetchableParts(request, capabilities)],
  };
}

/** `allowed_openai_params` overrides the table of models: a model that is forced to think is taken to support it. */
function withForcedThinking(known: Capabilities, given: ChatRequest, forced: ReadonlySet<string>): Capabilities {
  const isForced = ["reasoning_effort", "thinking"].some(
    (name) => forced.has(name) && given[name] !== undefined && given[name] !== null,
  );
  return known.thinking === "none" && isForced ? { ...known, thinking: "budget" } : known;
}

/** Gemini has no parameter for these: another format of audio or of the answer, an unsupported keyword of a schema. */
function isUntranslatable(name: string, { response_format: format }: ChatRequest): boolean {
  const known = ["json_object", "json_schema"].includes(String(fieldsOf(format)["type"]));
  return name === "audio" || name.startsWith("response_format.") || (name === "response_format" && !known);
}
