import { BadRequestError, UnsupportedParamsError } from "../../errors.ts";
import type { Target } from "../../provider.ts";
import { errorFacts } from "./error-facts.ts";

/** The error for parameters that a deployment does not support. It names them and quotes no value. `note`: more advice. */
export function unsupportedError(names: readonly string[], target: Target, note?: string): UnsupportedParamsError {
  const advice = note === undefined ? adviceFor(names) : `${adviceFor(names)} ${note}`;
  return new UnsupportedParamsError(
    `${target.provider} deployment "${target.deployment_id}" (${target.model}) does not support ${listed(names)}. ${advice}`,
    { ...errorFacts(target, {}), param: names[0] },
  );
}

/** Names that a message lists; a long conversation may have many unsupported parts. */
const MOST_NAMED = 20;

function listed(names: readonly string[]): string {
  const list = names.slice(0, MOST_NAMED).map((name) => `"${name}"`);
  return `${list.join(", ")}${names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ""}`;
}

/** What the caller can do. A part of a message is never dropped: that would change what was said. */
function adviceFor(names: readonly string[]): string {
  const what = names.length === 1 ? "it" : "them";
  const otherwise = `route the call to a model that supports ${what}`;
  if (names.every((name) => !name.startsWith("messages[")))
    return `Leave ${what} out, set drop_params to have ${what} dropped, or ${otherwise}.`;
  return `Leave ${what} out, or ${otherwise}: drop_params drops no part of a message.`;
}

/** The error for a message that cannot be translated. `path` is its place in the request: `messages[2].content[0]`. */
export function badMessage(path: string, problem: string, target: Target): BadRequestError {
  return new BadRequestError(`${path} ${problem} (${target.provider} deployment "${target.deployment_id}").`, {
    ...errorFacts(target, {}),
    param: path,
  });
}
