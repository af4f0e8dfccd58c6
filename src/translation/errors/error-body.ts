import { DEEPEST_WORDS, LONGEST_WORDS } from "../../transport/body-limits.ts";
import { type Fields, isFields } from "../json.ts";
import { pageWords } from "./page-words.ts";
import { secondsOf } from "./retry-after.ts";

/** An error body, in whatever shape it came, as the four facts OpenAI's has. */
export interface ErrorBody {
  /** Empty when the body was; cut where it is longer than anybody says anything in. */
  readonly message: string;
  readonly code: string | null;
  readonly type: string | undefined;
  readonly param: string | null;
  /** Seconds, when the body itself says so (Google's `RetryInfo`). */
  readonly retry_after: number | undefined;
}

/** Reads any shape: `{error:{…}}`, `{error:"…"}`, `{message}`, `{detail}`, array-wrapped, HTML, plain text, nothing. */
export function readErrorBody(body: string): ErrorBody {
  const text = body.trim();
  const parsed = parse(text);
  if (parsed === undefined) return plainBody(text.startsWith("<") ? pageWords(text.slice(0, LONGEST_WORDS)) : text);
  return readErrorValue(parsed);
}

/** The same for a body that has been parsed, such as the `error` event of a stream. */
export function readErrorValue(value: unknown): ErrorBody {
  return readValue(value, DEEPEST_WORDS);
}

/** Lists of errors in errors are read so far down. */
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

/** False also for the ways in which vendors write that there is no error: `null`, `""`, `0`. */
export function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && value !== 0 && value !== false;
}

function fromFields(error: Fields, around: Fields): ErrorBody {
  const details = isFields(error["details"]) ? error["details"] : {};
  // Google's `code` repeats the status as a number; its name for the error stands in `status`.
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
  const said =
    sentence(error["message"]) ??
    sentence(error["detail"]) ??
    sentence(error["Message"]) ??
    sentence(error["error_message"]) ??
    "";
  // OpenRouter says "Provider returned error" and keeps the provider's own words beside it.
  const raw = isFields(error["metadata"]) ? sentence(error["metadata"]["raw"]) : undefined;
  return raw === undefined || raw === "" ? said : `${said}: ${raw}`;
}

/** A string, or the validation lists some servers put in its place. */
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

/** Of the path to what is wrong: a name or a number, and not the one that stands before them all. */
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
    // However deep: nothing here follows it to its end, and the rest of what it says is worth having.
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function word(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : typeof value === "number" ? String(value) : undefined;
}
