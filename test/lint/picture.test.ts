/** The picture of the library shows files and folders that exist. `node scripts/draw-house.ts` draws it. */
import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const ROOT = new URL("../../", import.meta.url);

function drawn(theme: string): readonly string[] {
  const svg = readFileSync(new URL(`docs/design/house-${theme}.svg`, ROOT), "utf8");
  return [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, words = ""]) => words);
}

it.each(["light", "dark"])("Every file and folder in the picture of the library exists (%s)", (theme) => {
  const names = drawn(theme).flatMap((words) => words.match(/[\w/-]+(?:\.ts|\/)(?=[\s:]|$)/g) ?? []);
  expect(names.length).toBeGreaterThan(25);
  const paths = globSync("src/**/*", { cwd: ROOT.pathname });
  const missing = names.filter((name) => {
    const end = `/${name.replace(/\/$/, "")}`;
    return !paths.some((path) => `/${path}`.endsWith(end));
  });
  expect(missing).toEqual([]);
});

it("The picture says the same in light and in dark", () => {
  expect(drawn("dark")).toEqual(drawn("light"));
});
