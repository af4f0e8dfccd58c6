/** `literouter simulate config.yaml scenario.yaml`. Reads and writes files; prints nothing itself. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { isPlainObject, type PlainObject } from "../config/check.ts";
import { isRouterError } from "../errors.ts";
import { simulate } from "../simulate/simulate.ts";
import { FileProblem, readDataFile } from "./data-file.ts";
import { routerOptionsFrom } from "./proxy-config.ts";

/** What the command prints, and what it ends with: 0; 1 for a wrong configuration, scenario or file; 2 for a wrong use. */
export interface CommandResult {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const USAGE = `Usage: literouter simulate <config> [<scenario>] [--seed <integer>] [--svg <file>] [--json]

Tries a router's configuration against modelled providers, in virtual time. Nothing is sent, and no key is needed.

  <config>      a JSON or YAML file: the router's options, or a LiteLLM proxy's config.yaml
  <scenario>    a JSON or YAML file: how calls arrive and how providers behave; default: 5 calls a second for a minute
  --seed        an integer in place of the scenario's seed
  --svg         writes charts to that file
  --json        prints all figures as JSON, instead of a table

Exit codes: 0; 1 when the configuration, the scenario or a file is wrong; 2 when the command is used wrongly.
https://www.npmjs.com/package/literouter, docs/simulate.md`;

const OPTIONS = {
  seed: { type: "string" },
  svg: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

export async function simulateCommand(given: readonly string[]): Promise<CommandResult> {
  const asked = readArguments(given);
  if ("stderr" in asked) return asked;
  try {
    return await simulateFiles(asked);
  } catch (error) {
    // Anything else is a defect of ours, and is shown with its stack.
    if (!isRouterError(error) && !(error instanceof FileProblem)) throw error;
    return { exitCode: 1, stdout: "", stderr: error.message };
  }
}

async function simulateFiles({ config, scenario, seed, svg, json }: Asked): Promise<CommandResult> {
  const written = await readDataFile(config);
  const played = scenario === undefined ? { data: {}, warnings: [] } : await readDataFile(scenario);
  const warnings = [...written.warnings, ...played.warnings];
  const options = routerOptionsFrom(objectIn(written.data, config), (message) =>
    warnings.push(`${config}: ${message}`),
  );
  const given = objectIn(played.data, scenario ?? "");
  const report = await simulate(options, seed === undefined ? given : { ...given, seed });
  if (svg !== undefined) await write(svg, report.toSVG());
  const stdout = json ? JSON.stringify(report, undefined, 2) : report.table();
  return { exitCode: 0, stdout, stderr: warnings.map((warning) => `Warning: ${warning}`).join("\n") };
}

interface Asked {
  readonly config: string;
  readonly scenario: string | undefined;
  readonly seed: number | undefined;
  readonly svg: string | undefined;
  readonly json: boolean;
}

function readArguments(given: readonly string[]): Asked | CommandResult {
  try {
    const { values, positionals } = parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true });
    if (values.help === true) return { exitCode: 0, stdout: USAGE, stderr: "" };
    const [command, config, scenario, ...more] = positionals;
    if (command === undefined) return wrongUse("There is no command.");
    if (command !== "simulate") return wrongUse(`There is no command ${JSON.stringify(command)}.`);
    if (config === undefined) return wrongUse("The file with the configuration is missing.");
    if (more.length > 0) return wrongUse(`There are ${more.length} arguments too many.`);
    const { seed, svg, json = false } = values;
    if (seed !== undefined && !/^-?\d{1,15}$/.test(seed))
      return wrongUse(`--seed must be an integer, got ${JSON.stringify(seed)}.`);
    return { config, scenario, seed: seed === undefined ? undefined : Number(seed), svg, json };
  } catch (error) {
    // An option that it does not know, or one without its value.
    return wrongUse(error instanceof Error ? error.message : String(error));
  }
}

function wrongUse(message: string): CommandResult {
  return { exitCode: 2, stdout: "", stderr: `${message}\n\n${USAGE}` };
}

function objectIn(data: unknown, path: string): PlainObject {
  if (isPlainObject(data)) return data;
  throw new FileProblem(path, "must hold an object: names with values");
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new FileProblem(path, `cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
