/** `literouter simulate`, as it is run. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const COMMAND = new URL("../../src/command/command.ts", import.meta.url).pathname;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder: string;

beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "literouter-command-"))));
afterAll(() => rm(folder, { recursive: true }));

function command(...given: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { PATH: process.env["PATH"], GROQ_RPM: "600" };
    execFile(process.execPath, [COMMAND, ...given], { cwd: folder, env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return name;
}

const PROXY = `
model_list:
  - model_name: main
    litellm_params:
      model: gpt-4o
      api_key: os.environ/OPENAI_API_KEY
      input_cost_per_token: 1e-6
      output_cost_per_token: "0.000002"
  - model_name: main
    litellm_params: &groq
      model: groq/llama-3.3-70b-versatile
      rpm: os.environ/GROQ_RPM
  - model_name: backup
    litellm_params:
      <<: *groq
      model: azure/my-gpt
      api_base: os.environ/AZURE_API_BASE
      api_version: 2024-10-21
litellm_settings:
  drop_params: True
  num_retries: "1"
  request_timeout: 30
  success_callback: ["langfuse"]
router_settings:
  routing_strategy: least-busy
  fallbacks: [{main: [backup]}]
  num_retry: 4
  disable_cooldowns: no
general_settings:
  master_key: sk-1234567890abcdef
environment_variables:
  SOME: 3
`;

const SCENARIO = `
duration: 20
arrival: {rate: 10}
providers:
  openai:
    outages:
      - {from: 5, to: 15, kind: refused}
`;

describe("literouter simulate", () => {
  it("reads a LiteLLM proxy's configuration without a key, and names what it leaves out", async () => {
    const { code, stdout, stderr } = await command(
      "simulate",
      await file("config.yaml", PROXY),
      await file("scenario.yaml", SCENARIO),
    );
    expect(stderr.trim().split("\n")).toEqual([
      "Warning: config.yaml: general_settings is not part of a simulation",
      'Warning: config.yaml: litellm_settings."success_callback" is left out: the router has no such option',
      'Warning: config.yaml: router_settings."num_retry" is left out: the router has no such option; did you mean "num_retries"?',
    ]);
    expect(stdout).toMatch(/^calls +\d+ in/);
    expect(stdout).toContain("main/openai/gpt-4o: APIConnectionError");
    expect(stdout).toContain("backup/azure/my-gpt");
    expect(stdout).not.toContain("unknown: no price");
    expect(code).toBe(0);
  });

  it("prints the same figures for the same seed, as JSON, and writes charts", async () => {
    const files = [await file("config.yaml", PROXY), await file("scenario.yaml", SCENARIO)] as const;
    const one = await command("simulate", ...files, "--json", "--seed", "7", "--svg", "out.svg");
    const other = await command("simulate", ...files, "--json", "--seed=7");
    expect(other.stdout).toBe(one.stdout);
    expect(JSON.parse(one.stdout)).toMatchObject({ seed: 7, unfinished: 0, success_rate: 1 });
    expect(await readFile(join(folder, "out.svg"), "utf8")).toMatch(/^<svg /);
  });

  it("reads the router's own options as JSON, and plays a quiet minute without a scenario", async () => {
    const config = { model_list: [{ model_name: "a", litellm_params: { model: "gemini/gemini-2.5-flash" } }] };
    const { code, stdout, stderr } = await command("simulate", await file("options.json", JSON.stringify(config)));
    expect(stderr).toBe("");
    expect(stdout).toContain("succeeded");
    expect(code).toBe(0);
  });

  it("tells everything that is wrong in a configuration or a scenario on stderr, and ends with 1", async () => {
    const config = await file("wrong.json", JSON.stringify({ model_list: [], num_retrys: 1, allowed_fails: -1 }));
    const wrong = await command("simulate", config);
    expect(wrong).toMatchObject({ code: 1, stdout: "" });
    expect(wrong.stderr).toContain('num_retrys: unknown option "num_retrys"; did you mean "num_retries"?');
    expect(wrong.stderr).toContain("allowed_fails: must be an integer of at least 0");
    const scenario = await file("scenario.json", JSON.stringify({ durations: 3 }));
    expect((await command("simulate", await file("config.yaml", PROXY), scenario)).stderr).toContain(
      'scenario.durations: unknown key of a scenario "durations"; did you mean "duration"?',
    );
  });

  it.each([
    ["missing.yaml", undefined, /missing\.yaml: cannot be read: ENOENT/],
    ["config.toml", "a = 1", /config\.toml: must be a \.json, \.yaml or \.yml file/],
    ["broken.json", "{sk-secret-1234567890", /^broken\.json: is not JSON\n$/],
    ["broken.yaml", "a: 1\nb: [sk-secret-1234567890", /^broken\.yaml: is not YAML: line 2: \w+\n$/],
    ["list.yaml", "- 1", /list\.yaml: must hold an object/],
  ])("says what is wrong with %s, without a word of what is in it", async (name, content, message) => {
    if (content !== undefined) await file(name, content);
    const { code, stderr } = await command("simulate", name);
    expect(stderr).toMatch(message);
    expect(code).toBe(1);
  });

  it("warns of a key that stands twice", async () => {
    const { stderr } = await command(
      "simulate",
      await file("twice.yaml", `${PROXY}\nlitellm_settings:\n  drop_params: true\n`),
    );
    expect(stderr).toMatch(/twice\.yaml: line 34: a key stands twice; the last one counts/);
  });

  it.each([
    [[], "There is no command."],
    [["simulat"], 'There is no command "simulat".'],
    [["simulate"], "The file with the configuration is missing."],
    [["simulate", "a.yaml", "b.yaml", "c.yaml"], "There are 1 arguments too many."],
    [["simulate", "a.yaml", "--sed", "1"], "Unknown option '--sed'"],
    [["simulate", "a.yaml", "--seed", "x"], '--seed must be an integer, got "x".'],
  ])("shows how it is used after %j, and ends with 2", async (given, message) => {
    const { code, stdout, stderr } = await command(...given);
    expect(stderr).toContain(message);
    expect(stderr).toContain("Usage: literouter simulate");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  it("shows how it is used with --help", async () => {
    expect(await command("--help")).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("Usage: ") });
  });
});
