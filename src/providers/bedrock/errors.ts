import { type RouterError } from "../../errors.ts";
import type { Target } from "../../provider.ts";
import type { ErrorKind } from "../../translation/errors/error-kind.ts";
import { errorFor, readErrorBody } from "../../translation/errors/provider-error.ts";
import { entryIn, fieldsOf, someText, parsedJson } from "../../translation/json.ts";
import type { Headers } from "../../transport/http.ts";
import type { ErrorReply } from "../../exchange/translator.ts";

/** The HTTP status of each of the service's exceptions, in lower case: an exception inside a stream has none. */
const STATUSES: Readonly<Record<string, number>> = {
  accessdeniedexception: 403,
  conflictexception: 400,
  expiredtokenexception: 403,
  internalfailure: 500,
  internalserverexception: 500,
  modelerrorexception: 424,
  modelnotreadyexception: 429,
  modelstreamerrorexception: 424,
  modeltimeoutexception: 408,
  resourcenotfoundexception: 404,
  servicequotaexceededexception: 400,
  serviceunavailable: 503,
  serviceunavailableexception: 503,
  throttlingexception: 429,
  unrecognizedclientexception: 403,
  validationexception: 400,
};

/** What an exception means, whatever its status. Without an entry, status and message decide. */
const KINDS: Readonly<Record<string, ErrorKind>> = {
  expiredtoken: "authentication",
  expiredtokenexception: "authentication",
  incompletesignature: "authentication",
  incompletesignatureexception: "authentication",
  invalidclienttokenid: "authentication",
  invalidsignatureexception: "authentication",
  missingauthenticationtoken: "authentication",
  missingauthenticationtokenexception: "authentication",
  requestexpired: "authentication",
  signaturedoesnotmatch: "authentication",
  unrecognizedclientexception: "authentication",
  modelerrorexception: "internal",
  modelstreamerrorexception: "internal",
  modelnotreadyexception: "overloaded",
  modeltimeoutexception: "timeout",
  servicequotaexceededexception: "rate_limit",
  throttlingexception: "rate_limit",
};

/** The quota of a day is used up: a pause between two attempts does not help. */
const PER_DAY = /per day|daily/i;
/** The `retry_after` for it, in seconds: an hour is the longest cooldown. */
const DAILY_QUOTA_PAUSE = 3600;
/** Phrases for a context window that is exceeded, which only Bedrock uses. */
const TOO_LONG =
  /expected maxlength:|prompt: length: 1\.\.|input is too long|prompt is too long|too many input tokens/i;
const NOT_ALLOWED = /^operation not allowed/i;
const NEEDS_PROFILE = /on-demand throughput/i;
const BAD_KEY = /api key|bearer|authentication failed/i;

/** Decides the class of Bedrock's errors; nothing else does. */
export function errorFromReply(reply: ErrorReply, target: Target): RouterError {
  const { message, code, type } = readErrorBody(reply.body);
  const exception = exceptionName(reply.headers["x-amzn-errortype"] ?? typeInBody(reply.body) ?? code ?? type);
  return classified(exception, message, reply, target);
}

/** An exception that came as a frame of a stream. */
export function errorFromFrame(name: string, data: string, headers: Headers, target: Target): RouterError {
  const exception = exceptionName(name);
  const status = entryIn(STATUSES, exception.toLowerCase());
  return classified(exception, readErrorBody(data).message, { status, headers }, target);
}

function classified(
  exception: string,
  message: string,
  { status, headers, received_at }: Omit<ErrorReply, "body">,
  target: Target,
): RouterError {
  const kind = kindOf(exception.toLowerCase(), message, status);
  const details = {
    status,
    code: exception === "" ? null : exception,
    message: withHint(message),
    headers,
    received_at,
    kind,
    retry_after: kind === "quota" ? DAILY_QUOTA_PAUSE : undefined,
  };
  return errorFor(details, target);
}

function kindOf(exception: string, message: string, status: number | undefined): ErrorKind | undefined {
  const known = entryIn(KINDS, exception);
  if (known === "rate_limit") return PER_DAY.test(message) ? "quota" : known;
  if (known === "internal" && TOO_LONG.test(message)) return "context_window";
  return known ?? byMessage(message, exception === "accessdeniedexception" ? 403 : status);
}

function byMessage(message: string, status: number | undefined): ErrorKind | undefined {
  if (status === 403) return BAD_KEY.test(message) ? "authentication" : undefined;
  if (status !== 400) return undefined;
  if (TOO_LONG.test(message)) return "context_window";
  return NOT_ALLOWED.test(message) ? "permission" : undefined;
}

/** Adds what the operator can do, where the service's message does not say it. */
function withHint(message: string): string {
  if (!NEEDS_PROFILE.test(message)) return message;
  return `${message} Put the prefix of an inference profile before the model: "us.", "eu.", "apac." or "global.".`;
}

/** `ThrottlingException:http://…` and `com.amazon.bedrock#ThrottlingException` as the name alone. */
function exceptionName(written: string | undefined): string {
  const name = (written ?? "").split(":", 1)[0] ?? "";
  return name.slice(name.lastIndexOf("#") + 1).trim();
}

/** The exception's name in the body, in case a proxy removed the header. */
function typeInBody(body: string): string | undefined {
  return someText(fieldsOf(parsedJson(body))["__type"]);
}
