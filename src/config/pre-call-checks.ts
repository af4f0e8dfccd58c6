/** Reads `optional_pre_call_checks`: the names of LiteLLM's checks. */
import type { PreCallCheck } from "../types/pre-call-checks.ts";
import { type Report, shown } from "./check.ts";
import { shownAmong } from "./value-checks.ts";

const CHECKS: Readonly<Record<PreCallCheck, true>> = {
  router_budget_limiting: true,
  session_affinity: true,
  deployment_affinity: true,
  prompt_caching: true,
  enforce_model_rate_limits: true,
};

const RESPONSES = "is for the Responses API, which is not available here";

/** LiteLLM's other checks. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  responses_api_deployment_check: RESPONSES,
  encrypted_content_affinity: RESPONSES,
};

const NAMES: readonly PreCallCheck[] = Object.keys(CHECKS).filter(isCheck);

/** The checks that are on; each once. Every problem is reported. `known`: those that the place takes. */
export function readPreCallChecks(
  value: unknown,
  path: string,
  report: Report,
  known: readonly PreCallCheck[] = NAMES,
): readonly PreCallCheck[] {
  if (value === undefined) return Object.freeze([]);
  if (!Array.isArray(value)) report(path, `must be a list of checks, got ${shown(value)}`);
  const names: readonly unknown[] = Array.isArray(value) ? value : [];
  const found = new Set<PreCallCheck>();
  for (const [index, name] of names.entries()) {
    const problem = problemOf(name, known);
    if (problem !== undefined) report(`${path}[${index}]`, problem);
    else if (isCheck(name)) found.add(name);
  }
  return Object.freeze([...found]);
}

function problemOf(name: unknown, known: readonly PreCallCheck[]): string | undefined {
  if (isCheck(name) && known.includes(name)) return undefined;
  if (typeof name === "string" && Object.hasOwn(ELSEWHERE, name)) return `${JSON.stringify(name)} ${ELSEWHERE[name]}`;
  const choice = known.map((each) => JSON.stringify(each));
  return `must be one of ${choice.join(", ")}, got ${shownAmong(name, known)}`;
}

function isCheck(name: unknown): name is PreCallCheck {
  return typeof name === "string" && Object.hasOwn(CHECKS, name);
}
