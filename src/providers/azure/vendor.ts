import { OPENAI } from "../openai/compatible.ts";
import type { Vendor } from "../openai/vendor.ts";

/** Azure differs from OpenAI in one quirk; `resolve.ts` finds addresses and keys. */
export const AZURE: Vendor = { name: "azure", base_env: [], key_env: [], quirks: { ...OPENAI.quirks, files: false } };
