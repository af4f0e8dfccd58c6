/** Runs a program of the documentation against providers on this machine. */
import { format, inspect, type InspectOptions } from "node:util";
import { vi } from "vitest";
import { COMPATIBLE } from "../../src/providers/openai/compatible.ts";
import { FaultServer, type Script, type WireName } from "../support/fault-server.ts";
import { googleLogin } from "./google-login.ts";
import type { Program } from "./programs.ts";
import { sceneNamed } from "./scenes.ts";

/** Where each provider that has a wire of its own is looked for. */
const HOMES = {
  anthropic: ["ANTHROPIC_API_BASE", "ANTHROPIC_BASE_URL"],
  azure: ["AZURE_API_BASE"],
  // The second of each is where a `GoogleGenAI` client of one's own looks.
  gemini: ["GEMINI_API_BASE", "GOOGLE_GEMINI_BASE_URL"],
  vertex_ai: ["VERTEXAI_API_BASE", "GOOGLE_VERTEX_BASE_URL"],
  bedrock: ["AWS_BEDROCK_RUNTIME_ENDPOINT"],
} satisfies Partial<Record<WireName, readonly string[]>>;

const CREDENTIALS: Readonly<Record<string, string>> = {
  ANTHROPIC_API_KEY: "sk-local",
  AZURE_API_KEY: "local",
  AZURE_API_VERSION: "2024-10-21",
  GEMINI_API_KEY: "local",
  VERTEXAI_PROJECT: "local-project",
  VERTEXAI_LOCATION: "europe-west1",
  AWS_REGION: "eu-central-1",
  AWS_BEARER_TOKEN_BEDROCK: "local",
  // Of a page's server: any port that is free.
  PORT: "0",
};

/** What is asked of Google is asked with a key file: making one takes a moment, so only where it is named. */
const KEY_FILE = "VERTEX_KEY_FILE";

/** Runs it. Returns what it wrote; throws what it threw. */
export async function run({ name, file, block, code }: Program): Promise<string> {
  const scene = sceneNamed(block.notes.get("scene"), name);
  const written: string[] = [];
  const { fetch } = globalThis;
  await using providers = await localProviders(scene);
  await using login = code.includes(KEY_FILE) ? await googleLogin() : undefined;
  try {
    for (const [variable, value] of Object.entries(providers.env)) vi.stubEnv(variable, value);
    if (login !== undefined) vi.stubEnv(KEY_FILE, login.key_file);
    listen(written);
    await import(/* @vite-ignore */ file.pathname);
  } finally {
    globalThis.fetch = fetch;
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
  return written.join("");
}

interface LocalProviders extends AsyncDisposable {
  /** Every provider is at home on this machine, and every key is there. */
  readonly env: Readonly<Record<string, string>>;
}

async function localProviders(scene: Readonly<Partial<Record<WireName, Script>>>): Promise<LocalProviders> {
  const started: FaultServer[] = [];
  const start = async (wire: WireName): Promise<string> => {
    const server = await FaultServer.start({ wire, script: scene[wire] ?? { answer: `Hello from ${wire}.` } });
    started.push(server);
    return server.url;
  };
  const env: Record<string, string> = { ...CREDENTIALS };
  const openai = await start("openai");
  for (const { base_env, key_env } of COMPATIBLE) {
    for (const variable of base_env) env[variable] = openai;
    for (const variable of key_env) env[variable] = "sk-local";
  }
  for (const [wire, variables] of Object.entries(HOMES)) {
    const url = await start(wire as keyof typeof HOMES);
    for (const variable of variables) env[variable] = url;
  }
  return {
    env,
    // Not a stack of Node's own: the oldest Node that is served has none.
    async [Symbol.asyncDispose]() {
      for (const server of started) await server[Symbol.asyncDispose]();
    },
  };
}

function listen(written: string[]): void {
  const line = (...values: unknown[]): void => void written.push(`${format(...values)}\n`);
  vi.spyOn(console, "log").mockImplementation(line);
  vi.spyOn(console, "error").mockImplementation(line);
  vi.spyOn(console, "dir").mockImplementation((value: unknown, options?: InspectOptions) =>
    line(inspect(value, options)),
  );
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
}
