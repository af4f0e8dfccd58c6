/** Failures: the same classes, whatever the vendor calls them, and no answer cut short that passes for whole. */
import { describe, expect, it } from "vitest";
import {
  APIConnectionError,
  AuthenticationError,
  BadRequestError,
  ContentPolicyViolationError,
  ContextWindowExceededError,
  InternalServerError,
  MidStreamError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  type RouterError,
  ServiceUnavailableError,
  Timeout,
} from "../../../src/errors.ts";
import { type FaultName, rateLimited, type VendorErrorName } from "../../support/fault-server.ts";
import { KEY, type Subject } from "../subjects.ts";
import { MODES, setting } from "./asking.ts";

type ErrorClass = abstract new (...facts: never[]) => RouterError;

const CLASSES: readonly (readonly [VendorErrorName, ErrorClass])[] = [
  ["unauthorized", AuthenticationError],
  ["forbidden", PermissionDeniedError],
  ["not_found", NotFoundError],
  ["rate_limited", RateLimitError],
  ["quota", RateLimitError],
  ["bad_request", BadRequestError],
  ["too_large", BadRequestError],
  ["context_too_long", ContextWindowExceededError],
  ["content_policy", ContentPolicyViolationError],
  ["timeout", Timeout],
  ["server_error", InternalServerError],
  ["overloaded", ServiceUnavailableError],
];

const TEXT = "one two three four five six";

export function failures(subject: Subject): void {
  describe.each(MODES)("for a %s answer", (mode) => {
    it.each(CLASSES)("throws the class that every provider has for %s", async (error, Class) => {
      await using at = await setting(subject, { error });
      const thrown = await at.failure(mode);
      expect(thrown).toBeInstanceOf(Class);
      // A quota that is used up has a class of its own, where the vendor tells it from a rate limit.
      expect(thrown.name).toMatch(error === "quota" ? /^(?:RateLimit|BudgetExceeded)Error$/ : `${Class.name}`);
      expect(thrown).toMatchObject({ llm_provider: subject.provider, model_group: "model" });
      expect(thrown.message + JSON.stringify(thrown) + JSON.stringify(thrown.router_metadata)).not.toContain(KEY);
      expect(at.server.requests).toHaveLength(1);
    });

    it("says when to retry", async () => {
      await using at = await setting(subject, rateLimited(7));
      expect(await at.failure(mode)).toMatchObject({ name: "RateLimitError", retry_after: 7 });
    });

    it.each<FaultName>(["reset", "empty", "html", "garbage", "short_body"])(
      "takes no answer from a provider that fails by %s",
      async (fault) => {
        await using at = await setting(subject, { fault, answer: TEXT, after: 0 });
        expect((await at.failure(mode)).constructor).toBe(APIConnectionError);
      },
    );

    it("reports an error with status 200 as an error", async () => {
      await using at = await setting(subject, { fault: "error_200", error: "overloaded" });
      expect((await at.failure(mode)).name).toMatch(/^(?:ServiceUnavailable|APIConnection|API)Error$/);
    });

    it("closes the socket as soon as the caller gives up", async () => {
      await using at = await setting(subject, { fault: mode === "whole" ? "hang" : "stall", answer: TEXT });
      const given_up = new AbortController();
      const asking = at.ask({}, mode, { signal: given_up.signal });
      const request = await at.silence();
      given_up.abort(new Error("Enough."));
      await expect(asking).rejects.toThrow("Enough.");
      expect(await request.closed).toBe("aborted");
    });
  });

  describe("in the middle of a stream", () => {
    it.each<FaultName>(["cut", "truncate", "short_body"])(
      "tells a stream that breaks by %s from a short answer",
      async (fault) => {
        await using at = await setting(subject, { fault, answer: TEXT, after: 3 });
        const error = await at.failure("stream");
        expect(error).toBeInstanceOf(MidStreamError);
        expect(error).toMatchObject({ partial: { content: "one two three" }, cause: { name: "APIConnectionError" } });
      },
    );

    it.each<FaultName>(["cut", "truncate"])(
      "fails over before the first content when it breaks by %s",
      async (fault) => {
        await using at = await setting(subject, { fault, answer: TEXT, after: 0 });
        expect((await at.failure("stream")).constructor).toBe(APIConnectionError);
      },
    );

    it("does not wait for ever for a stream that stalls", async () => {
      await using at = await setting(subject, { fault: "stall", answer: TEXT, after: 3 });
      const failing = at.failure("stream", { idle_timeout: 5 });
      await at.silence();
      at.clock.advance(5);
      const error = await failing;
      expect(error).toMatchObject({ name: "MidStreamError", cause: { name: "Timeout", phase: "idle" } });
      expect(await at.server.requests[0]?.closed).toBe("aborted");
    });

    it.each<FaultName>(["pings", "preludes"])("does not count %s as content", async (fault) => {
      await using at = await setting(subject, { fault, answer: TEXT });
      const failing = at.failure("stream", { first_token_timeout: 5 });
      await at.silence();
      at.clock.advance(5);
      expect(await failing).toMatchObject({ name: "Timeout", phase: "first_token" });
    });

    it("reports the error that the provider sends in its place", async () => {
      await using at = await setting(subject, { fault: "error_event", answer: TEXT, after: 3, error: "overloaded" });
      const error = await at.failure("stream");
      expect(error).toMatchObject({ name: "MidStreamError", cause: { name: "ServiceUnavailableError" } });
    });

    it.each([
      ["overloaded", "ServiceUnavailableError"],
      ["rate_limited", "RateLimitError"],
      ["server_error", "InternalServerError"],
      ["context_too_long", "ContextWindowExceededError"],
    ] as const)("gives an error that comes first its class: %s", async (error, name) => {
      await using at = await setting(subject, { fault: "error_event", answer: TEXT, after: 0, error });
      expect((await at.failure("stream")).name).toBe(name);
    });

    it.each<FaultName>(["malformed", "split", "no_done", "no_usage"])(
      "reads the whole answer in spite of %s",
      async (fault) => {
        await using at = await setting(subject, { fault, answer: TEXT });
        const answer = await at.ask({}, "stream");
        expect(answer.choices[0]).toMatchObject({ finish_reason: "stop", message: { content: TEXT } });
      },
    );

    it("reads one JSON body where a stream was asked for", async () => {
      await using at = await setting(subject, { fault: "whole_instead_of_stream", answer: TEXT });
      expect((await at.ask({}, "stream")).choices[0].message.content).toBe(TEXT);
    });
  });
}
