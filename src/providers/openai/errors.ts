/** Errors on OpenAI's wire: with a status, and inside answers that have a good one. Pure. */
import type { RouterError } from "../../errors.ts";
import type { Target } from "../../provider.ts";
import {
  type ErrorBody,
  errorFor,
  isSaid,
  noAnswer,
  readErrorBody,
  readErrorValue,
} from "../../translation/errors/provider-error.ts";
import { isFields } from "../../translation/json.ts";
import { whatCame } from "../../translation/errors/what-came.ts";
import type { ErrorReply } from "../../exchange/translator.ts";

/** The error of a response whose status says that it is one. */
export function openAiError(reply: ErrorReply, target: Target): RouterError {
  return errorOf(readErrorBody(reply.body), reply, target);
}

/** The error that a parsed answer or event holds; `undefined` when it holds none. */
export function reportedError(value: unknown, target: Target): RouterError | undefined {
  // Google's gateways put it into a list.
  const answer: unknown = Array.isArray(value) ? value[0] : value;
  if (!isFields(answer)) return undefined;
  const { error, base_resp: minimax } = answer;
  if (isSaid(error)) return errorOf(readErrorValue(answer), INSIDE, target);
  if (isFields(minimax) && isSaid(minimax["status_code"])) return errorOf(minimaxError(minimax), INSIDE, target);
  return isBareError(answer) ? errorOf(readErrorValue(answer), INSIDE, target) : undefined;
}

/** An error without an `error` around it: older vLLM, Mistral, Cerebras, FastAPI's `detail`. */
function isBareError(answer: Readonly<Record<string, unknown>>): boolean {
  if (Array.isArray(answer["choices"]) || Array.isArray(answer["data"])) return false;
  return answer["object"] === "error" || answer["type"] === "error" || "message" in answer || "detail" in answer;
}

/** The error for a body that should have been an answer. It may be one all the same, in another form: nothing of it is told. */
export function notAnAnswer(body: string, target: Target): RouterError {
  const text = body.trim();
  if (text === "") return noAnswer("answered with an empty body.", target);
  if (text.startsWith("{") || text.startsWith("["))
    return noAnswer("answered with JSON that is no completion.", target);
  return noAnswer(`answered with something that is no completion: ${whatCame(text, target)}.`, target);
}

/** What an error comes with that stands inside an answer. */
const INSIDE: Circumstances = { status: undefined, headers: {} };

type Circumstances = Omit<ErrorReply, "body">;

function errorOf(body: ErrorBody, { status, headers, received_at }: Circumstances, target: Target): RouterError {
  const { code, message } = body;
  return errorFor({ ...body, code: meaningOf(code, message), status, headers, received_at }, target);
}

/**
 * `invalid_prompt` is OpenAI's code for a prompt against its policy, and elsewhere one for a malformed request. Only the
 * words tell which; they alone decide then.
 */
function meaningOf(code: string | null, message: string): string | null {
  return code === "invalid_prompt" && /flagged|policy|safety/i.test(message) ? "content_policy_violation" : code;
}

function minimaxError(fields: Readonly<Record<string, unknown>>): ErrorBody {
  const { status_msg: said, status_code: code } = fields;
  return {
    message: typeof said === "string" ? said : "",
    code: typeof code === "number" || typeof code === "string" ? String(code) : null,
    type: undefined,
    param: null,
    retry_after: undefined,
  };
}
