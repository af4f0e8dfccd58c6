/** docs/troubleshooting.md quotes messages that the library really makes: each of them is provoked here. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Router } from "../../src/index.ts";
import { FaultServer, rateLimited, unauthorized, type Script } from "../support/fault-server.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { settled, until } from "../support/until.ts";
import { readPage, ROOT } from "./pages.ts";

const KEY = "sk-of-a-test-0001";
const MESSAGES = [{ role: "user" as const, content: "Hi" }];
const GONE = { status: 404, body: { error: { message: "The model does not exist.", code: "model_not_found" } } };

/** Options that are wrong, as a program without types may have them. */
const OPTIONS: readonly object[] = [
  { model_list: [{ model_name: "main-llm", litellm_params: { model: "gpt-4o" } }] },
  { model_list: [{ model_name: "main-llm", litellm_params: { model: "gpt-4o", api_key: "os.environ/NOPE" } }] },
  { model_list: [{ model_name: "main-llm", litellm_params: { model: "gpt-4o", api_key: KEY, max_retries: 2 } }] },
  { model_list: [], num_retry: 1, timeout: "10s" },
  { model_list: [{ model_name: "main-llm", litellm_params: { model: "claude-sonnet-4-5", api_key: KEY } }] },
  { model_list: [{ model_name: "main-llm", model: "gpt-4o" }] },
  { model_list: [{ model_name: "a", litellm_params: { model: "gpt-4o", api_key: KEY } }], fallbacks: [{ a: ["b"] }] },
  { model_list: [{ model_name: "main-llm", litellm_params: { model: "acme/model", api_key: KEY } }] },
  {
    model_list: [
      { model_name: "main-llm", litellm_params: { model: "gpt-4o", api_key: KEY, api_base: "localhost:8000" } },
    ],
  },
  { model_list: [{ model_name: "main-llm", litellm_params: { model: "azure/gpt", api_key: KEY } }] },
  { model_list: [{ model_name: "main-llm", litellm_params: { model: "bedrock/amazon.nova-pro-v1:0", api_key: KEY } }] },
  { model_list: [{ model_name: "main-llm", litellm_params: { model: "vertex_ai/gemini-2.5-flash" } }] },
  {
    model_list: [1, 2].map(() => ({
      model_name: "main-llm",
      litellm_params: { model: "gpt-4o", api_key: KEY },
      model_info: { id: "one" },
    })),
  },
];

let server: FaultServer;
const made: string[] = [];

async function provoke(act: () => unknown): Promise<void> {
  try {
    await act();
  } catch (error) {
    made.push(error instanceof Error ? error.message : String(error));
    return;
  }
  throw new Error(`Nothing was thrown after ${made.length} messages.`);
}

/** A router of one deployment at a server that behaves like this. */
function routerAt(script: Script, more: object = {}, params: object = {}): Router {
  server.play(script);
  const litellm_params = { model: "gpt-4o", api_base: server.url, api_key: KEY, ...params };
  return new Router({ model_list: [{ model_name: "main-llm", litellm_params }], num_retries: 0, env: {}, ...more });
}

const call = { model: "main-llm", messages: MESSAGES };
const ask = (router: Router, more: object = {}): Promise<unknown> => router.completion({ ...call, ...more });

/** Asks a server that stays silent, until the limit strikes. */
async function askSilent(limit: object): Promise<unknown> {
  const clock = new FakeClock();
  const asked = ask(routerAt({ fault: "hang" }, { ...limit, clock }));
  const before = server.requests.length;
  await until(() => server.requests.length > before);
  clock.advance(6);
  return asked;
}

/** Asks a deployment whose only slot is taken, until it has waited too long or the line is full. */
async function askFull(limit: object, waiting: number): Promise<unknown> {
  const clock = new FakeClock();
  const router = routerAt({ fault: "hang" }, { ...limit, clock }, { max_parallel_requests: 1 });
  const before = server.requests.length;
  const others = Array.from({ length: waiting }, () => ask(router).catch(() => undefined));
  await until(() => server.requests.length > before);
  const asked = ask(router);
  const failed = asked.catch(() => undefined);
  await settled();
  clock.advance(6);
  await failed;
  clock.advance(600);
  await Promise.all(others);
  return asked;
}

beforeAll(async () => {
  server = await FaultServer.start({ wire: "openai" });
  for (const options of OPTIONS) await provoke(() => new Router({ env: {}, ...options }));

  const well = routerAt({ answer: "Hello" });
  await provoke(() => well.completion({ model: "main", messages: MESSAGES }));
  await provoke(() => well.completion(call, { timeuot: 3 } as never));
  await provoke(() => well.completion({ model: "main-llm" } as never));
  await provoke(() => ask(routerAt(unauthorized())));
  await provoke(() => ask(routerAt(GONE)));
  await provoke(() => ask(routerAt(rateLimited(30))));
  await provoke(() => ask(routerAt({ error: "quota" })));
  await provoke(() => ask(routerAt({ fault: "html" })));
  await provoke(() => ask(routerAt({}, {}, { model: "anthropic/claude-sonnet-4-5" }), { seed: 7 }));
  await provoke(() => ask(routerAt({}, {}, { api_base: "http://127.0.0.1:1" })));
  await provoke(() => askSilent({ timeout: 5 }));
  await provoke(() => askSilent({ total_timeout: 5 }));
  const failing = routerAt({ status: 503 }, { allowed_fails: 0 });
  await provoke(() => ask(failing));
  await provoke(() => ask(failing));
  const limited = routerAt({ answer: "Hello" }, { enable_pre_call_checks: true, max_queue: 0 }, { rpm: 1 });
  await ask(limited);
  await provoke(() => ask(limited));
  const budget = { provider_budget_config: { openai: { budget_limit: 1e-9, time_period: "1d" } } };
  const spent = routerAt({ answer: "Hello" }, budget, { input_cost_per_token: 1, output_cost_per_token: 1 });
  await ask(spent);
  await provoke(() => ask(spent));
  await provoke(() => askFull({ queue_timeout: 5 }, 1));
  await provoke(() => askFull({ max_queue: 1, queue_timeout: 5 }, 2));
  const breaking = routerAt({ fault: "cut", after: 1, answer: "one two three" });
  await provoke(async () => (await breaking.completion({ ...call, stream: true })).text());
  const closed = routerAt({ answer: "Hello" });
  closed.close();
  await provoke(() => ask(closed));
  // To provoke its message, Google's package would have to be missing.
  made.push(readFileSync(new URL("src/providers/vertex_ai/resolve.ts", ROOT), "utf8"));
});

afterAll(() => server[Symbol.asyncDispose]());

const [ours = ""] = readPage("docs/troubleshooting.md").text.split("## Before any of this");
const QUOTED = [...ours.matchAll(/^\| (`.*?`)(?: at the end of a message)? \| /gm)].map(([, cell = ""]) => cell);

/** What stands between the names and numbers, in its order. */
function pattern(cell: string): RegExp {
  const parts = cell.split(/`|…/).filter((part) => part.trim() !== "");
  return new RegExp(parts.map((part) => part.trim().replace(/[^\w\s]/g, String.raw`\$&`)).join("[^]*"));
}

describe("docs/troubleshooting.md", () => {
  it("has the messages that newcomers meet", () => {
    expect(QUOTED.length).toBeGreaterThanOrEqual(25);
  });

  it.each(QUOTED)("quotes %s as the library says it", (cell) => {
    expect(made.filter((message) => pattern(cell).test(message))).not.toEqual([]);
  });
});
