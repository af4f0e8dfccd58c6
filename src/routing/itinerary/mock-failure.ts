import {
  ContentPolicyViolationError,
  ContextWindowExceededError,
  type ErrorFacts,
  InternalServerError,
  type RouterError,
} from "../../errors.ts";
import { quotedName } from "../../secrets.ts";
import type { MockTestingOptions } from "../../types/mocks.ts";

/** The failure that a call asks for, to try its fallbacks; `undefined` when it asks for none. Pure. */
export function mockFailure(options: MockTestingOptions, model_group: string): RouterError | undefined {
  const Failure = failureClass(options);
  if (Failure === undefined) return undefined;
  const message = `This is a mock exception for model=${quotedName(model_group)}, to trigger a fallback.`;
  return new Failure(message, { model_group });
}

function failureClass(
  options: MockTestingOptions,
): (new (message: string, facts: ErrorFacts) => RouterError) | undefined {
  if (isOn(options.mock_testing_fallbacks)) return InternalServerError;
  if (isOn(options.mock_testing_context_fallbacks)) return ContextWindowExceededError;
  return isOn(options.mock_testing_content_policy_fallbacks) ? ContentPolicyViolationError : undefined;
}

function isOn(value: unknown): boolean {
  return value === true || (typeof value === "string" && value.toLowerCase() === "true");
}
