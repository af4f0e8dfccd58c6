import type { Fields } from "../../fields.ts";
import type { RouteRecord } from "../../types/routes.ts";
import type { Call, CallRequest } from "../call.ts";
import type { Rules } from "../settings.ts";
import type { Redirect } from "./redirect.ts";

/** Where a redirect may lead a call. */
export interface Branch {
  readonly model: string;
  /** Parameters for calls that go there. */
  readonly overrides: Fields;
  readonly record: RouteRecord;
  /** The answer names this model instead of the one that answered. */
  readonly shownModel?: string | undefined;
}

/** Chooses where calls go. */
export interface BranchChooser {
  /** The request as the rules make it. Rejects with what a function of the user threw, as an error of the call. */
  ruled(call: Call, rules: Rules): Promise<CallRequest>;
  /** What was chosen for the call, then what is left if that fails. At least one. */
  branches(redirect: Redirect, request: CallRequest): readonly Branch[];
}
