/** Jest as it comes, with babel-jest and with ts-jest: it requires CommonJS, and knows no ES modules. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Projects } from "./project.ts";
import { run } from "./run.ts";

const TOOLS = ["jest@^30.5.0", "ts-jest@^29.4.0", "typescript@5.9.3", "@types/node@24.10.1", "@types/jest@^30.0.0"];

let projects: Projects;
let path: string;

beforeAll(async () => {
  projects = await Projects.begin();
  path = await projects.make("jest", {}, ["jest"], TOOLS);
  const compilerOptions = {
    module: "commonjs",
    moduleResolution: "node10",
    target: "es2022",
    strict: true,
    types: ["node", "jest"],
  };
  await writeFile(join(path, "jest/typed/tsconfig.json"), JSON.stringify({ compilerOptions }));
});

afterAll(() => projects[Symbol.asyncDispose]());

it.each([
  { kind: "babel-jest", folder: "plain", tests: 3 },
  { kind: "ts-jest, with module: commonjs and node10's resolution", folder: "typed", tests: 1 },
])("$kind loads the package", async ({ folder, tests }) => {
  const jest = join(path, "node_modules/jest/bin/jest.js");
  const { stderr } = await run(
    process.execPath,
    [jest, "--rootDir", join(path, "jest", folder)],
    join(path, "jest", folder),
  );
  expect(stderr).toContain(`Tests:       ${tests} passed, ${tests} total`);
});
