import { BadRequestError, UnsupportedParamsError } from "../../errors.ts";
import type { Target } from "../../provider.ts";
import { factsOf } from "./error-facts.ts";

/** The error for parts of a request that a provider has no word for. Names only: no value of the request is quoted. */
export function unsupportedError(names: readonly string[], target: Target): UnsupportedParamsError {
  return new UnsupportedParamsError(
    `${target.provider} deployment "${target.deployment_id}" (${target.model}) does not take ${listed(names)}. ${adviceFor(names)}`,
    { ...factsOf(target, {}), param: names[0] },
  );
}

/** Names that are written out: each part of a long conversation may be one. */
const MOST_NAMED = 20;

/** `names` as a message shows them. */
export function listed(names: readonly string[]): string {
  const list = names.slice(0, MOST_NAMED).map((name) => `"${name}"`);
  return `${list.join(", ")}${names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ""}`;
}

/** What can be done about it. A part of a message is never dropped: that would change what was said. */
export function adviceFor(names: readonly string[]): string {
  const what = names.length === 1 ? "it" : "them";
  const otherwise = `route the call to a model that takes ${what}`;
  if (names.every((name) => !name.startsWith("messages[")))
    return `Leave ${what} out, set drop_params to have ${what} dropped, or ${otherwise}.`;
  return `Leave ${what} out, or ${otherwise}: drop_params drops no part of a message.`;
}

/** The error for a message that cannot be translated. `path` says where it stands: `messages[2].content[0]`. */
export function badMessage(path: string, problem: string, target: Target): BadRequestError {
  return new BadRequestError(`${path} ${problem} (${target.provider} deployment "${target.deployment_id}").`, {
    ...factsOf(target, {}),
    param: path,
  });
}
