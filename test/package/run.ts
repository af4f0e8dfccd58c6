import { execFile } from "node:child_process";

/** What a program wrote before it ended well. */
export interface Output {
  readonly stdout: string;
  readonly stderr: string;
}

/** Settings of an outer `npm test` that would steer the npm of a project elsewhere, and what says that this is a test. */
const OUTER = /^(?:NODE_ENV$|VITEST|npm_(package|lifecycle|command|config_local_prefix|config_prefix))/u;

/** Runs a program to its end. What it wrote stands in the error when it fails, or does not end within a time. */
export function run(
  command: string,
  given: readonly string[],
  cwd: string,
  seconds = 150,
  also: Readonly<Record<string, string>> = {},
): Promise<Output> {
  const env = { ...environment(), ...also };
  return new Promise((resolve, reject) => {
    execFile(command, given, { cwd, env, timeout: seconds * 1000, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error === null) return resolve({ stdout, stderr });
      const end = error.killed ? `did not end within ${seconds} s` : `ended with ${error.code ?? error.signal}`;
      reject(new Error(`${command} ${given.join(" ")} ${end}\n${stdout}\n${stderr}`, { cause: error }));
    });
  });
}

/** The variables of the environment, without those of the test. */
export function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !OUTER.test(name)));
}

/** npm, quiet, and content with what it has already downloaded. */
export function npm(given: readonly string[], cwd: string): Promise<Output> {
  return run("npm", [...given, "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"], cwd, 240);
}

/** This very Node, whatever `node` is on the PATH. */
export function node(given: readonly string[], cwd: string): Promise<Output> {
  return run(process.execPath, given, cwd);
}
