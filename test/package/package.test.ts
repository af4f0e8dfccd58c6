import { readFile, rm, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openAIServer } from "./openai-server.ts";
import type { OpenAIServer } from "./openai-server.ts";
import { Projects, told } from "./project.ts";
import { node, run } from "./run.ts";

const REPOSITORY_TSC = join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");
/** The newest TypeScript of the previous generation: most users' compiler. */
const OLDER_TYPESCRIPT = "typescript@5.9.3";
const NODE_TYPES = "@types/node@24.10.1";
const VENDORS = /^(openai|@anthropic-ai|@google|@aws-sdk)(\/|$)/u;

const packed = inject("packed");
let projects: Projects;
let server: OpenAIServer;

beforeAll(async () => {
  projects = await Projects.begin();
  server = await openAIServer();
});

afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await projects[Symbol.asyncDispose]();
});

const printed = (path: string, program: string): Promise<Record<string, unknown>> =>
  told(path, program, [server.api_base]);

const GOOD = { content: "Hello from the wire.", empty: true, rate_limit_error_is_a_class: true };

describe("the tarball", () => {
  it("holds the built library, its licence and its manifest, and nothing else", () => {
    expect(packed.files).toEqual(
      expect.arrayContaining(["package.json", "LICENSE", "dist/index.js", "dist/index.d.ts"]),
    );
    const others = packed.files.filter((file) => !/^dist\/.+\.(js|js\.map|d\.ts)$/u.test(file));
    const single = ["package.json", "LICENSE", "README.md", "dist/index.d.cts", "dist/models.d.cts"];
    single.push("dist/index.cjs", "dist/models.cjs", "dist/model-table.cjs");
    expect(others.filter((file) => !single.includes(file))).toEqual([]);
  });
});

describe("the built JavaScript", () => {
  const scripts = new Map<string, string>();

  beforeAll(async () => {
    const names = packed.files.filter((file) => file.endsWith(".js")).map((file) => file.slice("dist/".length));
    for (const name of names) scripts.set(name, await readFile(join(packed.dist, name), "utf8"));
  });

  it("names its dependencies by ranges, so that a project keeps one copy of each and gets their fixes", () => {
    for (const range of Object.values(packed.manifest.dependencies)) expect(range).toMatch(/^\^\d/u);
  });

  it("bundles no dependency: each stands outside, under its own name", () => {
    const names = new Set([...scripts.values()].flatMap((script) => [...eager(script), ...lazy(script)]));
    expect([...names]).toEqual(expect.arrayContaining(["lru-cache"]));
    expect([...scripts.values()].filter((script) => /node_modules\//u.test(script))).toEqual([]);
  });

  it("imports only Node's own modules and what the manifest names, and no vendor's SDK before it is needed", () => {
    const named = { ...packed.manifest.dependencies, ...packed.manifest.peerDependencies };
    const all = (of: (script: string) => string[]) => [...scripts.values()].flatMap(of);
    const bare = (found: string[]) => [...new Set(found)].filter((name) => !name.startsWith(".") && !isBuiltin(name));

    expect(bare(all(eager)).filter((name) => VENDORS.test(name))).toEqual([]);
    expect(bare(all(lazy))).not.toContain("openai");
    const owner = (name: string) => name.split("/", name.startsWith("@") ? 2 : 1).join("/");
    expect(bare([...all(eager), ...all(lazy)]).filter((name) => named[owner(name)] === undefined)).toEqual([]);
  });

  /** The scripts that importing `entry` loads, and the modules that are not the package's own. */
  function loadedBy(entry: string): { own: ReadonlySet<string>; others: ReadonlySet<string> } {
    const own = new Set([entry]);
    const others = new Set<string>();
    for (const name of own) {
      for (const found of eager(scripts.get(name) ?? "")) {
        if (found.startsWith("./")) own.add(found.slice(2));
        else others.add(found);
      }
    }
    return { own, others };
  }

  const characters = (names: Iterable<string>): number =>
    [...names].reduce((sum, name) => sum + (scripts.get(name)?.length ?? Infinity), 0);

  it("is loaded by an import only as far as a program needs it that has made no call yet", () => {
    const { own, others } = loadedBy("index.js");
    expect([...others].toSorted()).toEqual(["node:path", "node:url"]);
    expect(characters(own)).toBeLessThan(395_000);
  });

  it("is loaded by the first call to any provider: what makes calls, and Node's client where it is used", () => {
    const imported = loadedBy("index.js").own;
    // The table of models is loaded while the request is on its way; `literouter/models` is another entry.
    const besides = new Set([...imported, "model-table.js", "models.js"]);
    const later = [...scripts.keys()].filter((name) => !besides.has(name)).toSorted();
    // These are loaded by those that use them; the command is a program of its own.
    const others = ["answers", "batches", "budgeting", "group-info", "mirrors", "pins", "redirects", "simulation.js"];
    const names = later.map((name) => name.replace(/-\w+\.js$/u, ""));
    expect(names).toEqual([...others, "command.js", "engine", "node-transport"].toSorted());
    const [engine = "", transport = ""] = later.filter((name) => /^(?:engine|node-transport)-/u.test(name));
    expect(characters([engine, transport])).toBeLessThan(305_000);
    const loaded = loadedBy(engine);
    expect([...loaded.others].filter((name) => !isBuiltin(name))).toEqual(["lru-cache"]);
    expect([...loaded.others]).not.toContain("node:http");
  });

  it("comes with source maps: an error's stack leads to the TypeScript it came from", async () => {
    const entry = pathToFileURL(join(packed.dist, "index.js")).href;
    const program = `import { Router } from ${JSON.stringify(entry)}; new Router({ model_list: [], num_retrys: 1 });`;
    const failed = node(["--enable-source-maps", "--input-type=module", "--eval", program], packed.dist);
    await expect(failed).rejects.toThrow(/new Router \(.*\/src\/router\.ts:\d+:\d+\)/u);
  });

  it("makes Node load neither cryptography, compression nor its HTTP client", async () => {
    const entry = pathToFileURL(join(packed.dist, "index.js")).href;
    const program = `await import("data:text/javascript,export {}");
      const before = new Set(process.moduleLoadList);
      await import(${JSON.stringify(entry)});
      console.log(JSON.stringify(process.moduleLoadList.filter((name) => !before.has(name))));`;
    const { stdout } = await node(["--input-type=module", "--eval", program], packed.dist);
    const loaded = JSON.parse(stdout) as string[];
    expect(loaded.filter((name) => /^NativeModule (?:crypto|zlib|https?|tls|net|fs\/promises)$/u.test(name))).toEqual(
      [],
    );
  });
});

/** What a script imports before it runs. */
function eager(script: string): string[] {
  return [...script.matchAll(/(?:^|[;}\n])(?:import|export)\b[^;"]*"([^"\n]+)"/gu)].map(([, name]) => name ?? "");
}

/** What it imports when it comes to need it. */
function lazy(script: string): string[] {
  return [...script.matchAll(/\bimport\("([^"\n]+)"\)/gu)].map(([, name]) => name ?? "");
}

describe("a project that installs the tarball", () => {
  it("gets an answer from an ES module, with every error class under its own name", async () => {
    const path = await projects.make("esm", { type: "module" }, ["program.mjs"]);
    const { errors, ...rest } = await printed(path, "program.mjs");
    expect(rest).toEqual(GOOD);
    const names = errors as [string, string][];
    expect(names.map(([exported]) => exported)).toEqual(expect.arrayContaining(["RateLimitError", "Timeout"]));
    expect(names.filter(([exported, own]) => exported !== own)).toEqual([]);
    expect([...server.user_agents]).toEqual([`literouter/${packed.manifest.version}`]);
  });

  it("gets an answer without any vendor's SDK being loaded", async () => {
    const path = await projects.make("without-sdk", { type: "module" }, ["program.mjs"]);
    await rm(join(path, "node_modules/openai"), { recursive: true });
    await expect(node(["-e", 'require("openai")'], path)).rejects.toThrow("Cannot find module 'openai'");
    expect(await printed(path, "program.mjs")).toMatchObject(GOOD);
  });

  it("shows a newcomer what is wrong, when nothing catches the error and a pipe reads it", async () => {
    const path = await projects.make("uncaught", { type: "module" }, []);
    const program = 'import { Router } from "literouter"; new Router({ model_list: [], num_retrys: 1 });';
    await writeFile(join(path, "program.mjs"), program);
    const { stdout } = await run("sh", ["-c", '"$0" program.mjs 2>&1 | cat', process.execPath], path);
    expect(stdout).toContain('num_retrys: unknown option "num_retrys"; did you mean "num_retries"?');
    expect(stdout).toContain("at new Router (");
    expect(stdout.length).toBeLessThan(5000);
  });

  it("tries a configuration with the package's command, and hears what YAML needs", async () => {
    const path = await projects.make("command", { type: "module" }, []);
    const config = { model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o" } }] };
    await writeFile(join(path, "config.json"), JSON.stringify(config));
    const simulated = await run("npx", ["--no", "literouter", "simulate", "config.json"], path);
    expect(simulated).toMatchObject({ stderr: "", stdout: expect.stringContaining("main/openai/gpt-4o") });
    await writeFile(join(path, "config.yaml"), JSON.stringify(config));
    const withoutYaml = run("npx", ["--no", "literouter", "simulate", "config.yaml"], path);
    await expect(withoutYaml).rejects.toThrow("config.yaml: a YAML file needs the yaml package: npm install yaml");
    const program = 'import { simulate } from "literouter"; console.log(String(await simulate(CONFIG, { calls: 9 })));';
    await writeFile(join(path, "program.mjs"), program.replace("CONFIG", JSON.stringify(config)));
    expect((await node(["program.mjs"], path)).stdout).toMatch(/^calls +9 in/u);
    const wrong = 'import { ConfigurationError, simulate } from "literouter";';
    const caught = "simulate({ x: 1 }).catch((error) => console.log(error instanceof ConfigurationError));";
    await writeFile(join(path, "wrong.mjs"), `${wrong}\n${caught}`);
    expect((await node(["wrong.mjs"], path)).stdout).toBe("true\n");
    await writeFile(
      join(path, "program.cjs"),
      `require("literouter").simulate(${JSON.stringify(config)}).then(String).then(console.log);`,
    );
    expect((await node(["program.cjs"], path)).stdout).toMatch(/^calls +\d+ in/u);
  });

  it("gets an answer from CommonJS, without a warning and from the same copy", async () => {
    const path = await projects.make("commonjs", { type: "commonjs" }, ["program.cjs"]);
    expect(await printed(path, "program.cjs")).toEqual({ ...GOOD, one_copy_for_require_and_import: true });
  });

  it("compiles in strict TypeScript, library types checked too, under the older and the newest compiler", async () => {
    const path = await projects.make(
      "typescript",
      { type: "module" },
      ["program.ts", "required.cts"],
      [OLDER_TYPESCRIPT, NODE_TYPES],
    );
    const compilerOptions = {
      target: "ES2023",
      module: "nodenext",
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      types: ["node"],
    };
    for (const [outDir, tsc] of [
      ["older", join(path, "node_modules/typescript/bin/tsc")],
      ["newest", REPOSITORY_TSC],
    ] as const) {
      const config = join(path, `tsconfig.${outDir}.json`);
      await writeFile(
        config,
        JSON.stringify({ compilerOptions: { ...compilerOptions, outDir }, include: ["*.ts", "*.cts"] }),
      );
      await node([tsc, "-p", basename(config)], path);
      expect(await printed(path, `${outDir}/program.js`)).toEqual(GOOD);
    }
  });
});
