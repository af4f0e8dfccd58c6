/* oxlint-disable vitest/valid-expect -- a second argument says which of many it was */
import { describe, expect, it } from "vitest";
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
  InternalServerError,
  MidStreamError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  type RouterError,
  ServiceUnavailableError,
  Timeout,
  UnprocessableEntityError,
  UnsupportedParamsError,
} from "../../src/errors.ts";
import {
  allowedFailsIn,
  backOff,
  patience,
  pauseFor,
  reactionTo,
  retriesIn,
  spread,
} from "../../src/routing/policy.ts";

const silent = new Timeout("", { phase: "first_token" });
const midStream = new MidStreamError("", { partial: { role: "assistant", content: "half", refusal: null } });

describe("reactionTo", () => {
  it.each<[string, RouterError, string, string, string]>([
    ["429", new RateLimitError(""), "back_off", "any", "general"],
    ["500", new InternalServerError(""), "back_off", "any", "general"],
    ["502", new BadGatewayError(""), "back_off", "any", "general"],
    ["503", new ServiceUnavailableError(""), "back_off", "any", "general"],
    ["a broken connection", new APIConnectionError(""), "back_off", "any", "general"],
    ["a broken stream", midStream, "back_off", "any", "general"],
    ["a provider's own timeout", new Timeout(""), "back_off", "any", "general"],
    ["silence", silent, "last_resort", "any", "general"],
    ["401", new AuthenticationError(""), "no", "any", "general"],
    ["403", new PermissionDeniedError(""), "no", "any", "general"],
    ["404", new NotFoundError(""), "no", "any", "general"],
    ["a used-up budget", new BudgetExceededError(""), "no", "any", "general"],
    ["an unsupported parameter", new UnsupportedParamsError(""), "no", "any", "general"],
    ["a wrong configuration", new ConfigurationError([]), "no", "any", "general"],
    ["400", new BadRequestError(""), "no", "no", "general"],
    ["422", new UnprocessableEntityError(""), "no", "no", "general"],
    ["a window that is too small", new ContextWindowExceededError(""), "no", "larger_window", "context_window"],
    ["the content policy", new ContentPolicyViolationError(""), "no", "no", "content_policy"],
    ["409", new APIError("", { status: 409 }), "back_off", "any", "general"],
    ["another 4xx", new APIError("", { status: 418 }), "no", "no", "general"],
    ["another 5xx", new APIError("", { status: 599 }), "back_off", "any", "general"],
    ["no status at all", new APIError(""), "back_off", "any", "general"],
  ])("%s", (_, error, same, sibling, fallback) => {
    expect(reactionTo(error)).toEqual({ same, sibling, fallback });
  });
});

describe("backOff", () => {
  const asked = (retry_after: number): RouterError => new RateLimitError("", { retry_after });

  it("is what the provider says, and never below the floor", () => {
    expect([
      backOff(asked(7), 0, 0, Math.random),
      backOff(asked(1), 0, 3, Math.random),
      backOff(asked(4_000), 0, 0, Math.random),
    ]).toEqual([7, 3, 4_000]);
  });

  it("doubles its range from half a second to eight", () => {
    const error = new InternalServerError("");
    expect([0, 1, 2, 3, 4, 5, 500].map((repeat) => backOff(error, repeat, 0, () => 1))).toEqual([
      0.5, 1, 2, 4, 8, 8, 8,
    ]);
    expect(backOff(error, 3, 0, () => 0.5)).toBe(2);
    expect(backOff(error, 3, 1.5, () => 0)).toBe(1.5);
  });

  it("is random when Retry-After is 0, or more than a minute without a rate limit", () => {
    expect(backOff(asked(0), 0, 0, () => 0.5)).toBe(0.25);
    expect(backOff(new ServiceUnavailableError("", { retry_after: 61 }), 0, 0, () => 0.5)).toBe(0.25);
  });
});

describe("spread", () => {
  it("is a random tenth of Retry-After, and nothing where the router chose the moment", () => {
    expect(spread(new RateLimitError("", { retry_after: 40 }), () => 0.5)).toBe(2);
    expect(spread(new ServiceUnavailableError("", { retry_after: 5 }), () => 0)).toBe(0);
    expect(spread(new ServiceUnavailableError("", { retry_after: 61 }), () => 0.5)).toBe(0);
    expect(spread(new InternalServerError(""), () => 0.5)).toBe(0);
    expect(spread(undefined, () => 0.5)).toBe(0);
  });
});

describe("pauseFor", () => {
  const after = (seconds?: number): { retry_after: number | undefined } => ({ retry_after: seconds });

  it.each<[string, RouterError, number | undefined, boolean]>([
    ["nothing asked for", new ServiceUnavailableError("", after()), undefined, false],
    ["no time at all", new ServiceUnavailableError("", after(0)), undefined, false],
    ["time that has passed", new ServiceUnavailableError("", after(-3)), undefined, false],
    ["a moment", new ServiceUnavailableError("", after(0.01)), 0.01, false],
    ["5 s", new ServiceUnavailableError("", after(5)), 5, false],
    ["more than 5 s", new ServiceUnavailableError("", after(5.1)), 5.1, true],
    ["a minute", new ServiceUnavailableError("", after(60)), 60, true],
    ["more than a minute", new ServiceUnavailableError("", after(60.1)), undefined, true],
    ["more than a minute, of a connection", new APIConnectionError("", after(61)), undefined, true],
    ["5 s, of a limit", new RateLimitError("", after(5)), 5, false],
    ["a minute, of a limit", new RateLimitError("", after(60)), 60, true],
    ["more than a minute, of a limit", new RateLimitError("", after(61)), 61, true],
  ])("%s", (_, error, wait, cools) => {
    expect(pauseFor(error)).toEqual({ wait, cools });
  });
});

describe("patience", () => {
  it("is short where another group can serve", () => {
    expect([patience(true), patience(false)]).toEqual([5, 60]);
  });
});

describe("A policy by class", () => {
  it("is read by the error's class, then by those it extends", () => {
    const policy = {
      BadRequestErrorRetries: 4,
      ContentPolicyViolationErrorRetries: 1,
      TimeoutErrorRetries: 2,
      RateLimitErrorRetries: 0,
    };
    const errors = [
      new ContentPolicyViolationError(""),
      new ContextWindowExceededError(""),
      new BadRequestError(""),
      silent,
      new BudgetExceededError(""),
      new InternalServerError(""),
    ];
    expect(errors.map((error) => retriesIn(policy, error))).toEqual([1, 4, 4, 2, 0, undefined]);
  });

  it("has an entry for every class of error that names one", () => {
    const cases: [string, RouterError][] = [
      ["BadRequestError", new BadRequestError("")],
      ["AuthenticationError", new AuthenticationError("")],
      ["PermissionDeniedError", new PermissionDeniedError("")],
      ["NotFoundError", new NotFoundError("")],
      ["TimeoutError", silent],
      ["RateLimitError", new RateLimitError("")],
      ["ContentPolicyViolationError", new ContentPolicyViolationError("")],
      ["InternalServerError", new InternalServerError("")],
      ["BadGatewayError", new BadGatewayError("")],
      ["ServiceUnavailableError", new ServiceUnavailableError("")],
      ["APIConnectionError", new APIConnectionError("")],
    ];
    for (const [name, error] of cases) {
      expect(retriesIn({ [`${name}Retries`]: 10 }, error), name).toBe(10);
      expect(allowedFailsIn({ [`${name}AllowedFails`]: 10 }, error), name).toBe(10);
    }
  });

  it("that is not set has no entries", () => {
    expect([retriesIn(undefined, silent), allowedFailsIn(undefined, silent)]).toEqual([undefined, undefined]);
  });
});
