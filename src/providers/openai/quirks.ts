import type { Target } from "../../provider.ts";
import { type Family, familyOf } from "./models.ts";
import { isVendorsHost } from "./resolve.ts";
import type { Quirks, Vendor } from "./vendor.ts";

/** A vendor's quirks as one target has them. */
export interface TargetQuirks extends Quirks {
  /** What is known of its model, where that is OpenAI's. */
  readonly family: Family | undefined;
}

/** Finds the quirks of the vendor's targets. Address and model of each are read once. */
export function quirksFinder(vendor: Vendor): (target: Target) => TargetQuirks {
  const found = new WeakMap<Target, TargetQuirks>();
  return (target) => {
    let known = found.get(target);
    if (known === undefined) found.set(target, (known = quirksOf(vendor, target)));
    return known;
  };
}

function quirksOf(vendor: Vendor, target: Target): TargetQuirks {
  const { quirks = {}, elsewhere } = vendor;
  const local = elsewhere === undefined || isVendorsHost(vendor, target.api_base) ? quirks : elsewhere;
  return { ...local, family: local.openai_models === true ? familyOf(target) : undefined };
}
