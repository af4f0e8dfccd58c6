/** Runs a program of the documentation against providers on this machine. */
import { format, inspect, type InspectOptions } from "node:util";
import { vi } from "vitest";
import { COMPATIBLE } from "../../src/providers/openai/compatible.ts";
import { FaultServer } from "../support/fault-server.ts";
import type { Program } from "./programs.ts";
import { sceneNamed } from "./scenes.ts";

/** Runs it. Returns what it wrote; throws what it threw. */
export async function run({ name, file, block }: Program): Promise<string> {
  const scene = sceneNamed(block.notes.get("scene"), name);
  await using openai = await FaultServer.start({ script: scene.openai });
  await using anthropic = await FaultServer.start({ wire: "anthropic", script: scene.anthropic });
  const written: string[] = [];
  try {
    for (const [variable, value] of Object.entries(environment(openai, anthropic))) vi.stubEnv(variable, value);
    listen(written);
    await import(/* @vite-ignore */ file.pathname);
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
  return written.join("");
}

/** Every provider is at home on this machine, and every key is there. */
function environment(openai: FaultServer, anthropic: FaultServer): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const { base_env, key_env } of COMPATIBLE) {
    for (const variable of base_env) variables[variable] = openai.url;
    for (const variable of key_env) variables[variable] = "sk-local";
  }
  return {
    ...variables,
    AZURE_API_BASE: openai.origin,
    AZURE_API_KEY: "local",
    AZURE_API_VERSION: "2024-10-21",
    ANTHROPIC_API_BASE: anthropic.url,
    ANTHROPIC_BASE_URL: anthropic.url,
    ANTHROPIC_API_KEY: "sk-local",
  };
}

function listen(written: string[]): void {
  const line = (...values: unknown[]): void => void written.push(`${format(...values)}\n`);
  vi.spyOn(console, "log").mockImplementation(line);
  vi.spyOn(console, "error").mockImplementation(line);
  vi.spyOn(console, "dir").mockImplementation((value: unknown, options?: InspectOptions) => line(inspect(value, options)));
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
}
