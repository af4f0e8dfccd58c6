import { BadRequestError } from "../../errors.ts";
import { quotedName, shownName } from "../../secrets.ts";
import { knownNames } from "./known-names.ts";

/** The error for a name that stands for no group. It may be a misplaced key, so it is shown as such names are. */
export function unknownModel(model: string, groupNames: readonly string[]): BadRequestError {
  return new BadRequestError(`There is no model ${quotedName(model)}. Known model groups: ${knownNames(groupNames)}.`, {
    code: "model_not_found",
    param: "model",
    model_group: shownName(model),
  });
}
