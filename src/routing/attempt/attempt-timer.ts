/** The time limits of one attempt, and the timer that enforces them. */
import { Timeout, type TimeoutPhase } from "../../errors.ts";
import type { Progress } from "../../transport/http.ts";
import type { TimeLimits } from "../../types/options.ts";
import type { Call } from "../call.ts";
import { located } from "../located.ts";
import type { Settings } from "../settings.ts";
import type { AttemptPlan } from "./attempt-plan.ts";
import { type Limits, limitsFor } from "./time-limits.ts";

export class AttemptTimer {
  readonly limits: Limits;
  /** The last step that the transport reported. */
  progress: Progress | undefined;
  readonly #plan: AttemptPlan;
  readonly #call: Call;
  readonly #settings: Settings;
  readonly #strike: (timeout: Timeout) => void;
  #cancel: (() => void) | undefined;
  #isStopped = false;
  #wasHurried = false;

  /** `strike` ends the attempt when a limit is over. */
  constructor(plan: AttemptPlan, call: Call, settings: Settings, strike: (timeout: Timeout) => void) {
    const { deployment, overrides, isLast } = plan;
    this.#plan = plan;
    this.#call = call;
    this.#settings = settings;
    this.#strike = strike;
    this.limits = limitsFor([overrides, call.request.options, deployment.litellm_params, settings], deployment, isLast);
  }

  /** A limit of the call's struck, shorter than the deployment's own. */
  get wasHurried(): boolean {
    return this.#wasHurried;
  }

  /** Starts the time limit. `phase` is reported when the headers have come by then. */
  limit(limit: keyof Limits, phase: TimeoutPhase): void {
    const seconds = this.limits[limit];
    this.set(seconds, () => this.timeOut(limit, seconds, phase));
  }

  /** There is one timer: setting it replaces the one before. */
  set(seconds: number, fire: () => void): void {
    this.clear();
    // The attempt may have been abandoned as it began.
    if (this.#isStopped) return;
    this.#cancel = this.#call.clock.timer(seconds * 1000, fire);
  }

  /** No limit applies for now. */
  clear(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** No limit applies any more. */
  stop(): void {
    this.#isStopped = true;
    this.clear();
  }

  /** `limit` struck: `seconds` are over. */
  timeOut(limit: keyof Limits, seconds: number, phase: TimeoutPhase): void {
    const { deployment } = this.#plan;
    this.#wasHurried = seconds < this.#usualLimits()[limit];
    const struck = this.progress === undefined ? "connect" : this.progress === "connected" ? "headers" : phase;
    const message = `${deployment.provider} deployment ${deployment.id} ${PHASE_TEXT[struck]} within ${seconds} s.`;
    this.#strike(new Timeout(message, { phase: struck, ...located(deployment) }));
  }

  /** The limits without those of the call: a limit that struck sooner says nothing about the deployment. */
  #usualLimits(): Limits {
    const { deployment, overrides, isCallers, isLast } = this.#plan;
    const stored: readonly TimeLimits[] = [deployment.litellm_params, this.#settings];
    return limitsFor(isCallers ? stored : [overrides, ...stored], deployment, isLast);
  }
}

const PHASE_TEXT: Record<TimeoutPhase, string> = {
  connect: "could not be connected to",
  headers: "did not begin to answer",
  body: "did not finish its answer",
  first_token: "sent no content",
  idle: "fell silent in the middle of its answer and sent nothing more",
  total: "was not done",
};
