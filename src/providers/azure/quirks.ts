import type { Quirks } from "../openai/vendor.ts";

/** In what Azure differs from other hosts of OpenAI's wire. */
export const QUIRKS: Quirks = {
  openai_models: true,
  output_limit: "either",
  developer_role: true,
  metadata: true,
  tool_call_ids: "forty",
  strict_schemas: true,
  files: false,
  unsupported: ["top_k", "thinking"],
};
