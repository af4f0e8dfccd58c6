import { DEEPEST_WORDS, LONGEST_WORDS } from "../../transport/body-limits.ts";
import { type Fields, isFields } from "../json.ts";
import { pageText } from "./page-text.ts";
import { secondsOf } from "./retry-after.ts";

/** An error body of any shape, as the fields of OpenAI's error. */
export interface ErrorBody {
  /** Empty when the body has none; cut at `LONGEST_WORDS`. */
  readonly message: string;
  readonly code: string | null;
  readonly type: string | undefined;
  readonly param: string | null;
  /** Seconds, from the body (Google's `RetryInfo`). */
  readonly retry_after: number | undefined;
}

/** Reads any shape: `{error:{…}}`, `{error:"…"}`, `{message}`, `{detail}`, array-wrapped, HTML, plain text, nothing. */
export function readErrorBody(body: string): ErrorBody {
  const text = body.trim();
  const parsed = parse(text);
  if (parsed === undefined) return plainBody(text.startsWith("<") ? pageText(text.slice(0, LONGEST_WORDS)) : text);
  return readErrorValue(parsed);
}

/** Reads a parsed body, such as the `error` event of a stream. */
export function readErrorValue(value: unknown): ErrorBody {
  return readValue(value, DEEPEST_WORDS);
}

/** `depth`: how many more nested lists of errors are read. */
function readValue(value: unknown, depth: number): ErrorBody {
  const whole = Array.isArray(value) ? value[0] : value;
  if (typeof whole === "string") return plainBody(whole);
  if (!isFields(whole)) return plainBody("");
  const { error } = whole;
  if (isFields(error)) return fromFields(error, whole);
  if (Array.isArray(error)) return depth === 0 ? plainBody("") : readValue(error, depth - 1);
  if (typeof error === "string") return { ...fromFields(whole, {}), message: error.slice(0, LONGEST_WORDS) };
  return fromFields(whole, {});
}

/** False also for the values by which vendors report that there is no error: `null`, `""`, `0`. */
export function hasValue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && value !== 0 && value !== false;
}

function fromFields(error: Fields, around: Fields): ErrorBody {
  const details = isFields(error["details"]) ? error["details"] : {};
  // Google's `code` is the status as a number; the name of the error is in `status`.
  const named = typeof error["status"] === "string" ? error["status"] : undefined;
  const code =
    named ??
    word(details["error_code"]) ??
    word(error["code"]) ??
    (error === around ? undefined : word(around["code"]));
  return {
    message: messageOf(error).slice(0, LONGEST_WORDS),
    code: code ?? null,
    type: typeof error["type"] === "string" ? error["type"] : undefined,
    param: typeof error["param"] === "string" ? error["param"] : null,
    retry_after: retryInfo(error["details"]),
  };
}

function messageOf(error: Fields): string {
  const message =
    sentence(error["message"]) ??
    sentence(error["detail"]) ??
    sentence(error["Message"]) ??
    sentence(error["error_message"]) ??
    "";
  // OpenRouter's message is "Provider returned error"; the provider's own is in `metadata.raw`.
  const raw = isFields(error["metadata"]) ? sentence(error["metadata"]["raw"]) : undefined;
  return raw === undefined || raw === "" ? message : `${message}: ${raw}`;
}

/** A message: a string, or the list of validation errors that some servers send instead. */
function sentence(value: unknown, depth = DEEPEST_WORDS): string | undefined {
  if (typeof value === "string") return value;
  if (depth === 0) return undefined;
  if (Array.isArray(value))
    return value
      .map((item) => complaint(item, depth - 1))
      .filter((line) => line !== "")
      .join("; ");
  if (isFields(value)) return sentence(value["detail"], depth - 1) ?? sentence(value["message"], depth - 1);
  return undefined;
}

function complaint(item: unknown, depth: number): string {
  if (!isFields(item)) return typeof item === "string" ? item : "";
  const where = Array.isArray(item["loc"]) ? item["loc"].filter(isStep).join(".") : "";
  const what = sentence(item["msg"], depth) ?? sentence(item["message"], depth) ?? "";
  return where === "" ? what : `${where}: ${what}`;
}

/** True for a step of the path to a wrong field. `body`, the first step of every path, is left out. */
function isStep(part: unknown): boolean {
  return (typeof part === "string" && part !== "body") || typeof part === "number";
}

function retryInfo(details: unknown): number | undefined {
  if (!Array.isArray(details)) return undefined;
  const info: unknown = details.find((detail) => isFields(detail) && typeof detail["retryDelay"] === "string");
  return isFields(info) && typeof info["retryDelay"] === "string" ? secondsOf(info["retryDelay"]) : undefined;
}

function plainBody(message: string): ErrorBody {
  return { message: message.slice(0, LONGEST_WORDS), code: null, type: undefined, param: null, retry_after: undefined };
}

function parse(text: string): unknown {
  if (!text.startsWith("{") && !text.startsWith("[") && !text.startsWith('"')) return undefined;
  try {
    // Depth does not matter: nothing here walks the whole value.
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function word(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;
}
