/** The meaning of a provider's failure: from its codes first, then its status, then its message. */
import { DECISIVE, GENERAL, kindIn, refusalIn, vendorMeaning } from "./error-codes.ts";
import type { ErrorKind } from "./error-kind.ts";
import {
  AUTHENTICATION,
  kindOfMessage,
  CONTENT_POLICY,
  isContextWindow,
  isUnsupported,
  LACKS_OPTION,
  OVERLOADED,
  QUOTA,
  TIMED_OUT,
} from "./error-phrases.ts";

/** The parts of an error that `classify` examines. */
export interface ErrorSigns {
  readonly provider: string;
  readonly status: number | undefined;
  readonly code: string | null | undefined;
  readonly type: string | undefined;
  readonly message: string;
}

/** A numeric code is a status: OpenRouter's `"code": 502` in an answer with status 200. */
function statusInCode(code: string | null | undefined): number | undefined {
  return code !== null && code !== undefined && /^[45]\d\d$/.test(code) ? Number(code) : undefined;
}

/** Decides the meaning alone. `routing/policy.ts` decides what follows from it. */
export function classify(signs: ErrorSigns): ErrorKind {
  const { code, type, message } = signs;
  const vendor = meaningAtVendor(signs);
  if (vendor !== undefined) return vendor;
  const status = signs.status !== undefined && signs.status >= 400 ? signs.status : statusInCode(code);
  const decisive = kindIn(DECISIVE, code) ?? kindIn(DECISIVE, type);
  // A 429 is a limit, whatever its message. Only the message tells an exhausted balance from a rate limit where both have the
  // same code.
  if (decisive === "rate_limit" || status === 429) {
    return decisive === "quota" || QUOTA.test(message) ? "quota" : "rate_limit";
  }
  if (decisive !== undefined) return decisive;
  return status === undefined ? withoutStatus(signs) : byStatus(status, signs);
}

function meaningAtVendor({ provider, code, message }: ErrorSigns): ErrorKind | undefined {
  const meaning = vendorMeaning(provider, code);
  // Mistral's 3051 is any invalid argument, a prompt that is too long among them.
  return meaning === "context_window" && isUnsupported(message) ? "unsupported_params" : meaning;
}

function withoutStatus({ code, type, message }: ErrorSigns): ErrorKind {
  const kind = refusalIn(code) ?? kindOfMessage(message);
  if (kind !== undefined) return kind;
  const named = kindIn(GENERAL, code) ?? kindIn(GENERAL, type);
  if (OVERLOADED.test(message) && (named === undefined || named === "internal")) return "overloaded";
  if ((named === undefined || named === "bad_request") && isUnsupported(message)) return "unsupported_params";
  if (named !== undefined) return named;
  return TIMED_OUT.test(message) ? "timeout" : "other";
}

const STATUS: Readonly<Record<number, ErrorKind>> = {
  400: "bad_request",
  405: "bad_request",
  411: "bad_request",
  413: "bad_request",
  414: "bad_request",
  415: "bad_request",
  431: "bad_request",
  401: "authentication",
  402: "quota",
  403: "permission",
  404: "not_found",
  408: "timeout",
  410: "not_found",
  422: "unprocessable",
  424: "internal",
  498: "rate_limit",
  502: "bad_gateway",
  503: "overloaded",
  504: "timeout",
  524: "timeout",
  529: "overloaded",
};

function byStatus(status: number, { code, message }: ErrorSigns): ErrorKind {
  const meant = STATUS[status] ?? (status >= 500 ? "internal" : "other");
  if (status === 400 || status === 413 || status === 422) return refusal(meant, code, message);
  if (status === 403) return forbidden(message);
  if (status === 500) return failed(message);
  return meant;
}

/** `meant`: the meaning of the status alone. */
function refusal(meant: ErrorKind, code: string | null | undefined, message: string): ErrorKind {
  const named = refusalIn(code);
  if (named !== undefined) return named === "bad_request" ? meant : named;
  return kindOfMessage(message) ?? (isUnsupported(message) ? "unsupported_params" : meant);
}

/** Some servers answer with 500 when a prompt is too long, when they are overloaded, or when they lack an option. */
function failed(message: string): ErrorKind {
  if (isContextWindow(message)) return "context_window";
  if (LACKS_OPTION.test(message)) return "unsupported_params";
  return OVERLOADED.test(message) ? "overloaded" : "internal";
}

function forbidden(message: string): ErrorKind {
  if (QUOTA.test(message)) return "quota";
  if (CONTENT_POLICY.test(message)) return "content_policy";
  return AUTHENTICATION.test(message) ? "authentication" : "permission";
}
