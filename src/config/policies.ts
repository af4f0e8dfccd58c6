import type { AllowedFailsPolicy, RetryPolicy } from "../types/options.ts";
import { type Check, fields, type Report } from "./check.ts";
import { count } from "./value-checks.ts";

const atLeastNone = count(0);

/** The number of retries by class of error. */
export const retryPolicy: Check = fields(
  {
    BadRequestErrorRetries: atLeastNone,
    AuthenticationErrorRetries: atLeastNone,
    PermissionDeniedErrorRetries: atLeastNone,
    NotFoundErrorRetries: atLeastNone,
    TimeoutErrorRetries: atLeastNone,
    RateLimitErrorRetries: atLeastNone,
    ContentPolicyViolationErrorRetries: atLeastNone,
    InternalServerErrorRetries: atLeastNone,
    BadGatewayErrorRetries: atLeastNone,
    ServiceUnavailableErrorRetries: atLeastNone,
    APIConnectionErrorRetries: atLeastNone,
  } satisfies Record<keyof RetryPolicy, Check>,
  "class of error",
);

/** The number of allowed failures by class of error. */
export const allowedFailsPolicy: Check = fields(
  {
    BadRequestErrorAllowedFails: atLeastNone,
    AuthenticationErrorAllowedFails: atLeastNone,
    PermissionDeniedErrorAllowedFails: atLeastNone,
    NotFoundErrorAllowedFails: atLeastNone,
    TimeoutErrorAllowedFails: atLeastNone,
    RateLimitErrorAllowedFails: atLeastNone,
    ContentPolicyViolationErrorAllowedFails: atLeastNone,
    InternalServerErrorAllowedFails: atLeastNone,
    BadGatewayErrorAllowedFails: atLeastNone,
    ServiceUnavailableErrorAllowedFails: atLeastNone,
    APIConnectionErrorAllowedFails: atLeastNone,
  } satisfies Record<keyof AllowedFailsPolicy, Check>,
  "class of error",
);

/** Reports what is wrong with `value`; `false` when it is invalid. */
export function isRetryPolicy(value: unknown, path: string, report: Report): value is RetryPolicy {
  let isRight = true;
  retryPolicy(value, path, (at, message) => {
    isRight = false;
    report(at, message);
  });
  return isRight;
}
