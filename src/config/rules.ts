/** Reads the rules about where calls go: `header_rules`, `tenants`, `tenant_by` and `route_call`. */
import type { Rules } from "../routing/settings.ts";
import { isHeaderName } from "../translation/address/header-form.ts";
import type { HeaderRule, Tenant } from "../types/tenants.ts";
import {
  type Check,
  fields,
  isPlainObject,
  listOf,
  must,
  named,
  type PlainObject,
  type Report,
  shown,
} from "./check.ts";
import { withoutNulls } from "../fields.ts";
import { readGroup } from "./fallbacks.ts";
import { frozenCopy } from "./frozen-copy.ts";
import type { ModelNames } from "./model-names.ts";
import { checkOwnParams } from "./own-params.ts";
import { readable } from "./readable.ts";
import { text } from "./value-checks.ts";

const params: Check = (value, path, report) => {
  if (isPlainObject(value)) checkOwnParams(value, path, report);
  else report(path, `must be an object, got ${shown(value)}`);
};
const string: Check = must("a string", (value) => typeof value === "string");
const number: Check = must("a number", (value) => typeof value === "number" && Number.isFinite(value));
const header: Check = must("the name of a header", (value) => typeof value === "string" && isHeaderName(value));

const OF_A_ROUTE = { tags: listOf(text), allowed_model_region: text, litellm_params: params };
const OF_A_HEADER = { header, equals: string, prefix: string, less_than: number };

/** Rules that have been read; `undefined` when there are none. */
export function readRules(options: PlainObject, names: ModelNames, report: Report): Rules | undefined {
  const { header_rules, tenants, tenant_by, route_call } = options;
  const read = readTenants(readable(tenants, "tenants", report), names, report);
  const own = new Set([...read.values()].flatMap(({ model_aliases = {} }) => Object.keys(model_aliases)));
  const list = readList(readable(header_rules, "header_rules", report), "header_rules", report);
  const rules: Rules = {
    header_rules: list.map((rule, index) => readHeaderRule(rule, names, own, `header_rules[${index}]`, report)),
    tenants: read,
    ...asChecked({ tenant_by: tenant_by ?? "team", route_call }),
  };
  if (tenants === undefined && tenant_by !== undefined) report("tenant_by", "has no effect without tenants");
  const isEmpty = rules.header_rules.length === 0 && rules.tenants.size === 0 && route_call === undefined;
  return isEmpty ? undefined : Object.freeze(rules);
}

/** The one place where options that the table has checked get their types. */
function asChecked(given: PlainObject): Pick<Rules, "tenant_by" | "route_call"> {
  return given as unknown as Pick<Rules, "tenant_by" | "route_call">;
}

function readList(value: unknown, path: string, report: Report): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  report(path, `must be a list, got ${shown(value)}`);
  return [];
}

/** `own`: the names that tenants have for themselves. */
function readHeaderRule(
  rule: unknown,
  names: ModelNames,
  own: ReadonlySet<string>,
  path: string,
  report: Report,
): HeaderRule {
  const model: Check = (value, at) => void readGroup(value, names, at, report);
  const from: Check = (value, at) => {
    if (typeof value !== "string" || !own.has(value)) readGroup(value, names, at, report);
  };
  const table = { ...OF_A_ROUTE, ...OF_A_HEADER, from, model } satisfies Record<keyof HeaderRule, Check>;
  fields(table, "key")(rule, path, report);
  const read: PlainObject = isPlainObject(rule) ? frozenCopy(withoutNulls(rule)) : {};
  if (isPlainObject(rule)) {
    if (read["header"] === undefined) report(`${path}.header`, "is missing");
    if (!["model", ...Object.keys(OF_A_ROUTE)].some((key) => read[key] !== undefined))
      report(path, "decides nothing: set a model, tags, allowed_model_region or litellm_params");
  }
  // The one place where a checked rule gets its type.
  return read as unknown as HeaderRule;
}

function readTenants(value: unknown, names: ModelNames, report: Report): ReadonlyMap<string, Tenant> {
  const tenants = new Map<string, Tenant>();
  if (value === undefined) return tenants;
  if (!isPlainObject(value)) {
    report("tenants", `must be an object such as { "team-a": { model_aliases: { … } } }, got ${shown(value)}`);
    return tenants;
  }
  const aliases: Check = (given, path) => {
    if (!isPlainObject(given))
      return report(path, `must be an object such as { "gpt-4o": "gpt-4o-eu" }, got ${shown(given)}`);
    for (const [from, to] of Object.entries(withoutNulls(given))) readGroup(to, names, named(path, from), report);
  };
  const table = { ...OF_A_ROUTE, model_aliases: aliases } satisfies Record<keyof Tenant, Check>;
  for (const [id, tenant] of Object.entries(withoutNulls(value))) {
    fields(table, "key")(tenant, named("tenants", id), report);
    if (isPlainObject(tenant)) tenants.set(id, frozenCopy(withoutNulls(tenant)));
  }
  return tenants;
}
