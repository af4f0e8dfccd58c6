/** What the providers on this machine do while a block runs: `<!-- scene: openai is overloaded -->`. */
import {
  contextTooLong,
  continuing,
  overloaded,
  rateLimited,
  type Script,
  serverError,
  unauthorized,
} from "../support/fault-server.ts";

export interface Scene {
  readonly openai: Script;
  readonly anthropic: Script;
}

const WELL: Scene = { openai: { answer: "Hello from OpenAI." }, anthropic: { answer: "Hello from Anthropic." } };

const COUNT = "one two three four five six";
const TOOL: Script = { tool_calls: [{ name: "temperature", arguments: { city: "Oslo" } }] };

const SCENES: Readonly<Record<string, Scene>> = {
  "openai is overloaded": { ...WELL, openai: overloaded() },
  "openai is rate limited": { ...WELL, openai: rateLimited(30) },
  "openai refuses the key": { ...WELL, openai: unauthorized() },
  "openai's window is too small": { ...WELL, openai: contextTooLong() },
  "everything fails": { openai: rateLimited(20), anthropic: serverError() },
  "openai is silent": { ...WELL, openai: { fault: "hang" } },
  "openai is slow": { ...WELL, openai: { answer: "tick ".repeat(200), every_ms: 10 } },
  "openai is slow to begin": { ...WELL, openai: { answer: "Hello from OpenAI.", delay_ms: 400 } },
  "openai's stream is cut": { openai: { fault: "cut", after: 3, answer: COUNT }, anthropic: continuing(COUNT) },
  "openai's stream is cut and anthropic differs": {
    openai: { fault: "cut", after: 3, answer: COUNT },
    anthropic: { answer: "uno dos tres" },
  },
  "openai asks for a tool": { ...WELL, openai: TOOL },
};

export function sceneNamed(name: string | undefined, where: string): Scene {
  if (name === undefined) return WELL;
  const scene = SCENES[name];
  if (scene === undefined) throw new Error(`${where}: there is no scene "${name}".`);
  return scene;
}
