/** A call that a rule has sent elsewhere. Pure. */
import { type Fields, isFields } from "../fields.ts";
import { shownName } from "../secrets.ts";
import type { Route } from "../types/tenants.ts";
import type { CallRequest } from "./call.ts";
import type { RuleRedirect } from "./catalog/redirect.ts";

/** What decided. */
export type RuleName = RuleRedirect["by"];

/** Parameters that are options of a call, not of its request. */
const OPTIONS = /^(?:mock_|(?:stream_|first_token_|idle_)?timeout$)/;

/** The route's metadata over the call's, by key. */
function metadataOf(own: Fields, params: Fields): Fields {
  const { metadata } = params;
  return isFields(metadata) && isFields(own["metadata"]) ? { metadata: { ...own["metadata"], ...metadata } } : {};
}

/** The request with what the route changes. Its `model` stays the name that was called. */
export function withRoute(request: CallRequest, route: Route, by: RuleName): CallRequest {
  const { model = (request.routed ?? request).model, tags, allowed_model_region, litellm_params } = route;
  const from = (request.routed ?? request).model;
  const given = Object.entries(litellm_params ?? {}).filter(([, value]) => value !== undefined && value !== null);
  const own = Object.fromEntries(given.filter(([key]) => OPTIONS.test(key)));
  const changes = {
    ...own,
    ...(tags != null && { tags }),
    ...(allowed_model_region != null && { allowed_model_region }),
  };
  const params = Object.fromEntries(given.filter(([key]) => !OPTIONS.test(key)));
  const { via = [], records = [] } = request.routed ?? {};
  // A model that is unknown may be a key in the wrong place.
  const redirect: RuleRedirect = { kind: "rule", by, name: from };
  return {
    ...request,
    params: { ...request.params, ...params, ...metadataOf(request.params, params) },
    options: { ...request.options, ...changes },
    routed: {
      model,
      via: [...via, redirect],
      records: [...records, { by, from: shownName(from), to: shownName(model) }],
    },
  };
}
