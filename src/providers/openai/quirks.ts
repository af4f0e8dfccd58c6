import type { Target } from "../provider.ts";
import { isVendorsHost } from "./resolve.ts";
import type { Quirks, Vendor } from "./vendor.ts";

/** Finds the vendor's quirks as they are at a target's address, which is read once for each target. */
export function quirksFinder(vendor: Vendor): (target: Target) => Quirks {
  const { quirks = {}, elsewhere } = vendor;
  if (elsewhere === undefined) return () => quirks;
  const found = new WeakMap<Target, Quirks>();
  return (target) => {
    const known = found.get(target) ?? (isVendorsHost(vendor, target.api_base) ? quirks : elsewhere);
    found.set(target, known);
    return known;
  };
}
