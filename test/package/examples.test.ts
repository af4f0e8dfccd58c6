/** Each example can be copied out of the repository, beside an installed package, and run there. */
import { execFile } from "node:child_process";
import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { simulation } from "../../examples/support/simulation.ts";
import { Projects } from "./project.ts";

const ROOT = join(import.meta.dirname, "../..");
const EXAMPLES = join(ROOT, "examples");
/** The examples are TypeScript: they need the repository's own Node. */
const NODE = join(ROOT, "node_modules/.bin/node");

const names = (await readdir(EXAMPLES, { recursive: true }))
  .map((name) => name.replaceAll("\\", "/"))
  // The demo makes its providers fail with the servers of the tests.
  .filter((name) => name.endsWith(".ts") && !name.startsWith("support/") && name !== "demo.ts");

let projects: Projects;
let project: string;

beforeAll(async () => {
  projects = await Projects.begin();
  project = await projects.make("examples", { type: "module" }, []);
});

afterAll(() => projects[Symbol.asyncDispose]());

it("The examples say what to install, and import nothing else of the repository", async () => {
  for (const name of names) {
    const text = await readFile(join(EXAMPLES, name), "utf8");
    const own = [...text.matchAll(/\bfrom "([^"]+)";$/gm)].map(([, from = ""]) => from);
    expect([name, own.filter((from) => !["literouter", "openai"].includes(from))]).toEqual([name, []]);
    expect(text).toContain(`npm install ${own.includes("openai") ? "literouter openai" : "literouter\n"}`);
    expect(text).toContain(`node ${name.replace(/^.*\//, "")}`);
  }
});

it.each(names)("A copy of examples/%s runs beside the installed package", async (name) => {
  const copy = name.replace(/^.*\//, "");
  await cp(join(EXAMPLES, name), join(project, copy));
  await using simulated = await simulation(name.replace(/\.ts$/, ""));
  const env = { PATH: process.env["PATH"], ...simulated.env };
  const { stdout, stderr } = await promisify(execFile)(NODE, [copy], { cwd: project, env, timeout: 60_000 });
  expect(stdout.trim()).not.toBe("");
  expect(stderr).toBe("");
});
