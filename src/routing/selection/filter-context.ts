import type { ChatRequest } from "../../types/openai.ts";
import type { Call } from "../call.ts";
import type { FilterContext } from "./filters.ts";
import { answerOf, readFrom } from "../foreign-code.ts";
import { estimateTokens, requiredFeatures } from "./required-features.ts";
import type { Settings } from "../settings.ts";
import type { GroupProgress } from "../group-progress.ts";

/** What the filters need to know of a call at a group; `tried` names the deployments that are not to be considered. */
export function filterContext(
  call: Call,
  stay: GroupProgress,
  settings: Settings,
  tried: FilterContext["tried"] = stay.tried,
): FilterContext {
  const { options, params } = call.ask;
  // The one place where a checked body is taken for a request: `ask.ts` has looked at its fields.
  const request = { ...params, ...stay.destination.overrides, model: stay.group.name } as ChatRequest;
  const isChat = call.endpoint === "chat";
  const { needs, prompt_tokens } = isChat
    ? readFrom("What the call asks for", () => ({
        needs: requiredFeatures(request),
        prompt_tokens: count(request, settings),
      }))
    : NOTHING_KNOWN;
  return {
    settings,
    model_group: stay.group.name,
    request,
    tried,
    prompt_tokens,
    overflowed: stay.overflowed,
    needs,
    tags: options.tags ?? [],
    region: options.allowed_model_region,
    unsupported: stay.unsupported,
  };
}

/** Of an embedding. */
const NOTHING_KNOWN = { needs: [], prompt_tokens: undefined };

function count(request: ChatRequest, { enable_pre_call_checks, token_counter }: Settings): number | undefined {
  if (!enable_pre_call_checks) return undefined;
  if (token_counter === undefined) return estimateTokens(request.messages);
  return answerOf("token_counter", "", () => token_counter(request.messages), isCount);
}

function isCount(answer: unknown): boolean {
  return typeof answer === "number" && answer >= 0;
}
