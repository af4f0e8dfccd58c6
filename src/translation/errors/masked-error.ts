/** The one place that masks the secrets in an error: in its fields, its headers, its stack and its causes. */
import { isRouterError, type RouterError } from "../../errors.ts";
import { isCredentialHeader } from "../../secrets.ts";
import type { SecretSources } from "../../provider.ts";
import { namesOf } from "./error-facts.ts";
import { Mask } from "./mask-secrets.ts";
import { maskedCause } from "./masked-cause.ts";
import { secretsOfAttempt } from "./secrets-of.ts";
import { maskedStack } from "./masked-stack.ts";
import type { Headers } from "../../transport/http.ts";
import { requestId } from "../../transport/request-id.ts";

/** Longest text of an error, in characters. */
const LONGEST_TEXT = 8000;
/** Headers of more characters than this are masked one by one. */
const LONGEST_HEADERS = 32_000;
/** Joins the values of headers; no header can contain it. */
const BETWEEN = " \u0001 ";

/** Masks the secrets of an attempt in its error, in place, so that every reference to the error is safe. */
export function maskError(error: RouterError, sources: SecretSources): void {
  maskFields(error, new Mask(secretsOfAttempt(sources), namesOf(sources.target)));
}

/** The headers of an answer as they may leave the router, and the request id among them. */
export function shownHeaders(
  headers: Headers,
  sources: SecretSources,
): { readonly request_id: string | undefined; readonly response_headers: Headers } {
  const response_headers = maskedHeaders(headers, new Mask(secretsOfAttempt(sources), namesOf(sources.target)));
  return { request_id: requestId(response_headers), response_headers };
}

function maskFields(error: RouterError, mask: Mask): void {
  const { message, headers, cause, stack } = error;
  // `reason`: of an answer that was refused.
  for (const key of ["message", "code", "type", "param", "request_id", "reason"]) {
    const value: unknown = Reflect.get(error, key);
    if (typeof value === "string") replace(error, key, masked(value, mask));
  }
  replace(error, "stack", maskedStack(stack, message, error.message, mask));
  if (headers !== undefined) replace(error, "headers", maskedHeaders(headers, mask));
  if (cause === undefined) return;
  if (isRouterError(cause)) maskFields(cause, mask);
  else replace(error, "cause", maskedCause(cause, mask));
}

function masked(text: string, mask: Mask): string {
  return mask.text(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text);
}

/** Response headers as they may leave the router. */
function maskedHeaders(headers: Headers, mask: Mask): Headers {
  const entries = Object.entries(headers).filter(([name]) => !isCredentialHeader(name));
  // All values at once, because there are many. If a match spans two values, each is masked by itself.
  const together = entries.map(([, value]) => value).join(BETWEEN);
  const values = (together.length > LONGEST_HEADERS ? "" : mask.text(together)).split(BETWEEN);
  const isWhole = values.length === entries.length;
  return Object.fromEntries(
    entries.map(([name, value], index) => [name, (isWhole ? values[index] : undefined) ?? masked(value, mask)]),
  );
}

/** Defined rather than assigned, so that the field stays enumerable or not. */
function replace(error: RouterError, key: string, value: unknown): void {
  if (Reflect.get(error, key) !== value) Object.defineProperty(error, key, { value });
}
