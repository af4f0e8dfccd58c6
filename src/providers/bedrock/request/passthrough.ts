/** Parameters that are sent under their own names: Converse's, and those of the model behind it. */
import type { ChatRequest } from "../../../types/openai.ts";
import type { Accepted } from "../../../translation/parameters/accepted-request.ts";
import { type Fields, fieldsOf } from "../../../translation/json.ts";
import { passthrough } from "../../../translation/claude/passthrough.ts";

/** Fields of Converse's body that OpenAI's API does not have. */
const CONVERSE: readonly string[] = [
  "additionalModelResponseFieldPaths",
  "guardrailConfig",
  "performanceConfig",
  "promptVariables",
  "requestMetadata",
  "serviceTier",
];

/** Converse's own fields, as the caller gave them. */
export function converseFields(request: ChatRequest): Fields {
  return Object.fromEntries(
    CONVERSE.filter((name) => request[name] !== undefined).map((name) => [name, request[name]]),
  );
}

/** Fields for the model itself: unknown parameters, as with LiteLLM, and untranslatable ones that the caller forces. */
export function modelFields(accepted: Accepted<ChatRequest>): Fields {
  const { additionalModelRequestFields, ...others } = passthrough(accepted);
  const entries = Object.entries(others).filter(([name]) => !CONVERSE.includes(name));
  return { ...Object.fromEntries(entries), ...fieldsOf(additionalModelRequestFields) };
}

const METADATA = /^[a-zA-Z0-9\s:_@$#=/+,.-]+$/;
/** Longest name or value that the API takes. */
const LONGEST_ENTRY = 256;
/** Most entries that the API takes. */
const MOST_ENTRIES = 16;

function isValidMetadata(value: unknown): boolean {
  return typeof value === "string" && value.length <= LONGEST_ENTRY && METADATA.test(value);
}

/** The strings of OpenAI's `metadata` that the API takes. It only logs them, so others are left out. */
export function requestMetadata({ metadata }: ChatRequest): { requestMetadata?: Readonly<Record<string, string>> } {
  const entries = Object.entries(fieldsOf(metadata)).filter((entry): entry is [string, string] =>
    entry.every(isValidMetadata),
  );
  return entries.length === 0 ? {} : { requestMetadata: Object.fromEntries(entries.slice(0, MOST_ENTRIES)) };
}
