/** Starts the processes that are measured, and the local provider, and talks to them. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface, type Interface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { pinning } from "./machine.ts";
import { BENCH, PYTHON, RESULTS } from "./places.ts";
import type { Command } from "./protocol.ts";
import type { SubjectFacts } from "./subjects/subject.ts";

/** Only what a program needs, so that no proxy, key or tracing of the machine takes part. */
export const ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: process.env["PATH"],
  HOME: process.env["HOME"],
  NODE_ENV: "production",
  NO_COLOR: "1",
  LITELLM_LOCAL_MODEL_COST_MAP: "True",
};

export class LocalProvider {
  readonly address: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: string) {
    this.#child = child;
    this.address = `http://127.0.0.1:${port}/v1`;
  }

  static async start(): Promise<LocalProvider> {
    const [command, ...rest] = [...pinning().provider, process.execPath, fileURLToPath(new URL("provider.ts", BENCH))];
    const child = spawn(command, rest, { stdio: ["ignore", "pipe", "inherit"], env: ENVIRONMENT });
    const [port] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
    return new LocalProvider(child, port);
  }

  stop(): void {
    this.#child.kill();
  }
}

/** A process with one subject in it. */
export class SubjectProcess {
  readonly subject: SubjectFacts;
  readonly #child: ChildProcess;
  readonly #answers: AsyncIterator<string>;
  #errors = "";

  private constructor(subject: SubjectFacts, child: ChildProcess) {
    this.subject = subject;
    this.#child = child;
    child.stderr?.on("data", (text: Buffer) => (this.#errors = (this.#errors + text.toString()).slice(-2000)));
    this.#answers = lines(child.stdio[3] as Readable)[Symbol.asyncIterator]();
  }

  static async start(subject: SubjectFacts, address: string): Promise<SubjectProcess> {
    const program =
      subject.runtime === "python"
        ? [fileURLToPath(PYTHON), fileURLToPath(new URL("subjects/litellm_router.py", BENCH)), address]
        : [
            process.execPath,
            "--expose-gc",
            "--no-warnings",
            fileURLToPath(new URL("subject.ts", BENCH)),
            subject.name,
            address,
            RESULTS.href,
          ];
    const [command = "", ...rest] = [...pinning().subject, ...program];
    const child = spawn(command, rest, { stdio: ["pipe", "ignore", "pipe", "pipe"], env: ENVIRONMENT });
    const started = new SubjectProcess(subject, child);
    await started.#answer();
    return started;
  }

  async ask<T>(command: Command): Promise<T> {
    this.#child.stdin?.write(`${JSON.stringify(command)}\n`);
    // What a process of ours answers has the shape its command promises.
    return (await this.#answer()) as T;
  }

  stop(): void {
    this.#child.kill();
  }

  async #answer(): Promise<unknown> {
    const { done, value } = await this.#answers.next();
    if (done) throw new Error(`${this.subject.name} ended: ${this.#errors}`);
    const answer: unknown = JSON.parse(value);
    if (typeof answer === "object" && answer !== null && "error" in answer)
      throw new Error(`${this.subject.name}: ${String(answer.error)}`);
    return answer;
  }
}

function lines(input: Readable): Interface {
  return createInterface({ input });
}
