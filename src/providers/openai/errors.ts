/** Errors on OpenAI's wire: responses with an error status, and errors in responses with status 200. Pure. */
import type { RouterError } from "../../errors.ts";
import type { Target } from "../../provider.ts";
import {
  type ErrorBody,
  errorFor,
  hasValue,
  noAnswer,
  readErrorBody,
  readErrorValue,
} from "../../translation/errors/provider-error.ts";
import { isFields, textOf } from "../../translation/json.ts";
import { describeBody } from "../../translation/errors/describe-body.ts";
import type { ErrorReply } from "../../exchange/translator.ts";

/** The error for a response with an error status. */
export function openAiError(reply: ErrorReply, target: Target): RouterError {
  return errorOf(readErrorBody(reply.body), reply, target);
}

/** The error in a parsed answer or event; `undefined` when there is none. */
export function reportedError(value: unknown, target: Target): RouterError | undefined {
  // Google's gateways put the error into a list.
  const answer: unknown = Array.isArray(value) ? value[0] : value;
  if (!isFields(answer)) return undefined;
  const { error, base_resp: minimax } = answer;
  if (hasValue(error)) return errorOf(readErrorValue(answer), INSIDE, target);
  if (isFields(minimax) && hasValue(minimax["status_code"])) return errorOf(minimaxError(minimax), INSIDE, target);
  return isUnwrappedError(answer) ? errorOf(readErrorValue(answer), INSIDE, target) : undefined;
}

/** The error inside a choice, its message or its delta: OpenRouter's form for what happens after the answer began. */
export function errorInChoice(choice: unknown, target: Target): RouterError | undefined {
  if (!isFields(choice)) return undefined;
  const { error, message, delta } = choice;
  if (hasValue(error)) return reportedError({ error }, target);
  const within = [message, delta].find((part) => isFields(part) && isFields(part["error"]));
  return isFields(within) ? reportedError({ error: within["error"] }, target) : undefined;
}

/** An error without an `error` around it: older vLLM, Mistral, Cerebras, FastAPI's `detail`. */
function isUnwrappedError(answer: Readonly<Record<string, unknown>>): boolean {
  if (Array.isArray(answer["choices"]) || Array.isArray(answer["data"])) return false;
  return answer["object"] === "error" || answer["type"] === "error" || "message" in answer || "detail" in answer;
}

/** The error for a body that is no completion. Nothing of it is quoted: it may be a model's answer in another form. */
export function notAnAnswer(body: string, target: Target): RouterError {
  const text = body.trim();
  if (text === "") return noAnswer("answered with an empty body.", target);
  if (text.startsWith("{") || text.startsWith("["))
    return noAnswer("answered with JSON that is no completion.", target);
  return noAnswer(`answered with something that is no completion: ${describeBody(text, target)}.`, target);
}

type ResponseFacts = Omit<ErrorReply, "body">;

/** For an error inside an answer. */
const INSIDE: ResponseFacts = { status: undefined, headers: {} };

function errorOf(body: ErrorBody, { status, headers, received_at }: ResponseFacts, target: Target): RouterError {
  const { code, message } = body;
  return errorFor({ ...body, code: meaningOf(code, message), status, headers, received_at }, target);
}

/** `invalid_prompt` is OpenAI's code for a prompt against its policy, and other vendors' for a malformed request: the message decides. */
function meaningOf(code: string | null, message: string): string | null {
  return code === "invalid_prompt" && /flagged|policy|safety/i.test(message) ? "content_policy_violation" : code;
}

function minimaxError(fields: Readonly<Record<string, unknown>>): ErrorBody {
  const { status_msg: message, status_code: code } = fields;
  return {
    message: textOf(message),
    code: typeof code === "number" || typeof code === "string" ? String(code) : null,
    type: undefined,
    param: null,
    retry_after: undefined,
  };
}
