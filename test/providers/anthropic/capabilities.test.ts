import { describe, expect, it } from "vitest";
import { capabilitiesOf } from "../../../src/translation/claude/capabilities.ts";

describe("what a model can", () => {
  const ROWS: readonly (readonly [string, object])[] = [
    [
      "claude-3-haiku-20240307",
      { max_output_tokens: 4096, sampling: "all", thinking: "none", structured_output: false, prefill: true },
    ],
    ["claude-3-5-sonnet-20241022", { max_output_tokens: 8192, thinking: "none", effort: [] }],
    ["claude-3-7-sonnet-latest", { max_output_tokens: 64_000, thinking: "budget", structured_output: false }],
    [
      "claude-sonnet-4-20250514",
      { max_output_tokens: 64_000, sampling: "all", thinking: "budget", structured_output: false, prefill: true },
    ],
    ["claude-sonnet-4-0", { max_output_tokens: 64_000, sampling: "all" }],
    ["claude-opus-4-20250514", { max_output_tokens: 32_000, structured_output: false }],
    ["claude-opus-4-1-20250805", { max_output_tokens: 32_000, structured_output: true }],
    [
      "claude-sonnet-4-5-20250929",
      { max_output_tokens: 64_000, sampling: "one", structured_output: true, effort: [], prefill: true },
    ],
    ["claude-haiku-4-5", { max_output_tokens: 64_000, structured_output: true }],
    ["claude-opus-4-5-20251101", { thinking: "budget", effort: ["low", "medium", "high"] }],
    [
      "claude-opus-4-6",
      {
        max_output_tokens: 128_000,
        sampling: "one",
        thinking: "both",
        effort: ["low", "medium", "high", "max"],
        prefill: false,
        system_turns: false,
      },
    ],
    ["claude-sonnet-4-6", { thinking: "both", prefill: false }],
    ["claude-opus-4-7", { sampling: "none", thinking: "adaptive", system_turns: false, thinks_by_default: false }],
    ["claude-opus-4-8", { sampling: "none", system_turns: true }],
    ["claude-opus-5", { sampling: "none", thinking: "adaptive", thinks_by_default: true, forced_tool: true }],
    ["claude-haiku-5-5", { sampling: "none", thinking: "adaptive" }],
    ["claude-fable-5-2", { forced_tool: false, sampling: "none" }],
    ["claude-mythos-preview", { forced_tool: false, sampling: "none" }],
    ["claude-2.1", { max_output_tokens: 4096, thinking: "none" }],
    ["claude-instant-1.2", { max_output_tokens: 4096 }],
    ["claude-next", { sampling: "none", thinking: "adaptive", max_output_tokens: 128_000 }],
    ["us.anthropic.claude-sonnet-4-5-20250929-v1:0", { sampling: "one", max_output_tokens: 64_000 }],
    ["anthropic.claude-3-5-haiku-20241022-v1:0", { max_output_tokens: 8192 }],
    ["claude-opus-4-1@20250805", { max_output_tokens: 32_000 }],
    ["anthropic/claude-sonnet-4.5", { sampling: "one" }],
    [
      "glm-4.6",
      { max_output_tokens: undefined, sampling: "all", forced_tool: true, prefill: true, structured_output: false },
    ],
  ];

  it.each(ROWS)("is known of %s", (model, known) => {
    expect(capabilitiesOf(model)).toMatchObject(known);
  });
});
