/** The figures and charts of the comparison of strategies: `npm run strategies:compare` writes them. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { comparisonFiles } from "../../scripts/comparison/comparison.ts";
import { strategies } from "../../src/strategies/index.ts";
import { ROOT } from "./pages.ts";

const files = await comparisonFiles();

describe("the comparison of strategies", () => {
  it.each([...files])("in %s is what the simulator comes to: npm run strategies:compare", (path, content) => {
    expect(readFileSync(new URL(path, ROOT), "utf8")).toBe(content);
  });

  it("has no other charts", () => {
    const drawn = [...files.keys()].filter((path) => path.endsWith(".svg"));
    expect(readdirSync(new URL("docs/strategies/", ROOT)).map((name) => `docs/strategies/${name}`)).toEqual(
      drawn.toSorted(),
    );
  });

  it("names every strategy", () => {
    const page = files.get("docs/choosing-a-strategy.md") ?? "";
    const compared = page.slice(0, page.indexOf("## A quiet day"));
    expect([...strategies().keys()].filter((name) => !compared.includes(`\`${name}\``))).toEqual([]);
  });
});
