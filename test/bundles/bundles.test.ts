/** A program that esbuild or webpack has bundled: the optional SDKs are in the bundle where they are installed, and it builds without. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Projects } from "../package/project.ts";
import { npm, run } from "../package/run.ts";
import { ANSWER, type Deployments, deployments } from "./deployments.ts";

const PROGRAMS = join(import.meta.dirname, "programs");
const SDKS = [
  "@google/genai@^3.1.0",
  "@aws-sdk/client-bedrock-runtime@^3.1162.0",
  "@aws-sdk/credential-providers@^3.1162.0",
];
const BANNER = 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
const BUNDLES = [
  { name: "esbuild to CommonJS", file: "main.cjs", esbuild: ["--format=cjs"] },
  { name: "esbuild to an ES module", file: "main.mjs", esbuild: ["--format=esm", `--banner:js=${BANNER}`] },
  { name: "webpack", file: "main.cjs" },
] as const;
const GOOD = [ANSWER, ANSWER];

let projects: Projects;
let called: Deployments;
let path: string;

beforeAll(async () => {
  projects = await Projects.begin();
  called = await deployments(await projects.folder("home"));
  path = await projects.make(
    "bundled",
    {},
    ["entry.mjs", "webpack.cjs"],
    ["esbuild@^0.28.2", "webpack@^5.113.0"],
    PROGRAMS,
  );
});

afterAll(async () => {
  await called[Symbol.asyncDispose]();
  await projects[Symbol.asyncDispose]();
});

/** Bundles the program into a folder of its own, where no package is installed. Returns what it said, and the bundle. */
async function build(
  folder: string,
  file: string,
  esbuild: readonly string[] | undefined,
): Promise<{ readonly said: string; readonly bundle: string }> {
  const out = await projects.folder(folder);
  const bundle = join(out, file);
  const tool = join(path, "node_modules/esbuild/bin/esbuild");
  const settings = ["entry.mjs", "--bundle", "--platform=node", "--log-level=warning", `--outfile=${bundle}`];
  const { stdout, stderr } =
    esbuild === undefined
      ? await run(process.execPath, ["webpack.cjs", out], path)
      : await run(tool, [...settings, ...esbuild], path);
  return { said: stdout + stderr, bundle };
}

/** What the bundle tells of each deployment when it runs in `cwd`. */
async function told(bundle: string, cwd: string): Promise<Record<string, unknown>> {
  const { stdout, stderr } = await run(process.execPath, [bundle], cwd, 60, called.env);
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** A `ConfigurationError` that says this. */
function says(message: RegExp): unknown {
  return {
    name: "ConfigurationError",
    problems: expect.anything() as unknown,
    message: expect.stringMatching(message) as unknown,
    cause: expect.anything() as unknown,
  };
}

const built = new Map<string, string>();

describe("before the optional SDKs are installed", () => {
  it.each(BUNDLES)(
    "$name makes a bundle that serves the other providers, and names the line that installs them",
    async (given) => {
      const { said, bundle } = await build(
        `without ${given.name}`,
        given.file,
        "esbuild" in given ? given.esbuild : undefined,
      );
      built.set(given.name, bundle);
      expect(said).not.toMatch(/error(?!: Can't resolve)/iu);
      const home = await projects.folder(`home without ${given.name}`);
      // The folder that it was built from is on no other machine.
      const { openai, vertex, bedrock } = await told(bundle, home);
      expect(openai).toEqual(GOOD);
      expect(vertex).toMatchObject({
        name: "ConfigurationError",
        message: expect.stringContaining("npm install @google/genai") as unknown,
      });
      expect(bedrock).toMatchObject({
        name: "ConfigurationError",
        message: expect.stringContaining("npm install @aws-sdk/client-bedrock-runtime") as unknown,
      });
    },
  );
});

describe("with the optional SDKs installed", () => {
  beforeAll(() => npm(["install", ...SDKS], path));

  it.each(BUNDLES)("$name makes a bundle that has them", async (given) => {
    const { bundle } = await build(`with ${given.name}`, given.file, "esbuild" in given ? given.esbuild : undefined);
    expect(await told(bundle, await projects.folder(`home with ${given.name}`))).toEqual({
      openai: GOOD,
      vertex: GOOD,
      bedrock: GOOD,
    });
  });

  it("a bundle that was made before says that they are installed, but not in the bundle", async () => {
    const bundle = built.get("esbuild to CommonJS") ?? "";
    const { vertex, bedrock } = await told(bundle, path);
    expect(vertex).toEqual(
      says(/@google\/genai: the package is installed, but not in the bundle: .*serverExternalPackages/u),
    );
    expect(bedrock).toEqual(says(/client-bedrock-runtime: the package is installed, but not in the bundle: /u));
  });

  it("what fails while it is loaded is named, with its error as the cause", async () => {
    const { bundle } = await build("without require", "main.mjs", ["--format=esm"]);
    const { openai, vertex, bedrock } = await told(bundle, await projects.folder("home without require"));
    expect(openai).toEqual(GOOD);
    const failed = /the package is installed, but cannot be loaded: Dynamic require of .* give esbuild --banner/u;
    expect(vertex).toEqual(says(failed));
    expect(bedrock).toEqual({
      ...(says(failed) as object),
      cause: expect.stringMatching(/^Dynamic require/u) as unknown,
    });
  });
});
