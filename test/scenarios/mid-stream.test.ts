/** Streams that break after content was delivered. In no mode are two answers spliced. */
/* oxlint-disable vitest/no-standalone-expect -- `it` is vitest's own, on both clocks */
import { describe, expect } from "vitest";
import { APIConnectionError, MidStreamError, RateLimitError, RouterError, Timeout } from "../../src/errors.ts";
import {
  continuing,
  type FaultReply,
  refusingPrefill,
  type RecordedRequest,
  type Reply,
  type Script,
  textOf,
} from "../support/fault-server.ts";
import { collect, type Got, NOTHING, QUESTION, Streams, until, type WireName, WIRES } from "./streams.ts";
import { it } from "./both-clocks.ts";

const WHOLE = "The quick brown fox jumps over the lazy dog, and then it runs away into the dark wood.";
const TURBO = { ...QUESTION, stream: true as const };

const broken = (name: FaultReply["fault"], more: Partial<FaultReply> = {}): Reply => ({
  fault: name,
  after: 5,
  answer: WHOLE,
  ...more,
});

const BREAKS: readonly [name: string, reply: Reply][] = [
  ["a cut", broken("cut")],
  ["a clean end", broken("truncate")],
  ["an error event", broken("error_event")],
  ["a length that is not reached", broken("short_body")],
  ["an event that is no JSON, then a clean end", broken("truncate", { after: 5 })],
  ["silence", broken("stall")],
];
const WAYS = WIRES.flatMap((wire) => [false, true].map((own_client) => ({ wire, own_client })));
const last = (request: RecordedRequest | undefined): { role?: string; content?: unknown } | undefined =>
  request?.body.messages?.at(-1);

/** Lets the silent provider's limit strike, once the part before the silence has been delivered. */
async function passSilence(streams: Streams, reply: Reply, seconds = 61): Promise<void> {
  if (!("fault" in reply) || reply.fault !== "stall") return;
  await until(() => streams.lines.includes("attempt_succeeded first"));
  await until(() => streams.clock.pending > 0, "a reader waiting");
  streams.clock.advance(seconds);
}

describe.each(WAYS)("a stream on $wire's wire (own client: $own_client)", ({ wire, own_client }) => {
  for (const second of WIRES) {
    it.each(BREAKS)(`that breaks by %s is continued by a deployment on ${second}'s wire`, async (_, reply) => {
      await using streams = await Streams.over({
        first: { wire, own_client, script: reply },
        second: { wire: second, own_client, script: continuing(WHOLE) },
      });
      const pending = collect(streams.router.completion(TURBO));
      await passSilence(streams, reply);
      const { text, error, chunks } = await pending;
      expect(error).toBeUndefined();
      expect(text).toBe(WHOLE);
      expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
      expect(chunks.filter(({ choices }) => choices[0]?.finish_reason)).toHaveLength(1);
      const failure =
        "fault" in reply && reply.fault === "stall"
          ? "Timeout"
          : "fault" in reply && reply.fault === "error_event"
            ? "ServiceUnavailableError"
            : "APIConnectionError";
      expect(streams.lines).toEqual([
        "deployment_selected first first",
        "attempt_succeeded first",
        `attempt_failed first ${failure}`,
        "mid_stream_failure first continue",
        "deployment_selected second continue",
        "attempt_succeeded second",
        "call_finished success",
      ]);
      expect(streams.leftovers()).toEqual(NOTHING);
    });
  }

  it.each(BREAKS)(
    "that breaks by %s and cannot go on ends in MidStreamError with what was delivered",
    async (_, reply) => {
      await using streams = await Streams.over({ first: { wire, own_client, script: reply } }, { num_retries: 0 });
      const pending = collect(streams.router.completion(TURBO));
      // Nothing is left to switch to.
      await passSilence(streams, reply, 601);
      const { text, error } = await pending;
      if (!(error instanceof MidStreamError)) throw new Error(`expected a MidStreamError, got ${String(error)}`);
      expect(error.partial.content).toBe(text);
      expect(text).toBe("The quick brown fox jumps");
      expect(error.cause).toBeInstanceOf(RouterError);
      expect(error.router_metadata.attempts).toHaveLength(1);
      expect(error.deployment_id).toBe("first");
      expect(streams.leftovers()).toEqual(NOTHING);
    },
  );

  it.each(BREAKS)("that breaks by %s ends at once in mode error", async (_, reply) => {
    await using streams = await Streams.over(
      { first: { wire, own_client, script: reply }, second: { script: continuing(WHOLE) } },
      { mid_stream_fallback: "error" },
    );
    const pending = collect(streams.router.completion(TURBO));
    await passSilence(streams, reply);
    const { error } = await pending;
    expect(error).toBeInstanceOf(MidStreamError);
    expect(streams.requests).toEqual([1, 0]);
    expect(streams.lines).toContain("mid_stream_failure first error");
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("is answered anew in mode restart; an equal beginning is swallowed", async () => {
    await using streams = await Streams.over(
      { first: { wire, own_client, script: broken("cut") }, second: { wire, own_client, script: { answer: WHOLE } } },
      { mid_stream_fallback: "restart" },
    );
    const { text, chunks } = await collect(streams.router.completion(TURBO));
    expect(text).toBe(WHOLE);
    expect(chunks.some(({ router_event }) => router_event !== undefined)).toBe(false);
    expect(chunks.map(({ choices }) => choices[0]?.delta.content ?? "").join("")).toBe(WHOLE);
  });

  it("tells its consumer to begin again in mode restart where the second answer differs", async () => {
    const other = "The quick brown cat sleeps.";
    await using streams = await Streams.over(
      { first: { wire, own_client, script: broken("cut") }, second: { wire, own_client, script: { answer: other } } },
      { mid_stream_fallback: "restart" },
    );
    const { text, chunks } = await collect(streams.router.completion(TURBO));
    expect(text).toBe(other);
    expect(chunks.filter(({ router_event }) => router_event === "restart")).toHaveLength(1);
    streams.servers["first"]?.play(broken("cut"));
    const stream = await streams.router.completion(TURBO);
    expect(await stream.text()).toBe(other);
    expect((await stream.finalCompletion()).choices[0].message.content).toBe(other);
  });
});

describe("a stream that is continued", () => {
  const over = (second: Script, more: { wire?: WireName; model?: string } = {}): Promise<Streams> =>
    Streams.over({
      first: { script: broken("cut") },
      second: {
        wire: more.wire ?? "openai",
        script: second,
        params: more.model === undefined ? {} : { model: more.model },
      },
    });

  it("is prefilled where the model takes it", async () => {
    await using streams = await over(continuing(WHOLE), { wire: "anthropic" });
    expect((await collect(streams.router.completion(TURBO))).text).toBe(WHOLE);
    const said = last(streams.server("second").requests[0]);
    expect(said?.role).toBe("assistant");
    expect(textOf(said?.content)).toBe("The quick brown fox jumps");
  });

  it.each(["anthropic/claude-opus-4-7", "openai/gpt-4o"])("is requested by an instruction to %s", async (model) => {
    const wire = model.startsWith("anthropic") ? "anthropic" : "openai";
    await using streams = await over(continuing(WHOLE), { wire, model });
    expect((await collect(streams.router.completion(TURBO))).text).toBe(WHOLE);
    const messages = streams.server("second").requests[0]?.body.messages ?? [];
    expect(messages.map(({ role }) => role).slice(-2)).toEqual(["assistant", "user"]);
    expect(textOf(messages.at(-2)?.content)).toBe("The quick brown fox jumps");
  });

  it("is requested with its last words, so that the next answer shows where it continues", async () => {
    // Chat models begin their turn with a word, not with the space before it.
    await using streams = await over({
      answer: "quick brown fox jumps over the lazy dog, and then it runs away into the dark wood.",
    });
    expect((await collect(streams.router.completion(TURBO))).text).toBe(WHOLE);
    expect(textOf(last(streams.server("second").requests[0])?.content)).toContain("\nquick brown fox jumps\n");
  });

  it("learns that a model refuses a prefill, sends an instruction instead, and remembers", async () => {
    await using streams = await over(refusingPrefill(WHOLE), { wire: "anthropic" });
    expect((await collect(streams.router.completion(TURBO))).text).toBe(WHOLE);
    expect(streams.server("second").requests.map((request) => last(request)?.role)).toEqual(["assistant", "user"]);
    streams.server("first").play(broken("cut"));
    expect((await collect(streams.router.completion(TURBO))).text).toBe(WHOLE);
    expect(streams.server("second").requests.map((request) => last(request)?.role)).toEqual([
      "assistant",
      "user",
      "user",
    ]);
    expect(streams.in_flight()).toEqual([0, 0]);
  });

  it("is not requested by an instruction as well when no attempt is left", async () => {
    await using streams = await over(refusingPrefill(WHOLE), { wire: "anthropic" });
    const { error } = await collect(streams.router.completion({ ...TURBO, max_attempts: 2 }));
    expect(error).toBeInstanceOf(MidStreamError);
    expect(streams.server("second").requests).toHaveLength(1);
  });

  it("does not blame the prefill for a request that is refused in either form", async () => {
    await using streams = await over([{ error: "bad_request" }, { error: "bad_request" }, continuing(WHOLE)] as never, {
      wire: "anthropic",
    });
    streams.server("second").play({ error: "bad_request" });
    const { error } = await collect(streams.router.completion(TURBO));
    expect(error).toBeInstanceOf(MidStreamError);
    expect(streams.server("second").requests).toHaveLength(2);
    streams.server("second").play(continuing(WHOLE));
    streams.server("first").play(broken("cut"));
    expect((await collect(streams.router.completion(TURBO))).text).toBe(WHOLE);
    expect(last(streams.server("second").requests[2])?.role).toBe("assistant");
  });

  it.each([
    ["goes on exactly", " over the lazy dog, and then it runs away into the dark wood.", "anthropic"],
    ["repeats its last words", "brown fox jumps over the lazy dog, and then it runs away into the dark wood."],
    ["begins again", WHOLE],
    ["begins again after a line", `\n${WHOLE}`],
  ])("is the same when the model %s", async (how, answer, only?: string) => {
    for (const [chunk_size, wire] of [
      [1, "openai"],
      [7, "anthropic"],
      [1000, "openai"],
    ] as const) {
      // A model asked in words has to show where it goes on.
      if (wire !== (only ?? wire)) continue;
      // After a prefill a new line may be meant.
      if (wire === "anthropic" && how.endsWith("line")) continue;
      await using streams = await over({ answer, chunk_size }, { wire });
      expect((await collect(streams.router.completion(TURBO))).text).toBe(WHOLE);
    }
  });

  it.each([
    [" over the lazy dog, and then it runs away into the dark wood.", "openai"],
    ["Sorry, I cannot see a question here.", "openai"],
    ["The quick brown fox sleeps all day.", "openai"],
    ["The quick brown fox sleeps all day.", "anthropic"],
  ] as const)("is asked of a third deployment when the second says %j (%s)", async (answer, wire) => {
    await using streams = await Streams.over({
      first: { script: broken("cut") },
      second: { wire, script: { answer } },
      third: { script: continuing(WHOLE) },
    });
    const stream = await streams.router.completion(TURBO);
    expect((await collect(stream)).text).toBe(WHOLE);
    expect(streams.lines).toEqual([
      "deployment_selected first first",
      "attempt_succeeded first",
      "attempt_failed first APIConnectionError",
      "mid_stream_failure first continue",
      "deployment_selected second continue",
      "attempt_succeeded second",
      "mid_stream_failure second continue",
      "deployment_selected third continue",
      "attempt_succeeded third",
      "call_finished success",
    ]);
    expect(stream.router_metadata.attempts.map(({ outcome }) => outcome)).toEqual(["failure", "aborted", "success"]);
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("is requested from a third deployment when the second refuses after a prefill", async () => {
    const head = { id: "c", object: "chat.completion.chunk", created: 1, model: "m" };
    const event = { ...head, choices: [{ index: 0, delta: { refusal: "I'm sorry." }, finish_reason: "stop" }] };
    const body = `data: ${JSON.stringify(event)}\n\ndata: [DONE]\n\n`;
    await using streams = await Streams.over({
      first: { script: broken("cut") },
      second: {
        params: { model: "openrouter/meta-llama/llama-3.3-70b-instruct" },
        script: { status: 200, headers: { "content-type": "text/event-stream" }, body },
      },
      third: { script: continuing(WHOLE) },
    });
    const { text, error, chunks } = await collect(streams.router.completion(TURBO));
    expect(last(streams.server("second").requests[0])?.role).toBe("assistant");
    expect([text, error]).toEqual([WHOLE, undefined]);
    expect(chunks.some(({ choices }) => choices[0]?.delta.refusal)).toBe(false);
  });

  it("is answered anew where no words show where it continues: the same again and again", async () => {
    const answer = "0, ".repeat(90);
    await using streams = await Streams.over({
      first: { script: broken("cut", { answer, after: 60 }) },
      second: { script: { answer } },
    });
    const { text, error } = await collect(streams.router.completion(TURBO));
    expect([text, error]).toEqual([answer, undefined]);
    expect(streams.server("second").requests[0]?.body.messages).toEqual(QUESTION.messages);
  });

  it("ends in MidStreamError when the model begins again, and differently", async () => {
    await using streams = await over({ answer: "The quick brown fox sleeps all day." });
    const { text, error } = await collect(streams.router.completion(TURBO));
    if (!(error instanceof MidStreamError)) throw new Error(`expected a MidStreamError, got ${String(error)}`);
    expect(text).toBe("The quick brown fox jumps");
    expect(error.partial.content).toBe(text);
    expect(error.cause).toBeInstanceOf(APIConnectionError);
    expect(await streams.server("second").requests[0]?.closed).not.toBeUndefined();
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("survives several breaks in a row, those of its continuations too", async () => {
    const third = (request: RecordedRequest): Reply => ({ ...continuing(WHOLE)(request), fault: "truncate", after: 2 });
    await using streams = await Streams.over({
      first: { script: broken("cut", { after: 3 }) },
      second: { script: third },
      third: { wire: "anthropic", script: third },
      fourth: { script: continuing(WHOLE) },
    });
    const { text, error, chunks } = await collect(streams.router.completion(TURBO));
    expect([text, error]).toEqual([WHOLE, undefined]);
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
    expect(streams.lines.filter((line) => line.startsWith("mid_stream"))).toHaveLength(3);
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("is continued by the same deployment when there is no other", async () => {
    await using streams = await Streams.over({
      only: { script: (request) => (request.number === 1 ? broken("cut") : continuing(WHOLE)(request)) },
    });
    expect((await collect(streams.router.completion(TURBO))).text).toBe(WHOLE);
    expect(streams.lines).toContain("deployment_selected only continue");
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("is continued by a fallback group, but not under disable_fallbacks", async () => {
    const table = { first: { script: broken("cut") }, spare: { group: "spare", script: continuing(WHOLE) } };
    const options = { fallbacks: [{ main: ["spare"] }], num_retries: 0 };
    await using streams = await Streams.over(table, options);
    const stream = await streams.router.completion(TURBO);
    expect(await stream.text()).toBe(WHOLE);
    expect(stream.router_metadata).toMatchObject({ fallbacks_used: ["spare"], deployment_id: "spare" });
    const { error } = await collect(streams.router.completion({ ...TURBO, disable_fallbacks: true }));
    expect(error).toBeInstanceOf(MidStreamError);
    expect(streams.server("spare").requests).toHaveLength(1);
  });

  it("carries the first failure as the cause when its continuation fails too", async () => {
    await using streams = await Streams.over(
      {
        first: { script: broken("error_event", { error: "rate_limited" }) },
        second: { script: { error: "server_error" } },
      },
      { num_retries: 0 },
    );
    const { error } = await collect(streams.router.completion(TURBO));
    expect(error).toMatchObject({ name: "MidStreamError", status: 503 });
    expect((error as MidStreamError).cause).toBeInstanceOf(RateLimitError);
    expect((error as MidStreamError).router_metadata.attempts.map(({ error: facts }) => facts?.name)).toEqual([
      "RateLimitError",
      "InternalServerError",
    ]);
  });

  it("counts a stall's silence as a Timeout of phase idle", async () => {
    await using streams = await Streams.over(
      { first: { script: broken("stall"), params: { idle_timeout: 9 } } },
      { num_retries: 0 },
    );
    const pending = collect(streams.router.completion(TURBO));
    await until(() => streams.lines.includes("attempt_succeeded first"));
    await until(() => streams.clock.pending > 0);
    streams.clock.advance(9.1);
    const { error } = await pending;
    expect((error as MidStreamError).cause).toBeInstanceOf(Timeout);
    expect((error as MidStreamError).cause).toMatchObject({ phase: "idle" });
  });
});

describe("the usage of a stream that went on", () => {
  const PRICES = { input_cost_per_token: 1, output_cost_per_token: 10 };
  const first = { prompt_tokens: 10, completion_tokens: 4 };
  const second = { prompt_tokens: 20, completion_tokens: 6 };
  const over = (part: Partial<FaultReply>): Promise<Streams> =>
    Streams.over({
      first: { wire: "anthropic", script: broken("cut", { usage: first, ...part }), params: PRICES },
      second: { script: (request) => ({ ...continuing(WHOLE)(request), usage: second }), params: PRICES },
    });

  it("is that of both parts, in the last chunk and only when it is requested", async () => {
    await using streams = await over({});
    const { chunks } = await collect(streams.router.completion({ ...TURBO, stream_options: { include_usage: true } }));
    const told = chunks.filter(({ usage }) => usage);
    expect(told).toEqual([chunks.at(-1)]);
    // Anthropic tells of its first part's prompt at once, and of a provisional first token.
    expect(told[0]?.usage).toMatchObject({ prompt_tokens: 30, completion_tokens: 7, total_tokens: 37 });
    expect(told[0]?.choices).toEqual([]);
  });

  it("is not in the chunks when it is not requested, but in the metadata", async () => {
    await using streams = await over({});
    const stream = await streams.router.completion(TURBO);
    const { chunks } = await collect(stream);
    expect(chunks.some(({ usage }) => usage)).toBe(false);
    expect(chunks.every(({ choices }) => choices.length === 1)).toBe(true);
    expect(stream.router_metadata.usage).toMatchObject({ prompt_tokens: 30 });
  });

  it("has no price: what the interrupted part costs is unknown", async () => {
    await using streams = await over({ usage: null });
    const stream = await streams.router.completion(TURBO);
    await collect(stream);
    expect(stream.router_metadata.cost_usd).toBeNull();
    expect(stream.router_metadata.usage).toMatchObject({ prompt_tokens: 20 });
  });
});

describe("what cannot be continued", () => {
  const call = { name: "get_weather", arguments: { city: "Paris", unit: "celsius", days: 3 } };
  const partial = (reply: Partial<FaultReply>): Reply => ({ fault: "cut", chunk_size: 6, after: 3, ...reply });

  it.each(WIRES)("is answered anew: a tool's arguments, on %s's wire", async (wire) => {
    await using streams = await Streams.over({
      first: { wire, script: partial({ tool_calls: [call] }) },
      second: { script: { tool_calls: [{ ...call, id: "call_other" }], chunk_size: 4 } },
    });
    const stream = await streams.router.completion(TURBO);
    const { message, finish_reason } = (await stream.finalCompletion()).choices[0];
    expect(finish_reason).toBe("tool_calls");
    expect(message.tool_calls).toHaveLength(1);
    expect(message.tool_calls?.[0]).toMatchObject({
      id: wire === "openai" ? "call_0" : "toolu_0",
      function: { name: "get_weather" },
    });
    const [made] = message.tool_calls ?? [];
    expect(JSON.parse(made?.type === "function" ? made.function.arguments : "")).toEqual(call.arguments);
    expect(last(streams.server("second").requests[0])?.content).toBe("Go on.");
  });

  it.each([
    ["other arguments", { ...call, arguments: { city: "Rome" } }],
    ["another tool", { ...call, name: "get_weather_now" }],
  ])("ends in MidStreamError when the second answer has %s", async (_, other) => {
    await using streams = await Streams.over({
      first: { script: partial({ tool_calls: [call] }) },
      second: { script: { tool_calls: [other] } },
    });
    const { error } = await collect(streams.router.completion(TURBO));
    expect(error).toBeInstanceOf(MidStreamError);
    expect((error as MidStreamError).partial.tool_calls).toHaveLength(1);
    expect(streams.leftovers()).toEqual(NOTHING);
  });

  it("ends in MidStreamError when the second answer is text instead of the call", async () => {
    await using streams = await Streams.over({
      first: { script: partial({ answer: "Let me look.", tool_calls: [call], after: 5 }) },
      second: { script: { answer: "Let me look. No, I will not." } },
    });
    const { error, text } = await collect(streams.router.completion(TURBO));
    expect(error).toBeInstanceOf(MidStreamError);
    expect(text).toBe("Let me look.");
  });

  it.each([
    ['{"a":1,"b":[1,2,3]}', undefined],
    ['{"a":9}', "MidStreamError"],
  ])("is answered anew: structured output, now %s", async (answer, name) => {
    const format = { type: "json_schema" as const, json_schema: { name: "x", schema: { type: "object" } } };
    await using streams = await Streams.over({
      first: { script: partial({ answer: '{"a":1,"b":[1,2,3]}', chunk_size: 3, after: 4 }) },
      second: { script: { answer, chunk_size: 5 } },
    });
    const { text, error } = await collect(streams.router.completion({ ...TURBO, response_format: format }));
    expect(error instanceof Error ? error.name : undefined).toBe(name);
    expect(text).toBe(name === undefined ? answer : '{"a":1,"b":[');
  });

  it.each(WIRES)("is answered anew: a thought without a word, on %s's wire; the first thought stays", async (wire) => {
    await using streams = await Streams.over({
      first: { wire, script: partial({ reasoning: "Let me think about it.", answer: "Yes.", after: 2 }) },
      second: { wire, script: { reasoning: "Hm, well.", answer: "It is so." } },
    });
    const { chunks, text, error } = await collect(streams.router.completion(TURBO));
    expect([text, error]).toEqual(["It is so.", undefined]);
    expect(chunks.map(({ choices }) => choices[0]?.delta.reasoning_content ?? "").join("")).toBe("Let me think");
  });

  describe.each(["continue", "restart"] as const)("in other forms (%s)", (mid_stream_fallback) => {
    const head = { id: "c", object: "chat.completion.chunk", created: 1, model: "m" };
    const events = (...deltas: readonly (readonly [index: number, delta: object, finish_reason?: string])[]): string =>
      deltas
        .map(([index, delta, finish_reason = null]) => ({ ...head, choices: [{ index, delta, finish_reason }] }))
        .map((event) => `data: ${JSON.stringify(event)}\n\n`)
        .join("");
    const say = (index: number, content: string): readonly [number, object] => [index, { content }];
    const end = (index: number, finish_reason = "stop"): readonly [number, object, string] => [
      index,
      {},
      finish_reason,
    ];
    const play = (streams: Streams, ...bodies: readonly string[]): void => {
      for (const [at, body] of bodies.entries())
        streams
          .server(at === 0 ? "first" : "second")
          .play({ status: 200, headers: { "content-type": "text/event-stream" }, body });
    };
    const over = (): Promise<Streams> => Streams.over({ first: {}, second: {} }, { mid_stream_fallback });
    const outcome = ({ chunks, error }: Got): string | undefined => {
      const restarts = chunks.filter(({ router_event }) => router_event === "restart").length;
      return error instanceof Error ? error.name : restarts > 0 ? `${restarts} restart` : undefined;
    };
    const differs = mid_stream_fallback === "continue" ? "MidStreamError" : "1 restart";

    it("is answered anew: several answers", async () => {
      await using streams = await over();
      const whole = events(say(0, "One two"), say(1, "Uno due"), end(0), end(1)) + "data: [DONE]\n\n";
      play(streams, events(say(0, "One"), say(1, "Un")), whole);
      const { choices } = await (await streams.router.completion({ ...TURBO, n: 2 })).finalCompletion();
      expect(choices.map(({ message }) => message.content)).toEqual(["One two", "Uno due"]);
      // One of them is whole, and the other is not.
      play(streams, events(say(0, "One two"), end(0), say(1, "Un")), whole);
      const got = await collect(streams.router.completion({ ...TURBO, n: 2 }));
      expect(outcome(got)).toBeUndefined();
      expect(got.chunks.flatMap((each) => each.choices.filter(({ finish_reason }) => finish_reason))).toHaveLength(2);
    });

    it("is not mixed with others: several answers", async () => {
      await using streams = await over();
      const other = events(say(0, "One two"), say(1, "Eins"), end(0), end(1)) + "data: [DONE]\n\n";
      play(streams, events(say(0, "One"), say(1, "Un")), other);
      const stream = await streams.router.completion({ ...TURBO, n: 2 });
      expect(outcome(await collect(stream))).toBe(differs);
      expect(streams.requests).toEqual([1, 1]);
      const contents = await stream.finalCompletion().then(
        ({ choices }) => choices.map(({ message }) => message.content),
        () => [],
      );
      expect(contents).toEqual(mid_stream_fallback === "restart" ? ["One two", "Eins"] : []);
    });

    it.each([
      ["audio", { audio: { id: "a", data: "AAAA" } }],
      [
        "an image",
        { content: "Look: ", images: [{ type: "image_url", image_url: { url: "data:image/png;base64,AA" } }] },
      ],
    ])("is restarted or ends in MidStreamError at once: %s", async (_, delta) => {
      await using streams = await over();
      play(streams, events([0, delta]), events([0, delta], end(0)) + "data: [DONE]\n\n");
      expect(outcome(await collect(streams.router.completion(TURBO)))).toBe(differs);
      expect(streams.requests).toEqual([1, mid_stream_fallback === "restart" ? 1 : 0]);
    });

    it("is answered anew: a call as they were before there were parallel ones", async () => {
      const call = (text: string, name?: string): readonly [number, object] => [
        0,
        { function_call: { ...(name !== undefined && { name }), arguments: text } },
      ];
      const whole = events(call("", "f"), call('{"a":1}'), end(0, "function_call")) + "data: [DONE]\n\n";
      await using streams = await over();
      play(streams, events(call("", "f"), call('{"a"')), whole);
      const completion = await (await streams.router.completion(TURBO)).finalCompletion();
      expect(completion.choices[0].message.function_call).toEqual({ name: "f", arguments: '{"a":1}' });
      play(streams, events(call("", "g"), call('{"a"')), whole);
      expect(outcome(await collect(streams.router.completion(TURBO)))).toBe(differs);
    });
  });

  describe.each(["continue", "restart"] as const)("in a custom tool's input (%s)", (mid_stream_fallback) => {
    const INPUT = "print('hello world')";
    const calls = (input: string, size: number, end: string): Reply => {
      const parts = [
        { id: `call_${size}`, type: "custom", custom: { name: "py", input: "" } },
        ...(input.match(new RegExp(`.{1,${size}}`, "g")) ?? []).map((part) => ({ custom: { input: part } })),
      ];
      const events = parts.map((part) => ({
        id: "c",
        object: "chat.completion.chunk",
        created: 1,
        model: "m",
        choices: [{ index: 0, delta: { tool_calls: [{ index: 0, ...part }] }, finish_reason: null }],
      }));
      const body = events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join("") + end;
      return { status: 200, headers: { "content-type": "text/event-stream" }, body };
    };
    const END = `data: {"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}\n\ndata: [DONE]\n\n`;

    it.each([
      ["that does not break", calls(INPUT, 3, END), 0],
      ["that breaks in the middle", calls(INPUT.slice(0, 8), 3, ""), 1],
    ])("is whole in a stream %s", async (_, first, asked) => {
      await using streams = await Streams.over(
        { first: { script: first }, second: { script: calls(INPUT, 4, END) } },
        { mid_stream_fallback },
      );
      const completion = await (await streams.router.completion(TURBO)).finalCompletion();
      expect(completion.choices[0].message.tool_calls).toEqual([
        { id: "call_3", type: "custom", custom: { name: "py", input: INPUT } },
      ]);
      expect(completion.choices[0].finish_reason).toBe("tool_calls");
      expect(streams.requests).toEqual([1, asked]);
    });
  });

  it("is part of the error: a call as they were before there were parallel ones", async () => {
    const head = { id: "c", object: "chat.completion.chunk", created: 1, model: "m" };
    const delta = { function_call: { name: "f", arguments: '{"a"' } };
    await using streams = await Streams.over({ first: {} }, { num_retries: 0 });
    streams.server("first").play({
      status: 200,
      headers: { "content-type": "text/event-stream" },
      body: `data: ${JSON.stringify({ ...head, choices: [{ index: 0, delta, finish_reason: null }] })}\n\n`,
    });
    const { error } = await collect(streams.router.completion(TURBO));
    expect(error).toMatchObject({ name: "MidStreamError", partial: { function_call: delta.function_call } });
  });
});
