import { type Fields, isFields } from "../../fields.ts";

/**
 * `metadata` of a request, merged by key: a fallback entry's over the call's, that over the deployment's, and that over the
 * defaults. `undefined` when there is nothing to merge. Pure.
 */
export function mergedMetadata(
  defaults: Fields,
  deployment: Fields,
  call: Fields,
  entry: Fields | undefined,
): Fields | undefined {
  // Nearly always: only the call has any.
  if (!has(defaults) && !has(deployment) && !has(entry)) return undefined;
  const parts = [defaults, deployment, call, entry ?? {}].map(({ metadata }) => metadata).filter(isFields);
  return parts.length < 2 ? undefined : Object.assign({}, ...parts);
}

function has(fields: Fields | undefined): boolean {
  return fields?.["metadata"] !== undefined;
}
