/** Where names lead that stand for no group. Loaded with the first call of a router that has such names. */
import type { Clock } from "../clock.ts";
import type { Call, CallRequest } from "../routing/call.ts";
import type { Branch, BranchChooser } from "../routing/catalog/branch-chooser.ts";
import type { Redirect } from "../routing/catalog/redirect.ts";
import type { Rules } from "../routing/settings.ts";
import { byFunction } from "./route-function.ts";
import { byTables } from "./tables.ts";
import { splitBranches } from "./split-branches.ts";
import { ComplexityRouter } from "./complexity-branches.ts";

/** The redirects of one router, with what they remember. */
export class Redirects implements BranchChooser {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #routers = new WeakMap<Redirect, ComplexityRouter>();

  constructor(clock: Clock, random: () => number) {
    this.#clock = clock;
    this.#random = random;
  }

  /** The request as the rules make it. */
  async ruled(call: Call, rules: Rules): Promise<CallRequest> {
    const request = byTables(call.request, rules);
    return rules.route_call === undefined ? request : byFunction(call, request, rules.route_call);
  }

  branches(redirect: Redirect, request: CallRequest): readonly Branch[] {
    if (redirect.kind !== "complexity_router") return splitBranches(redirect, request, this.#random);
    let router = this.#routers.get(redirect);
    if (router === undefined)
      this.#routers.set(redirect, (router = new ComplexityRouter(redirect, this.#clock, this.#random)));
    return router.branches(request);
  }
}
