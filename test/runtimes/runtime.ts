/** Runtimes other than Node, each with the packed package and a program that makes calls with it. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { RouterOptions } from "../../src/types/options.ts";
import { run } from "../package/run.ts";

export type RuntimeName = "bun" | "deno" | "workerd";

/** What the program is asked to do. */
export interface Asked {
  readonly call: "completion" | "stream" | "embedding";
  readonly options: Partial<RouterOptions>;
  /** Aborts the call when this address has answered, or after this text has been delivered. */
  readonly abort_when?: string;
  readonly abort_after?: string;
  /** Answers only when this address has. */
  readonly answer_when?: string;
  /** A port to which an agent of the program's own takes all connections. */
  readonly detour?: number;
  /** Calls that name the same are made with one router. */
  readonly share?: string;
}

/** How it went. */
export interface Told {
  /** As much of it as was delivered. */
  readonly text: string;
  readonly embedding?: readonly number[];
  readonly error?: { readonly name: string; readonly message: string; readonly phase?: string };
  /** Provider and outcome of each. */
  readonly attempts?: readonly string[];
  /** The addresses that the runtime's `fetch` was asked for. */
  readonly fetched: readonly string[];
}

/** The folder under which npm has installed the runtimes; without it none is there. */
const INSTALLED = process.env["LITEROUTER_RUNTIMES"];
const SECONDS_TO_START = 60;

/** How each is started in a project, to listen at `port`. */
const COMMANDS: Readonly<Record<RuntimeName, (port: number) => readonly string[]>> = {
  bun: () => ["service.mjs"],
  deno: (port) => ["serve", "--allow-all", "--host=127.0.0.1", `--port=${port}`, "service.mjs"],
  workerd: (port) => ["serve", `--socket-addr=http=127.0.0.1:${port}`, "worker.capnp"],
};

export class Runtime implements AsyncDisposable {
  readonly #process: ChildProcess;
  readonly #address: string;
  #printed = "";

  private constructor(child: ChildProcess, port: number) {
    this.#process = child;
    this.#address = `http://127.0.0.1:${port}`;
    for (const output of [child.stdout, child.stderr])
      output?.on("data", (piece) => void (this.#printed += String(piece)));
  }

  static isInstalled(name: RuntimeName): boolean {
    return INSTALLED !== undefined && existsSync(program(name));
  }

  /** Starts the program of `project`. */
  static async start(name: RuntimeName, project: string): Promise<Runtime> {
    if (name === "workerd") await bundle(project);
    const port = await freePort();
    const env = { ...process.env, PORT: String(port), OPENAI_API_KEY: "sk-of-the-test" };
    const stdio = ["ignore", "pipe", "pipe"] as const;
    const child = spawn(program(name), COMMANDS[name](port), { cwd: project, env, stdio: [...stdio], detached: true });
    const runtime = new Runtime(child, port);
    await runtime.#listening();
    return runtime;
  }

  async ask(asked: Asked): Promise<Told> {
    const response = await fetch(this.#address, { method: "POST", body: JSON.stringify(asked) });
    const body = await response.text();
    if (!response.ok) throw new Error(`The program failed with status ${response.status}: ${body}\n${this.#printed}`);
    return JSON.parse(body) as Told;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const { pid, exitCode, signalCode } = this.#process;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    const ended = once(this.#process, "exit");
    // The whole group: npm may have put a script before the runtime, which would not take it along.
    process.kill(-pid, "SIGKILL");
    await ended;
  }

  async #listening(): Promise<void> {
    const end = Date.now() + SECONDS_TO_START * 1000;
    while (this.#process.exitCode === null && Date.now() < end) {
      if (await answers(this.#address)) return;
      await wait(50);
    }
    await this[Symbol.asyncDispose]();
    throw new Error(`The program did not start: ${this.#printed}`);
  }
}

function program(name: string): string {
  return join(INSTALLED ?? "", "node_modules/.bin", name);
}

/** Workers take no packages: what is deployed has been bundled, by esbuild where `wrangler` does it. */
async function bundle(project: string): Promise<void> {
  const settings = ["--bundle", "--format=esm", "--conditions=workerd,worker,browser", "--external:node:*"];
  await run(program("esbuild"), [...settings, "--outfile=worker.mjs", "service.mjs"], project);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Whatever it answers to a request that says nothing. */
async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    () => true,
    () => false,
  );
}
