/** The checks of mocks: settings of a deployment, and options of a call or a fallback entry. */
import type { MockOptions, MockTestingOptions } from "../types/mocks.ts";
import { type Check, isObject, listOf, must, mustSecretly } from "./check.ts";
import { data, flag, seconds } from "./value-checks.ts";

/** Most numbers of a mocked vector. */
const LONGEST_VECTOR = 100_000;

const response: Check = mustSecretly("a string, an error, an object or a list of numbers", (value) => {
  if (Array.isArray(value)) return value.length <= LONGEST_VECTOR && value.every(Number.isFinite);
  return typeof value === "string" || value === false || value === null || isObject(value);
});

/** By option, its check. */
export const MOCKS: Readonly<Record<keyof MockOptions, Check>> = {
  mock_response: response,
  mock_tool_calls: listOf(data),
  mock_delay: seconds,
  mock_timeout: flag,
};

const onOrOff: Check = must(
  "true or false",
  (value) => typeof value === "boolean" || (typeof value === "string" && /^(?:true|false)$/i.test(value)),
);

/** The switches of a call. */
export const MOCK_SWITCHES: Readonly<Record<keyof MockTestingOptions, Check>> = {
  mock_testing_fallbacks: onOrOff,
  mock_testing_context_fallbacks: onOrOff,
  mock_testing_content_policy_fallbacks: onOrOff,
  mock_testing_rate_limit_error: onOrOff,
};
