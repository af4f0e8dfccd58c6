import { describe, expect, it } from "vitest";
import { AuthenticationError, RateLimitError } from "../../../src/errors.ts";
import type { FilterContext } from "../../../src/routing/selection/filter-context.ts";
import { noDeploymentsError } from "../../../src/routing/selection/no-deployments.ts";
import type { RouterOptions } from "../../../src/types/options.ts";
import { type Asked, deployment, type Facts, filtersFor, group, settings } from "../group-of.ts";

const NOW = 1_000_000_000;

function refusal(
  facts: Facts,
  options: Partial<RouterOptions> = {},
  asked: Asked = {},
  change: Partial<FilterContext> = {},
): unknown {
  const of = group("main", deployment("a", facts));
  return noDeploymentsError(of, { ...filtersFor(of, settings(options), asked), now: NOW, ...change });
}

describe("noDeploymentsError", () => {
  it("has the class of the filter whose reason passes soonest", () => {
    expect(refusal({ info: { blocked: true } })).toMatchObject({
      name: "ServiceUnavailableError",
      status: 503,
      model_group: "main",
    });
    expect(refusal({ params: { max_parallel_requests: 0 } })).toMatchObject({ name: "RateLimitError" });
    expect(refusal({ info: { max_input_tokens: 1 } }, { enable_pre_call_checks: true })).toMatchObject({
      name: "ContextWindowExceededError",
    });
    expect(refusal({}, {}, {}, { unsupported: new Map([["a", ["seed"]]]) })).toMatchObject({
      name: "UnsupportedParamsError",
    });
    expect(refusal({}, { enable_tag_filtering: true }, { options: { tags: ["x"] } })).toMatchObject({
      name: "BadRequestError",
    });
    expect(refusal({}, {}, { options: { allowed_model_region: "eu" } })).toMatchObject({ name: "BadRequestError" });
    expect(refusal({}, { filters: [{ name: "mine", keep: () => false }] })).toMatchObject({
      name: "ServiceUnavailableError",
    });
  });

  it("is, for a group in cooldown, the error of the deployment that recovers first, with its facts and its recovery", () => {
    const [a, b] = [deployment("a"), deployment("b")];
    const cause = new AuthenticationError("The key is wrong.", {
      llm_provider: "openai",
      deployment_id: "b",
      model: "gpt-4o",
      code: "invalid_api_key",
    });
    a.health.circuit.trip(NOW, 30, new RateLimitError("slow down", { deployment_id: "a" }), undefined);
    b.health.circuit.trip(NOW, 12.5, cause, undefined);
    const of = group("main", a, b);
    const error = noDeploymentsError(of, { ...filtersFor(of, settings()), now: NOW + 2_000 });
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({
      retry_after: 10.5,
      status: 401,
      code: "invalid_api_key",
      deployment_id: "b",
      llm_provider: "openai",
      model_group: "main",
      cause,
    });
    expect(error.message).toBe(
      'No deployment of "main" can take this call. a: it is in cooldown for 28 s more after RateLimitError; b: it is in cooldown for 10.5 s more after AuthenticationError.',
    );
  });

  it("says so when the group is empty", () => {
    const of = group("main");
    expect(noDeploymentsError(of, { ...filtersFor(of, settings()), now: NOW }).message).toBe(
      'The model group "main" has no deployments.',
    );
  });
});
