/** Servers on this machine in place of the providers of an example, and the variables that lead it there. */
import { FaultServer } from "../../test/support/fault-server.ts";
import { SCENES } from "./scenes.ts";

export interface Simulation extends AsyncDisposable {
  readonly env: Readonly<Record<string, string>>;
}

/** Simulates the providers of an example whose keys are not in the environment, and those that are to fail. */
export async function simulation(example: string): Promise<Simulation> {
  const scene = SCENES[example];
  if (scene === undefined)
    throw new Error(`There is no example "${example}". There are: ${Object.keys(SCENES).join(", ")}.`);
  const servers: FaultServer[] = [];
  let env: Record<string, string> = {};
  for (const { wire, script, keys, env: leading } of scene) {
    if (keys.length > 0 && keys.every((name) => process.env[name])) continue;
    const server = await FaultServer.start({ wire, script });
    servers.push(server);
    env = { ...env, ...leading(server.url) };
  }
  return {
    env,
    async [Symbol.asyncDispose]() {
      for (const server of servers) await server[Symbol.asyncDispose]();
    },
  };
}
