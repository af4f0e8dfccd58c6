import { UnsupportedParamsError } from "../../../errors.ts";
import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { withoutPath } from "../../../translation/parameters/drop-path.ts";
import { factsOf } from "../../../translation/errors/error-facts.ts";
import { listed, adviceFor } from "../../../translation/errors/unsupported-params.ts";
import { willReason } from "../models.ts";
import { asksForNothing } from "./default-values.ts";
import { setting } from "../../../translation/parameters/call-setting.ts";
import { openSchemas } from "./strict-schemas.ts";
import { untakenParameters, untakenParts } from "./unsupported.ts";
import type { TargetQuirks } from "../quirks.ts";

/**
 * A request, read once for a deployment. Most requests pass as they are, so nothing is copied before there is something
 * to leave out.
 */
export interface Plan {
  /** Without what `additional_drop_params` names. What is absent may still be there as `null`. */
  readonly request: ChatRequest;
  /** Parameters that are not sent: the deployment cannot take them, or knows no more of them than their neutral value. */
  readonly left: readonly string[];
  /** What it cannot take, and the caller did not say to drop. */
  readonly refused: readonly string[];
}

/** Names of what the deployment cannot take and was not told to drop, or to send all the same. */
export function unsupportedParameters(request: ChatRequest, target: Target, quirks: TargetQuirks): readonly string[] {
  return planOf(request, target, quirks).refused;
}

/** Reads a request for a deployment. */
export function planOf(given: ChatRequest, target: Target, quirks: TargetQuirks): Plan {
  const request = wanted(given, target);
  const left = untakenParameters(request, target, quirks);
  const parts = untakenParts(request, quirks);
  if (setting("drop_params", given, target) === true) return { request, left, refused: parts };
  const open = openSchemas(request, target, quirks);
  // As most requests are.
  if (left.length === 0 && open.length === 0) return { request, left, refused: parts };
  const refused = left.filter((name) => !asksForNothing(name, request[name], mayReason(request, quirks)));
  return { request, left, refused: [...refused, ...open, ...parts] };
}

/** Of models that are not OpenAI's nobody knows. */
function mayReason(request: ChatRequest, { family }: TargetQuirks): boolean {
  return family === undefined || willReason(family.habit, request.reasoning_effort);
}

/** Dropped before anything is renamed: a caller knows a parameter by the name it was given. */
function wanted(request: ChatRequest, target: Target): ChatRequest {
  const paths = setting("additional_drop_params", request, target);
  // Without any messages there is nothing to read; they go when the body is finished.
  return paths?.filter((path) => path !== "messages").reduce(withoutPath, request) ?? request;
}

const STRICT =
  "In strict mode objects are closed and all their properties required: drop_params sends such a schema without strict.";

/** The error for a plan with something that is refused. */
export function cannotTake({ refused }: Plan, target: Target): UnsupportedParamsError {
  const why = refused.some((name) => /\.(?:schema|parameters)\b/.test(name)) ? ` ${STRICT}` : "";
  return new UnsupportedParamsError(
    `${target.provider} deployment "${target.deployment_id}" cannot take ${listed(refused)} with model ${target.model}. ${adviceFor(refused)}${why}`,
    { ...factsOf(target, {}), param: refused[0] },
  );
}
