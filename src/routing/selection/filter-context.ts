import type { ChatRequest } from "../../types/openai.ts";
import type { Call } from "../call.ts";
import type { Exceeded } from "../../budgets/spending.ts";
import type { Need } from "../../limits/limit-usage.ts";
import type { Deployment } from "../deployment.ts";
import { CallNeed } from "./call-need.ts";
import { readFrom } from "../foreign-code.ts";
import { type Credentials, credentialsOf, isCallersKey } from "../own-credentials.ts";
import { requiredFeatures } from "./required-features.ts";
import type { RouterContext } from "../router-context.ts";
import type { Settings } from "../settings.ts";
import type { GroupProgress } from "../group-progress.ts";

/** A set of deployments by id, or a map with their ids as keys. */
type Ids = Pick<ReadonlySet<string>, "has" | "size">;

/** What the filters know about a call. Computed once per choice, not per deployment. */
export interface FilterContext {
  readonly settings: Settings;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly modelGroup: string;
  readonly request: ChatRequest;
  /** Ids of deployments this call has tried. Empty when they may be used again. */
  readonly tried: Ids;
  /** What the call is expected to use of limits. */
  readonly need: Need;
  /** True for a deployment that is to be left to a call before this one; `undefined` where none waits. */
  readonly claimed: ((health: object) => boolean) | undefined;
  /** Deployments that are full, or left to others, count as usable. */
  readonly ignoresLimits?: boolean;
  /** Tokens of the prompt, when context windows are checked. */
  readonly promptTokens: number | undefined;
  /** The prompt overflowed a window of this size and needs a larger one. `0` when that size is unknown. */
  readonly overflowed: number | undefined;
  /** What the prompt needs beyond text, such as `supports_vision`. */
  readonly needs: readonly string[];
  readonly tags: readonly string[];
  readonly region: string | undefined;
  /** The team that the call is for. */
  readonly team: string | undefined;
  /** A key in place of the deployment's; empty for the deployment's own. */
  readonly credentials: Credentials;
  /** Leaves the deployment that the call goes back to, where it is usable. */
  readonly narrow: ((usable: readonly Deployment[]) => readonly Deployment[]) | undefined;
  /** Budgets that are used up, where the call touches any. */
  readonly exceeded: Exceeded | undefined;
  /** Deployments that do not support the request's parameters, with the names of these. */
  readonly unsupported: ReadonlyMap<string, readonly string[]>;
}

/** What the filters know about a call at a group. Deployments in `tried` are dropped. */
export function filterContext(
  call: Call,
  progress: GroupProgress,
  { settings, spending, affinity, queue }: Pick<RouterContext, "settings" | "spending" | "affinity" | "queue">,
  tried: FilterContext["tried"] = progress.tried,
): FilterContext {
  const { options, params } = call.request;
  // `read-call.ts` has checked the fields of the body.
  const request = { ...params, ...progress.destination.overrides, model: progress.group.name } as ChatRequest;
  const isChat = call.endpoint === "chat";
  const need = new CallNeed(call, request, settings);
  const { needs, promptTokens } = isChat
    ? readFrom("The request", () => ({
        needs: requiredFeatures(request),
        promptTokens: settings.enable_pre_call_checks ? need.input : undefined,
      }))
    : NO_NEEDS;
  return {
    settings,
    now: call.clock.now(),
    modelGroup: progress.group.name,
    request,
    tried,
    promptTokens,
    need,
    claimed: queue?.claims(progress.group.name, call.ticket ?? priorityOf(call, settings)),
    overflowed: progress.overflowed,
    needs,
    tags: options.tags ?? [],
    region: options.allowed_model_region,
    team: call.request.team,
    credentials: credentialsOf(progress.destination, call),
    narrow: affinity && ((usable) => affinity.narrow(usable, call.request)),
    exceeded: isCallersKey(progress.destination, call) ? undefined : spending?.exceeded(call.clock.now()),
    unsupported: progress.unsupported,
  };
}

/** Of the call, else of the router. Lower is sooner. */
export function priorityOf({ request }: Call, { default_priority }: Settings): number {
  return request.options.priority ?? default_priority ?? 0;
}

/** For an embedding. */
const NO_NEEDS = { needs: [], promptTokens: undefined };
