import type { Affinity } from "../affinity/affinity.ts";
import type { Spending } from "../budgets/spending.ts";
import type { CallQueue } from "../limits/call-queue.ts";
import type { Clock } from "../clock.ts";
import type { RouterError } from "../errors.ts";
import type { Announcer } from "../hooks.ts";
import type { SecretSources, ProviderCalls } from "../provider.ts";
import type { RouterModels } from "../pricing/router-models.ts";
import type { Headers, Transport } from "../transport/http.ts";
import type { Mock } from "../types/mocks.ts";
import type { RateLimitFacts } from "../types/metadata.ts";
import type { ToldLimits } from "../limits/told-limits.ts";
import type { ShownHeaders } from "./answer-facts.ts";
import type { HedgeBudget } from "./attempt/hedge-budget.ts";
import type { BranchChooser } from "./catalog/branch-chooser.ts";
import type { Call } from "./call.ts";
import type { ModelGroup } from "./deployment.ts";
import type { RetryBudget } from "./itinerary/retry-budget.ts";
import type { Settings } from "./settings.ts";

/** What the headers of an answer say about its provider's limits. */
interface AnswerLimits {
  readonly facts: RateLimitFacts;
  readonly told: ToldLimits;
}

/** Everything of a router that its calls share. */
export interface RouterContext {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly random: () => number;
  readonly announcer: Announcer;
  readonly budget: RetryBudget;
  readonly hedges: HedgeBudget;
  /** Calls that wait until a deployment has room. */
  readonly queue?: CallQueue | undefined;
  /** `undefined` without budgets. */
  readonly spending?: Spending | undefined;
  /** `undefined` where no call goes back to a deployment. */
  readonly affinity?: Affinity | undefined;
  /** What the router knows of models. */
  readonly models: RouterModels;
  /** An id for the next call. */
  readonly callId: () => string;
  /** The group that a model name means now. */
  readonly resolve: (model: string) => ModelGroup | undefined;
  /** Chooses for names that lead to others; `undefined` until it is loaded. */
  readonly redirects?: BranchChooser | undefined;
  /** What is to be awaited before such a name can be called; `undefined` when nothing is. */
  readonly loadRedirects?: () => Promise<unknown> | undefined;
  groupNames(): readonly string[];
}

/** With what attempts are made: loaded with the first call. */
export interface CallContext extends RouterContext {
  readonly transport: Transport;
  /** The calls of the provider of that name; `undefined` when there is none. */
  callsTo(provider: string): ProviderCalls | undefined;
  /** The calls that answer in place of a provider. */
  mockCalls(mock: Mock): ProviderCalls;
  /** Copies the call to a model group, in the background. */
  readonly mirror?: (call: Call, silent_model: string) => void;
  /** Removes the secrets of an attempt from its error, in place. */
  maskError(error: RouterError, sources: SecretSources): void;
  /** The provider's limits in the headers of an answer. */
  readonly answerLimits?: (headers: Headers, now: number) => AnswerLimits | undefined;
  /** The headers of an answer without cookies and secrets. */
  readonly shownHeaders: (headers: Headers, sources: SecretSources) => ShownHeaders;
}
