/** What the tables of rules decide about a call. Pure. */
import type { CallRequest } from "../routing/call.ts";
import { readFrom } from "../routing/foreign-code.ts";
import { withRoute, type RuleName } from "../routing/routed-request.ts";
import type { Rules } from "../routing/settings.ts";
import type { HeaderRule, RequestHeaders, Route, Tenant } from "../types/tenants.ts";
import { stickyIdOf } from "./sticky-id.ts";

/** The request as the header rules and the tenant's rules make it. */
export function byTables(request: CallRequest, rules: Rules): CallRequest {
  const ruled = applied(request, headerRoute(rules.header_rules, request), "header_rule");
  return applied(ruled, tenantRoute(rules, ruled), "tenant");
}

function applied(request: CallRequest, route: Route | undefined, by: RuleName): CallRequest {
  return route === undefined ? request : withRoute(request, route, by);
}

function headerRoute(rules: readonly HeaderRule[], { model, options }: CallRequest): Route | undefined {
  const { request_headers } = options;
  if (rules.length === 0 || request_headers === undefined) return undefined;
  const wanted = new Set(rules.map(({ header }) => header.toLowerCase()));
  const values = readFrom("request_headers", () => valuesOf(request_headers, wanted));
  return rules.find((rule) => (rule.from ?? model) === model && fits(rule, values.get(rule.header.toLowerCase())));
}

/** The values of the headers that rules are about. */
function valuesOf(headers: RequestHeaders, wanted: ReadonlySet<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const entries = Symbol.iterator in headers ? headers : Object.entries(headers);
  for (const [name, value] of entries) {
    const key = name.toLowerCase();
    if (!wanted.has(key)) continue;
    const text = Array.isArray(value) ? value.join(", ") : value;
    if (typeof text === "string") found.set(key, text);
  }
  return found;
}

function fits({ equals, prefix, less_than }: HeaderRule, value: string | undefined): boolean {
  if (value === undefined) return false;
  if (equals !== undefined && value !== equals) return false;
  if (prefix !== undefined && !value.startsWith(prefix)) return false;
  return less_than === undefined || (value.trim() !== "" && Number(value) < less_than);
}

function tenantRoute({ tenants, tenant_by }: Rules, request: CallRequest): Route | undefined {
  if (tenants.size === 0) return undefined;
  const tenant = tenantOf(tenants, tenant_by === "team" ? request.team : stickyIdOf(tenant_by, request, "tenant_by"));
  if (tenant === undefined) return undefined;
  const { model_aliases = {}, ...rest } = tenant;
  const { model } = request.routed ?? request;
  return Object.hasOwn(model_aliases, model) ? { ...rest, model: model_aliases[model] } : rest;
}

function tenantOf(tenants: ReadonlyMap<string, Tenant>, id: string | undefined): Tenant | undefined {
  return (id === undefined ? undefined : tenants.get(id)) ?? tenants.get("*");
}
