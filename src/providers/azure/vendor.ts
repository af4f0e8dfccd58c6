import { OPENAI } from "../openai/compatible.ts";
import type { Vendor } from "../openai/vendor.ts";

/** Azure's models differ from OpenAI's own in one thing. Addresses and keys are its own. */
export const AZURE: Vendor = { name: "azure", base_env: [], key_env: [], quirks: { ...OPENAI.quirks, files: false } };
