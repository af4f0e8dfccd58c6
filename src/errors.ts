import type { RouterMetadata } from "./types/metadata.ts";
import type { Message } from "./types/openai.ts";

/** What is known of a failure. Facts only: what follows from them is decided in `routing/policy.ts`. */
export interface ErrorFacts {
  /** By default the one that belongs to the class. One that is no failure's (a cut answer came with 200) is left out. */
  status?: number | undefined;
  /** The provider's machine-readable code, such as `context_length_exceeded`. */
  code?: string | null | undefined;
  /** The provider's error type; by default the one that belongs to the class. */
  type?: string | undefined;
  param?: string | null | undefined;
  llm_provider?: string | undefined;
  model?: string | undefined;
  model_group?: string | undefined;
  deployment_id?: string | undefined;
  /** Seconds. */
  retry_after?: number | undefined;
  request_id?: string | undefined;
  headers?: Readonly<Record<string, string>> | undefined;
  cause?: unknown;
}

const MARKER = Symbol.for("literouter.error");

/**
 * The root of every error the router throws, but for the caller's own abort, which is rethrown as it came.
 * Fields are named as on the `openai` package's `APIError`.
 */
export abstract class RouterError extends Error {
  /**
   * The HTTP status, from 400 to 599: whoever answers with it never reports a success. `undefined` when none was received
   * that says so, and the class has none.
   */
  readonly status: number | undefined;
  /** The provider's machine-readable code, such as `"context_length_exceeded"`. */
  readonly code: string | null;
  /** The provider's type, else the one that belongs to the class: `"rate_limit_error"`. */
  readonly type: string;
  /** The parameter that was wrong, when the provider or the router names one. */
  readonly param: string | null;
  /** `"openai"`, `"anthropic"`, … */
  readonly llm_provider: string | undefined;
  /** The model as the provider knows it. */
  readonly model: string | undefined;
  /** The group it happened in. */
  readonly model_group: string | undefined;
  /** The deployment it happened at; `undefined` when none was asked. */
  readonly deployment_id: string | undefined;
  /** Seconds after which it is worth trying again, when the provider or a cooldown says so. */
  readonly retry_after: number | undefined;
  /** The provider's id of the failed request: quote it to their support. */
  readonly request_id: string | undefined;
  /** The provider's response headers, names in lower case, without cookies and credentials. Not enumerable. */
  declare readonly headers: Readonly<Record<string, string>> | undefined;
  /** What the router did for the call. Set when the error leaves the router; not on an error of the constructor. */
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

  /** How the fallback groups failed, in order, when all of them failed too; empty otherwise. */
  get errors(): readonly RouterError[] {
    return [];
  }

  /** OpenAI's error body: what a gateway would send. */
  toJSON(): { error: { message: string; type: string; param: string | null; code: string | null } } {
    return { error: { message: this.message, type: this.type, param: this.param, code: this.code } };
  }
}

/** True for a status that says that something failed. */
function isFailure(status: number | undefined): status is number {
  return Number.isInteger(status) && status !== undefined && status >= 400 && status <= 599;
}

/** Non-enumerable, so that logging an error prints neither headers nor metadata. */
function hide(error: RouterError, key: string | symbol, value: unknown): void {
  Object.defineProperty(error, key, { value, writable: true, configurable: true, enumerable: false });
}

/** True for errors of this library, also when two copies of it are loaded and `instanceof` fails. */
export function isRouterError(error: unknown): error is RouterError {
  try {
    return error instanceof Error && MARKER in error;
  } catch {
    // Something else that throws when it is looked at.
    return false;
  }
}

/** Completes an error that was read from a body alone with what the response's headers say. The body's own words win. */
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

/** Puts what the router did on an error that is about to leave it. One that its owner has frozen stays as it is. */
export function attachMetadata(error: RouterError, metadata: RouterMetadata, errors: readonly RouterError[]): void {
  if (!Object.isExtensible(error)) return;
  hide(error, "router_metadata", metadata);
  if (errors.length > 0) hide(error, "errors", errors);
  writeStacks(error);
}

/** How far down causes are followed. */
const DEEPEST_CAUSE = 5;

/**
 * Until the stack of an error is read, the engine keeps every object whose method was on the way, and with it the whole
 * request: who kept an error would keep that too.
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
    // A cause is somebody's object, and may not want to be read.
  }
}

/** An error of the same class as `error`, saying something else. */
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

/** 400: the prompt, or prompt and answer together, do not fit the model's context window. */
export class ContextWindowExceededError extends BadRequestError {
  static override readonly name: string = "ContextWindowExceededError";
}

/** 400: the provider refused the prompt or the answer on its content policy. */
export class ContentPolicyViolationError extends BadRequestError {
  static override readonly name: string = "ContentPolicyViolationError";
}

/** 400: the call uses parameters that the provider has no word for. `drop_params` drops them instead. */
export class UnsupportedParamsError extends BadRequestError {
  static override readonly name: string = "UnsupportedParamsError";
}

/** One thing that is wrong with a configuration. */
export interface ConfigurationProblem {
  /** Where: `model_list[2].litellm_params.api_key`. */
  path: string;
  /** What, and what to do about it. */
  message: string;
}

/** The options are wrong. Thrown by the constructor, with every problem at once; nothing was sent. */
export class ConfigurationError extends RouterError {
  static override readonly name: string = "ConfigurationError";

  /** Everything that is wrong, each with its path. */
  readonly problems: readonly ConfigurationProblem[];

  constructor(problems: readonly ConfigurationProblem[]) {
    const lines = problems.map(({ path, message }) => `  - ${path}: ${message}`);
    super(
      `The router's configuration has ${problems.length === 1 ? "a problem" : `${problems.length} problems`}:\n${lines.join("\n")}`,
      {},
      {
        type: "configuration_error",
      },
    );
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

/** 403: the key is good, but not for this. */
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

/** 422: well-formed, but not valid for this provider. */
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

/** 408: a time limit of ours struck (`phase` says which), or the provider reported one of its own (no `phase`). */
export class Timeout extends RouterError {
  static override readonly name: string = "Timeout";

  /** What was waited for. `undefined` when the provider reported the timeout. */
  readonly phase: TimeoutPhase | undefined;
  /** What a stream had delivered when `total_timeout` struck. */
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

/** A quota, credit or budget is used up: waiting a little will not help. */
export class BudgetExceededError extends RateLimitError {
  static override readonly name: string = "BudgetExceededError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, { type: "insufficient_quota", ...facts });
  }
}

/** 500 and other failures inside the provider. */
export class InternalServerError extends RouterError {
  static override readonly name: string = "InternalServerError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { status: 500, type: "server_error" });
  }
}

/** 502: something between us and the provider failed. */
export class BadGatewayError extends RouterError {
  static override readonly name: string = "BadGatewayError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { status: 502, type: "server_error" });
  }
}

/** 503, 529: the provider is overloaded or down. */
export class ServiceUnavailableError extends RouterError {
  static override readonly name: string = "ServiceUnavailableError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { status: 503, type: "service_unavailable_error" });
  }
}

/** No whole answer came over the wire: refused, reset, cut, malformed or empty. Has a status only if one of a failure was received. */
export class APIConnectionError extends RouterError {
  static override readonly name: string = "APIConnectionError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { type: "connection_error" });
  }
}

/** A status that has no class of its own. */
export class APIError extends RouterError {
  static override readonly name: string = "APIError";

  constructor(message: string, facts: ErrorFacts = {}) {
    super(message, facts, { type: "api_error" });
  }
}

/** A stream broke after content had been delivered, and could not be continued. `cause` is the failure itself. */
export class MidStreamError extends RouterError {
  static override readonly name: string = "MidStreamError";

  /** What had been delivered. */
  readonly partial: Message;

  constructor(message: string, facts: ErrorFacts & { partial: Message }) {
    super(message, facts, { status: 503, type: "mid_stream_error" });
    this.partial = facts.partial;
  }
}
