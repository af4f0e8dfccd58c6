import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { environment } from "../package/run.ts";

const SECONDS_TO_START = 120;

/** A service in a process of its own. `await using` ends it, and what it has started. */
export interface Service extends AsyncDisposable {
  readonly url: string;
}

/** Starts a program of Node's that serves HTTP. `given` gets the port. */
export async function serve(
  given: (port: number) => readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Service> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const variables = { ...environment(), ...env, PORT: String(port), HOSTNAME: "127.0.0.1" };
  const child = spawn(process.execPath, given(port), { cwd, env: variables, detached: true });
  let printed = "";
  for (const output of [child.stdout, child.stderr]) output.on("data", (piece) => void (printed += String(piece)));
  const service: Service = {
    url,
    async [Symbol.asyncDispose]() {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      process.kill(-child.pid, "SIGKILL");
      await ended;
    },
  };
  const end = Date.now() + SECONDS_TO_START * 1000;
  while (child.exitCode === null && Date.now() < end) {
    if (await listens(port)) return service;
    await wait(100);
  }
  await service[Symbol.asyncDispose]();
  throw new Error(`The service did not start (exit code ${child.exitCode}): ${printed}`);
}

/** Somebody listens at the port. */
async function listens(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
