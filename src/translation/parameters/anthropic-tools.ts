/** Anthropic's own tools, whose types have a date: `web_search_20250305`, `computer_20250124`. */
import { fieldsOf } from "../json.ts";

export interface AnthropicTool {
  /** The type without its date. */
  readonly kind: string;
  /** It allows only some addresses, which no other vendor's tool can be told. */
  readonly isRestricted: boolean;
}

/** `undefined` for any other tool. */
export function anthropicTool(tool: unknown): AnthropicTool | undefined {
  const { type, allowed_domains: allowed, blocked_domains: blocked } = fieldsOf(tool);
  const kind = typeof type === "string" ? /^([a-z_]{1,40})_20\d{6}$/.exec(type)?.[1] : undefined;
  return kind === undefined ? undefined : { kind, isRestricted: [allowed, blocked].some(isFilled) };
}

function isFilled(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}
