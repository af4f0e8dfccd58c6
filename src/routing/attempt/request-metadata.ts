import { type Fields, isFields } from "../../fields.ts";

/**
 * `metadata` of a request, merged by key: the later wins. `undefined` when at most one has any, for then nothing is to be
 * merged. Pure.
 */
export function mergedMetadata(...parts: readonly (Fields | undefined)[]): Fields | undefined {
  let merged: Fields | undefined;
  let found = 0;
  for (const part of parts) {
    const metadata = part?.["metadata"];
    if (!isFields(metadata)) continue;
    merged = merged === undefined ? metadata : { ...merged, ...metadata };
    found += 1;
  }
  return found > 1 ? merged : undefined;
}
