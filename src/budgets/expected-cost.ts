/** What a call will cost, learnt from what such calls cost lately. Pure, bounded. */
import { nearestRank } from "../nearest-rank.ts";

/** A call whose cost is wanted before it is made. */
export interface PricedCall {
  /** Tokens of its prompt, about. */
  readonly promptTokens: number;
  /** US dollars for so many tokens of an answer to it; `undefined` when the deployment has no prices. */
  costOf(answerTokens: number): number | undefined;
}

/** Costs of calls that are remembered: of one deployment and one size of prompts. */
const REMEMBERED = 32;
/** Before as many have been seen, the price of a modest answer counts, too. */
const ENOUGH = 5;
/** Tokens of a modest answer. */
const MODEST_ANSWER = 256;
/** Of the calls, as a share, that cost no more than what is expected. */
const SHARE = 0.95;
/** Sizes of prompts that are told apart, each four times the one before. */
const SIZES = 12;

/** The last costs of one kind of call. */
class Costs {
  readonly #values: number[] = [];
  #next = 0;
  #percentile: number | undefined;

  get count(): number {
    return this.#values.length;
  }

  add(usd: number): void {
    this.#values[this.#next] = usd;
    this.#next = (this.#next + 1) % REMEMBERED;
    this.#percentile = undefined;
  }

  /** Nearest rank; the largest of few. */
  get percentile(): number {
    const sorted = (): number[] => this.#values.toSorted((a, b) => a - b);
    return (this.#percentile ??= nearestRank(sorted(), SHARE) ?? 0);
  }
}

export class ExpectedCosts {
  /** By deployment, then by size of the prompt. */
  readonly #deployments = new Map<string, (Costs | undefined)[]>();

  /** US dollars. What is not known counts as 0. */
  of(deployment_id: string, call: PricedCall): number {
    const costs = this.#deployments.get(deployment_id)?.[sizeOf(call.promptTokens)];
    const learnt = costs?.percentile ?? 0;
    if (costs !== undefined && costs.count >= ENOUGH) return learnt;
    return Math.max(learnt, call.costOf(MODEST_ANSWER) ?? 0);
  }

  /** A call has been answered, and cost `usd`. */
  learn(deployment_id: string, promptTokens: number, usd: number): void {
    let sizes = this.#deployments.get(deployment_id);
    if (sizes === undefined) this.#deployments.set(deployment_id, (sizes = []));
    (sizes[sizeOf(promptTokens)] ??= new Costs()).add(usd);
  }

  /** Forgets the deployments that are no longer there. */
  keepOnly(isThere: (deployment_id: string) => boolean): void {
    for (const id of this.#deployments.keys()) if (!isThere(id)) this.#deployments.delete(id);
  }
}

function sizeOf(promptTokens: number): number {
  return Math.min(SIZES - 1, Math.floor(Math.log2(promptTokens + 1) / 2));
}
