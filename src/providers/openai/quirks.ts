import type { Target } from "../../provider.ts";
import { type Capabilities, capabilitiesOf } from "./models.ts";
import { isVendorsHost } from "./resolve.ts";
import type { Quirks, Vendor } from "./vendor.ts";

/** The quirks of one target. */
export interface TargetQuirks extends Quirks {
  /** What the model supports, where it is one of OpenAI's. */
  readonly capabilities: Capabilities | undefined;
}

/** Returns a function that finds the quirks of the vendor's targets. Address and model of each are examined once. */
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
  return { ...local, capabilities: local.openai_models === true ? capabilitiesOf(target) : undefined };
}
