/** What an attempt costs the budgets that it touches: set aside before it, settled when it has ended. */
import type { PricedCall } from "../../budgets/expected-cost.ts";
import type { Reservation } from "../../budgets/spending.ts";
import { type Cost, costOf } from "../../pricing/cost.ts";
import type { CompletionUsage } from "../../types/openai.ts";
import type { Call } from "../call.ts";
import type { Deployment } from "../deployment.ts";
import { isCallersKey } from "../own-credentials.ts";
import type { RouterContext } from "../router-context.ts";
import type { AttemptPlan } from "./attempt-plan.ts";

export class AttemptBill implements PricedCall {
  readonly #deployment: Deployment;
  readonly #plan: AttemptPlan;
  readonly #call: Call;
  #reservation: Reservation | undefined;

  private constructor(plan: AttemptPlan, call: Call) {
    this.#deployment = plan.deployment;
    this.#plan = plan;
    this.#call = call;
  }

  /** `undefined` where no budget is touched. What is sent with a key of the caller's costs the router nothing. */
  static open(plan: AttemptPlan, call: Call, { spending }: Pick<RouterContext, "spending">): AttemptBill | undefined {
    if (spending === undefined || isCallersKey(plan, call)) return undefined;
    const bill = new AttemptBill(plan, call);
    bill.#reservation = spending.reserve(plan.deployment, call.request.options.tags ?? [], bill);
    if (bill.#reservation === undefined) return undefined;
    call.record.addBill(bill);
    return bill;
  }

  get promptTokens(): number {
    return this.#call.prompt.tokens({ ...this.#call.request.params, ...this.#plan.overrides });
  }

  costOf(answerTokens: number): number | undefined {
    const cost = this.#priceOf(this.promptTokens, answerTokens);
    return "usd" in cost ? cost.usd : undefined;
  }

  /** The answer came whole. */
  answered(cost: Cost): void {
    this.#settle(cost, true);
  }

  /** The answer broke off after so many characters: its prompt is charged, and what came of it. */
  brokeOff(usage: CompletionUsage | undefined, characters: number): void {
    const came = Math.ceil(characters / CHARACTERS_OF_A_TOKEN);
    const answer = Math.max(usage?.completion_tokens ?? 0, came);
    this.#settle(
      usage === undefined
        ? this.#priceOf(this.promptTokens, answer)
        : costOf(
            { ...usage, completion_tokens: answer, total_tokens: usage.prompt_tokens + answer },
            this.#deployment.prices,
          ),
    );
  }

  /** It failed before any of its answer came. */
  failed(): void {
    this.#settle({ usd: 0 });
  }

  /** It was not waited for: its prompt is charged. `promptTokens`: as another deployment counted them. */
  abandoned(promptTokens: number = this.promptTokens): void {
    this.#settle(this.#priceOf(promptTokens, 0));
  }

  #priceOf(prompt_tokens: number, completion_tokens: number): Cost {
    const total_tokens = prompt_tokens + completion_tokens;
    return costOf({ prompt_tokens, completion_tokens, total_tokens }, this.#deployment.prices);
  }

  #settle(cost: Cost, isWhole = false): void {
    this.#reservation?.settle("usd" in cost ? { usd: cost.usd, isWhole } : { usd: undefined, unknown: cost.unknown });
  }
}

const CHARACTERS_OF_A_TOKEN = 4;
