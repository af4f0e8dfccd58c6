import type { Target } from "../../provider.ts";
import { type Capabilities, capabilitiesOf } from "./models.ts";
import { COMPATIBLE } from "./compatible.ts";
import { isVendorsHost } from "./resolve.ts";
import { hostName, isOneOf } from "../../translation/address/host.ts";
import { defined } from "../../translation/json.ts";
import type { Quirks, Vendor } from "./vendor.ts";

/** The quirks of one target. */
export interface TargetQuirks extends Quirks {
  /** What the model supports, where it is one of OpenAI's. */
  readonly capabilities: Capabilities | undefined;
  /** The host is Google's own, which sends `extra_content` alone and rejects unknown names. */
  readonly is_googles: boolean;
}

/** What an address tells of a server, whatever its model. */
interface Place {
  readonly api_base: string;
  /** The vendor's own server. */
  readonly isHome: boolean;
  /** What the server is known to reject. */
  readonly rules: Quirks;
  readonly is_googles: boolean;
}

/** Returns a function that finds the quirks of the vendor's targets. Address and model of each are examined once. */
export function quirksFinder(vendor: Vendor): (target: Target) => TargetQuirks {
  const found = new WeakMap<Target, TargetQuirks>();
  // Most deployments of a vendor are at one address.
  let last: Place | undefined;
  return (target) => {
    let known = found.get(target);
    if (known === undefined) {
      if (last?.api_base !== target.api_base) last = placeOf(vendor, target.api_base);
      found.set(target, (known = quirksOf(vendor, target, last)));
    }
    return known;
  };
}

function placeOf(vendor: Vendor, api_base: string): Place {
  const host = hostName(api_base) ?? "";
  const isHome = isVendorsHost(vendor, host);
  return { api_base, isHome, rules: isHome ? {} : rulesOfHost(host), is_googles: host.endsWith(".googleapis.com") };
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

/** Azure's addresses for `openai/…`. Other vendors' models are there, too. */
const AZURE_HOSTS = ["*.openai.azure.com", "*.cognitiveservices.azure.com", "*.openai.azure.us"];

/** What the server at a host is known to reject in messages, whatever provider its model string names. */
function rulesOfHost(host: string): Quirks {
  if (isOneOf(host, AZURE_HOSTS)) return { own_fields: "tagged" };
  const vendor = COMPATIBLE.find((each) => each.quirks?.strict_messages === true && isVendorsHost(each, host));
  if (vendor?.quirks === undefined) return {};
  const { strict_messages, reasoning_field, no_reasoning } = vendor.quirks;
  return defined({ strict_messages, reasoning_field, no_reasoning });
}

function quirksOf(vendor: Vendor, target: Target, { isHome, rules, is_googles }: Place): TargetQuirks {
  const { quirks = {}, elsewhere } = vendor;
  const local = { ...rules, ...(elsewhere === undefined || isHome ? quirks : elsewhere) };
  return {
    ...formOfIds(vendor, target),
    ...local,
    capabilities: local.openai_models === true ? capabilitiesOf(target) : undefined,
    is_googles,
  };
}
