/** What of a request goes to a deployment: one reading for every provider whose models refuse parameters by name. */
import type { ExtraParams } from "../../types/openai.ts";
import type { Target } from "../provider.ts";
import { withoutPath } from "./drop-path.ts";

type Request = Record<string, unknown> &
  Pick<ExtraParams, "additional_drop_params" | "allowed_openai_params" | "drop_params">;

/** A request, and what has become of what the model cannot take. */
export interface Accepted<R> {
  /** Without what is absent (`null`) and what is to be dropped. */
  readonly request: R;
  /** Parameters to send whether the model is known to take them or not. */
  readonly allowed: ReadonlySet<string>;
  /** What the model cannot take and the caller did not say to drop. */
  readonly refused: readonly string[];
}

/**
 * Leaves out what `additional_drop_params` names, by path, and what `refusedIn` says the model cannot take, where
 * `drop_params` says so and `allowed_openai_params` does not insist. Tools are named and dropped one by one
 * (`tools[1].custom`); any other parameter goes whole, of which a part cannot be taken. A call's own settings win.
 */
export function acceptedRequest<R extends Request>(
  given: R,
  { params }: Target,
  refusedIn: (request: R) => readonly string[],
): Accepted<R> {
  const allowed = new Set(given.allowed_openai_params ?? params.allowed_openai_params);
  const paths = given.additional_drop_params ?? params.additional_drop_params ?? [];
  const request = paths.reduce(withoutPath, present(given));
  const refused = refusedIn(request).filter((name) => !allowed.has(parameterOf(name)));
  const drops = (given.drop_params ?? params.drop_params) === true;
  return drops ? { request: without(request, refused), allowed, refused: [] } : { request, allowed, refused };
}

/** `request` without what was not given, which `null` says in OpenAI's API. */
function present<R extends Request>(request: R): R {
  const entries = Object.entries(request).filter(([, value]) => value !== undefined && value !== null);
  // The entries are the request's own: only optional ones were left out.
  return Object.fromEntries(entries) as R;
}

function without<R extends Request>(request: R, names: readonly string[]): R {
  const parameters = new Set(names.map(parameterOf));
  const entries = Object.entries(request).flatMap(([name, value]): [string, unknown][] => {
    if (parameters.has(name)) return [];
    if (name !== "tools" || !Array.isArray(value)) return [[name, value]];
    return [[name, value.filter((_, index) => !parameters.has(`tools[${index}]`))]];
  });
  return Object.fromEntries(entries) as R;
}

/** What is dropped because of a name: one tool of several, or the parameter whose part it is. */
function parameterOf(name: string): string {
  return /^tools\[\d+\]/.exec(name)?.[0] ?? name.split(/[.[]/, 1)[0] ?? name;
}
