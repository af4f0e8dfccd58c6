import { isMocked } from "../../param-kinds.ts";
import type { Mock, MockOptions } from "../../types/mocks.ts";
import type { Call } from "../call.ts";
import type { AttemptPlan } from "./attempt-plan.ts";

/**
 * What an attempt answers in place of the provider; `undefined` when the provider is called. Precedence: a fallback entry,
 * the call, the deployment. A `mock_timeout` of the call is for its first attempt only. Pure.
 */
export function mockFor({ deployment, overrides, number }: AttemptPlan, call: Call): Mock | undefined {
  const { options } = call.request;
  const isRateLimited = options.mock_testing_rate_limit_error === true;
  const mock: MockOptions = {
    mock_response: given(overrides, options, deployment.litellm_params, "mock_response"),
    mock_tool_calls: given(overrides, options, deployment.litellm_params, "mock_tool_calls"),
    mock_timeout: given(overrides, number === 1 ? options : NOTHING, deployment.litellm_params, "mock_timeout"),
  };
  if (!isRateLimited && !isMocked(mock)) return undefined;
  return {
    response: mock.mock_response,
    toolCalls: mock.mock_tool_calls ?? undefined,
    delay: given(overrides, options, deployment.litellm_params, "mock_delay") ?? 0,
    isSilent: mock.mock_timeout === true,
    isRateLimited,
  };
}

const NOTHING: MockOptions = {};

function given<Key extends keyof MockOptions>(
  entry: MockOptions,
  call: MockOptions,
  deployment: MockOptions,
  key: Key,
): MockOptions[Key] {
  return entry[key] ?? call[key] ?? deployment[key];
}
