/** Which parameters go to the provider, under which names. */
import type { ChatRequest } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { withExtraBody } from "../../../translation/parameters/extra-body.ts";
import { withoutPath } from "../../../translation/parameters/drop-path.ts";
import { NOT_SENT } from "../../../translation/parameters/known-parameters.ts";
import type { Plan } from "./plan.ts";
import type { TargetQuirks } from "../quirks.ts";
import { setting } from "../../../translation/parameters/call-setting.ts";
import { closeSchemas } from "./strict-schemas.ts";
import type { Quirks } from "../vendor.ts";

type Fields = Record<string, unknown>;

/** The body's parameters but for model and messages. */
export function bodyParameters(plan: Plan, target: Target, quirks: TargetQuirks): Fields {
  const { request } = plan;
  const fields = sentFields(plan, quirks);
  nameOutputLimit(fields, quirks);
  // No effort at all is what such a model makes anyway, but the very name is refused.
  if (fields["reasoning_effort"] === "none" && quirks.family?.knowsNoEffort === true) delete fields["reasoning_effort"];
  if (fields["tool_choice"] === "required" && quirks.required_tool_choice === "any") fields["tool_choice"] = "any";
  const metadata = quirks.metadata === true ? stringsOf(request.metadata) : undefined;
  if (metadata !== undefined) fields["metadata"] = metadata;
  closeSchemas(fields, request, target, quirks);
  addStreaming(fields, request, quirks);
  return fields;
}

/** Written by others here: the model, the messages, what has to do with streaming, and `metadata`. Or by nobody. */
const WRITTEN_APART: ReadonlySet<string> = new Set([
  "model",
  "messages",
  "stream",
  "stream_options",
  "metadata",
  // Nobody's parameter: set on the body, it would change what the body is.
  "__proto__",
]);

/** What is `null` was not given, which is what OpenAI's API means by it. */
function sentFields({ request, left }: Plan, { renamed, ignored }: Quirks): Fields {
  const fields: Fields = {};
  for (const name of Object.keys(request)) {
    const value = request[name];
    if (value === undefined || value === null || NOT_SENT.has(name) || WRITTEN_APART.has(name)) continue;
    if (left.includes(name) || ignored?.includes(name) === true) continue;
    fields[nameAt(name, renamed)] = value;
  }
  return fields;
}

function nameAt(name: string, renamed: Quirks["renamed"]): string {
  return (renamed !== undefined && Object.hasOwn(renamed, name) ? renamed[name] : undefined) ?? name;
}

/**
 * What `additional_drop_params` names goes, also where it was put here; `extra_body` comes last, but cannot turn streaming
 * on or off.
 */
export function finished(body: Fields, request: Readonly<Fields>, target: Target): Fields {
  const extra = setting("extra_body", request, target);
  // An item that a number names went with the plan; what has its place now is another.
  const paths = setting("additional_drop_params", request, target)?.filter((path) => !/\[\d+\]/.test(path));
  const dropped = paths?.reduce<Fields>((fields, path) => withoutPath(fields, path), body) ?? body;
  return withExtraBody(dropped, extra);
}

/** Reasoning models of OpenAI refuse `max_tokens`; most other servers know nothing else. */
function nameOutputLimit(fields: Fields, quirks: TargetQuirks): void {
  const reasons = quirks.family !== undefined && quirks.family.habit !== "never";
  if (!reasons && quirks.output_limit === "either") return;
  const [from, to] = reasons ? ["max_tokens", "max_completion_tokens"] : ["max_completion_tokens", "max_tokens"];
  const limit = fields[from];
  if (limit === undefined) return;
  delete fields[from];
  fields[to] ??= limit;
}

/** OpenAI's `metadata` holds strings only; lists of tags and the like are for the router. */
function stringsOf(metadata: unknown): Fields | undefined {
  if (typeof metadata !== "object" || metadata === null) return undefined;
  const strings = Object.entries(metadata).filter(([name, value]) => typeof value === "string" && name !== "tags");
  return strings.length === 0 ? undefined : Object.fromEntries(strings);
}

/** Usage is always asked for, since the router reckons with it; the caller gets the chunk only on request. */
function addStreaming(fields: Fields, request: ChatRequest, quirks: Quirks): void {
  if (request.stream !== true) return;
  fields["stream"] = true;
  if (quirks.stream_options !== false) fields["stream_options"] = { ...request.stream_options, include_usage: true };
}
