import { UnsupportedParamsError } from "../../../errors.ts";
import type { Target } from "../../../provider.ts";
import { errorFacts } from "../../../translation/errors/error-facts.ts";
import { unsupportedError as parametersError } from "../../../translation/errors/unsupported-params.ts";

/** The error for unsupported parameters. When all of them are files on the web, dropping a parameter is not the remedy. */
export function unsupportedError(names: readonly string[], target: Target): UnsupportedParamsError {
  const onTheWeb = names.filter((name) => /\.(?:url|file_data|file_id)$/.test(name));
  if (onTheWeb.length < names.length) return parametersError(names, target);
  const list = onTheWeb.map((name) => `"${name}"`).join(", ");
  return new UnsupportedParamsError(
    `${target.provider} deployment "${target.deployment_id}" (${target.model}) does not fetch from the web: ${list}. ` +
      "Send the bytes as a data: URI, or the address of an object in S3.",
    { ...errorFacts(target, {}), param: onTheWeb[0] },
  );
}
