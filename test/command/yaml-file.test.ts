import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/command/yaml-file.ts";

const read = async (text: string): Promise<unknown> => (await parseYaml(text, "x.yaml")).data;

describe("a YAML file", () => {
  it.each([
    ["True", true],
    ["yes", true],
    ["on", true],
    ["NO", false],
    ["off", false],
    ["y", "y"],
    ["n", "n"],
    ["1e-7", 1e-7],
    ["1.5e-06", 1.5e-6],
    ["2024-10-21", "2024-10-21"],
    ["12:30", "12:30"],
    ["~", null],
    ["1_000", 1000],
    ['"5"', "5"],
  ])("has for %s what a LiteLLM user expects", async (written, value) => {
    expect(await read(`a: ${written}`)).toEqual({ a: value });
  });

  it("has anchors and merge keys", async () => {
    expect(await read("a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3}")).toEqual({ a: { b: 1, c: 2 }, d: { b: 1, c: 3 } });
  });

  it("cannot make memory or time explode", async () => {
    const bomb = [
      "a0: &a0 [x]",
      ...Array.from(
        { length: 30 },
        (_, i) => `a${i + 1}: &a${i + 1} [${Array.from({ length: 9 }, () => `*a${i}`).join(",")}]`,
      ),
    ];
    await expect(read(bomb.join("\n"))).rejects.toThrow("x.yaml: has an alias that leads nowhere, or too many");
  });
});
