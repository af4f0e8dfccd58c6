/** What a router reports about its budgets. */
import type { BudgetReport } from "./budgets.ts";

interface BudgetFacts extends BudgetReport {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly budget: "provider" | "deployment" | "tag";
  /** The provider, the id of the deployment or the tag. */
  readonly name: string;
}

export type BudgetEvent =
  /** Four fifths of a budget are spent. Once in a window. */
  | (BudgetFacts & { readonly type: "budget_warning" })
  /** A budget is spent: no call that would touch it begins until `budget_reset_at`. Once in a window. */
  | (BudgetFacts & { readonly type: "budget_exceeded" })
  /** What calls to a deployment with a budget cost is not known: they add nothing to it. Once for each deployment. */
  | {
      readonly type: "budget_cost_unknown";
      readonly at: number;
      readonly deployment_id: string;
      /** In words, as `cost_unknown` in the metadata. */
      readonly reason: string;
    }
  /** The store failed, or did not answer in time: what is spent is kept in the router meanwhile. Once, until it answers again. */
  | { readonly type: "store_failed"; readonly at: number; readonly message: string };
