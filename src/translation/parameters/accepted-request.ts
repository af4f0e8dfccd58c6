/** Splits the parameters of a request into those to send and those that the model does not support. Pure. */
import type { ExtraParams } from "../../types/openai.ts";
import { setEntries } from "../../fields.ts";
import type { Target } from "../../provider.ts";
import { withoutPath } from "./drop-path.ts";
import { isFields } from "../json.ts";

type Request = Record<string, unknown> &
  Pick<ExtraParams, "additional_drop_params" | "allowed_openai_params" | "drop_params">;

/** A request whose unsupported parameters have been dropped, forced or reported. */
export interface Accepted<R> {
  /** Without absent (`null`) and dropped parameters. */
  readonly request: R;
  /** Parameters that the caller forces with `allowed_openai_params`. */
  readonly forced: ReadonlySet<string>;
  /** Forced parameters that the model does not support. They are sent under their own names where there is no translation. */
  readonly forcedUnsupported: ReadonlySet<string>;
  /** Parameters that the model does not support, and that are neither forced nor dropped. */
  readonly unsupported: readonly string[];
}

/** What a call is about: `additional_drop_params` cannot drop it, for nothing would be left to send. */
const CONTENT: ReadonlySet<string> = new Set(["messages", "input"]);

/** Parameters that the caller forces with `allowed_openai_params`. A call's own list replaces the deployment's. */
export function forcedParameters(given: Request, { params }: Target): ReadonlySet<string> {
  return new Set(given.allowed_openai_params ?? params.allowed_openai_params);
}

/** `given` without absent parameters, and without the paths in `additional_drop_params`. A call's own list replaces the deployment's. */
export function requestedParameters<R extends Request>(given: R, { params }: Target): R {
  const paths = given.additional_drop_params ?? params.additional_drop_params ?? [];
  return paths.filter((path) => !CONTENT.has(path)).reduce(withoutPath, present(given));
}

/**
 * Drops or forces what `unsupported` names of `requested`, as the settings of `given` and of the deployment say. Tools are
 * dropped one by one (`tools[1].custom`) and cannot be forced; any other parameter is dropped as a whole when a part of it is
 * unsupported. `isUntranslatable`: parameters that cannot be sent even when they are forced.
 */
export function acceptedRequest<R extends Request>(
  requested: R,
  unsupported: readonly string[],
  given: Request,
  target: Target,
  isUntranslatable: (name: string) => boolean = () => false,
): Accepted<R> {
  const forced = forcedParameters(given, target);
  const isForced = (name: string): boolean =>
    forced.has(parameterOf(name)) && !name.startsWith("tools[") && !isUntranslatable(name);
  const forcedUnsupported = new Set(unsupported.filter(isForced).map(parameterOf));
  const others = unsupported.filter((name) => !isForced(name));
  const drops = (given.drop_params ?? target.params.drop_params) === true;
  if (!drops) return { request: requested, forced, forcedUnsupported, unsupported: others };
  return { request: without(requested, others), forced, forcedUnsupported, unsupported: [] };
}

/** `request` without absent parameters. In OpenAI's API `null` means absent. */
function present<R extends Request>(request: R): R {
  const entries = setEntries(request);
  // The entries are the request's own: only optional ones were left out.
  return Object.fromEntries(entries) as R;
}

function without<R extends Request>(request: R, names: readonly string[]): R {
  const parameters = new Set(names.map(parameterOf));
  const tools: unknown = request["tools"];
  const isKept = (_: unknown, index: number): boolean => !parameters.has(`tools[${index}]`);
  const kept: readonly unknown[] = Array.isArray(tools) ? tools.filter(isKept) : [];
  const dropped: readonly unknown[] = Array.isArray(tools) ? tools.filter((tool, index) => !isKept(tool, index)) : [];
  // Providers reject a choice of a tool that is not among the tools.
  const chosen = nameOf(request["tool_choice"]);
  const isChosen = (tool: unknown): boolean => chosen !== undefined && nameOf(tool) === chosen;
  if (dropped.some(isChosen) && !kept.some(isChosen)) parameters.add("tool_choice");
  const entries = Object.entries(request).filter(([name]) => !parameters.has(name));
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name === "tools" && dropped.length > 0 ? kept : value]),
  ) as R;
}

/** The name of a tool, or of the tool that a choice names. */
function nameOf(value: unknown): unknown {
  if (!isFields(value)) return undefined;
  const { function: definition, custom } = value;
  return (isFields(definition) ? definition : isFields(custom) ? custom : value)["name"];
}

/** The part of a request that is dropped when `name` is unsupported: one tool, or the whole parameter. */
function parameterOf(name: string): string {
  return /^tools\[\d+\]/.exec(name)?.[0] ?? name.split(/[.[]/, 1)[0] ?? name;
}
