import type { UnsupportedParamsError } from "../../../errors.ts";
import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { inOpenAiForm } from "../../../translation/chat/openai-request.ts";
import { withoutPath } from "../../../translation/parameters/drop-path.ts";
import { unsupportedError } from "../../../translation/errors/unsupported-params.ts";
import { willReason } from "../models.ts";
import { isDefaultValue } from "./default-values.ts";
import { setting } from "../../../translation/parameters/call-setting.ts";
import { foreignTools, withoutForeignTools, withSearch } from "./foreign-tools.ts";
import { openSchemas } from "./strict-schemas.ts";
import { unsupportedNames, unsupportedFiles } from "./unsupported.ts";
import type { TargetQuirks } from "../quirks.ts";

/** A request as a deployment gets it. Most requests pass unchanged, so it is copied only when something is left out. */
export interface Plan {
  /** Without the paths in `additional_drop_params`. Absent parameters may still be there as `null`. */
  readonly request: ChatRequest;
  /** Parameters that are not sent: dropped ones, and unsupported ones whose value changes nothing. */
  readonly omitted: readonly string[];
  /** Parameters that the deployment does not support, and that are neither forced nor dropped. */
  readonly unsupported: readonly string[];
}

/** Names of the parameters that the deployment does not support, and that are neither forced nor dropped. */
export function unsupportedParameters(request: ChatRequest, target: Target, quirks: TargetQuirks): readonly string[] {
  return planOf(request, target, quirks).unsupported;
}

/** Reads a request for a deployment. */
export function planOf(given: ChatRequest, target: Target, quirks: TargetQuirks): Plan {
  const written = withSearch(inOpenAiForm(withoutDroppedPaths(given, target)), target.model, quirks);
  const drops = setting("drop_params", given, target) === true;
  const request = drops ? withoutForeignTools(written, quirks) : written;
  const omitted = unsupportedNames(request, target, quirks);
  const parts = [...foreignTools(request, quirks), ...unsupportedFiles(request, quirks)];
  if (drops) return { request, omitted, unsupported: parts };
  const open = openSchemas(request, target, quirks);
  // Fast path: most requests have nothing unsupported.
  if (omitted.length === 0 && open.length === 0) return { request, omitted, unsupported: parts };
  const parameters = omitted.filter((name) => !isDefaultValue(name, request[name], mayReason(request, quirks)));
  return { request, omitted, unsupported: [...parameters, ...open, ...parts] };
}

/** True also where it is not known: for models that are not OpenAI's. */
function mayReason(request: ChatRequest, { capabilities }: TargetQuirks): boolean {
  return capabilities === undefined || willReason(capabilities.reasoning, request.reasoning_effort);
}

/** Parameters are dropped before they are renamed: the paths use the caller's names. */
function withoutDroppedPaths(request: ChatRequest, target: Target): ChatRequest {
  const paths = setting("additional_drop_params", request, target);
  // The messages are needed for the translation; `finished` drops them from the body.
  return paths?.filter((path) => path !== "messages").reduce(withoutPath, request) ?? request;
}

const STRICT =
  "In strict mode objects are closed and all their properties required: drop_params sends such a schema without strict.";

/** The error for a plan with unsupported parameters. */
export function planError({ unsupported }: Plan, target: Target): UnsupportedParamsError {
  const hasSchema = unsupported.some((name) => /\.(?:schema|parameters)\b/.test(name));
  return unsupportedError(unsupported, target, hasSchema ? STRICT : undefined);
}
