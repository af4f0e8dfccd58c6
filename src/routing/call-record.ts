/** What a call reports about itself: its metadata, its attempts, what they cost and how long they took. */
import type { Clock } from "../clock.ts";
import type { RouterError } from "../errors.ts";
import { type Cost, type CostFacts, costOf, promptCost } from "../pricing/cost.ts";
import { addUsage } from "../pricing/usage.ts";
import type { AttemptOutcome, AttemptRecord, RouterMetadata } from "../types/metadata.ts";
import type { CompletionUsage } from "../types/openai.ts";
import type { RouteRecord } from "../types/routes.ts";
import { type AnswerFacts, setAnswer, setRequestId } from "./answer-facts.ts";
import type { Deployment } from "./deployment.ts";

const BROKEN: Cost = { unknown: "an answer broke off before the provider sent its final count of tokens" };
const ELSEWHERE: Cost = {
  unknown: "the call brought an address of its own, for which the deployment states no prices",
};
const LOST: Cost = { unknown: "a hedge that was lost has no price of its prompt" };

/** What an attempt set aside of budgets. Once it is settled, `abandoned` does nothing. */
interface OpenBill {
  abandoned(promptTokens?: number): void;
}

/** A step from the name of the call to a group. */
interface Followed {
  readonly record: RouteRecord;
  readonly shownModel?: string | undefined;
}

export class CallRecord {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly #clock: Clock;
  #metadata: RouterMetadata;
  #waitedMs = 0;
  /** The call has been copied, or was left out of the share of those that are. */
  isMirrored = false;
  /** What the answer is to call its model; `undefined`: the name of the model that answered. */
  shownModel: string | undefined;
  #isCharged = false;
  /** Answers that the metadata do not tell of yet: fields that are read when needed cost more than plain ones. */
  readonly #answers: { readonly record: AttemptRecord; readonly facts: AnswerFacts }[] = [];
  /** Somebody outside has the metadata. */
  #isShown = false;
  #bills: OpenBill[] | undefined;
  readonly #lostHedges: { readonly record: AttemptRecord; readonly deployment: Deployment }[] = [];

  constructor(model: string, callId: string, clock: Clock) {
    this.#clock = clock;
    this.startedAt = clock.now();
    this.#metadata = emptyMetadata(model, callId);
  }

  get metadata(): RouterMetadata {
    return this.#metadata;
  }

  /** The metadata for others to read: from now on they tell of answers, too. */
  get shown(): RouterMetadata {
    this.#isShown = true;
    if (this.#answers.length > 0)
      for (const { record, facts } of this.#answers.splice(0)) setAnswer(this.#metadata, record, facts);
    return this.#metadata;
  }

  /** An attempt brought the answer, or the rest of it. */
  answered(record: AttemptRecord, deployment: Deployment, facts: AnswerFacts): void {
    this.attribute(deployment);
    if (this.#isShown) setAnswer(this.#metadata, record, facts);
    else this.#answers.push({ record, facts });
  }

  get elapsedMs(): number {
    return this.#clock.now() - this.startedAt;
  }

  /** Hooks have changed the model. Metadata that hooks have been given stays as it was. */
  replaceModel(model: string): void {
    this.#metadata = { ...this.#metadata, model_group: model };
  }

  /** The group's name in everything that is reported about the call. */
  setModelGroup(model_group: string): void {
    Object.assign(this.#metadata, { model_group });
  }

  /** The call is a copy of the one with this id. */
  mirrors(mirrored_from: string): void {
    Object.assign(this.#metadata, { mirrored_from });
  }

  /** A name led to others, of which the first is called now. */
  follow(branches: readonly Followed[]): void {
    const [first] = branches;
    if (first === undefined) return;
    (this.#metadata.routes ??= []).push(first.record);
    this.shownModel ??= first.shownModel;
  }

  /** Adds a wait between attempts, which is not the router's overhead. */
  addWait(ms: number): void {
    this.#waitedMs += ms;
  }

  /** Adds the time in a line, which is a wait too. */
  addQueueing(ms: number): void {
    this.addWait(ms);
    this.#metadata.queue_ms = (this.#metadata.queue_ms ?? 0) + ms;
  }

  /** An attempt begins. `closeAttempt` completes the record that is returned. */
  openAttempt(deployment: Deployment, started_at: number): AttemptRecord {
    const record: AttemptRecord = {
      deployment_id: deployment.id,
      model_group: deployment.model_name,
      provider: deployment.provider,
      model: deployment.model,
      started_at,
      latency_ms: 0,
      outcome: "aborted",
    };
    this.#metadata.attempts.push(record);
    return record;
  }

  closeAttempt(record: AttemptRecord, outcome: AttemptOutcome, error?: RouterError): void {
    record.latency_ms = this.#clock.now() - record.started_at;
    record.outcome = outcome;
    if (error === undefined) return;
    record.error = { name: error.name, status: error.status, message: error.message };
    if (error.retry_after !== undefined) record.retry_after = error.retry_after;
    if (error.request_id !== undefined) setRequestId(record, error.request_id);
  }

  /** Names the deployment that answered, or that failed last. */
  attribute(deployment: Deployment): void {
    const metadata = this.#metadata;
    metadata.deployment_id = deployment.id;
    metadata.provider = deployment.provider;
    metadata.model = deployment.model;
    metadata.api_base = deployment.address;
  }

  /**
   * Adds an attempt's tokens and price to the call's. One part without a price makes the whole price unknown. So does
   * an answer that broke off: the usage it reported last is not what will be charged for it.
   */
  charge(
    record: AttemptRecord,
    deployment: Deployment,
    usage: CompletionUsage | undefined,
    facts: CostFacts & { readonly isBroken?: boolean; readonly isElsewhere?: boolean } = {},
  ): Cost {
    const metadata = this.#metadata;
    const cost = facts.isBroken === true ? BROKEN : costOfAttempt(record, deployment, usage, facts);
    if ("usd" in cost) record.cost_usd = cost.usd;
    const total = addUsage(metadata.usage, usage);
    if (total !== undefined) metadata.usage = total;
    this.#addCost(cost);
    return cost;
  }

  /** One part of unknown price makes that of the call unknown; the reason of the first stays. */
  #addCost(cost: Cost): void {
    const metadata = this.#metadata;
    const before = this.#isCharged ? metadata.cost_usd : 0;
    metadata.cost_usd = before === null || "unknown" in cost ? null : before + cost.usd;
    if ("unknown" in cost) metadata.cost_unknown ??= cost.unknown;
    this.#isCharged = true;
  }

  /** A hedge was abandoned: its prompt is charged all the same. */
  loseHedge(record: AttemptRecord, deployment: Deployment): void {
    this.#lostHedges.push({ record, deployment });
  }

  /** A lost hedge had the same prompt as the answer, so it costs the prompt tokens that the answer reported. */
  #chargeLostHedges(): void {
    const metadata = this.#metadata;
    for (const { record, deployment } of this.#lostHedges) {
      const tokens = metadata.usage?.prompt_tokens;
      const cost = tokens === undefined ? undefined : promptCost(tokens, deployment.prices);
      if (cost !== undefined) record.cost_usd = cost;
      if (metadata.cost_usd !== null) this.#addCost(cost === undefined ? LOST : { usd: cost });
    }
  }

  /** What an attempt set aside. Of attempts that were not waited for, it is settled at the end of the call. */
  addBill(bill: OpenBill): void {
    (this.#bills ??= []).push(bill);
  }

  /** The call is over: its times and its cost are final. */
  close(): void {
    this.#chargeLostHedges();
    if (this.#bills !== undefined) for (const bill of this.#bills) bill.abandoned(this.#metadata.usage?.prompt_tokens);
    const metadata = this.#metadata;
    metadata.latency_ms = this.elapsedMs;
    const attemptsMs = metadata.attempts.reduce((sum, attempt) => sum + attempt.latency_ms, 0);
    metadata.overhead_ms = Math.max(0, metadata.latency_ms - attemptsMs - this.#waitedMs);
  }
}

/** The table of models has the prices of the provider's own address. */
function costOfAttempt(
  record: AttemptRecord,
  deployment: Deployment,
  usage: CompletionUsage | undefined,
  facts: CostFacts & { readonly isElsewhere?: boolean },
): Cost {
  if (facts.isElsewhere === true && !deployment.statesAllPrices) return ELSEWHERE;
  const { prices, unpriced } = deployment;
  return costOf(usage, prices, { ...facts, seconds: record.latency_ms / 1000, unpriced });
}

/** The metadata of a call that has not been routed yet. */
export function emptyMetadata(model_group: string, call_id: string): RouterMetadata {
  return {
    call_id,
    model_group,
    deployment_id: undefined,
    provider: undefined,
    model: undefined,
    api_base: undefined,
    attempts: [],
    fallbacks_used: [],
    cost_usd: null,
    latency_ms: 0,
    overhead_ms: 0,
    cache_hit: false,
    response_headers: undefined,
  };
}
