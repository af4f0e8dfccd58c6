/** What decides which parameters of a request a model cannot take. */
import type { ChatRequest } from "../../types/openai.ts";

/** True when the value cannot be taken. A value that asks for nothing (`n: 1`, a penalty of 0) always can. */
export type Rules<Facts> = Readonly<Record<string, (value: unknown, facts: Facts) => boolean>>;

/** Names of what is asked for and the rules say cannot be taken. */
export function refusedBy<Facts extends { readonly request: ChatRequest }>(
  rules: Rules<Facts>,
  facts: Facts,
): string[] {
  const { request } = facts;
  return Object.keys(rules).filter(
    (name) => request[name] !== undefined && rules[name]?.(request[name], facts) === true,
  );
}
