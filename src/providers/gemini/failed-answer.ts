import { InternalServerError } from "../../errors.ts";
import type { Target } from "../../provider.ts";
import { errorFacts } from "../../translation/errors/error-facts.ts";

/** The error for an answer that the model broke off, so that a retry may succeed. `what` completes "deployment X …". */
export function failedAnswer(what: string, target: Target, code?: string): InternalServerError {
  return new InternalServerError(`${target.provider} deployment "${target.deployment_id}" ${what}.`, {
    ...errorFacts(target, {}),
    status: 500,
    code,
  });
}
