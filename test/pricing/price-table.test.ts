import { describe, expect, it } from "vitest";
import { changesOf } from "../../scripts/prices/changes.ts";
import { packed, rowsOf, unpacked } from "../../scripts/prices/pack.ts";
import { tableSource } from "../../scripts/update-prices.ts";
import { PackedTable } from "../../src/pricing/models/packed-table.ts";
import { TABLE } from "../../src/pricing/models/table.ts";
import { providerNames } from "../../src/providers/index.ts";

const FILE = {
  sample_spec: { litellm_provider: "one of the providers", mode: "chat" },
  "gpt-4o": {
    litellm_provider: "openai",
    mode: "chat",
    input_cost_per_token: 2.5e-6,
    output_cost_per_token: 1e-5,
    max_input_tokens: 128000,
    supports_vision: true,
    supports_audio_input: false,
    source: "https://example.com",
    supports_none: null,
  },
  "gpt-4o-2024-11-20": {
    litellm_provider: "openai",
    mode: "chat",
    input_cost_per_token: 2.5e-6,
    output_cost_per_token: 1e-5,
    max_input_tokens: 128000,
    supports_vision: true,
    supports_audio_input: false,
  },
  "xai/grok-9": {
    litellm_provider: "xai",
    input_cost_per_token: 0,
    tiered_pricing: [{ range: [0, 1000], input_cost_per_token: 1e-6 }],
  },
  "xai/grok-latest": { alias_of: "xai/grok-9" },
  "vertex_ai/m@001": { litellm_provider: "vertex_ai-mistral_models", input_cost_per_token: 1e-6 },
  "elsewhere/m": { litellm_provider: "elsewhere", input_cost_per_token: 1e-6 },
  "bad name": { litellm_provider: "openai", input_cost_per_token: 1e-6 },
};
const OPENAI = {
  litellm_provider: "openai",
  mode: "chat",
  input_cost_per_token: 2.5e-6,
  output_cost_per_token: 1e-5,
  max_input_tokens: 128000,
  supports_vision: true,
  supports_audio_input: false,
};

describe("The price file", () => {
  it("is reduced to the rows of our providers and to what programs ask for", () => {
    const grok = FILE["xai/grok-9"];
    expect(rowsOf(FILE, ["openai", "xai", "vertex_ai"])).toEqual({
      "gpt-4o": OPENAI,
      "gpt-4o-2024-11-20": OPENAI,
      "xai/grok-9": grok,
      "xai/grok-latest": grok,
      "vertex_ai/m@001": FILE["vertex_ai/m@001"],
    });
  });

  it("comes out of the packing as it went in, and equal rows are one", () => {
    const rows = rowsOf(FILE, ["openai", "xai", "vertex_ai"]);
    const text = packed(rows);
    expect(unpacked(text)).toEqual(rows);
    const table = new PackedTable(text);
    expect(table.get("gpt-4o")).toBe(table.get("gpt-4o-2024-11-20"));
    expect(table.names).toEqual(Object.keys(rows).toSorted());
  });

  it("may have one row, or none", () => {
    expect(unpacked(packed({ m: { mode: "chat" } }))).toEqual({ m: { mode: "chat" } });
    const empty = new PackedTable(packed({}));
    expect(empty.get("m")).toBeUndefined();
    expect(empty.get("")).toBeUndefined();
  });

  it("names its source in the file that is written", () => {
    const source = tableSource("text", "litellm 1.2.3 on PyPI, 2026-01-02");
    expect(source).toContain("litellm 1.2.3 on PyPI, 2026-01-02 (MIT, Copyright 2023 Berri AI)");
    expect(source).toContain("String.raw`text`");
  });
});

describe("The report of an update", () => {
  it("tells what was added, removed and changed, and how", () => {
    const after = {
      "gpt-4o": { ...OPENAI, input_cost_per_token: 3e-6, max_output_tokens: 9, supports_vision: undefined },
      "gpt-5": OPENAI,
    };
    expect(changesOf({ "gpt-4o": OPENAI, "gpt-3": OPENAI }, after)).toEqual([
      "- gpt-3",
      "  gpt-4o: input_cost_per_token 0.0000025 → 0.000003, max_output_tokens none → 9, supports_vision true → none",
      "+ gpt-5",
      "2 models, 2 before; 3 changed.",
    ]);
  });

  it("tells that nothing changed", () => {
    expect(changesOf({ m: OPENAI }, { m: OPENAI })).toEqual(["1 models, 1 before; 0 changed."]);
  });
});

describe("The table of this package", () => {
  const table = new PackedTable(TABLE);

  it("unpacks whole: every name is found, and every row has a provider of ours", () => {
    const { names } = table;
    expect(names.length).toBeGreaterThan(3000);
    expect(names).toEqual(names.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(names.filter((name) => typeof table.get(name)?.litellm_provider !== "string")).toEqual([]);
    const rows = unpacked(TABLE);
    expect(Object.keys(rowsOf(rows, providerNames())).length).toBe(names.length);
    expect(packed(rows)).toBe(TABLE);
  });

  it("has prices and windows that are numbers, and not negative", () => {
    const wrong = table.names.flatMap((name) =>
      Object.entries(table.get(name) ?? {})
        .filter(([fact]) => /_cost_per_token$|^max_\w+_tokens$/.test(fact))
        .filter(([, value]) => !(typeof value === "number" && value >= 0))
        .map(([fact]) => `${name} ${fact}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ["gpt-4o", { input_cost_per_token: 2.5e-6, output_cost_per_token: 1e-5, max_input_tokens: 128000 }],
    ["gpt-4o-mini", { input_cost_per_token: 1.5e-7, output_cost_per_token: 6e-7, supports_vision: true }],
    [
      "claude-sonnet-4-5",
      { input_cost_per_token: 3e-6, output_cost_per_token: 1.5e-5, supports_function_calling: true },
    ],
    [
      "gemini/gemini-2.5-flash",
      { input_cost_per_token: 3e-7, output_cost_per_token: 2.5e-6, max_input_tokens: 1048576 },
    ],
    ["text-embedding-3-small", { input_cost_per_token: 2e-8, mode: "embedding", output_vector_size: 1536 }],
  ])("has the facts of %s", (name, facts) => {
    expect(table.get(name)).toMatchObject(facts);
  });
});
