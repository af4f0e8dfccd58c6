/** Tools of Anthropic's and OpenAI's own, by their types: what another vendor has in their place depends on their kind. */
import { entryIn, fieldsOf } from "../json.ts";

export interface VendorsTool {
  /** Anthropic's name for it, without the date: `web_search`, `code_execution`, `bash`. */
  readonly kind: string;
  /** It allows only some addresses, which no other vendor's tool can be told. */
  readonly isRestricted: boolean;
}

/** Anthropic's: their types have a date, `web_search_20250305`. `undefined` for any other tool. */
export function anthropicTool(tool: unknown): VendorsTool | undefined {
  const fields = fieldsOf(tool);
  const { type } = fields;
  const kind = typeof type === "string" ? /^([a-z_]{1,40})_20\d{6}$/.exec(type)?.[1] : undefined;
  return kind === undefined ? undefined : { kind, isRestricted: isRestricted(fields) };
}

/** The kinds of the tools that OpenAI's Responses API has. */
const OPENAIS: Readonly<Record<string, string>> = {
  code_interpreter: "code_execution",
  computer_use_preview: "computer",
  image_generation: "image_generation",
  local_shell: "bash",
  mcp: "mcp",
  web_search: "web_search",
  web_search_preview: "web_search",
};

/** OpenAI's, of its Responses API: `web_search_preview`. `undefined` for any other tool. */
export function openAiTool(tool: unknown): VendorsTool | undefined {
  const { type, filters, vector_store_ids: stores } = fieldsOf(tool);
  if (typeof type !== "string") return undefined;
  // Google has a file search, too.
  if (type === "file_search" && stores !== undefined) return { kind: type, isRestricted: true };
  const kind = entryIn(OPENAIS, type.replace(/_20\d\d_\d\d_\d\d$/, ""));
  return kind === undefined ? undefined : { kind, isRestricted: isRestricted(fieldsOf(filters)) };
}

export function vendorsTool(tool: unknown): VendorsTool | undefined {
  return anthropicTool(tool) ?? openAiTool(tool);
}

function isRestricted({
  allowed_domains: allowed,
  blocked_domains: blocked,
}: Readonly<Record<string, unknown>>): boolean {
  return [allowed, blocked].some((list) => Array.isArray(list) && list.length > 0);
}
