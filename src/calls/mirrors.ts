/** Copies of calls, made in the background. Loaded with the first call of a deployment that has a `silent_model`. */
import type { Announcer } from "../hooks.ts";
import type { Call, CallRequest } from "../routing/call.ts";
import type { CallOptions } from "../types/options.ts";
import type { CheckedCall } from "./check-call.ts";

/** The most copies of a router that are under way at once. */
const MOST_MIRRORS = 100;

/** What makes the copies. */
interface Maker {
  complete(checked: CheckedCall): Promise<unknown>;
  embed(checked: CheckedCall): Promise<unknown>;
  drain(checked: CheckedCall): Promise<void>;
}

export class Mirrors {
  readonly #maker: Maker;
  readonly #announcer: Announcer;
  readonly #underWay = new Set<AbortController>();
  #isClosed = false;

  constructor(maker: Maker, announcer: Announcer) {
    this.#maker = maker;
    this.#announcer = announcer;
  }

  /** Copies the call. Its outcome is told in events of its own, and nowhere else. */
  add(call: Call, silent_model: string): void {
    if (this.#isClosed) return;
    const in_flight = this.#underWay.size;
    if (in_flight >= MOST_MIRRORS) {
      const { call_id, model_group } = call.metadata;
      const at = call.clock.now();
      this.#announcer.tell(() => ({ type: "mirror_dropped", call_id, at, model_group, silent_model, in_flight }));
      return;
    }
    const controller = new AbortController();
    this.#underWay.add(controller);
    const ended = (): void => void this.#underWay.delete(controller);
    const { endpoint, request, metadata } = call;
    const copy = copyOf(request, silent_model, controller.signal);
    this.#make({ request: copy, endpoint, forHooks: undefined, mirroredFrom: metadata.call_id }).then(ended, ended);
  }

  /** Ends all copies under way; no other begins. */
  close(): void {
    this.#isClosed = true;
    for (const controller of this.#underWay) controller.abort(new Error("The router was closed."));
  }

  #make(checked: CheckedCall): Promise<unknown> {
    if (checked.endpoint === "embedding") return this.#maker.embed(checked);
    return checked.request.stream ? this.#maker.drain(checked) : this.#maker.complete(checked);
  }
}

/** The options of the call that its copy has, too. What is mocked calls no provider, and nor does its copy. */
const COPIED: readonly (keyof CallOptions)[] = [
  "timeout",
  "stream_timeout",
  "first_token_timeout",
  "idle_timeout",
  "total_timeout",
  "mock_response",
  "mock_tool_calls",
  "mock_delay",
  "mock_timeout",
  "tags",
  "allowed_model_region",
];

/** Without what is the caller's own: its key, its headers, its signal. Tried once: no retry, no fallback, no hedge. */
function copyOf({ params, options, stream, team }: CallRequest, model: string, signal: AbortSignal): CallRequest {
  const body = Object.fromEntries(Object.entries(params).filter(([key]) => key !== "extra_headers"));
  const own: CallOptions = {
    ...Object.fromEntries(COPIED.map((key) => [key, options[key]]).filter(([, value]) => value !== undefined)),
    // LiteLLM's mark, for hooks of your own.
    litellm_metadata: { ...options.litellm_metadata, is_silent_experiment: true },
    signal,
    num_retries: 0,
    max_attempts: 1,
    disable_fallbacks: true,
    mid_stream_fallback: "error",
  };
  return { model, params: body, options: own, stream, team };
}
