/** Reads `optional_pre_call_checks`: the names of LiteLLM's checks. */
import type { PreCallCheck } from "../types/pre-call-checks.ts";
import { type Report, shown } from "./check.ts";
import { shownAmong } from "./value-checks.ts";

/** Every check, and whether there is one yet. */
const CHECKS: Readonly<Record<PreCallCheck, boolean>> = {
  router_budget_limiting: true,
  session_affinity: false,
  deployment_affinity: false,
  prompt_caching: false,
  enforce_model_rate_limits: false,
};

const RESPONSES = "is for the Responses API, which is not available here";

/** LiteLLM's other checks. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  responses_api_deployment_check: RESPONSES,
  encrypted_content_affinity: RESPONSES,
  forward_client_headers_by_model_group: "is for LiteLLM's proxy: set extra_headers on the deployment or the call",
};

/** The checks that are on; each once. Every problem is reported. */
export function readPreCallChecks(value: unknown, path: string, report: Report): readonly PreCallCheck[] {
  if (value === undefined) return Object.freeze([]);
  if (!Array.isArray(value)) report(path, `must be a list of checks, got ${shown(value)}`);
  const names: readonly unknown[] = Array.isArray(value) ? value : [];
  const found = new Set<PreCallCheck>();
  for (const [index, name] of names.entries()) {
    if (isAvailable(name)) found.add(name);
    else report(`${path}[${index}]`, problemOf(name));
  }
  return Object.freeze([...found]);
}

function isAvailable(name: unknown): name is PreCallCheck {
  return isCheck(name) && CHECKS[name];
}

function problemOf(name: unknown): string {
  if (isCheck(name)) return `${JSON.stringify(name)} is not available yet`;
  if (typeof name === "string" && Object.hasOwn(ELSEWHERE, name)) return `${JSON.stringify(name)} ${ELSEWHERE[name]}`;
  const choice = Object.keys(CHECKS).map((known) => JSON.stringify(known));
  return `must be one of ${choice.join(", ")}, got ${shownAmong(name, Object.keys(CHECKS))}`;
}

function isCheck(name: unknown): name is PreCallCheck {
  return typeof name === "string" && Object.hasOwn(CHECKS, name);
}
