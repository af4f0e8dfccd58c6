/**
 * Answers with a field of another type, over real sockets, at a router with and without a second deployment: nothing but a
 * `RouterError` reaches the caller, what is delivered is in OpenAI's shape, and nothing is left behind.
 */
import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { isRouterError } from "../../src/errors.ts";
import { Router } from "../../src/router.ts";
import type { ChatCompletionChunk } from "../../src/types/openai.ts";
import type { LitellmParams } from "../../src/types/options.ts";
import { encodeFrame } from "../providers/bedrock/frames.ts";
import { bodyOf, LocalServer } from "../providers/shared/support/local-server.ts";
import { bodiesOf, eventsOf, jsonOf, type Recorded, speakers, streamsOf } from "../providers/support/wire-bodies.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { misplacedEnds } from "./event-lines.ts";
import { FaultServer } from "../support/fault-server.ts";
import { chunkProblems, completionProblems } from "../support/openai-shapes.ts";
import { pathsIn, replaced } from "../support/wrong-types.ts";
import type { ServerSentEvent } from "../../src/transport/http.ts";
import type { RouterEvent } from "../../src/types/events.ts";

/** Enough to tell types apart; the tables of the providers have them all. */
const SOME_WRONG: readonly string[] = ["7", '"x"', "{}", "[null]", '{"__proto__":{"a":1}}'];

/** How each provider is pointed at a server, and which of its recorded answers are spoilt. */
const PARAMS: Readonly<Record<string, (origin: string) => LitellmParams>> = {
  openai: (origin) => ({ model: "openai/gpt-4o", api_base: `${origin}/v1`, api_key: "sk-test" }),
  azure: (origin) => ({ model: "azure/gpt-4o", api_base: origin, api_key: "sk-test", api_version: "2024-10-21" }),
  mistral: (origin) => ({ model: "mistral/mistral-small", api_base: `${origin}/v1`, api_key: "sk-test" }),
  anthropic: (origin) => ({ model: "anthropic/claude-sonnet-4-5", api_base: origin, api_key: "sk-test" }),
  gemini: (origin) => ({ model: "gemini/gemini-2.5-flash", api_base: origin, api_key: "sk-test" }),
  vertex_ai: (origin) => ({
    model: "vertex_ai/gemini-2.5-flash",
    api_base: origin,
    vertex_project: "a-project",
    vertex_location: "europe-north1",
    vertex_access_token: "sk-test",
  }),
  bedrock: (origin) => ({
    model: "bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0",
    aws_bedrock_runtime_endpoint: origin,
    aws_region_name: "us-east-1",
    api_key: "sk-test",
  }),
};
const CHOSEN: Readonly<Record<string, readonly string[]>> = {
  openai: ["logprobs.sse", "arguments-in-pieces.sse", "annotations.sse", "logprobs.json", "parallel-tools.json"],
  azure: ["tool-calls.sse", "text.json"],
  mistral: ["thinking-and-tool.sse", "thinking.json"],
  anthropic: ["thinking.sse", "parallel-tools.sse", "thinking-and-tools.json"],
  gemini: ["grounding.sse", "signed-call.sse", "grounding.json"],
  vertex_ai: ["partial-arguments.sse", "logprobs.json"],
  bedrock: ["parallel-tools.jsonl", "thinking.jsonl", "thinking-and-tools.json"],
};

/** A body as it goes over the wire. */
interface Sent {
  readonly about: string;
  readonly type: string;
  readonly body: string | Uint8Array;
}

const EVENTS = "text/event-stream";
const FRAMES = "application/vnd.amazon.eventstream";

function sent(events: readonly ServerSentEvent[], isFrames: boolean): Pick<Sent, "type" | "body"> {
  if (!isFrames) {
    const lines = events.map(({ event, data }) => `${event === undefined ? "" : `event: ${event}\n`}data: ${data}\n\n`);
    return { type: EVENTS, body: lines.join("") };
  }
  const frames = events.map(({ event = "", data }) =>
    encodeFrame({
      headers: { ":event-type": event, ":content-type": "application/json", ":message-type": "event" },
      payload: data === "" ? null : JSON.parse(data),
    }),
  );
  return { type: FRAMES, body: Buffer.concat(frames) };
}

function asRecorded(recorded: Recorded): Pick<Sent, "type" | "body"> {
  const { file } = recorded;
  if (file.endsWith(".json")) return { type: "application/json", body: JSON.stringify(jsonOf(recorded, file)) };
  return sent(eventsOf(recorded), file.endsWith(".jsonl"));
}

/** The recorded answer, spoilt in each place in turn: of a stream in its first events and its last, which tell all of it. */
function spoilt(recorded: Recorded): Sent[] {
  const { file } = recorded;
  if (file.endsWith(".json")) {
    const json = jsonOf<unknown>(recorded, file);
    return everyWrong(json).map(({ about, text }) => ({ about, type: "application/json", body: text }));
  }
  const events = eventsOf(recorded);
  const places = [...new Set([0, 1, 2, events.length - 3, events.length - 2])].filter((place) => place >= 0);
  return places.flatMap((place) => {
    const event = events[place];
    if (event === undefined || !event.data.startsWith("{")) return [];
    return everyWrong(JSON.parse(event.data)).map(({ about, text }) => ({
      about: `event ${place}: ${about}`,
      ...sent(events.with(place, { ...event, data: text }), file.endsWith(".jsonl")),
    }));
  });
}

function everyWrong(json: unknown): { about: string; text: string }[] {
  return pathsIn(json).flatMap((path) =>
    SOME_WRONG.map((wrong) => ({ about: `${path.join(".")} = ${wrong}`, text: replaced(json, path, wrong) })),
  );
}

const cases = speakers().flatMap((speaker) => {
  const files = CHOSEN[speaker.vendor] ?? [];
  const recorded = [...streamsOf(speaker), ...bodiesOf(speaker)].filter(({ file }) => files.includes(file));
  return recorded.map((each) => [speaker.vendor, each.file, each] as const);
});

/** A router over a server that sends what it is told to, and one that is well. */
class Setting implements AsyncDisposable {
  readonly clock = new FakeClock();
  readonly events: RouterEvent[] = [];
  body: Pick<Sent, "type" | "body"> = { type: EVENTS, body: "" };
  readonly #stack = new AsyncDisposableStack();
  router: Router<string, string, string> | undefined;

  async start(vendor: string): Promise<Router<string, string, string>> {
    const server = this.#stack.use(
      await LocalServer.http(async (incoming, response: ServerResponse) => {
        await bodyOf(incoming);
        response.writeHead(200, { "content-type": this.body.type }).end(this.body.body);
      }),
    );
    const well = this.#stack.use(await FaultServer.start({ script: { answer: "Well." } }));
    const params = PARAMS[vendor]?.(server.origin) ?? { model: "openai/gpt-4o" };
    const healthy = { model: "openai/gpt-4o", api_base: well.url, api_key: "sk-test", order: 2 };
    this.router = this.#stack.use(
      new Router<string, string, string>({
        clock: this.clock,
        env: {},
        random: () => 0,
        num_retries: 0,
        disable_cooldowns: true,
        mid_stream_fallback: "error",
        hooks: [{ onEvent: (event) => void this.events.push(event) }],
        model_list: [
          { model_name: "alone", litellm_params: params },
          { model_name: "two", litellm_params: { ...params, order: 1 } },
          { model_name: "two", litellm_params: healthy },
        ],
      }),
    );
    return this.router;
  }

  /** What is wrong after one call. */
  leftovers(): string[] {
    const slots = this.router?.getDeployments().filter((each) => Reflect.get(each, "in_flight") !== 0).length ?? 0;
    const misplaced = misplacedEnds(this.events);
    const calls = this.events.filter(({ type }) => type === "call_finished").length;
    this.events.length = 0;
    const problems = slots === 0 ? [] : [`${slots} slots are taken`];
    if (this.clock.pending > 0) problems.push(`${this.clock.pending} timers are set`);
    if (calls !== 1) problems.push(`reported ${calls} ends`);
    return [...problems, ...misplaced];
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#stack.disposeAsync();
  }
}

async function problemsOf(router: Router<string, string, string>, model: string, isStream: boolean): Promise<string[]> {
  const params = { model, messages: [{ role: "user" as const, content: "Hi" }] };
  try {
    if (!isStream) return completionProblems(await router.completion({ ...params, stream: false }));
    const stream = await router.completion({ ...params, stream: true, stream_options: { include_usage: true } });
    const chunks: ChatCompletionChunk[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return [...chunks.flatMap((chunk) => chunkProblems(chunk)), ...completionProblems(await stream.finalCompletion())];
  } catch (error) {
    if (!isRouterError(error)) return [`threw ${String(Object(error).message)}`];
    const { attempts } = error.router_metadata;
    return attempts.length === 0 || attempts.some(({ outcome }) => outcome !== "failure" && outcome !== "success")
      ? [`tells of ${attempts.map(({ outcome }) => outcome).join(", ")}`]
      : [];
  }
}

describe("an answer with a field of another type", () => {
  it.each(cases)(
    "from %s (%s) is one answer or one error, and nothing is left of it",
    async (vendor, file, recorded) => {
      await using setting = new Setting();
      const router = await setting.start(vendor);
      setting.body = asRecorded(recorded);
      expect(await problemsOf(router, "alone", !file.endsWith(".json"))).toEqual([]);
      expect(setting.events.at(-1)).toMatchObject({ type: "call_finished", outcome: "success" });
      setting.events.length = 0;
      const found: string[] = [];
      for (const { about, ...body } of spoilt(recorded)) {
        setting.body = body;
        for (const model of ["alone", "two"]) {
          const problems = await problemsOf(router, model, !file.endsWith(".json"));
          for (const problem of [...problems, ...setting.leftovers()]) found.push(`${model}: ${about}: ${problem}`);
        }
      }
      expect(found.slice(0, 8)).toEqual([]);
    },
  );
});
