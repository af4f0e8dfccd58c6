import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packed, unpacked } from "../../scripts/prices/pack.ts";
import { costOf } from "../../src/pricing/cost.ts";
import { PackedTable } from "../../src/pricing/models/packed-table.ts";
import { RouterModels } from "../../src/pricing/router-models.ts";
import type { ModelFacts } from "../../src/types/models.ts";

const name = fc.stringMatching(/^[\w./:@+-]{1,12}$/);
const price = fc.double({ min: 0, max: 1, noNaN: true });
const facts = fc.record(
  {
    litellm_provider: fc.constantFrom("openai", "groq"),
    mode: fc.constantFrom("chat", "embedding"),
    input_cost_per_token: price,
    output_cost_per_token: price,
    max_input_tokens: fc.nat(),
    supports_vision: fc.boolean(),
    tiered_pricing: fc.constant([{ range: [0, 10], input_cost_per_token: 1 }]),
  },
  { requiredKeys: [] },
);

describe("A packed table", () => {
  it("gives back every row under its name, and none under another", () => {
    fc.assert(
      fc.property(fc.dictionary(name, facts, { maxKeys: 40 }), fc.array(name), (rows, others) => {
        const text = packed(rows);
        expect(unpacked(text)).toEqual({ ...rows });
        const table = new PackedTable(text);
        for (const other of others) expect(table.get(other) !== undefined).toBe(Object.hasOwn(rows, other));
      }),
    );
  });
});

const side = fc.option(price, { nil: undefined });
const place = { provider: "openai", api_base: "https://api.openai.com/v1" };
const usage = { prompt_tokens: 7, completion_tokens: 3, total_tokens: 10 };

describe("The cost of an answer", () => {
  it("takes each side from the first source that states it: settings, prices, table; else it is unknown", async () => {
    const sources = fc.tuple(fc.tuple(side, side), fc.tuple(side, side), fc.tuple(side, side));
    await fc.assert(
      fc.asyncProperty(sources, async (prices) => {
        const [own = {}, option = {}, row = {}] = prices.map(factsOf);
        const models = new RouterModels(
          () => option,
          () => Promise.resolve(() => ({ key: "m", facts: row })),
        );
        await models.load();
        const known = models.known({ params: own, info: {}, place }, { ...place, model: "m" });
        const cost = costOf(usage, known.prices, { unpriced: known.unpriced });
        const input = prices.map(([first]) => first).find((value) => value !== undefined);
        const output = prices.map(([, second]) => second).find((value) => value !== undefined);
        const sum = input === undefined || output === undefined ? undefined : 7 * input + 3 * output;
        expect("usd" in cost).toBe(sum !== undefined);
        expect("usd" in cost ? cost.usd : 0).toBeCloseTo(sum ?? 0, 9);
        expect(known.token_price === undefined).toBe(input === undefined || output === undefined);
      }),
    );
  });
});

function factsOf([input, output]: readonly (number | undefined)[]): ModelFacts {
  return {
    ...(input !== undefined && { input_cost_per_token: input }),
    ...(output !== undefined && { output_cost_per_token: output }),
  };
}
