/** Which parameters are sent to the provider, and under which names. */
import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { isFields } from "../../../translation/json.ts";
import { withExtraBody } from "../../../translation/parameters/extra-body.ts";
import { withoutPath } from "../../../translation/parameters/drop-path.ts";
import { NOT_SENT } from "../../../translation/parameters/known-parameters.ts";
import type { Plan } from "./plan.ts";
import type { TargetQuirks } from "../quirks.ts";
import { setting } from "../../../translation/parameters/call-setting.ts";
import { closeSchemas } from "./strict-schemas.ts";
import { mostStops } from "./unsupported.ts";
import type { Quirks } from "../vendor.ts";

type Fields = Record<string, unknown>;

/** The parameters of the body, without the model and the messages. */
export function bodyParameters(plan: Plan, target: Target, quirks: TargetQuirks): Fields {
  const { request } = plan;
  const fields = sentFields(plan, quirks);
  const stops = fewerStops(plan, quirks);
  if (stops !== undefined) fields["stop"] = stops;
  nameOutputLimit(fields, quirks);
  // These models do not reason, and reject even the name of the parameter.
  const lacksEffort = quirks.capabilities?.lacksEffort === true || quirks.no_reasoning?.test(target.model) === true;
  if (fields["reasoning_effort"] === "none" && lacksEffort) delete fields["reasoning_effort"];
  if (fields["tool_choice"] === "required" && quirks.required_tool_choice === "any") fields["tool_choice"] = "any";
  const metadata = takesMetadata(request, target, quirks) ? stringsOf(request.metadata) : undefined;
  if (metadata !== undefined) fields["metadata"] = metadata;
  closeSchemas(fields, request, target, quirks);
  addStreaming(fields, request, quirks);
  return fields;
}

/** Parameters that are not copied: most of them are written by other functions. */
const NOT_COPIED: ReadonlySet<string> = new Set([
  "model",
  "messages",
  "stream",
  "stream_options",
  "metadata",
  // Assigned to the body, it would change the prototype.
  "__proto__",
]);

/** In OpenAI's API `null` means absent. */
function sentFields({ request, omitted }: Plan, { renamed, ignored }: Quirks): Fields {
  const fields: Fields = {};
  for (const name of Object.keys(request)) {
    const value = request[name];
    if (value === undefined || value === null || NOT_SENT.has(name) || NOT_COPIED.has(name)) continue;
    if (omitted.includes(name) || ignored?.includes(name) === true) continue;
    fields[nameAt(name, renamed)] = value;
  }
  return fields;
}

/** With `drop_params`, as many stop sequences as are taken, where more were given. */
function fewerStops({ request, omitted }: Plan, quirks: TargetQuirks): readonly unknown[] | undefined {
  const { stop } = request;
  const most = mostStops(quirks);
  if (!omitted.includes("stop") || most === undefined || quirks.capabilities?.lacksStop === true) return undefined;
  return Array.isArray(stop) && stop.length > most ? stop.slice(0, most) : undefined;
}

function nameAt(name: string, renamed: Quirks["renamed"]): string {
  return (renamed !== undefined && Object.hasOwn(renamed, name) ? renamed[name] : undefined) ?? name;
}

/**
 * Drops the paths in `additional_drop_params` also from what the translation added. `extra_body` comes last, but cannot turn
 * streaming on or off.
 */
export function finished(body: Fields, request: Readonly<Fields>, target: Target): Fields {
  const extra = setting("extra_body", request, target);
  // Items with a number were dropped with the plan; the number now means another item.
  const paths = setting("additional_drop_params", request, target)?.filter((path) => !/\[\d+\]/.test(path));
  const dropped = paths?.reduce<Fields>((fields, path) => withoutPath(fields, path), body) ?? body;
  return withExtraBody(dropped, extra);
}

/** OpenAI's reasoning models reject `max_tokens`; most other servers know only that. */
function nameOutputLimit(fields: Fields, quirks: TargetQuirks): void {
  const reasons = quirks.capabilities !== undefined && quirks.capabilities.reasoning !== "never";
  if (!reasons && quirks.output_limit === "either") return;
  const [from, to] = reasons ? ["max_tokens", "max_completion_tokens"] : ["max_completion_tokens", "max_tokens"];
  const limit = fields[from];
  if (limit === undefined) return;
  delete fields[from];
  fields[to] ??= limit;
}

function takesMetadata(request: ChatRequest, target: Target, { metadata = "never" }: Quirks): boolean {
  if (metadata !== "stored") return metadata === "always";
  const extra = setting("extra_body", request, target);
  return (extra?.["store"] ?? request.store) === true;
}

/** OpenAI's `metadata` holds strings only; the router reads `tags`. */
function stringsOf(metadata: unknown): Fields | undefined {
  if (!isFields(metadata)) return undefined;
  const strings = Object.entries(metadata).filter(([name, value]) => typeof value === "string" && name !== "tags");
  return strings.length === 0 ? undefined : Object.fromEntries(strings);
}

/** Usage is always requested, since the router needs it; the caller gets the chunk only when it asks for it. */
function addStreaming(fields: Fields, request: ChatRequest, quirks: Quirks): void {
  if (request.stream !== true) return;
  fields["stream"] = true;
  if (quirks.stream_options !== false) fields["stream_options"] = { ...request.stream_options, include_usage: true };
}
