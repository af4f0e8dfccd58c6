import type { ChatRequest } from "../types/openai.ts";
import type { Call } from "./call.ts";
import type { CallFilters } from "./filters.ts";
import { estimateTokens, needsOf } from "./needs.ts";
import type { Settings } from "./settings.ts";
import type { Stay } from "./stay.ts";

/** What the filters need to know of a call at a group; `tried` names the deployments that are not to be considered. */
export function callFilters(
  call: Call,
  stay: Stay,
  settings: Settings,
  tried: CallFilters["tried"] = stay.tried,
): CallFilters {
  const { options, params } = call.ask;
  // The one place where a checked body is taken for a request: `ask.ts` has looked at its fields.
  const request = { ...params, ...stay.destination.overrides, model: stay.group.name } as ChatRequest;
  const isChat = call.endpoint === "chat";
  return {
    settings,
    model_group: stay.group.name,
    request,
    tried,
    prompt_tokens: isChat && settings.enable_pre_call_checks ? count(request, settings) : undefined,
    overflowed: stay.overflowed,
    needs: isChat ? needsOf(request) : [],
    tags: options.tags ?? [],
    region: options.allowed_model_region,
    unsupported: stay.unsupported,
  };
}

function count(request: ChatRequest, settings: Settings): number {
  return (settings.token_counter ?? estimateTokens)(request.messages);
}
