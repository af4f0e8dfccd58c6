import { describe, expect, it } from "vitest";
import { capabilitiesOf } from "../../../src/translation/claude/capabilities.ts";

describe("what a model can", () => {
  const ROWS: readonly (readonly [string, object])[] = [
    [
      "claude-3-haiku-20240307",
      { maxOutputTokens: 4096, sampling: "all", thinking: "none", structuredOutput: false, prefill: true },
    ],
    ["claude-3-5-sonnet-20241022", { maxOutputTokens: 8192, thinking: "none", effort: [] }],
    ["claude-3-7-sonnet-latest", { maxOutputTokens: 64_000, thinking: "budget", structuredOutput: false }],
    [
      "claude-sonnet-4-20250514",
      { maxOutputTokens: 64_000, sampling: "all", thinking: "budget", structuredOutput: false, prefill: true },
    ],
    ["claude-sonnet-4-0", { maxOutputTokens: 64_000, sampling: "all" }],
    ["claude-opus-4-20250514", { maxOutputTokens: 32_000, structuredOutput: false }],
    ["claude-opus-4-1-20250805", { maxOutputTokens: 32_000, structuredOutput: true }],
    [
      "claude-sonnet-4-5-20250929",
      { maxOutputTokens: 64_000, sampling: "one", structuredOutput: true, effort: [], prefill: true },
    ],
    ["claude-haiku-4-5", { maxOutputTokens: 64_000, structuredOutput: true }],
    ["claude-opus-4-5-20251101", { thinking: "budget", effort: ["low", "medium", "high"] }],
    [
      "claude-opus-4-6",
      {
        maxOutputTokens: 128_000,
        sampling: "one",
        thinking: "both",
        effort: ["low", "medium", "high", "max"],
        prefill: false,
        systemTurns: false,
      },
    ],
    ["claude-sonnet-4-6", { thinking: "both", prefill: false }],
    ["claude-opus-4-7", { sampling: "none", thinking: "adaptive", systemTurns: false, thinksByDefault: false }],
    ["claude-opus-4-8", { sampling: "none", systemTurns: true }],
    ["claude-opus-5", { sampling: "none", thinking: "adaptive", thinksByDefault: true, forcedTool: true }],
    ["claude-haiku-5-5", { sampling: "none", thinking: "adaptive" }],
    ["claude-fable-5-2", { forcedTool: false, sampling: "none" }],
    ["claude-mythos-preview", { forcedTool: false, sampling: "none" }],
    ["claude-2.1", { maxOutputTokens: 4096, thinking: "none" }],
    ["claude-instant-1.2", { maxOutputTokens: 4096 }],
    ["claude-next", { sampling: "none", thinking: "adaptive", maxOutputTokens: 128_000 }],
    ["us.anthropic.claude-sonnet-4-5-20250929-v1:0", { sampling: "one", maxOutputTokens: 64_000 }],
    ["anthropic.claude-3-5-haiku-20241022-v1:0", { maxOutputTokens: 8192 }],
    ["claude-opus-4-1@20250805", { maxOutputTokens: 32_000 }],
    ["anthropic/claude-sonnet-4.5", { sampling: "one" }],
    [
      "glm-4.6",
      { maxOutputTokens: undefined, sampling: "all", forcedTool: true, prefill: true, structuredOutput: false },
    ],
  ];

  it.each(ROWS)("of %s is known", (model, known) => {
    expect(capabilitiesOf(model)).toMatchObject(known);
  });
});
