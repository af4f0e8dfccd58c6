/** What the providers on this machine do while a block runs: `<!-- scene: openai is overloaded -->`. */
import {
  contextTooLong,
  continuing,
  rateLimited,
  type RecordedRequest,
  type Reply,
  type Script,
  serverError,
  unauthorized,
  type WireName,
} from "../support/fault-server.ts";

/** Providers that are not named answer well. */
export type Scene = Readonly<Partial<Record<WireName, Script>>>;

const WELL: Scene = { openai: { answer: "Hello from OpenAI." }, anthropic: { answer: "Hello from Anthropic." } };

const COUNT = "one two three four five six";

const PLACE = { answer: JSON.stringify({ city: "Oslo", country: "Norway" }) };

/** A model that calls the tool for both cities at once, and answers when it has the results. */
const CALLS_TWICE = ({ body }: RecordedRequest): Reply => {
  const all = JSON.stringify(body);
  if (all.includes("7 degrees")) return { answer: "Oslo: 7 degrees. Rome: 19 degrees." };
  return { tool_calls: ["Oslo", "Rome"].map((city) => ({ name: "temperature", arguments: { city } })) };
};

const SCENES: Readonly<Record<string, Scene>> = {
  "openai is overloaded": { openai: { status: 503, body: { error: { message: "Overloaded." } } } },
  "openai is overloaded once": {
    openai: [{ status: 503, body: { error: { message: "Overloaded." } } }, { answer: "Hello from OpenAI." }],
  },
  "openai refuses the key and anthropic is slow": {
    openai: unauthorized(),
    anthropic: { answer: "Hello from Anthropic.", delay_ms: 60_000 },
  },
  "openai is rate limited": { openai: rateLimited(30) },
  "openai refuses the key": { openai: unauthorized() },
  "openai's window is too small": { openai: contextTooLong() },
  "everything fails": { openai: rateLimited(20), anthropic: serverError() },
  "every model calls a tool": {
    openai: CALLS_TWICE,
    anthropic: CALLS_TWICE,
    gemini: CALLS_TWICE,
    bedrock: CALLS_TWICE,
  },
  "every model answers in JSON": { openai: PLACE, anthropic: PLACE, gemini: PLACE, bedrock: PLACE },
  "openai tells its limits": {
    openai: {
      answer: "Hello from OpenAI.",
      headers: { "x-ratelimit-remaining-requests": "59", "x-ratelimit-remaining-tokens": "149984" },
    },
  },
  "openai counts slowly": { openai: { answer: "one two three four", every_ms: 20 } },
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
