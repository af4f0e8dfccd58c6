/** What a function of the user decides about a call. */
import { isFields } from "../fields.ts";
import { checkOwnParams } from "../config/own-params.ts";
import { callbackError, messageOf } from "../routing/foreign-code.ts";
import type { Call, CallRequest } from "../routing/call.ts";
import { withRoute } from "../routing/routed-request.ts";
import type { Rules } from "../routing/settings.ts";
import type { Route } from "../types/tenants.ts";
import { callViewOf } from "./call-view.ts";

/** What a route may set. */
const KEYS: readonly string[] = ["model", "tags", "allowed_model_region", "litellm_params"] satisfies (keyof Route)[];

/** The request as the function makes it. It ends with the call. */
export async function byFunction(
  call: Call,
  request: CallRequest,
  route: NonNullable<Rules["route_call"]>,
): Promise<CallRequest> {
  const view = { ...callViewOf(request), model: (request.routed ?? request).model };
  const answer: unknown = await call.outlive(answered(() => route(view)));
  if (answer === undefined || answer === null) return request;
  if (typeof answer === "string" && answer !== "") return withRoute(request, { model: answer }, "route_call");
  if (!isRoute(answer))
    throw callbackError(`the route_call returned an invalid value: it must be a name, or ${KEYS.join(", ")}`);
  checkParams(answer);
  return withRoute(request, answer, "route_call");
}

/** What stands there is held to the same as in the tables: a misspelt name would be sent to the provider. */
function checkParams({ litellm_params: params }: Route): void {
  if (params === undefined || params === null) return;
  checkOwnParams(params, "litellm_params", (path, message) => {
    throw callbackError(`the route_call returned ${path}, which ${message}`);
  });
}

async function answered(ask: () => unknown): Promise<unknown> {
  try {
    return await ask();
  } catch (cause) {
    throw callbackError(`the route_call threw: ${messageOf(cause)}`, cause);
  }
}

function isRoute(answer: unknown): answer is Route {
  if (!isFields(answer)) return false;
  const { model, tags, allowed_model_region, litellm_params } = answer;
  const isText = (value: unknown): boolean => value == null || (typeof value === "string" && value !== "");
  const isList = tags == null || (Array.isArray(tags) && tags.every((tag) => typeof tag === "string"));
  const isKnown = Object.keys(answer).every((key) => KEYS.includes(key));
  return (
    isKnown &&
    isText(model) &&
    isText(allowed_model_region) &&
    isList &&
    (litellm_params == null || isFields(litellm_params))
  );
}
