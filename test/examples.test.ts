import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { COLUMNS, textOfAnimation } from "../scripts/recording/animation.ts";

const run = promisify(execFile);
const root = new URL("..", import.meta.url);
/** The examples are TypeScript and `await using`: they need the repository's own Node. */
const node = new URL("node_modules/.bin/node", root).pathname;

const EXPECTED: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  "azure-regions.ts": [
    /who answers 20 calls: \{ (?=.*west: \d+)/,
    /the next 5: +\{ east: 5 \}/,
    /the last 5: +\{ direct: 5 \}/,
  ],
  "cancellation.ts": ["given up: the user went away", "read 5 words", /(the call ended: aborted[^]*){2}/],
  "cheap-first.ts": [
    "SIMPLE goes to small",
    "REASONING goes to large",
    "escalated: rejected, then success",
    /of 200 users: \{ (?=.*control: 1[78]\d)(?=.*candidate: [12]\d)/,
  ],
  "demo.ts": [
    "9 of 9 answers arrived whole; 4 failures on the way there.",
    "openai     its stream broke: the next deployment continues from there",
    /call 9 +anthropic +fails: ServiceUnavailableError \(529\)/,
    "is in cooldown for",
    "is back in rotation",
    'falls back from the group "chat" to "backup"',
  ],
  "errors.ts": [
    /limited +RateLimitError +.*20 s/,
    /locked +AuthenticationError .*anthropic/,
    /silent +Timeout/,
    /small +ContextWindowExceededError/,
    /down +APIConnectionError/,
  ],
  "explain.ts": ["limited", "healthy", "blocked"],
  "fallbacks.ts": [
    /down: +\[ 'secondary' \] From the secondary/,
    /too long: +\[ 'large-window' \]/,
    /this once: +\[ 'large-window' \]/,
  ],
  "own-client.ts": ["Hello from your own client.", "your header is sent: search"],
  "providers/anthropic.ts": ["(17 times 3 is 51.) 51", "read from the cache: 1800"],
  "providers/azure.ts": ["Hello from Azure, one word after the other."],
  "providers/bedrock.ts": ['calls temperature {"city":"Oslo"}', "It is 7 degrees in Oslo: take a coat."],
  "providers/failover-between-providers.ts": [
    "gemini thinks: Two cities come to mind.",
    "gemini calls the tool for Rome",
    "bedrock thinks: Rome it is, or Athens.",
    "bedrock calls the tool for Athens",
    "openai answers: Go to Athens.",
  ],
  "providers/gemini.ts": ["One pixel, and it is red.\n=> A red dot.\n"],
  "providers/openai-compatible.ts": [
    "mistral: Bonjour.",
    "groq: Hi, that was fast.",
    "openai: Hello from down the hall.",
  ],
  "providers/openai.ts": ["Oslo in Norway", "tokens of the prompt: 52 of which cached: 20"],
  "providers/vertex-ai.ts": ["Hello from the other region.", "failure RateLimitError", "success"],
  "production-setup.ts": [/Answered by (OpenAI|Anthropic)\./],
  "quick-start.ts": [/Hello from (OpenAI|Anthropic)'s wire\.\nanswered by (openai|anthropic)\nHello from/],
  "streaming.ts": [
    "one two three four five six seven eight nine ten\n",
    "openai: failure",
    "anthropic: success",
    /^whole$/m,
  ],
  "tools.ts": ["openai: (calls a tool)", "anthropic: It is 7 degrees in Oslo: take a coat."],
};

/** Without the keys of whoever runs the tests. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/_API_KEY$|_API_BASE$|_BASE_URL$|^(?:AWS|AZURE|GOOGLE|VERTEX|VERTEXAI|MY_SERVER)_/.test(name),
  );
  return { ...Object.fromEntries(kept), DEMO_PACE: "0" };
}

describe("the examples", () => {
  it("are all run here", async () => {
    const names = async (folder: string): Promise<string[]> =>
      (await readdir(new URL(`examples/${folder}`, root)))
        .filter((name) => name.endsWith(".ts"))
        .map((name) => folder + name);
    const files = [...(await names("")), ...(await names("providers/"))];
    expect(files.toSorted()).toEqual(Object.keys(EXPECTED).toSorted());
  });

  it.each(Object.entries(EXPECTED))("%s does what it says, without keys", async (file, lines) => {
    const how = file === "demo.ts" ? ["examples/demo.ts"] : ["examples/support/run.ts", file];
    const { stdout, stderr } = await run(node, how, {
      cwd: root,
      env: environment(),
      timeout: 100_000,
    });
    for (const line of lines) expect(stdout).toMatch(line);
    expect(stderr).toBe("");
    expect(stdout).not.toContain("\u001B[");
  });
});

describe("the recording of the demo", () => {
  /** Times differ from run to run. */
  const timeless = (text: string): string => text.replace(/\d+(?:\.\d+)?(?= s\b|\. It is)/g, "N").trim();

  it.each(["light", "dark"])("shows what the demo prints today, and no line is cut (%s)", async (theme) => {
    const { stdout } = await run(node, ["examples/demo.ts"], { cwd: root, env: environment() });
    const recorded = textOfAnimation(await readFile(new URL(`docs/pictures/demo-${theme}.svg`, root), "utf8"));
    const lines = timeless(recorded).split("\n");
    expect(lines).toEqual(timeless(stdout).split("\n"));
    expect(lines.filter(({ length }) => length > COLUMNS)).toEqual([]);
  });
});
