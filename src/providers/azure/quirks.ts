import { OPENAI } from "../openai/compatible.ts";
import type { Quirks } from "../openai/vendor.ts";

/** Azure differs from OpenAI itself in one thing. */
export const QUIRKS: Quirks = { ...OPENAI.quirks, files: false };
