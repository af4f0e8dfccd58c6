import { describe, expect, it } from "vitest";
import {
  APIConnectionError,
  APIError,
  AuthenticationError,
  BadRequestError,
  BudgetExceededError,
  ConfigurationError,
  InternalServerError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  type RouterError,
  ServiceUnavailableError,
  Timeout,
  UnprocessableEntityError,
} from "../../../src/errors.ts";
import { cooldownAfter, countsAgainst, type Failure } from "../../../src/routing/health/cooldown.ts";
import type { Deployment } from "../../../src/routing/deployment.ts";
import { deployment, settings } from "../group-of.ts";

const NOW = 1_000_000_000;
const failure = new InternalServerError("");

/** As the attempt loop does it: counted, then judged. */
function judge(deployment: Deployment, error: RouterError, all = settings(), facts: Partial<Failure> = {}) {
  const { outcomes } = deployment.health;
  outcomes.add(NOW, error.name);
  if (countsAgainst(error)) outcomes.add(NOW, "failure");
  return cooldownAfter({ error, deployment, settings: all, now: NOW, spare: "deployment", isProbe: false, ...facts });
}

describe("countsAgainst", () => {
  it.each<[RouterError, boolean]>([
    [new RateLimitError(""), true],
    [new BudgetExceededError("", { status: 400 }), true],
    [new AuthenticationError(""), true],
    [new NotFoundError(""), true],
    [new Timeout(""), true],
    [failure, true],
    [new APIConnectionError(""), true],
    [new APIConnectionError("", { status: 200 }), true],
    [new APIError(""), true],
    [new APIError("", { status: 599 }), true],
    [new APIError("", { status: 409 }), false],
    [new BadRequestError(""), false],
    [new PermissionDeniedError(""), false],
    [new APIError("", { status: 413 }), false],
    [new UnprocessableEntityError(""), false],
    [new ConfigurationError([]), false],
  ])("%o: %s", (error, counts) => {
    expect(countsAgainst(error)).toBe(counts);
  });
});

describe("The rate of errors", () => {
  it("cools above a half of many calls, not at it", () => {
    const one = deployment("a");
    one.health.outcomes.add(NOW, "success", 40);
    for (let fail = 0; fail < 40; fail++) expect(judge(one, failure)).toBeUndefined();
    expect(judge(one, failure)).toBe(5);
  });

  it("does not cool a deployment that fails a quarter of a hundred calls", () => {
    const one = deployment("a");
    one.health.outcomes.add(NOW, "success", 75);
    for (let fail = 0; fail < 25; fail++) expect(judge(one, failure)).toBeUndefined();
  });

  it("needs five calls, however bad they are", () => {
    const one = deployment("a");
    expect(Array.from({ length: 5 }, () => judge(one, failure))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      5,
    ]);
  });

  it("never cools the only hope of a group, not even after a thousand failures", () => {
    const one = deployment("a");
    for (let fail = 0; fail < 1_000; fail++) expect(judge(one, failure, settings(), { spare: "none" })).toBeUndefined();
    expect(judge(one, new RateLimitError(""), settings(), { spare: "none" })).toBeUndefined();
    expect(judge(one, new AuthenticationError(""), settings(), { spare: "none" })).toBeUndefined();
  });
});

describe("A deployment that only another key can stand in for", () => {
  it.each([
    [new RateLimitError(""), 5],
    [new AuthenticationError(""), 5],
    [new NotFoundError(""), 5],
    [new InternalServerError(""), undefined],
    [new ServiceUnavailableError("", { retry_after: 30 }), undefined],
  ])("cools where the key is at fault, and not where the server is: %s", (error, seconds) => {
    const one = deployment("a");
    for (let fail = 0; fail < 10; fail++) expect(judge(one, error, settings(), { spare: "key" })).toBe(seconds);
  });
});

describe("allowed_fails", () => {
  it("of 100 allows a hundred and not one more", () => {
    const one = deployment("a");
    const all = settings({ allowed_fails: 100 });
    for (let fail = 0; fail < 100; fail++) expect(judge(one, failure, all)).toBeUndefined();
    expect(judge(one, failure, all)).toBe(5);
  });

  it("does not keep 429, 401 and 404 from cooling at once", () => {
    const all = settings({ allowed_fails: 100 });
    for (const error of [new RateLimitError(""), new AuthenticationError(""), new NotFoundError("")])
      expect(judge(deployment("a"), error, all)).toBe(5);
  });
});

describe("A failure that says when to come back", () => {
  const overloaded = (retry_after: number): RouterError => new ServiceUnavailableError("", { retry_after });

  it.each<[string, number, Parameters<typeof settings>[0], boolean, number | undefined]>([
    ["is not certain up to 5 s", 5, {}, false, undefined],
    ["cools at once above that", 6, {}, false, 6],
    ["cools for as long as it says", 61, {}, false, 61],
    ["cools for an hour at most", 1e6, {}, false, 3_600],
    ["cools whatever allowed_fails allows", 30, { allowed_fails: 100 }, false, 30],
    [
      "does not where a policy for its class allows it",
      30,
      { allowed_fails_policy: { ServiceUnavailableErrorAllowedFails: 1 } },
      false,
      undefined,
    ],
    ["does not cool the only hope", 30, {}, true, undefined],
    ["does not with disable_cooldowns", 30, { disable_cooldowns: true }, false, undefined],
  ])("%s", (_, retry_after, options, isOnlyHope, seconds) => {
    const facts = { spare: isOnlyHope ? "none" : "deployment" } as const;
    expect(judge(deployment("a"), overloaded(retry_after), settings(options), facts)).toBe(seconds);
  });

  it("cools nothing when the request is at fault", () => {
    expect(judge(deployment("a"), new BadRequestError("", { retry_after: 30 }))).toBeUndefined();
  });
});

describe("The length of a cooldown", () => {
  const limited = (retry_after?: number): RouterError => new RateLimitError("", { retry_after });

  it.each<[string, Deployment, RouterError, number | undefined]>([
    ["the router's", deployment("a"), limited(), 60],
    ["what the provider asks for", deployment("a"), limited(20), 20],
    ["an hour at most", deployment("a"), limited(1e6), 3_600],
    ["the router's where the provider asks for nothing", deployment("a"), limited(0), 60],
    ["the deployment's own", deployment("a", { params: { cooldown_time: 3 } }), limited(20), 3],
    [
      "its model_info's before its parameters'",
      deployment("a", { params: { cooldown_time: 3 }, info: { cooldown_time: 4 } }),
      limited(20),
      4,
    ],
    ["none at 0", deployment("a", { params: { cooldown_time: 0 } }), limited(20), undefined],
    ["a very short one where that is asked", deployment("a", { params: { cooldown_time: 1e-10 } }), limited(20), 1e-10],
  ])("is %s", (_, of, error, seconds) => {
    expect(judge(of, error, settings({ cooldown_time: 60 }))).toBe(seconds);
  });

  it("does not happen with disable_cooldowns", () => {
    expect(judge(deployment("a"), limited(), settings({ disable_cooldowns: true }))).toBeUndefined();
  });

  it.each<[string, RouterError, number | undefined]>([
    ["what the provider asks for", new ServiceUnavailableError("", { retry_after: 3 }), 3],
    ["the router's where the provider asks for nothing", failure, 60],
    ["none where the request is at fault", new BadRequestError("", { retry_after: 3 }), undefined],
  ])("after a failed probe is %s", (_, error, seconds) => {
    expect(judge(deployment("a"), error, settings({ cooldown_time: 60 }), { isProbe: true })).toBe(seconds);
  });
});

it("A missing model under a wildcard does not cool the deployment for other names", () => {
  expect(judge(deployment("a", { fromWildcard: true }), new NotFoundError(""))).toBeUndefined();
  expect(judge(deployment("a", { fromWildcard: true }), new AuthenticationError(""))).toBe(5);
});
