import type { ChatCompletionMessageToolCall } from "openai/resources/chat/completions";

/**
 * What is answered in place of a provider: nothing is sent, and no key is needed. LiteLLM's names. A `mock_response` that is
 * not empty, `mock_tool_calls` or `mock_timeout` makes a mock; `mock_delay` alone does not.
 */
export interface MockOptions {
  /**
   * The answer. A text is the content of every choice. An error is thrown, as are `"litellm.RateLimitError"`,
   * `"litellm.ContextWindowExceededError"` and `"litellm.InternalServerError"`. An object is the whole answer; a list of
   * numbers the vector of each input of an embedding. Default, and with `""`, `false` or `null`: the provider is called.
   */
  mock_response?: string | false | Error | object | readonly number[] | null | undefined;
  /** Tool calls of the first choice. `finish_reason` stays `"stop"`, as in LiteLLM. */
  mock_tool_calls?: readonly ChatCompletionMessageToolCall[] | null | undefined;
  /** Seconds before the answer or the error. Default 0. */
  mock_delay?: number | null | undefined;
  /** `true`: never answers, so that the attempt's `timeout` strikes. Of a call: at its first attempt only. Default `false`. */
  mock_timeout?: boolean | null | undefined;
}

/** Lets a call fail on purpose, to try its fallbacks. LiteLLM's switches; as text, `"true"` and `"True"` count as `true`. */
export interface MockTestingOptions {
  /** The requested group fails with an `InternalServerError` before its first attempt: `fallbacks` are next. */
  mock_testing_fallbacks?: MockSwitch;
  /** The requested group fails with a `ContextWindowExceededError` before its first attempt. */
  mock_testing_context_fallbacks?: MockSwitch;
  /** The requested group fails with a `ContentPolicyViolationError` before its first attempt. */
  mock_testing_content_policy_fallbacks?: MockSwitch;
  /** Every attempt fails with a `RateLimitError` and is retried. Nothing is sent, and no cooldown starts. Only `true` counts. */
  mock_testing_rate_limit_error?: MockSwitch;
}

/** `true`, or, as in LiteLLM, the text `"true"` or `"True"`. Anything else is off. */
export type MockSwitch = boolean | "true" | "True" | "false" | "False" | null | undefined;

/** The mock of one attempt. */
export interface Mock {
  readonly response: MockOptions["mock_response"];
  readonly toolCalls: NonNullable<MockOptions["mock_tool_calls"]> | undefined;
  /** Seconds. */
  readonly delay: number;
  /** Never answers. */
  readonly isSilent: boolean;
  /** `mock_testing_rate_limit_error`. */
  readonly isRateLimited: boolean;
}
