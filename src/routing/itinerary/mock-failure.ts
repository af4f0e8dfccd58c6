import {
  ContentPolicyViolationError,
  ContextWindowExceededError,
  InternalServerError,
  type RouterError,
} from "../../errors.ts";
import { quotedName } from "../../secrets.ts";
import type { MockTestingOptions } from "../../types/mocks.ts";

/** The failure that a call asks for, to try its fallbacks; `undefined` when it asks for none. Pure. */
export function mockFailure(options: MockTestingOptions, model_group: string): RouterError | undefined {
  const message = `This is a mock exception for model=${quotedName(model_group)}, to trigger a fallback.`;
  const facts = { model_group };
  if (isOn(options.mock_testing_fallbacks)) return new InternalServerError(message, facts);
  if (isOn(options.mock_testing_context_fallbacks)) return new ContextWindowExceededError(message, facts);
  if (isOn(options.mock_testing_content_policy_fallbacks)) return new ContentPolicyViolationError(message, facts);
  return undefined;
}

function isOn(value: unknown): boolean {
  return value === true || (typeof value === "string" && value.toLowerCase() === "true");
}
