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
  // Nearly always nothing is set: nothing is made of it.
  if (!isRateLimited && !isAnySet(overrides) && !isAnySet(options) && !isAnySet(deployment.litellm_params)) {
    return undefined;
  }
  const levels: readonly MockOptions[] = [overrides, options, deployment.litellm_params];
  const mock: MockOptions = {
    mock_response: given(levels, "mock_response"),
    mock_tool_calls: given(levels, "mock_tool_calls"),
    mock_timeout: given(number === 1 ? levels : [overrides, deployment.litellm_params], "mock_timeout"),
  };
  if (!isRateLimited && !isMocked(mock)) return undefined;
  return {
    response: mock.mock_response,
    toolCalls: mock.mock_tool_calls ?? undefined,
    delay: given(levels, "mock_delay") ?? 0,
    isSilent: mock.mock_timeout === true,
    isRateLimited,
  };
}

function isAnySet({ mock_response, mock_tool_calls, mock_timeout }: MockOptions): boolean {
  return mock_response !== undefined || mock_tool_calls !== undefined || mock_timeout !== undefined;
}

/** The first that is set. */
function given<Key extends keyof MockOptions>(levels: readonly MockOptions[], key: Key): MockOptions[Key] {
  return levels.find((level) => level[key] !== undefined && level[key] !== null)?.[key];
}
