import { requestDefaults } from "../../param-kinds.ts";
import type { ChatRequest } from "../../types/openai.ts";
import type { Call } from "../call.ts";
import type { Visit } from "../itinerary/visit.ts";
import { routerDefaults, type Settings } from "../settings.ts";
import { NO_OVERRIDES } from "../group-progress.ts";
import { credentialsOf } from "../own-credentials.ts";
import { storedParameters } from "./credentials.ts";
import { mergedMetadata } from "./request-metadata.ts";

/** The call's request for one deployment. Precedence: a fallback entry, the call, the deployment, the router; of `metadata`, by key. */
export function requestFor(visit: Visit, call: Call, settings: Settings): ChatRequest {
  const { deployment, overrides, dropped } = visit;
  const credentials = credentialsOf(visit, call);
  const defaults = storedParameters(routerDefaults(settings), credentials);
  const stored = storedParameters(deployment.defaults, credentials);
  const { params } = call.request;
  const own = overrides === NO_OVERRIDES ? undefined : requestDefaults(overrides);
  const metadata = mergedMetadata(defaults, stored, params, own);
  // The one place where a checked body is taken for a request.
  const request = {
    ...defaults,
    ...stored,
    ...params,
    ...own,
    ...(metadata && { metadata }),
    model: deployment.model,
  } as ChatRequest;
  if (dropped === undefined) return request;
  return { ...request, additional_drop_params: [...(request.additional_drop_params ?? []), ...dropped] };
}
