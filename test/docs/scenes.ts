/** What the providers on this machine do while a block runs: `<!-- scene: openai is overloaded -->`. */
import {
  contextTooLong,
  continuing,
  rateLimited,
  type Script,
  serverError,
  unauthorized,
  type WireName,
} from "../support/fault-server.ts";

/** Providers that are not named answer well. */
export type Scene = Readonly<Partial<Record<WireName, Script>>>;

const WELL: Scene = { openai: { answer: "Hello from OpenAI." }, anthropic: { answer: "Hello from Anthropic." } };

const COUNT = "one two three four five six";

const SCENES: Readonly<Record<string, Scene>> = {
  "openai is overloaded": { openai: { status: 503, body: { error: { message: "Overloaded." } } } },
  "openai is rate limited": { openai: rateLimited(30) },
  "openai refuses the key": { openai: unauthorized() },
  "openai's window is too small": { openai: contextTooLong() },
  "everything fails": { openai: rateLimited(20), anthropic: serverError() },
  "openai is slow": { openai: { answer: "tick ".repeat(200), every_ms: 10 } },
  "openai is slow to begin": { openai: { answer: "Hello from OpenAI.", delay_ms: 60_000 } },
  "openai's stream is cut": { openai: { fault: "cut", after: 3, answer: COUNT }, anthropic: continuing(COUNT) },
  "openai's stream is cut and anthropic differs": {
    openai: { fault: "cut", after: 3, answer: COUNT },
    anthropic: { answer: "uno dos tres" },
  },
};

export function sceneNamed(name: string | undefined, where: string): Scene {
  if (name === undefined) return WELL;
  const scene = SCENES[name];
  if (scene === undefined) throw new Error(`${where}: there is no scene "${name}".`);
  return { ...WELL, ...scene };
}

/** All of them, so that none stays behind unused. */
export function sceneNames(): readonly string[] {
  return Object.keys(SCENES);
}
