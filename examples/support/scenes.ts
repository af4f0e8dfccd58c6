/** What the simulated providers of each example do. */
import { continuing, type Reply, type Script, type WireName } from "../../test/support/fault-server.ts";

/** A provider as a server on this machine plays it, and the variables that lead a program there. */
export interface Simulated {
  readonly wire: WireName;
  readonly script: Script;
  /** The real provider is called instead when all of these are set. Without any, it is always simulated. */
  readonly keys: readonly string[];
  readonly env: (url: string) => Readonly<Record<string, string>>;
}

type Place = Pick<Simulated, "wire" | "keys" | "env">;

const PLACES = {
  openai: {
    wire: "openai",
    keys: ["OPENAI_API_KEY"],
    env: (url) => ({ OPENAI_BASE_URL: url, OPENAI_API_KEY: "local" }),
  },
  anthropic: {
    wire: "anthropic",
    keys: ["ANTHROPIC_API_KEY"],
    env: (url) => ({ ANTHROPIC_API_BASE: url, ANTHROPIC_API_KEY: "local" }),
  },
  azure: {
    wire: "azure",
    keys: ["AZURE_API_KEY", "AZURE_API_BASE"],
    env: (url) => ({ AZURE_API_BASE: url, AZURE_API_KEY: "local" }),
  },
  west: {
    wire: "openai",
    keys: ["AZURE_API_KEY", "AZURE_WEST"],
    env: (url) => ({ AZURE_WEST: new URL(url).origin, AZURE_API_KEY: "local" }),
  },
  east: {
    wire: "openai",
    keys: ["AZURE_API_KEY", "AZURE_EAST"],
    env: (url) => ({ AZURE_EAST: new URL(url).origin, AZURE_API_KEY: "local" }),
  },
  gemini: {
    wire: "gemini",
    keys: ["GEMINI_API_KEY"],
    env: (url) => ({ GEMINI_API_BASE: url, GEMINI_API_KEY: "local" }),
  },
  vertex_ai: {
    wire: "vertex_ai",
    keys: ["VERTEXAI_PROJECT"],
    env: (url) => ({ VERTEXAI_API_BASE: url, VERTEXAI_PROJECT: "my-project", VERTEX_ACCESS_TOKEN: "local" }),
  },
  bedrock: {
    wire: "bedrock",
    keys: ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"],
    env: (url) => ({ AWS_BEDROCK_RUNTIME_ENDPOINT: url, AWS_BEARER_TOKEN_BEDROCK: "local" }),
  },
  mistral: {
    wire: "mistral",
    keys: ["MISTRAL_API_KEY"],
    env: (url) => ({ MISTRAL_API_BASE: url, MISTRAL_API_KEY: "local" }),
  },
  groq: { wire: "openai", keys: ["GROQ_API_KEY"], env: (url) => ({ GROQ_API_BASE: url, GROQ_API_KEY: "local" }) },
  own: { wire: "openai", keys: ["MY_SERVER_URL"], env: (url) => ({ MY_SERVER_URL: url }) },
} satisfies Readonly<Record<string, Place>>;

type PlaceName = keyof typeof PLACES;

function answers(name: PlaceName, script: Script): Simulated {
  return { ...PLACES[name], script };
}

/** A provider that fails: simulated even if its key is there. */
function fails(name: PlaceName, script: Script): Simulated {
  return { ...PLACES[name], keys: [], script };
}

const COUNT = "one two three four five six seven eight nine ten";
const OVERLOADED = { error: "overloaded" } as const;

/** Down after the region has been asked so often. */
function downAfter(asked: { calls: number }, calls: number): Script {
  return () => (asked.calls < calls ? (asked.calls++, { answer: "Here." }) : OVERLOADED);
}

function reading(city: string): { name: string; arguments: { city: string } } {
  return { name: "temperature", arguments: { city } };
}

/** A model that calls a tool first, and then goes down. */
const ONCE: Script = ({ body }): Reply =>
  JSON.stringify(body).includes("7 degrees") ? OVERLOADED : { tool_calls: [reading("Oslo")] };

/** The calls that either region has answered. */
const asked = { calls: 0 };

export const SCENES: Readonly<Record<string, readonly Simulated[]>> = {
  "azure-regions": [
    fails("west", downAfter(asked, 20)),
    fails("east", downAfter(asked, 25)),
    answers("openai", { answer: "Here." }),
  ],
  cancellation: [fails("openai", { answer: "tick ".repeat(200), every_ms: 20 })],
  "cheap-first": [],
  errors: [],
  explain: [],
  fallbacks: [],
  "own-client": [answers("openai", { answer: "Hello from your own client." })],
  "production-setup": [
    answers("openai", { answer: "Answered by OpenAI." }),
    answers("anthropic", { answer: "Answered by Anthropic." }),
  ],
  "quick-start": [
    answers("openai", { answer: "Hello from OpenAI's wire." }),
    answers("anthropic", { answer: "Hello from Anthropic's wire." }),
  ],
  streaming: [
    fails("openai", { fault: "cut", after: 4, answer: COUNT }),
    answers("anthropic", (request) => continuing(COUNT)(request)),
  ],
  tools: [fails("openai", ONCE), answers("anthropic", { answer: "It is 7 degrees in Oslo: take a coat." })],
  "providers/anthropic": [
    answers("anthropic", [
      { reasoning: "17 times 3 is 51.", answer: "51", usage: { prompt_tokens: 20, cache_write_tokens: 1800 } },
      { reasoning: "17 times 4 is 68.", answer: "68", usage: { prompt_tokens: 20, cached_tokens: 1800 } },
    ]),
  ],
  "providers/azure": [answers("azure", { answer: "Hello from Azure, one word after the other." })],
  "providers/bedrock": [
    answers("bedrock", [{ tool_calls: [reading("Oslo")] }, { answer: "It is 7 degrees in Oslo: take a coat." }]),
  ],
  "providers/failover-between-providers": [
    fails("gemini", [
      { reasoning: "Two cities come to mind.", tool_calls: [reading("Oslo"), reading("Rome")] },
      OVERLOADED,
    ]),
    fails("bedrock", [{ reasoning: "Rome it is, or Athens.", tool_calls: [reading("Athens")] }, OVERLOADED]),
    fails("openai", { answer: "Go to Athens." }),
  ],
  "providers/gemini": [answers("gemini", { reasoning: "One pixel, and it is red.", answer: "A red dot." })],
  "providers/openai": [
    answers("openai", {
      answer: '{"city":"Oslo","country":"Norway"}',
      usage: { prompt_tokens: 52, cached_tokens: 20 },
    }),
  ],
  "providers/openai-compatible": [
    answers("mistral", { answer: "Bonjour." }),
    answers("groq", { answer: "Hi, that was fast." }),
    answers("own", { answer: "Hello from down the hall." }),
  ],
  "providers/vertex-ai": [
    answers("vertex_ai", [{ error: "rate_limited" }, { answer: "Hello from the other region." }]),
  ],
};
