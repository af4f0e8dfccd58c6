/** One visit of a call: the request for the deployment, the attempt, and a hedge beside it when it is slow. */
import { BadRequestError, ContentPolicyViolationError, isRouterError } from "../../errors.ts";
import type { Answer } from "../../provider.ts";
import type {
  ChatCompletion,
  ChatRequest,
  CompletionUsage,
  EmbeddingRequest,
  EmbeddingResponse,
} from "../../types/openai.ts";
import { Attempt, type AttemptPlan, notHandled } from "./attempt.ts";
import type { Call } from "../call.ts";
import { credentialsOf, storedParameters } from "./credentials.ts";
import type { RouterContext } from "../router-context.ts";
import { hedged, type Running } from "./hedge.ts";
import type { Itinerary, Visit } from "../itinerary/itinerary.ts";
import { hedgeDelay } from "./time-limits.ts";
import { OpenStream } from "./open-stream.ts";
import { route } from "../route.ts";
import { routerDefaults } from "../settings.ts";
import { requestDefaults } from "../../param-kinds.ts";

type Reason = AttemptPlan["reason"];

/** An answer and the attempt that brought it. */
export interface Won<T> {
  readonly attempt: Attempt;
  readonly visit: Visit;
  readonly value: T;
}

export class Dispatch {
  readonly #call: Call;
  readonly #engine: RouterContext;
  readonly itinerary: Itinerary;

  constructor(call: Call, engine: RouterContext, itinerary: Itinerary) {
    this.#call = call;
    this.#engine = engine;
    this.itinerary = itinerary;
  }

  complete(): Promise<Won<Answer<ChatCompletion>>> {
    return this.#route(
      ({ plan, context }, visit) => plan.deployment.translator.complete(this.requestFor(visit), context),
      ({ body }, visit) => this.#refuseFiltered(body.choices[0].finish_reason, visit),
    );
  }

  embed(): Promise<Won<Answer<EmbeddingResponse>>> {
    return this.#route(({ plan, context }, visit) => {
      const { translator } = plan.deployment;
      if (translator.embed === undefined) throw new BadRequestError(`${translator.name} has no embeddings.`);
      // The one place where a checked body is taken for an embedding request.
      return translator.embed(this.requestFor(visit) as unknown as EmbeddingRequest, context);
    });
  }

  /** Opens a stream up to its first content. */
  open(): Promise<Won<OpenStream>> {
    return this.#routed((visit, reason) => this.#startStream(visit, this.requestFor(visit), reason));
  }

  /** Opens a stream that goes on from a broken one, at the next deployment that can. */
  reopen(open: (visit: Visit) => Promise<Won<OpenStream>>): Promise<Won<OpenStream>> {
    return route(this.#call, this.itinerary, this.#engine.announcer, open);
  }

  openAt(visit: Visit, request: ChatRequest, reason: Reason): Promise<Won<OpenStream>> {
    return this.#startStream(visit, request, reason).result;
  }

  /** Precedence: call, deployment, router; a fallback entry's own parameters before all. */
  requestFor(visit: Visit): ChatRequest {
    const { deployment, overrides, is_requested } = visit;
    const credentials = credentialsOf(visit, this.#call);
    // The one place where a checked body is taken for a request.
    return {
      ...storedParameters(routerDefaults(this.#engine.settings), credentials),
      ...storedParameters(deployment.defaults, credentials),
      ...this.#call.ask.params,
      ...(is_requested ? undefined : requestDefaults(overrides)),
      model: deployment.model,
    } as ChatRequest;
  }

  // --- attempts ------------------------------------------------------------------------------------------------------

  /** `accept` may still refuse an answer. */
  #route<T extends Answer<{ usage?: unknown }>>(
    send: (attempt: Attempt, visit: Visit) => Promise<T>,
    accept?: (value: T, visit: Visit) => void,
  ): Promise<Won<T>> {
    return this.#routed((visit, reason) =>
      this.#start(visit, reason, async (attempt) => {
        attempt.setTimeLimit("timeout", "idle");
        const value = await attempt.guard(send(attempt, visit));
        accept?.(value, visit);
        attempt.answered();
        attempt.succeed(value.uncounted === true ? undefined : usageOf(value.body));
        return value;
      }),
    );
  }

  #startStream(visit: Visit, request: ChatRequest, reason: Reason): Running<Won<OpenStream>> {
    return this.#start(visit, reason, (attempt) =>
      OpenStream.open(attempt, { ...request, stream: true }, (empty) => {
        for (const { choices } of empty)
          for (const choice of choices) this.#refuseFiltered(choice.finish_reason, visit);
      }),
    );
  }

  /** Every failure is told to the itinerary here, the loser's of a hedge too. */
  #start<T>(visit: Visit, reason: Reason, work: (attempt: Attempt) => Promise<T>): Running<Won<T>> {
    const number = this.itinerary.begin();
    let attempt: Attempt;
    try {
      attempt = new Attempt({ ...visit, reason, number }, this.#call, this.#engine);
    } catch (cause) {
      return this.#notBegun(visit, cause);
    }
    const result = work(attempt).then(
      (value): Won<T> => ({ attempt, visit, value }),
      (cause: unknown) => {
        const error = attempt.fail(cause);
        if (isRouterError(error) && attempt.record.outcome === "failure") this.itinerary.failed(visit, error);
        throw error;
      },
    );
    return { result, abandon: () => attempt.abandon("hedge_lost", new Error("Another deployment was faster.")) };
  }

  /** An attempt that could not even be made, such as one at an address of the caller's that cannot be read. */
  #notBegun(visit: Visit, cause: unknown): Running<never> {
    const error = isRouterError(cause) ? cause : notHandled(visit.deployment, cause);
    this.itinerary.failed(visit, error);
    return { result: Promise.reject(error), abandon: () => undefined };
  }

  #routed<T>(start: (visit: Visit, reason: Reason) => Running<Won<T>>): Promise<Won<T>> {
    const { settings, hedges, announcer } = this.#engine;
    const setting = this.#call.ask.options.hedge_after ?? settings.hedge_after;
    return route(this.#call, this.itinerary, announcer, (visit) => {
      const first = start(visit, visit.reason);
      const delay = hedgeDelay(setting, visit.deployment, this.#call.ask.stream);
      if (delay === undefined) return first.result;
      return hedged(first, delay, this.#call.clock, () => {
        if (this.#call.signal.aborted) return undefined;
        const second = this.itinerary.alternative(visit);
        return second && hedges.spend() ? start(second, "hedge") : undefined;
      });
    });
  }

  /** An answer the provider's filter cut is no answer where another group is there for it. */
  #refuseFiltered(finish_reason: string | null, { deployment }: Visit): void {
    if (finish_reason !== "content_filter" || !this.itinerary.hasContentPolicyFallback) return;
    throw new ContentPolicyViolationError(`${deployment.provider} deployment ${deployment.id} filtered its answer.`, {
      code: "content_filter",
      llm_provider: deployment.provider,
      model: deployment.model,
      model_group: deployment.model_name,
      deployment_id: deployment.id,
    });
  }
}

/** Embeddings count no completion tokens. Providers' folders have seen to it that counts are numbers. */
function usageOf({ usage }: { usage?: unknown }): CompletionUsage | undefined {
  if (typeof usage !== "object" || usage === null || !("prompt_tokens" in usage)) return undefined;
  const { prompt_tokens } = usage;
  if (typeof prompt_tokens !== "number") return undefined;
  return { completion_tokens: 0, total_tokens: prompt_tokens, ...usage, prompt_tokens };
}
