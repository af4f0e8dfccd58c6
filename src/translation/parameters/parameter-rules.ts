/** Rules that decide which parameters of a request a model does not support. */
import type { ChatRequest } from "../../types/openai.ts";

/** By parameter: true when the value is not supported. A value that changes nothing (`n: 1`, a penalty of 0) is supported. */
export type Rules<Facts> = Readonly<Record<string, (value: unknown, facts: Facts) => boolean>>;

/** The parameters of the request that `rules` declare unsupported. */
export function unsupportedByRules<Facts extends { readonly request: ChatRequest }>(
  rules: Rules<Facts>,
  facts: Facts,
): string[] {
  const { request } = facts;
  return Object.keys(rules).filter(
    (name) => request[name] !== undefined && rules[name]?.(request[name], facts) === true,
  );
}
