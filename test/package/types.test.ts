/** What a program that installs the package can write, under the older and the newest compiler, and what its editor shows. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Projects, told } from "./project.ts";
import { node, npm } from "./run.ts";

const REPOSITORY_TSC = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
/** The first of the major version: the types compile with each that the range allows. */
const OLDEST_OPENAI = "openai@7.0.0";

let projects: Projects;
let path: string;

beforeAll(async () => {
  projects = await Projects.begin();
  path = await projects.make(
    "checked",
    { type: "module" },
    ["checked"],
    ["typescript@5.9.3", "@types/node@24.10.1", "undici@^7.30.0", OLDEST_OPENAI],
  );
});

afterAll(() => projects[Symbol.asyncDispose]());

describe.each([
  { compiler: "older", tsc: () => join(path, "node_modules/typescript/bin/tsc") },
  { compiler: "newest", tsc: () => REPOSITORY_TSC },
])("the $compiler compiler", ({ compiler, tsc }) => {
  it.each([true, false])(
    "accepts what programs write, and refuses what is misspelt; exactOptionalPropertyTypes: %s",
    async (exact) => {
      const compilerOptions = {
        target: "ES2023",
        module: "esnext",
        moduleResolution: "bundler",
        resolveJsonModule: true,
        strict: true,
        exactOptionalPropertyTypes: exact,
        noUncheckedIndexedAccess: true,
        skipLibCheck: true,
        noEmit: true,
        types: ["node"],
      };
      const config = join(path, "checked", `tsconfig.${compiler}.${exact}.json`);
      await writeFile(
        config,
        JSON.stringify({ compilerOptions, include: exact ? ["uses.ts", "exact.ts"] : ["uses.ts"] }),
      );
      const { stdout } = await node([tsc(), "-p", config], path);
      expect(stdout).toBe("");
    },
  );
});

it("an editor shows documentation for each way to make a call, and for the options", async () => {
  const { shown } = await told(path, "checked/hover.cjs", []);
  const [plain, stream, create, embedding, createEmbedding, once, acompletion, router, option] = shown as string[];
  for (const text of [plain, create, acompletion]) expect(text).toMatch(/One completion[^]*ChatCompletion/u);
  expect(stream).toMatch(/PendingStream/u);
  for (const text of [embedding, createEmbedding]) expect(text).toMatch(/Embeddings/u);
  expect(once).toMatch(/One completion from/u);
  expect(router).not.toBe("");
  expect(option).toMatch(/^Seconds for the whole call/u);
});

it("a project that has an openai of its own, of the same major version, keeps that one copy", async () => {
  const { stdout } = await npm(["ls", "openai", "--all", "--parseable", "--long"], path);
  const copies = stdout
    .trim()
    .split("\n")
    .filter((line) => line.includes("/openai:"));
  expect(copies).toEqual([expect.stringContaining(`:${OLDEST_OPENAI}`)]);
});
