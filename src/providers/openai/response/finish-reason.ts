import { ServiceUnavailableError, type RouterError } from "../../../errors.ts";
import type { FinishReason } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { BROKEN, brokenAnswer, endingOf } from "../../../translation/chat/ending.ts";
import { errorFacts } from "../../../translation/errors/error-facts.ts";
import { someText } from "../../../translation/json.ts";

/** DeepSeek's reason for an answer that its servers could not finish. */
const OUT_OF_RESOURCES = "insufficient_system_resource";

/** The reason in OpenAI's terms; `null` while the answer is unfinished. An unknown reason stays as it is. */
export function finishReason(reason: unknown): FinishReason | null {
  const text = someText(reason);
  if (text === undefined) return null;
  const ending = endingOf(text);
  // `failedFinish` comes first.
  return ending === BROKEN ? null : ending;
}

/** The error for a finish reason by which some vendors report a failure. What came before it is not a whole answer. */
export function failedFinish(reason: unknown, target: Target): RouterError | undefined {
  const text = someText(reason);
  if (text === undefined || text === "stop" || endingOf(text) !== BROKEN) return undefined;
  if (text !== OUT_OF_RESOURCES) return brokenAnswer(text, target);
  return new ServiceUnavailableError(
    `${target.provider} deployment "${target.deployment_id}" broke off its answer: it is out of resources.`,
    { ...errorFacts(target, {}), code: text },
  );
}
