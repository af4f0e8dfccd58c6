import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import * as everything from "../src/index.ts";
import {
  APIConnectionError,
  APIError,
  AuthenticationError,
  BadGatewayError,
  BadRequestError,
  BudgetExceededError,
  ConfigurationError,
  ContentPolicyViolationError,
  ContextWindowExceededError,
  type ErrorFacts,
  InternalServerError,
  isRouterError,
  MidStreamError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  RouterError,
  ServiceUnavailableError,
  Timeout,
  UnprocessableEntityError,
  UnsupportedParamsError,
} from "../src/index.ts";
import { attachMetadata, sameClass } from "../src/errors.ts";
import { emptyMetadata } from "../src/routing/call-record.ts";

type Class = new (message: string, facts?: ErrorFacts) => RouterError;

const classes: readonly [string, Class, number | undefined, string][] = [
  ["BadRequestError", BadRequestError, 400, "invalid_request_error"],
  ["ContextWindowExceededError", ContextWindowExceededError, 400, "invalid_request_error"],
  ["ContentPolicyViolationError", ContentPolicyViolationError, 400, "invalid_request_error"],
  ["UnsupportedParamsError", UnsupportedParamsError, 400, "invalid_request_error"],
  ["AuthenticationError", AuthenticationError, 401, "authentication_error"],
  ["PermissionDeniedError", PermissionDeniedError, 403, "permission_error"],
  ["NotFoundError", NotFoundError, 404, "not_found_error"],
  ["Timeout", Timeout, 408, "timeout_error"],
  ["UnprocessableEntityError", UnprocessableEntityError, 422, "invalid_request_error"],
  ["RateLimitError", RateLimitError, 429, "rate_limit_error"],
  ["BudgetExceededError", BudgetExceededError, 429, "insufficient_quota"],
  ["InternalServerError", InternalServerError, 500, "server_error"],
  ["BadGatewayError", BadGatewayError, 502, "server_error"],
  ["ServiceUnavailableError", ServiceUnavailableError, 503, "service_unavailable_error"],
  ["APIConnectionError", APIConnectionError, undefined, "connection_error"],
  ["APIError", APIError, undefined, "api_error"],
];

describe.each(classes)("%s", (name, Class, status, type) => {
  it("has a status and a type of its own, and its name", () => {
    const error = new Class("What happened.");
    expect(error).toMatchObject({ name, status, type, code: null, param: null, message: "What happened." });
    expect(error).toBeInstanceOf(RouterError);
    expect(String(error)).toBe(`${name}: What happened.`);
    expect(Reflect.get(everything, name)).toBe(Class);
  });

  it("is printed as OpenAI's error body", () => {
    const error = new Class("What happened.", { code: "c", param: "p", status: 499 });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      error: { message: "What happened.", type, param: "p", code: "c" },
    });
    expect(error.status).toBe(499);
  });

  it.each([0, 42, 100, 199, 200, 204, 205, 206, 301, 304, 399, 600, 999, -500, 404.5, NaN, Infinity])(
    "never takes %d for the status of a failure",
    (received) => {
      expect(new Class("What happened.", { status: received }).status).toBe(status);
    },
  );

  it.each([400, 451, 500, 599])("keeps %d as it was received", (received) => {
    expect(new Class("What happened.", { status: received }).status).toBe(received);
  });

  it("can be made again, saying something else", () => {
    const error = new Class("What happened.");
    const other = sameClass(error, "What it means.", { retry_after: 5 });
    expect(other).toBeInstanceOf(Class);
    expect(other).toMatchObject({ message: "What it means.", retry_after: 5, name });
  });
});

describe("An error", () => {
  it("keeps all it is told", () => {
    const cause = new Error("below");
    const facts = {
      llm_provider: "openai",
      model: "m",
      model_group: "g",
      deployment_id: "d",
      retry_after: 3,
      request_id: "r",
      cause,
      headers: { a: "b" },
    };
    const error = new RateLimitError("no", facts);
    expect(error).toMatchObject(facts);
    expect(new RateLimitError("no")).not.toHaveProperty("cause");
  });

  it("prints neither headers nor metadata", () => {
    const error = new RateLimitError("no", { headers: { "x-private": "header-value" } });
    attachMetadata(error, { ...emptyMetadata("asked-group", "call_1") }, [new APIError("a fallback's")]);
    expect(inspect(error)).not.toContain("header-value");
    expect(inspect(error)).not.toContain("asked-group");
    expect(Object.keys(error)).not.toContain("router_metadata");
    expect(error.router_metadata.model_group).toBe("asked-group");
    expect(error.errors).toHaveLength(1);
  });

  it("of a class below is one of the class above", () => {
    expect(new ContextWindowExceededError("")).toBeInstanceOf(BadRequestError);
    expect(new ContentPolicyViolationError("")).toBeInstanceOf(BadRequestError);
    expect(new BudgetExceededError("")).toBeInstanceOf(RateLimitError);
  });

  it("says which limit struck, when one of ours did", () => {
    expect([new Timeout("", { phase: "connect" }).phase, new Timeout("").phase]).toEqual(["connect", undefined]);
  });

  it("of a broken stream has what had been delivered", () => {
    const partial = { role: "assistant" as const, content: "Half", refusal: null };
    expect(new MidStreamError("broke", { partial })).toMatchObject({
      partial,
      status: 503,
      type: "mid_stream_error",
      name: "MidStreamError",
    });
  });
});

describe("ConfigurationError", () => {
  it("lists every problem with its path", () => {
    const one = new ConfigurationError([{ path: "a", message: "is wrong" }]);
    expect(one.message).toBe("The router's configuration has a problem:\n  - a: is wrong");
    const two = new ConfigurationError([...one.problems, { path: "b[0]", message: "is worse" }]);
    expect(two.message).toBe("The router's configuration has 2 problems:\n  - a: is wrong\n  - b[0]: is worse");
    expect(two).toMatchObject({ status: undefined, type: "configuration_error" });
  });
});

describe("isRouterError", () => {
  it("knows errors of every copy of the library, and nothing else", () => {
    const ofAnotherCopy = Object.assign(new Error("x"), { [Symbol.for("literouter.error")]: true });
    expect([new APIError(""), ofAnotherCopy].map(isRouterError)).toEqual([true, true]);
    expect(
      [new Error("x"), { [Symbol.for("literouter.error")]: true }, "x", null, undefined].map(isRouterError),
    ).toEqual([false, false, false, false, false]);
  });
});
