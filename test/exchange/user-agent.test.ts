import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { withVersion } from "../../scripts/write-version.ts";
import { USER_AGENT } from "../../src/exchange/user-agent.ts";

const ROOT = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), "utf8");

it("The user agent names the version in package.json", () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  expect(USER_AGENT).toBe(`literouter/${version}`);
});

it("A new version is written into its source, and nothing else there changes", () => {
  const source = read("src/exchange/user-agent.ts");
  const written = withVersion(source, "7.8.9-rc.1");
  expect(written).toContain('const VERSION = "7.8.9-rc.1";');
  expect(withVersion(written, USER_AGENT.slice("literouter/".length))).toBe(source);
});
