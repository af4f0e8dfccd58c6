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

/** OpenAI's models, as gateways and hosts name them. Others host gpt-oss. */
const OPENAI_MODEL = /^(?:ft:)?(?:openai\/)?(?:gpt-(?!oss)|chatgpt-|o\d)/;

/**
 * OpenAI refuses long ids of calls, also behind a gateway. Other models' servers get theirs back as they are: they may have
 * made them, and some have a signature in them.
 */
function formOfIds({ needs_key }: Vendor, { model }: Target): Pick<Quirks, "tool_call_ids"> {
  return needs_key !== false && OPENAI_MODEL.test(model) ? { tool_call_ids: "forty" } : {};
}

function quirksOf(vendor: Vendor, target: Target): TargetQuirks {
  const { quirks = {}, elsewhere } = vendor;
  const local = elsewhere === undefined || isVendorsHost(vendor, target.api_base) ? quirks : elsewhere;
  return {
    ...formOfIds(vendor, target),
    ...local,
    capabilities: local.openai_models === true ? capabilitiesOf(target) : undefined,
  };
}
