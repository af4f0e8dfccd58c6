/** Where redirects lead one call: chosen once, so that looking ahead sees what will be done. */
import { BadRequestError } from "../../errors.ts";
import { quotedName, shownName } from "../../secrets.ts";
import type { CallRequest } from "../call.ts";
import type { Branch, BranchChooser } from "../catalog/branch-chooser.ts";
import { groupsAt } from "../catalog/reachable-groups.ts";
import type { Redirect } from "../catalog/redirect.ts";
import type { ModelGroup } from "../deployment.ts";

export class Branches {
  readonly #chooser: BranchChooser | undefined;
  readonly #request: CallRequest;
  readonly #chosen = new Map<Redirect, readonly Branch[]>();

  constructor(chooser: BranchChooser | undefined, request: CallRequest) {
    this.#chooser = chooser;
    this.#request = request;
  }

  /** Empty when the redirect was added while nothing was loaded that could choose: the call then has no such group. */
  of(redirect: Redirect): readonly Branch[] {
    let chosen = this.#chosen.get(redirect);
    if (chosen === undefined)
      this.#chosen.set(redirect, (chosen = this.#chooser?.branches(redirect, this.#request) ?? []));
    return chosen;
  }
}

/**
 * A key that the call brings is for one provider. Where the names may lead to several, one of them would be sent another's key.
 * @throws BadRequestError
 */
export function checkOwnKey(
  models: readonly string[],
  { model, options }: CallRequest,
  resolve: (name: string) => ModelGroup | undefined,
): void {
  if (options.api_key === undefined) return;
  const groups = models.flatMap((name) => groupsAt(name, resolve));
  const deployments = groups.flatMap((group) => group.deployments);
  const providers = [...new Set(deployments.map(({ provider }) => provider))];
  if (providers.length <= 1) return;
  const message = `Nothing was sent. api_key: ${quotedName(model)} may lead to several providers (${providers.join(", ")}), and a key belongs to one: call the model group that the key is for.`;
  throw new BadRequestError(message, { code: "invalid_value", param: "api_key", model_group: shownName(model) });
}
