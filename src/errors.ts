import type { RouterMetadata } from "./types/metadata.ts";
import type { ChatCompletion, Message } from "./types/openai.ts";

/**
 * Facts about a failure, the second argument of the error constructors. `routing/policy.ts` decides what follows from
 * them.
 */
export interface ErrorFacts {
  /** The HTTP status. Default: that of the class. A status below 400 or above 599 is ignored. */
  status?: number | undefined;
  /** The provider's machine-readable code, such as `context_length_exceeded`. */
  code?: string | null | undefined;
  /** The provider's error type. Default: that of the class. */
  type?: string | undefined;
  param?: string | null | undefined;
  llm_provider?: string | undefined;
  model?: string | undefined;
  model_group?: string | undefined;
  deployment_id?: string | undefined;
  /** Seconds until a retry makes sense. */
  retry_after?: number | undefined;
  request_id?: string | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  cause?: unknown;
}

/** Where a failure happened: the facts that every error about a deployment has. */
export interface ErrorLocation {
  readonly llm_provider: string;
  readonly model: string;
  readonly model_group: string;
  readonly deployment_id: string;
}

/** The location of a failure at the deployment that a target describes. */
export function locationOf(target: {
  readonly provider: string;
  readonly model: string;
  readonly model_group: string;
  readonly deployment_id: string;
}): ErrorLocation {
  const { provider, model, model_group, deployment_id } = target;
  return { llm_provider: provider, model, model_group, deployment_id };
}

const MARKER = Symbol.for("literouter.error");

/**
 * The base class of all errors of the router. (A call that you abort rejects with your own reason instead, unchanged.) Fields
 * are named as on the `openai` package's `APIError`.
 */
export abstract class RouterError extends Error {
  /**
   * The HTTP status, from 400 to 599, never that of a success. `undefined` when no such status was received and the class has
   * none.
   */
  readonly status: number | undefined;
  /** The provider's machine-readable code, such as `"context_length_exceeded"`; `null` when it sent none. */
  readonly code: string | null;
  /** The provider's error type, else that of the class, such as `"rate_limit_error"`. */
  readonly type: string;
  /** The wrong parameter, if the provider or the router names one, else `null`. */
  readonly param: string | null;
  /** `"openai"`, `"anthropic"`, … */
  readonly llm_provider: string | undefined;
  /** The model as the provider knows it. */
  readonly model: string | undefined;
  /** The model group in which it happened. */
  readonly model_group: string | undefined;
  /** The deployment at which it happened; `undefined` when none was tried. */
  readonly deployment_id: string | undefined;
  /** Seconds until a retry makes sense, if the provider or a cooldown says so. */
  readonly retry_after: number | undefined;
  /** The provider's id of the failed request, for their support. */
  readonly request_id: string | undefined;
  /** The provider's response headers, names in lower case, without cookies and credentials. Not enumerable. */
  declare readonly headers: Readonly<Record<string, string>> | undefined;
  /** What the router did for the call. Set when a call rejects; not on a `ConfigurationError` of the constructor. */
  declare router_metadata: RouterMetadata;
  constructor(message: string, facts: ErrorFacts, defaults: { status?: number; type: string }) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    hide(this, "name", new.target.name);
    this.status = isFailure(facts.status) ? facts.status : defaults.status;
    this.code = facts.code ?? null;
    this.type = facts.type ?? defaults.type;
    this.param = facts.param ?? null;
    this.llm_provider = facts.llm_provider;
    this.model = facts.model;
    this.model_group = facts.model_group;
    this.deployment_id = facts.deployment_id;
    this.retry_after = facts.retry_after;
    this.request_id = facts.request_id;
    hide(this, "headers", facts.headers);
    hide(this, MARKER, true);
  }

  /** The last error of each fallback group, in order; empty when there was no fallback. */
  get errors(): readonly RouterError[] {
    return [];
  }

  /** OpenAI's error body, which a server can send as it is. */
  toJSON(): { error: { message: string; type: string; param: string | null; code: string | null } } {
    return { error: { message: this.message, type: this.type, param: this.param, code: this.code } };
  }
}

/** True for the status of an error. */
function isFailure(status: number | undefined): status is number {
  return Number.isInteger(status) && status !== undefined && status >= 400 && status <= 599;
}

/** Not enumerable, so that logging an error prints neither headers nor metadata. */
function hide(error: RouterError, key: string | symbol, value: unknown): void {
  Object.defineProperty(error, key, { value, writable: true, configurable: true, enumerable: false });
}

/** True for errors of this library, also when two copies of it are loaded, where `instanceof` fails. Never throws. */
export function isRouterError(error: unknown): error is RouterError {
  try {
    return error instanceof Error && MARKER in error;
  } catch {
    // A proxy, for example, may throw.
    return false;
  }
}

/** Adds the response's headers, and what they say, to an error that was read from the body. Values from the body win. */
export function attachResponse(
  error: RouterError,
  { headers, request_id, retry_after }: Required<Pick<ErrorFacts, "headers" | "request_id" | "retry_after">>,
): void {
  if (Object.keys(error.headers ?? {}).length > 0) return;
  hide(error, "headers", headers);
  complete(error, "request_id", request_id);
  complete(error, "retry_after", retry_after);
}

function complete<Key extends "request_id" | "retry_after">(
  error: RouterError,
  key: Key,
  value: RouterError[Key],
): void {
  if (error[key] === undefined) Object.defineProperty(error, key, { value });
}

/** Adds the metadata of the call to an error with which it rejects. A frozen error stays as it is. */
export function attachMetadata(error: RouterError, metadata: RouterMetadata, errors: readonly RouterError[]): void {
  if (!Object.isExtensible(error)) return;
  hide(error, "router_metadata", metadata);
  if (errors.length > 0) hide(error, "errors", errors);
  writeStacks(error);
}

const MESSAGE = Symbol.for("literouter.message");

/**
 * Adds a sentence to the message and to the stack, which repeats it. An error that several calls reject with has the sentence
 * of the last. A frozen error stays as it is.
 */
export function addSentence(error: RouterError, sentence: string): void {
  if (!Object.isExtensible(error)) return;
  const { message, stack } = error;
  const own: unknown = Reflect.get(error, MESSAGE) ?? message;
  if (typeof own !== "string") return;
  hide(error, MESSAGE, own);
  const end = own.includes("\n") ? "\n" : /[.!?…]$/.test(own) ? " " : ". ";
  hide(error, "message", own + end + sentence);
  const at = typeof stack === "string" && message !== "" ? stack.indexOf(message) : -1;
  if (stack !== undefined && at !== -1)
    hide(error, "stack", stack.slice(0, at) + error.message + stack.slice(at + message.length));
}

/** Longest chain of causes that is followed. */
const DEEPEST_CAUSE = 5;

/**
 * Reads the stacks, because until then the JavaScript engine keeps every object whose method is on the stack, and with them
 * the whole request, as long as the error is kept.
 */
function writeStacks(thrown: unknown): void {
  try {
    for (
      let error = thrown, depth = 0;
      error instanceof Error && depth < DEEPEST_CAUSE;
      error = error.cause, depth += 1
    )
      Reflect.get(error, "stack");
  } catch {
    // A cause may be any object, and reading it may throw.
  }
}

/** An error of the same class as `error` with another message. */
export function sameClass(error: RouterError, message: string, facts: ErrorFacts): RouterError {
  const made: unknown = Reflect.construct(error.constructor, [message, facts]);
  return isRouterError(made) ? made : new APIError(message, facts);
}

/** 400: the request itself is wrong. */
export class BadRequestError extends RouterError {
  static override readonly name: string = "BadRequestError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { status: 400, type: "invalid_request_error" });
  }
}

/** 400: the prompt, or prompt and answer together, exceed the model's context window. */
export class ContextWindowExceededError extends BadRequestError {
  static override readonly name: string = "ContextWindowExceededError";
}

/** 400: the provider refused the prompt or the answer under its content policy. */
export class ContentPolicyViolationError extends BadRequestError {
  static override readonly name: string = "ContentPolicyViolationError";
}

/**
 * 400: the call uses parameters that the provider or model does not support. With `drop_params` they are left out
 * instead.
 */
export class UnsupportedParamsError extends BadRequestError {
  static override readonly name: string = "UnsupportedParamsError";
}

/** One problem of a configuration. */
export interface ConfigurationProblem {
  /** The path of the option: `model_list[2].litellm_params.api_key`. */
  path: string;
  /** What is wrong, and what to do about it. */
  message: string;
}

/**
 * The options are wrong, or an optional package cannot be loaded. Thrown by the constructor of `Router`, `addDeployment` and
 * `upsertDeployment`, with all problems at once, and by the first call that needs the package. It has no status; nothing was
 * sent.
 */
export class ConfigurationError extends RouterError {
  static override readonly name: string = "ConfigurationError";

  /** All problems, each with its path. */
  readonly problems: readonly ConfigurationProblem[];

  /** `hint`: what else can be done about them. */
  constructor(problems: readonly ConfigurationProblem[], hint?: string, facts: ErrorFacts = {}) {
    const number = problems.length === 1 ? "a problem" : `${problems.length} problems`;
    const lines = problems.map(({ path, message }) => `  - ${path}: ${message}`);
    const text = [`The router's configuration has ${number}:`, ...lines, ...(hint === undefined ? [] : [hint])];
    super(text.join("\n"), facts, { type: "configuration_error" });
    this.problems = problems;
  }
}

/** 401: the key or token was refused. */
export class AuthenticationError extends RouterError {
  static override readonly name: string = "AuthenticationError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { status: 401, type: "authentication_error" });
  }
}

/** 403: the key is valid, but not for this request. */
export class PermissionDeniedError extends RouterError {
  static override readonly name: string = "PermissionDeniedError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { status: 403, type: "permission_error" });
  }
}

/** 404: no such model, deployment or address. */
export class NotFoundError extends RouterError {
  static override readonly name: string = "NotFoundError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { status: 404, type: "not_found_error" });
  }
}

/** 422: the request is well-formed, but not valid for this provider. */
export class UnprocessableEntityError extends RouterError {
  static override readonly name: string = "UnprocessableEntityError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { status: 422, type: "invalid_request_error" });
  }
}

/**
 * What a `Timeout` waited for: a connection, the response's headers, the rest of an answer that is not streamed (`"body"`),
 * the first content of a stream, the next content of a stream (`"idle"`), or the whole call (`total_timeout`).
 */
export type TimeoutPhase = "connect" | "headers" | "body" | "first_token" | "idle" | "total";

/**
 * 408: a time limit of the router was reached (`phase` says which), or the provider reported a timeout of its own (no
 * `phase`).
 */
export class Timeout extends RouterError {
  static override readonly name: string = "Timeout";

  /** What the router waited for. `undefined` when the provider reported the timeout. */
  readonly phase: TimeoutPhase | undefined;
  /** The message as far as a stream had delivered it when `total_timeout` was reached; otherwise `undefined`. */
  readonly partial: Message | undefined;

  constructor(message: string, facts: ErrorFacts & { phase?: TimeoutPhase; partial?: Message } = {}) {
    super(message, facts, { status: 408, type: "timeout_error" });
    this.phase = facts.phase;
    this.partial = facts.partial;
  }
}

/** 429: too many requests or tokens for now. */
export class RateLimitError extends RouterError {
  static override readonly name: string = "RateLimitError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { status: 429, type: "rate_limit_error" });
  }
}

/** 429: a quota, credit or budget is used up; a short wait does not help. */
export class BudgetExceededError extends RateLimitError {
  static override readonly name: string = "BudgetExceededError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, { type: "insufficient_quota", ...facts });
  }
}

/** 500, and other failures inside the provider. */
export class InternalServerError extends RouterError {
  static override readonly name: string = "InternalServerError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { status: 500, type: "server_error" });
  }
}

/** 502: a gateway between the router and the provider failed. */
export class BadGatewayError extends RouterError {
  static override readonly name: string = "BadGatewayError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { status: 502, type: "server_error" });
  }
}

/** 503, 529: the provider is overloaded or down, or no deployment of the group may be used. */
export class ServiceUnavailableError extends RouterError {
  static override readonly name: string = "ServiceUnavailableError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { status: 503, type: "service_unavailable_error" });
  }
}

/**
 * No complete answer arrived: the connection was refused, reset or cut, or the answer is malformed or empty. Has a status
 * only if one of 400 or more was received.
 */
export class APIConnectionError extends RouterError {
  static override readonly name: string = "APIConnectionError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { type: "connection_error" });
  }
}

/**
 * A status without a class of its own, or an exception in your own code (a filter, a strategy, a `fetch`) or in the
 * router.
 */
export class APIError extends RouterError {
  static override readonly name: string = "APIError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { type: "api_error" });
  }
}

/**
 * 502: a whole answer came, but `validate` refused it, and no other group gave a better one. Its tokens are counted in the
 * metadata's cost.
 */
export class AnswerRejectedError extends RouterError {
  static override readonly name: string = "AnswerRejectedError";

  /** Why it is not good enough. */
  readonly reason: string;
  /** Its confidence, where `min_confidence` asks for it. */
  readonly confidence: number | undefined;
  /** The answer that was refused last in the group that was called. Not enumerable: logs do not show it. */
  declare readonly answer: ChatCompletion | undefined;

  constructor(
    message: string,
    facts: ErrorFacts & {
      reason?: string | undefined;
      confidence?: number | undefined;
      answer?: ChatCompletion | undefined;
    } = {},
  ) {
    super(message, facts, { status: 502, type: "answer_rejected" });
    this.reason = facts.reason ?? "";
    this.confidence = facts.confidence;
    hide(this, "answer", facts.answer);
  }
}

/** 503: a stream broke after content was delivered, and could not be continued. `cause` is the failure that broke it. */
export class MidStreamError extends RouterError {
  static override readonly name: string = "MidStreamError";

  /** The message as far as it was delivered. */
  readonly partial: Message;

  constructor(message: string, facts: ErrorFacts & { partial: Message }) {
    super(message, facts, { status: 503, type: "mid_stream_error" });
    this.partial = facts.partial;
  }
}
