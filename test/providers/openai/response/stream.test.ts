import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { isRouterError } from "../../../../src/errors.ts";
import type { ChatCompletionChunk, ToolCallDelta } from "../../../../src/types/openai.ts";
import { chunkProblems } from "../../../support/openai-shapes.ts";
import {
  decoded,
  eventsOf,
  fixture,
  joined,
  stream,
  targetOf,
  translatorOf,
  QUESTION,
  RECEIVED_AT,
} from "../support/wire.ts";

/** A chunk with this delta. */
const chunk = (delta: object, more: object = {}, choice: object = {}): object => ({
  id: "c1",
  object: "chat.completion.chunk",
  created: 1_790_000_000,
  model: "m",
  choices: [{ index: 0, delta, finish_reason: null, ...choice }],
  ...more,
});
const finish = (reason = "stop", index = 0): object => chunk({}, {}, { finish_reason: reason, index });

const reasons = (chunks: readonly ChatCompletionChunk[]): unknown[] =>
  chunks.flatMap(({ choices }) => choices.map((choice) => choice.finish_reason)).filter((reason) => reason !== null);

/** Each call's name and arguments, put together as a client does. */
function calls(chunks: readonly ChatCompletionChunk[]): { id: string; name: string; arguments: string }[] {
  const made: { id: string; name: string; arguments: string }[] = [];
  for (const call of chunks.flatMap(({ choices }) =>
    choices.flatMap(({ delta }): ToolCallDelta[] => delta.tool_calls ?? []),
  )) {
    const known = (made[call.index] ??= { id: "", name: "", arguments: "" });
    known.id ||= call.id ?? "";
    known.name += call.function?.name ?? "";
    known.arguments += call.function?.arguments ?? "";
  }
  return made;
}

describe("OpenAI's stream", () => {
  it("is delivered as it is, without padding and with one usage at its end", () => {
    const { chunks, complete, ended, malformed } = decoded("openai", fixture("openai/text.sse"));
    expect({ complete, ended, malformed }).toEqual({ complete: true, ended: true, malformed: 0 });
    expect(joined(chunks)).toBe("Good morning, Zoë 🌅");
    expect(reasons(chunks)).toEqual(["stop"]);
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: 13 }, id: "chatcmpl-a1" });
    expect(chunks.filter(({ usage }) => usage != null)).toHaveLength(1);
    expect(JSON.stringify(chunks)).not.toContain("obfuscation");
  });

  it("delivers tool calls", () => {
    const { chunks } = decoded("openai", fixture("openai/tool-calls.sse"));
    expect(calls(chunks)).toEqual([
      { id: "call_A", name: "weather", arguments: '{"city":"Rome"}' },
      { id: "call_B", name: "clock", arguments: "{}" },
    ]);
    expect(reasons(chunks)).toEqual(["tool_calls"]);
  });

  it("is not complete when it ends before a finish_reason, wherever that is", () => {
    const events = fixture("openai/text.sse").split("\n\n").filter(Boolean);
    for (let kept = 0; kept < events.length; kept += 1) {
      const { complete } = decoded("openai", `${events.slice(0, kept).join("\n\n")}\n\n`);
      expect(complete).toBe(kept >= 4);
    }
  });
});

describe("a vendor's stream", () => {
  it("of Azure has the filter results for the prompt on its first chunk with an id", () => {
    const { chunks } = decoded("azure", fixture("azure/filtered-answer.sse"));
    expect(chunks[0]).toMatchObject({ id: "chatcmpl-a1", prompt_filter_results: [expect.anything()] });
    expect(chunks.every(({ id, object }) => id === "chatcmpl-a1" && object === "chat.completion.chunk")).toBe(true);
    expect(reasons(chunks)).toEqual(["content_filter"]);
    expect(chunks.at(-1)?.choices[0]).toMatchObject({ content_filter_results: { violence: { filtered: true } } });
  });

  it("of Groq has its reasoning renamed, and its usage found", () => {
    const { chunks } = decoded("groq", fixture("groq/reasoning.sse"));
    expect(joined(chunks, "reasoning_content")).toBe("Two and two.");
    expect(joined(chunks)).toBe("4");
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: 13 } });
    expect(JSON.stringify(chunks)).not.toContain('"reasoning":');
    expect(chunks.flatMap(({ choices }) => choices.flatMap(({ delta }) => delta.reasoning_source ?? []))).toEqual([
      { provider: "groq", field: "reasoning" },
    ]);
  });

  it("of Mistral has its parts split and its calls separated", () => {
    const { chunks } = decoded("mistral", fixture("mistral/thinking-and-tool.sse"));
    expect(joined(chunks, "reasoning_content")).toBe("Look it up.");
    expect(joined(chunks)).toBe("");
    expect(calls(chunks)).toEqual([
      { id: "aB3dE6gH9", name: "weather", arguments: '{"city": "Rome"}' },
      { id: "iJ2kL5nO8", name: "clock", arguments: '{"zone":"CET"}' },
    ]);
    expect(chunks.at(-1)?.usage?.prompt_tokens_details?.cached_tokens).toBe(5);
    expect(reasons(decoded("mistral", fixture("mistral/model-length.sse")).chunks)).toEqual(["length"]);
  });

  it("of DeepSeek has its reasoning and its cached tokens", () => {
    const { chunks, malformed } = decoded("deepseek", fixture("deepseek/reasoning.sse"));
    expect([joined(chunks, "reasoning_content"), joined(chunks), malformed]).toEqual(["Hm.", "Hello", 0]);
    expect(chunks.at(-1)?.usage?.prompt_tokens_details?.cached_tokens).toBe(6);
  });

  it("of OpenRouter finishes once, and keeps the details that go back", () => {
    const { chunks } = decoded("openrouter", fixture("openrouter/reasoning.sse"));
    expect(reasons(chunks)).toEqual(["stop"]);
    expect(joined(chunks, "reasoning_content")).toBe("Think");
    expect(JSON.stringify(chunks)).toContain('"signature":"c2ln"');
    expect(chunks.at(-1)?.usage).toMatchObject({ cost: 0.0007 });
  });

  it("of Perplexity repeats neither its text nor its usage", () => {
    const { chunks, complete } = decoded("perplexity", fixture("perplexity/usage-on-every-chunk.sse"));
    expect(complete).toBe(true);
    expect(joined(chunks)).toBe("It is");
    expect(chunks.filter(({ usage }) => usage != null).map(({ usage }) => usage?.total_tokens)).toEqual([5]);
    expect(JSON.stringify(chunks)).not.toContain('"message"');
    expect(JSON.stringify(chunks)).toContain("https://a.example");
  });

  it("of vLLM has its reasoning once", () => {
    expect(joined(decoded("hosted_vllm", fixture("hosted_vllm/reasoning-twice.sse")).chunks, "reasoning_content")).toBe(
      "Okay",
    );
  });

  it("of Z.AI needs no finish_reason on each chunk", () => {
    const { chunks, complete } = decoded("zai", fixture("zai/no-finish-until-the-end.sse"));
    expect([complete, joined(chunks), reasons(chunks)]).toEqual([true, "4", ["stop"]]);
  });

  it("of xAI counts its reasoning among the completion", () => {
    expect(decoded("xai", fixture("xai/usage-without-reasoning.sse")).chunks.at(-1)?.usage).toMatchObject({
      completion_tokens: 35,
      total_tokens: 45,
    });
  });
});

describe("an error in a stream", () => {
  it.each([
    ["openai", "openai/error-after-content.sse", "InternalServerError", 2],
    ["groq", "groq/tool-use-failed.sse", "InternalServerError", 2],
    ["openrouter", "openrouter/error-beside-choices.sse", "BadGatewayError", 1],
    ["hosted_vllm", "hosted_vllm/engine-died.sse", "ServiceUnavailableError", 1],
    ["minimax", "minimax/rate-limited.sse", "RateLimitError", 0],
    ["deepseek", "deepseek/out-of-resources.sse", "ServiceUnavailableError", 1],
  ] as const)("of %s is thrown after what came before it: %s", (vendor, path, name, before) => {
    const decoder = translatorOf(vendor)
      .translate({ ...QUESTION, stream: true }, targetOf(vendor))
      .decoder({});
    const chunks: ChatCompletionChunk[] = [];
    expect(() => eventsOf(fixture(path)).forEach((event) => decoder.decode(event, chunks))).toThrow(
      expect.objectContaining({ name }),
    );
    expect(chunks).toHaveLength(before);
    expect(decoder.complete).toBe(false);
  });

  it.each([
    ["a string", { error: "overloaded" }, "ServiceUnavailableError"],
    ["a flat object", { object: "error", message: "Bad.", type: "BadRequestError", code: 400 }, "BadRequestError"],
    ["a detail", { detail: "Unauthorized" }, "APIError"],
    ["a code of 429", { error: { code: 429, message: "Slow down" } }, "RateLimitError"],
    [
      "a quota",
      { error: { code: "insufficient_quota", message: "You exceeded your current quota" } },
      "BudgetExceededError",
    ],
    ["a finish_reason", chunk({}, {}, { finish_reason: "error" }), "InternalServerError"],
    ["in a choice", chunk({}, {}, { error: { code: 429, message: "Slow down" } }), "RateLimitError"],
    ["in a choice, as text", chunk({}, {}, { error: "overloaded", finish_reason: "stop" }), "ServiceUnavailableError"],
    ["in a choice that stopped", chunk({}, {}, { error: { code: 502 }, finish_reason: "stop" }), "BadGatewayError"],
    ["in a choice without a delta", { choices: [{ index: 0, delta: 5, error: { code: 401 } }] }, "AuthenticationError"],
    ["in the second choice", { choices: [{ delta: {} }, { error: { code: 404 } }] }, "NotFoundError"],
    ["in a delta", chunk({ error: { code: 503, message: "x" } }), "ServiceUnavailableError"],
    ["an error in a list", [{ error: { message: "x", code: 503 } }], "ServiceUnavailableError"],
  ] as const)("may be %s", (_, event, name) => {
    expect(() => decoded("openai", stream(event))).toThrow(expect.objectContaining({ name }));
  });

  it("may be an error event with any text", () => {
    expect(() => decoded("groq", "event: error\ndata: it broke\n\n")).toThrow(/it broke/);
    expect(() => decoded("groq", 'event: error\ndata: [{"error":{"message":"x","code":503}}]\n\n')).toThrow(
      expect.objectContaining({ name: "ServiceUnavailableError" }),
    );
  });

  it("may be a field of its event", () => {
    for (const vendor of ["llamafile", "openai", "hosted_vllm"])
      expect(() => decoded(vendor, 'error: {"code":500,"message":"it broke","type":"server_error"}\n\n')).toThrow(
        expect.objectContaining({
          name: "InternalServerError",
          message: expect.stringContaining("it broke") as string,
        }),
      );
  });

  it.each([null, "", 0, false])("is not an error of %j in a choice", (error) => {
    expect(joined(decoded("openai", stream(chunk({ content: "a", error: null }, {}, { error }))).chunks)).toBe("a");
  });

  it("is not an error field that is null", () => {
    expect(
      joined(
        decoded("openai", stream({ ...chunk({ content: "a" }), error: null, base_resp: { status_code: 0 } })).chunks,
      ),
    ).toBe("a");
  });
});

describe("the end of a stream", () => {
  it("may lack [DONE] after a finish_reason", () => {
    expect(decoded("openai", stream(chunk({ content: "a" }), finish())).complete).toBe(true);
  });

  it("may be [DONE] alone after content, and becomes a finish_reason", () => {
    const { chunks, complete } = decoded("openai", stream(chunk({ content: "a" }), "[DONE]"));
    expect([complete, reasons(chunks)]).toEqual([true, ["stop"]]);
    const called = chunk({ tool_calls: [{ index: 0, id: "x", function: { name: "f", arguments: "{}" } }] });
    expect(reasons(decoded("openai", stream(called, "[DONE]")).chunks)).toEqual(["tool_calls"]);
  });

  it("is not [DONE] before any content", () => {
    const { complete, ended } = decoded("openai", stream(chunk({ role: "assistant", content: "" }), "[DONE]"));
    expect([complete, ended]).toEqual([false, true]);
  });

  it("waits for all choices", () => {
    const two = [chunk({ content: "a" }), chunk({ content: "b" }, {}, { index: 1 })];
    expect(decoded("openai", stream(...two, finish("stop", 0)), { n: 2 }).complete).toBe(false);
    expect(decoded("openai", stream(...two, finish("stop", 0), finish("length", 1)), { n: 2 }).complete).toBe(true);
    expect(decoded("openai", stream(chunk({ content: "a" }), finish("stop", 0)), { n: 2 }).complete).toBe(false);
    expect(decoded("openai", stream(...two, finish("stop", 0), "[DONE]"), { n: 2 })).toMatchObject({ complete: true });
  });

  it("is not an empty finish_reason", () => {
    expect(decoded("openai", stream(chunk({ content: "a" }, {}, { finish_reason: "" }))).complete).toBe(false);
  });
});

describe("a malformed event", () => {
  it.each(["{oops", "17", "[]", '"text"', "{}", '{"choices":5}', '{"choices":[{"index":0,"delt'])(
    "is skipped and counted: %s",
    (data) => {
      const { chunks, malformed, complete } = decoded(
        "openai",
        stream(chunk({ content: "a" }), data, chunk({ content: "b" }), finish(), "[DONE]"),
      );
      expect([joined(chunks), malformed, complete]).toEqual(["ab", 1, true]);
    },
  );

  it("is not an empty event", () => {
    expect(decoded("openai", "data:\n\n").malformed).toBe(0);
  });
});

describe("what a chunk lacks", () => {
  it("is filled in the same for all chunks of an answer", () => {
    const bare = { choices: [{ delta: { content: "a" } }] };
    const { chunks } = decoded("openai", stream(bare, { ...bare, id: "", created: 0, model: "" }, "[DONE]"));
    const [{ id, created, model } = { id: "", created: 0, model: "" }] = chunks;
    expect(id).toMatch(/^chatcmpl-/);
    expect([created, model]).toEqual([RECEIVED_AT / 1000, "a-model"]);
    expect(
      chunks.every(
        (each) => each.id === id && each.created === created && each.choices.every(({ index }) => index === 0),
      ),
    ).toBe(true);
  });

  it("may be the delta, which a text or a message replaces", () => {
    const text = { choices: [{ index: 0, text: "a" }] };
    const message = { choices: [{ index: 0, message: { role: "assistant", content: "b" }, finish_reason: "eos" }] };
    const { chunks } = decoded("together_ai", stream(text, message));
    expect([joined(chunks), reasons(chunks)]).toEqual(["ab", ["stop"]]);
  });
});

describe("a whole message at the end of a stream", () => {
  const whole = (message: object, choice: object = {}): object => ({
    choices: [{ index: 0, message: { role: "assistant", ...message }, finish_reason: "stop", ...choice }],
  });
  const call = { id: "a", type: "function", function: { name: "f", arguments: "{}" } };

  it.each([
    ["without a delta", whole({ content: "Hello" })],
    ["with a delta that is null", whole({ content: "Hello" }, { delta: null })],
    ["with an empty delta", whole({ content: "Hello" }, { delta: {} })],
    ["with an empty list for a delta", whole({ content: "Hello" }, { delta: [] })],
    ["with an empty text for a delta", whole({ content: "Hello" }, { delta: { role: "assistant", content: "" } })],
    ["of an invalid type", whole({ content: 5 })],
    ["without a finish_reason", whole({ content: "Hello" }, { finish_reason: null })],
    ["as a string", { choices: [{ index: 0, text: "Hello", finish_reason: "stop" }] }],
  ])("does not repeat the text: %s", (_, last) => {
    const events = [chunk({ content: "Hel" }), chunk({ content: "lo" }), last, "[DONE]"];
    const { chunks, malformed, complete } = decoded("openai", stream(...events));
    expect([joined(chunks), reasons(chunks), malformed, complete]).toEqual(["Hello", ["stop"], 0, true]);
  });

  it("repeats neither reasoning nor tool calls", () => {
    const { chunks } = decoded(
      "openai",
      stream(
        chunk({ reasoning_content: "Hm." }),
        chunk({ tool_calls: [{ index: 0, ...call }] }),
        whole({ content: null, reasoning: "Hm.", tool_calls: [call] }),
      ),
    );
    expect(joined(chunks, "reasoning_content")).toBe("Hm.");
    expect(calls(chunks)).toEqual([{ id: "a", name: "f", arguments: "{}" }]);
  });

  it("counts for a choice of which nothing has come, and for no other", () => {
    const other = { index: 1, message: { role: "assistant", content: "Good day" }, finish_reason: "stop" };
    const { chunks } = decoded(
      "openai",
      stream(chunk({ role: "assistant" }), chunk({ content: "Hello" }), whole({ content: "Hello" }), {
        choices: [other],
      }),
    );
    const texts = chunks.flatMap(({ choices }) => choices.map(({ index, delta }) => [index, delta.content ?? ""]));
    expect(texts.filter(([, text]) => text !== "")).toEqual([
      [0, "Hello"],
      [1, "Good day"],
    ]);
  });

  it.each([
    ["without a delta", whole({ content: "Hello" })],
    ["with an empty delta", whole({ content: "Hello" }, { delta: { role: "assistant", content: "" } })],
  ])("is the answer where nothing has come: %s", (_, last) => {
    expect(joined(decoded("openai", stream(chunk({ role: "assistant", content: "" }), last)).chunks)).toBe("Hello");
  });

  it("adds the rest of the text after messages in place of deltas", () => {
    const part = (content: string): object => whole({ content }, { finish_reason: null });
    expect(joined(decoded("openai", stream(part("Hel"), part("lo"), whole({ content: "Hello!" }))).chunks)).toBe(
      "Hello!",
    );
  });

  it("comes after the finish_reason of some servers, and is then not used", () => {
    const events = [chunk({ content: "Hello" }), finish(), whole({ content: "Hello" })];
    expect(joined(decoded("openai", stream(...events)).chunks)).toBe("Hello");
  });
});

describe("fragments of calls", () => {
  const fragment = (...tool_calls: object[]): object => chunk({ tool_calls });
  const start = (more: object): object => ({ function: { name: "f", arguments: "{" }, ...more });

  it.each([
    [
      "counted from 1",
      [fragment(start({ index: 1, id: "a" })), fragment({ index: 1, function: { arguments: "}" } })],
      1,
    ],
    ["without index", [fragment(start({ id: "a" })), fragment({ function: { arguments: "}" } })], 1],
    [
      "with an id on each",
      [fragment(start({ index: 0, id: "a" })), fragment({ index: 0, id: "a", function: { arguments: "}" } })],
      1,
    ],
    [
      "with a new id on each but no name",
      [fragment(start({ index: 0, id: "a" })), fragment({ index: 0, id: "b", function: { arguments: "}" } })],
      1,
    ],
    [
      "with an empty name",
      [fragment(start({ id: "a" })), fragment({ id: "a", function: { name: "", arguments: "}" } })],
      1,
    ],
    [
      "all under index 0",
      [
        fragment({ index: 0, id: "a", function: { name: "f", arguments: "{}" } }),
        fragment({ index: 0, id: "b", function: { name: "f", arguments: "{}" } }),
      ],
      2,
    ],
    [
      "in one chunk without index",
      [
        fragment(
          { id: "a", function: { name: "f", arguments: "{}" } },
          { id: "b", function: { name: "f", arguments: {} } },
        ),
      ],
      2,
    ],
    [
      "without id",
      [
        fragment(
          { index: 0, function: { name: "f", arguments: "{}" } },
          { index: 1, function: { name: "f", arguments: "{}" } },
        ),
      ],
      2,
    ],
  ])("%s are put together", (_, events, count) => {
    const made = calls(decoded("openai", stream(...events, finish("tool_calls"))).chunks);
    expect(made).toHaveLength(count);
    expect(new Set(made.map(({ id }) => id)).size).toBe(count);
    expect(made.every(({ id, name, arguments: text }) => id !== "" && name === "f" && text === "{}")).toBe(true);
  });

  const named = (index: number): object => ({ index, id: `call-${index}`, function: { name: "f" } });

  it.each([
    ["a name alone", [fragment(named(0)), finish("tool_calls"), "[DONE]"], ["{}"]],
    ["an empty text", [fragment(named(0)), fragment({ index: 0, function: { arguments: "" } }), finish()], ["{}"]],
    ["a name beside the finish_reason", [chunk({ tool_calls: [named(0)] }, {}, { finish_reason: "stop" })], ["{}"]],
    ["a name before [DONE]", [fragment(named(0)), "[DONE]"], ["{}"]],
    [
      "one name of two",
      [fragment(named(0), named(1)), fragment({ index: 1, function: { arguments: '{"a":1}' } }), finish("tool_calls")],
      ["{}", '{"a":1}'],
    ],
    ["nothing, twice finished", [fragment(named(0)), finish("tool_calls"), finish("tool_calls")], ["{}"]],
  ] as const)("that are %s have an empty object for arguments at the end", (_, events, args) => {
    const { chunks, complete } = decoded("openai", stream(...events));
    expect(complete).toBe(true);
    expect(calls(chunks).map((call) => call.arguments)).toEqual(args);
    const last = chunks.findLastIndex(({ choices }) => choices.some(({ delta }) => delta.tool_calls));
    expect(chunks.slice(0, last).flatMap(({ choices }) => choices.filter((each) => each.finish_reason))).toEqual([]);
  });

  it.each(["length", "content_filter", "MAX_TOKENS"])(
    "that were cut before their first argument (%s) are not made whole",
    (reason) => {
      for (const events of [
        [fragment(named(0)), finish(reason)],
        [fragment({ ...named(0), function: { name: "f", arguments: "" } }), finish(reason), "[DONE]"],
        [chunk({ tool_calls: [named(0)] }, {}, { finish_reason: reason })],
      ])
        expect(calls(decoded("openai", stream(...events)).chunks).map((call) => call.arguments)).toEqual([""]);
    },
  );

  it("of a custom tool get no arguments", () => {
    const custom = { index: 0, id: "a", type: "custom", custom: { name: "f", input: "" } };
    expect(JSON.stringify(decoded("openai", stream(fragment(custom), finish("tool_calls"))).chunks)).not.toContain(
      "arguments",
    );
  });

  const lost = { index: 0, function: { arguments: '{"a":1}' } };

  it.each([
    ["with a finish_reason", [finish("tool_calls")]],
    ["with [DONE]", ["[DONE]"]],
    ["with both", [finish("tool_calls"), "[DONE]"]],
  ])("without their beginning are an invalid answer, which ends %s", (_, end) => {
    const decoder = translatorOf("openai")
      .translate({ ...QUESTION, stream: true }, targetOf("openai"))
      .decoder({});
    const thrown = failureOf(() => {
      for (const event of eventsOf(stream(chunk({ content: "Hm." }), fragment(lost), ...end)))
        decoder.decode(event, []);
    });
    expect(decoder.complete && thrown === undefined).toBe(false);
  });

  it("may get their name later, and may be empty", () => {
    const later = { index: 0, function: { name: "f" } };
    expect(
      calls(decoded("openai", stream(fragment(lost), fragment(later), finish("tool_calls"))).chunks),
    ).toMatchObject([{ name: "f", arguments: '{"a":1}' }]);
    const blank = fragment({ index: 0, function: { arguments: "" } });
    expect(decoded("openai", stream(chunk({ content: "Hi" }), blank, finish())).complete).toBe(true);
  });

  it("that are not a list are left out", () => {
    expect(decoded("openai", stream(chunk({ content: "a", tool_calls: null }))).chunks[0]?.choices[0]?.delta).toEqual({
      content: "a",
    });
  });
});

/** What `work` throws, if it does. */
function failureOf(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe("any stream", () => {
  it("gives chunks or a RouterError, and nothing else", () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record({
        choices: fc.array(
          fc.record({ index: fc.nat(3), delta: fc.jsonValue(), finish_reason: fc.option(fc.string()) }),
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(value), (events) => {
        const decoder = translatorOf("openai")
          .translate({ ...QUESTION, stream: true }, targetOf("openai"))
          .decoder({});
        const chunks: ChatCompletionChunk[] = [];
        const thrown = events.map((event) =>
          failureOf(() => decoder.decode({ event: undefined, data: JSON.stringify(event) }, chunks)),
        );
        expect(thrown.every((error) => error === undefined || isRouterError(error))).toBe(true);
        expect(chunks.flatMap((chunk) => chunkProblems(chunk))).toEqual([]);
      }),
    );
  });
});
