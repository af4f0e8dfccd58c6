import { requestDefaults } from "../../param-kinds.ts";
import type { ChatRequest } from "../../types/openai.ts";
import type { Call } from "../call.ts";
import type { Visit } from "../itinerary/visit.ts";
import { routerDefaults, type Settings } from "../settings.ts";
import { NO_OVERRIDES } from "../group-progress.ts";
import { credentialsOf } from "../own-credentials.ts";
import { storedParameters } from "./credentials.ts";

/** The call's request for one deployment. Precedence: a fallback entry, the call, the deployment, the router. */
export function requestFor(visit: Visit, call: Call, settings: Settings): ChatRequest {
  const { deployment, overrides, dropped } = visit;
  const credentials = credentialsOf(visit, call);
  // The one place where a checked body is taken for a request.
  const request = {
    ...storedParameters(routerDefaults(settings), credentials),
    ...storedParameters(deployment.defaults, credentials),
    ...call.request.params,
    ...(overrides === NO_OVERRIDES ? undefined : requestDefaults(overrides)),
    model: deployment.model,
  } as ChatRequest;
  if (dropped === undefined) return request;
  return { ...request, additional_drop_params: [...(request.additional_drop_params ?? []), ...dropped] };
}
