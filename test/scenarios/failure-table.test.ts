/** The contract's table of failures, cell by cell, on both wires. */
/* oxlint-disable vitest/no-standalone-expect -- what an entry of a table expects is checked inside its test */
import { describe, expect } from "vitest";
import {
  badRequest,
  contentPolicy,
  contextTooLong,
  forbidden,
  notFound,
  overloaded,
  quota,
  rateLimited,
  type Reply,
  serverError,
  timedOut,
  tooLarge,
  unauthorized,
} from "../support/fault-server.ts";
import { type Scenario, scenarios } from "./scenario.ts";

type WireName = "openai" | "anthropic";

interface Failure {
  name: string;
  reply: Reply;
  error: string;
  only?: Scenario["only"];
}

function refusal(message: string, code: string | null = null): Reply {
  return { status: 400, body: { error: { message, type: "invalid_request_error", param: null, code } } };
}

const TRANSIENT: readonly Failure[] = [
  { name: "429", reply: rateLimited(), error: "RateLimitError" },
  { name: "503 or 529", reply: overloaded(), error: "ServiceUnavailableError" },
  { name: "500", reply: serverError(), error: "InternalServerError" },
  { name: "502", reply: { status: 502, body: "<html>Bad gateway</html>" }, error: "BadGatewayError" },
  { name: "a provider's own timeout", reply: timedOut(), error: "Timeout" },
  {
    name: "409",
    reply: { status: 409, body: { error: { message: "Conflict", type: "conflict" } } },
    error: "APIError",
  },
  { name: "a reset", reply: { fault: "reset" }, error: "APIConnectionError" },
  { name: "bytes that are not HTTP", reply: { fault: "garbage" }, error: "APIConnectionError" },
  { name: "a page", reply: { fault: "html" }, error: "APIConnectionError" },
  { name: "an empty body", reply: { fault: "empty" }, error: "APIConnectionError" },
  { name: "a cut body", reply: { fault: "short_body", after: 0 }, error: "APIConnectionError" },
  { name: "an error with status 200", reply: { fault: "error_200" }, error: "ServiceUnavailableError" },
  { name: "JSON cut in half", reply: { fault: "truncate" }, error: "APIConnectionError", only: "whole" },
  { name: "JSON that is none", reply: { fault: "malformed" }, error: "APIConnectionError", only: "whole" },
  {
    name: "a stream that ends before content",
    reply: { fault: "truncate", after: 0 },
    error: "APIConnectionError",
    only: "stream",
  },
  {
    name: "an error event before content",
    reply: { fault: "error_event" },
    error: "ServiceUnavailableError",
    only: "stream",
  },
];

const FAILED_ANSWERS: readonly Failure[] = ["tool_use_failed", "json_validate_failed"].map((code) => ({
  name: `${code}, as a 400`,
  reply: refusal("Failed to call a function. See 'failed_generation'.", code),
  error: "InternalServerError",
}));

const SILENT: readonly Failure[] = [
  { name: "silence", reply: { fault: "hang" }, error: "Timeout" },
  { name: "silence after the headers", reply: { fault: "hang_body" }, error: "Timeout" },
  { name: "a stall in the body", reply: { fault: "stall", after: 0 }, error: "Timeout" },
  { name: "nothing but pings", reply: { fault: "pings" }, error: "Timeout" },
];

const UNUSABLE: readonly Failure[] = [
  { name: "401", reply: unauthorized(), error: "AuthenticationError" },
  { name: "403", reply: forbidden(), error: "PermissionDeniedError" },
  { name: "404", reply: notFound(), error: "NotFoundError" },
  { name: "a quota that is used up", reply: quota(), error: "BudgetExceededError" },
  {
    name: "a parameter that the model does not take, by code",
    reply: refusal("Unsupported value: 'temperature' does not support 0.2 with this model.", "unsupported_value"),
    error: "UnsupportedParamsError",
  },
  {
    name: "a parameter that the server does not take, by its message",
    reply: refusal("logit_bias: Extra inputs are not permitted"),
    error: "UnsupportedParamsError",
  },
];

const REFUSED: readonly Failure[] = [
  { name: "400", reply: badRequest(), error: "BadRequestError" },
  { name: "413", reply: tooLarge(), error: "BadRequestError" },
  {
    name: "422",
    reply: { status: 422, body: { error: { message: "No", type: "invalid" } } },
    error: "UnprocessableEntityError",
  },
];

/** Where a failure goes. `null`: it does not go there. */
function table(
  wire: WireName,
  failures: readonly Failure[],
  goes: { same: boolean; sibling: boolean; fallback: boolean },
): Scenario[] {
  const other: WireName = wire === "openai" ? "anthropic" : "openai";
  return failures.flatMap((failure): Scenario[] => {
    const only = failure.only === undefined ? {} : { only: failure.only };
    const { error } = failure;
    const once = { wire, script: [failure.reply, { answer: "second time" }] };
    const always = { wire, script: failure.reply };
    return [
      {
        ...only,
        it: `${failure.name}: the same deployment is ${goes.same ? "retried" : "not retried"}`,
        providers: { a: once },
        options: { num_retries: 1, cooldown_time: 0 },
        calls: goes.same
          ? { answer: "second time" }
          : { error: { name: error, deployment_id: "a", llm_provider: wire } },
        requests: { a: goes.same ? 2 : 1 },
      },
      {
        ...only,
        it: `${failure.name}: the sibling is ${goes.sibling ? "tried at once, without a retry" : "not tried"}`,
        providers: { a: always, b: { wire: other } },
        options: { num_retries: goes.sibling ? 0 : 2 },
        calls: goes.sibling ? { answer: "b" } : { error: { name: error, deployment_id: "a" } },
        requests: goes.sibling ? { a: 1, b: 1 } : { a: 1 },
      },
      {
        ...only,
        it: `${failure.name}: the fallback group is ${goes.fallback ? "tried" : "not tried"}`,
        providers: { a: always, c: { wire: other, group: "backup" } },
        options: { num_retries: 0, fallbacks: [{ main: ["backup"] }] },
        calls: goes.fallback
          ? { answer: "c", fallbacks_used: ["backup"] }
          : { error: { name: error, deployment_id: "a" } },
        requests: goes.fallback ? { a: 1, c: 1 } : { a: 1 },
      },
    ];
  });
}

describe.each(["openai", "anthropic"] as const)("failures of %s", (wire) => {
  describe("that pass", () => {
    scenarios(table(wire, TRANSIENT, { same: true, sibling: true, fallback: true }));
  });
  describe("that are the answer's, though told as the request's", () => {
    scenarios(table(wire, FAILED_ANSWERS, { same: true, sibling: true, fallback: true }));
  });
  describe("that are silence", () => {
    scenarios(table(wire, SILENT, { same: true, sibling: true, fallback: true }));
  });
  describe("that are the deployment's own", () => {
    scenarios(table(wire, UNUSABLE, { same: false, sibling: true, fallback: true }));
  });
  describe("that are the request's", () => {
    scenarios(table(wire, REFUSED, { same: false, sibling: false, fallback: true }));
  });

  describe("that are the prompt's length", () => {
    const small = { wire, script: contextTooLong(), info: { max_input_tokens: 8_000 } };
    scenarios([
      {
        it: "does not try the same deployment again",
        providers: { a: small },
        calls: { error: { name: "ContextWindowExceededError", deployment_id: "a", status: 400 } },
        requests: { a: 1 },
      },
      {
        it: "tries a sibling with a larger window",
        providers: { a: small, b: { info: { max_input_tokens: 100_000 } } },
        calls: { answer: "b" },
        requests: { a: 1, b: 1 },
      },
      {
        it: "tries a sibling whose window is unknown",
        providers: { a: small, b: {} },
        calls: { answer: "b" },
        requests: { a: 1, b: 1 },
      },
      {
        it: "does not try a sibling with the same window",
        providers: { a: small, b: { info: { max_input_tokens: 8_000 } } },
        calls: { error: { name: "ContextWindowExceededError", deployment_id: "a" } },
        requests: { a: 1 },
      },
      {
        it: "tries siblings in the order of what each refusal taught",
        providers: {
          a: small,
          b: { ...small, info: { max_input_tokens: 32_000 } },
          c: { info: { max_input_tokens: 16_000 } },
          d: { info: { max_input_tokens: 64_000 } },
        },
        calls: { answer: "d" },
        requests: { a: 1, b: 1, d: 1 },
      },
      {
        it: "goes to context_window_fallbacks before fallbacks",
        providers: { a: small, b: { group: "backup" }, c: { group: "large" } },
        options: { fallbacks: [{ main: ["backup"] }], context_window_fallbacks: [{ main: ["large"] }] },
        calls: { answer: "c", fallbacks_used: ["large"] },
        requests: { a: 1, c: 1 },
      },
      {
        it: "goes to fallbacks where there are no context_window_fallbacks",
        providers: { a: small, b: { group: "backup" } },
        options: { fallbacks: [{ main: ["backup"] }] },
        calls: { answer: "b" },
        requests: { a: 1, b: 1 },
      },
      {
        it: "goes to fallbacks where context_window_fallbacks name other groups only",
        providers: { a: small, b: { group: "backup" }, c: { group: "large" } },
        options: { fallbacks: [{ main: ["backup"] }], context_window_fallbacks: [{ backup: ["large"] }] },
        calls: { answer: "b" },
        requests: { a: 1, b: 1 },
      },
    ]);
  });

  describe("that are the provider's content policy", () => {
    const refusing = { wire, script: contentPolicy() };
    scenarios([
      {
        it: "tries neither the same deployment nor a sibling nor a fallback",
        providers: { a: refusing, b: {}, c: { group: "backup" } },
        options: { fallbacks: [{ main: ["backup"] }] },
        calls: { error: { name: "ContentPolicyViolationError", deployment_id: "a", status: 400 } },
        requests: { a: 1 },
      },
      {
        it: "goes to content_policy_fallbacks only",
        providers: { a: refusing, b: {}, c: { group: "backup" }, d: { group: "lenient" } },
        options: {
          fallbacks: [{ main: ["backup"] }],
          content_policy_fallbacks: [{ main: ["lenient"] }],
          context_window_fallbacks: [{ main: ["backup"] }],
        },
        calls: { answer: "d", fallbacks_used: ["lenient"] },
        requests: { a: 1, d: 1 },
      },
    ]);
  });

  describe("that are the caller's own abort", () => {
    const reason = new Error("I do not want it any more.");
    scenarios([
      {
        it: "tries no other deployment and rejects with the signal's reason",
        providers: { a: { wire, script: { delay_ms: 5_000 } }, b: {}, c: { group: "backup" } },
        options: { fallbacks: [{ main: ["backup"] }] },
        calls: { abort: reason },
        requests: { a: 1 },
        events: ["deployment_selected a first", "call_finished aborted"],
        also: async ({ servers, router }) => {
          await expect(servers.get("a")?.requests[0]?.closed).resolves.toBe("aborted");
          expect(router.explain({ model: "main", messages: [{ role: "user", content: "Hi" }] }).order).toContain("a");
        },
      },
      {
        it: "rejects with the reason also when that is no Error",
        providers: { a: { wire, script: { delay_ms: 5_000 } }, b: {} },
        calls: { abort: "enough" },
        requests: { a: 1 },
      },
    ]);
  });
});
