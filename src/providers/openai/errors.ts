/** Errors on OpenAI's wire: with a status, and inside answers that have a good one. Pure. */
import type { RouterError } from "../../errors.ts";
import type { ErrorReply, Headers, Target } from "../provider.ts";
import { quote } from "../shared/error-facts.ts";
import { type ErrorBody, errorFor, noAnswer, readErrorBody, readErrorValue } from "../shared/errors.ts";

/** The error of a response whose status says that it is one. */
export function openAiError(reply: ErrorReply, target: Target): RouterError {
  return errorOf(readErrorBody(reply.body), reply.status, reply.headers, target);
}

/** The error that a parsed answer or event holds; `undefined` when it holds none. */
export function reportedError(answer: unknown, target: Target): RouterError | undefined {
  if (!isFields(answer)) return undefined;
  const { error, base_resp: minimax } = answer;
  if (isSaid(error)) return errorOf(readErrorValue(answer), undefined, {}, target);
  if (isFields(minimax) && isSaid(minimax["status_code"])) return errorOf(minimaxError(minimax), undefined, {}, target);
  return isBareError(answer) ? errorOf(readErrorValue(answer), undefined, {}, target) : undefined;
}

/** Vendors also write the absence of an error: `null`, `""`, `0`. */
function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && value !== 0 && value !== false;
}

/** An error without an `error` around it: older vLLM, Mistral, Cerebras, FastAPI's `detail`. */
function isBareError(answer: Readonly<Record<string, unknown>>): boolean {
  if (Array.isArray(answer["choices"]) || Array.isArray(answer["data"])) return false;
  return answer["object"] === "error" || answer["type"] === "error" || "message" in answer || "detail" in answer;
}

/** The error for a body that should have been an answer. */
export function notAnAnswer(body: string, target: Target): RouterError {
  const text = body.trim();
  if (text === "") return noAnswer("answered with an empty body.", target);
  // An answer of the model's is nobody's business here, so only what is no JSON is quoted.
  if (text.startsWith("{") || text.startsWith("["))
    return noAnswer("answered with JSON that is no completion.", target);
  const { message } = readErrorBody(text);
  return noAnswer(
    `answered with something that is no completion: ${quote(message === "" ? text : message, target).slice(0, 200)}`,
    target,
  );
}

function errorOf(body: ErrorBody, status: number | undefined, headers: Headers, target: Target): RouterError {
  const { code, type, param, message, retry_after } = body;
  return errorFor({ status, code: meaningOf(code, message), type, param, message, headers, retry_after }, target);
}

/**
 * `invalid_prompt` is OpenAI's code for a prompt against its policy, and elsewhere one for a malformed request. Only the
 * words tell which; they alone decide then.
 */
function meaningOf(code: string | null, message: string): string | null {
  return code === "invalid_prompt" && /flagged|policy|safety/i.test(message) ? "content_policy_violation" : code;
}

function minimaxError(fields: Readonly<Record<string, unknown>>): ErrorBody {
  const message = typeof fields["status_msg"] === "string" ? fields["status_msg"] : "";
  return { message, code: String(fields["status_code"]), type: undefined, param: null, retry_after: undefined };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
