import type { RouteRecord } from "../types/routes.ts";
import type { RuleRedirect } from "./catalog/redirect.ts";

/** Where a call goes instead of to the name that it called. */
export interface Routed {
  readonly model: string;
  /** What led there: fallbacks are looked up by the name that was called, too. */
  readonly via: readonly RuleRedirect[];
  readonly records: readonly RouteRecord[];
}
