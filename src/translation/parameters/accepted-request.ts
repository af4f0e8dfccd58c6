/** What of a request goes to a deployment: one reading for every provider whose models refuse parameters by name. */
import type { ExtraParams } from "../../types/openai.ts";
import type { Target } from "../../provider.ts";
import { withoutPath } from "./drop-path.ts";
import { isFields } from "../json.ts";

type Request = Record<string, unknown> &
  Pick<ExtraParams, "additional_drop_params" | "allowed_openai_params" | "drop_params">;

/** A request, and what has become of what the model cannot take. */
export interface Accepted<R> {
  /** Without what is absent (`null`) and what is to be dropped. */
  readonly request: R;
  /** Parameters to send whether the model is known to take them or not. */
  readonly allowed: ReadonlySet<string>;
  /** Those of them that the model is not known to take: what cannot be said in other words goes under its own name. */
  readonly insisted: ReadonlySet<string>;
  /** What the model cannot take and the caller did not say to drop. */
  readonly refused: readonly string[];
}

/** What a call is about. Without it there is nothing to send, whatever `additional_drop_params` says. */
const CONTENT: ReadonlySet<string> = new Set(["messages", "input"]);

/** Parameters to send whether the model is known to take them or not. A call's own setting wins. */
export function allowedParameters(given: Request, { params }: Target): ReadonlySet<string> {
  return new Set(given.allowed_openai_params ?? params.allowed_openai_params);
}

/**
 * Leaves out what `additional_drop_params` names, by path, and what `refusedIn` says the model cannot take, where
 * `drop_params` says so and `allowed_openai_params` does not insist. Tools are named and dropped one by one
 * (`tools[1].custom`), and no insisting helps them; any other parameter goes whole, of which a part cannot be taken. A
 * call's own settings win. `isWordless` is true of what cannot be sent even where the caller insists.
 */
export function acceptedRequest<R extends Request>(
  given: R,
  target: Target,
  refusedIn: (request: R) => readonly string[],
  isWordless: (name: string, request: R) => boolean = () => false,
): Accepted<R> {
  const { params } = target;
  const allowed = allowedParameters(given, target);
  const paths = given.additional_drop_params ?? params.additional_drop_params ?? [];
  const request = paths.filter((path) => !CONTENT.has(path)).reduce(withoutPath, present(given));
  const untaken = refusedIn(request);
  const isLifted = (name: string): boolean =>
    allowed.has(parameterOf(name)) && !name.startsWith("tools[") && !isWordless(name, request);
  const refused = untaken.filter((name) => !isLifted(name));
  const insisted = new Set(untaken.filter(isLifted).map(parameterOf));
  const drops = (given.drop_params ?? params.drop_params) === true;
  if (!drops) return { request, allowed, insisted, refused };
  return { request: without(request, refused), allowed, insisted, refused: [] };
}

/** `request` without what was not given, which `null` says in OpenAI's API. */
function present<R extends Request>(request: R): R {
  const entries = Object.entries(request).filter(([, value]) => value !== undefined && value !== null);
  // The entries are the request's own: only optional ones were left out.
  return Object.fromEntries(entries) as R;
}

function without<R extends Request>(request: R, names: readonly string[]): R {
  const parameters = new Set(names.map(parameterOf));
  const tools: unknown = request["tools"];
  const isKept = (_: unknown, index: number): boolean => !parameters.has(`tools[${index}]`);
  const kept: readonly unknown[] = Array.isArray(tools) ? tools.filter(isKept) : [];
  const dropped: readonly unknown[] = Array.isArray(tools) ? tools.filter((tool, index) => !isKept(tool, index)) : [];
  // A choice of a tool that is no longer there would be refused.
  const chosen = nameOf(request["tool_choice"]);
  const named = (tool: unknown): boolean => chosen !== undefined && nameOf(tool) === chosen;
  if (dropped.some(named) && !kept.some(named)) parameters.add("tool_choice");
  const entries = Object.entries(request).filter(([name]) => !parameters.has(name));
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name === "tools" && dropped.length > 0 ? kept : value]),
  ) as R;
}

/** The name of a tool, or of the one that a choice names. */
function nameOf(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const { function: definition, custom } = value;
  return (isFields(definition) ? definition : isFields(custom) ? custom : value)["name"];
}

/** What is dropped because of a name: one tool of several, or the parameter whose part it is. */
function parameterOf(name: string): string {
  return /^tools\[\d+\]/.exec(name)?.[0] ?? name.split(/[.[]/, 1)[0] ?? name;
}
