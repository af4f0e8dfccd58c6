/** What a request says in Converse's own words, or in those of the model behind it. */
import type { ChatRequest } from "../../../types/openai.ts";
import type { Accepted } from "../../../translation/parameters/accepted-request.ts";
import { type Fields, fieldsOf } from "../../../translation/json.ts";
import { passthrough } from "../../../translation/claude/passthrough.ts";

/** Fields of Converse's body that OpenAI has no word for. */
const CONVERSE: readonly string[] = [
  "additionalModelResponseFieldPaths",
  "guardrailConfig",
  "performanceConfig",
  "promptVariables",
  "requestMetadata",
  "serviceTier",
];

/** Fields of the body that the caller gave as they are. */
export function converseFields(request: ChatRequest): Fields {
  return Object.fromEntries(
    CONVERSE.filter((name) => request[name] !== undefined).map((name) => [name, request[name]]),
  );
}

/** Parameters of the model's own: what nobody here knows, as with LiteLLM, and what the caller insists on. */
export function modelFields(accepted: Accepted<ChatRequest>): Fields {
  const { additionalModelRequestFields, ...others } = passthrough(accepted);
  const entries = Object.entries(others).filter(([name]) => !CONVERSE.includes(name));
  return { ...Object.fromEntries(entries), ...fieldsOf(additionalModelRequestFields) };
}

const METADATA = /^[a-zA-Z0-9\s:_@$#=/+,.-]+$/;
/** Longest name or text that the API takes. */
const LONGEST_ENTRY = 256;
/** Most entries that the API takes. */
const MOST_ENTRIES = 16;

function isLogged(value: unknown): boolean {
  return typeof value === "string" && value.length <= LONGEST_ENTRY && METADATA.test(value);
}

/** Texts of OpenAI's metadata, as far as the API takes them: they only mark the log. */
export function requestMetadata({ metadata }: ChatRequest): { requestMetadata?: Readonly<Record<string, string>> } {
  const entries = Object.entries(fieldsOf(metadata)).filter((entry): entry is [string, string] =>
    entry.every(isLogged),
  );
  return entries.length === 0 ? {} : { requestMetadata: Object.fromEntries(entries.slice(0, MOST_ENTRIES)) };
}
