import { describe, expect, it } from "vitest";
import { BadRequestError } from "../../../../src/errors.ts";
import { translator } from "../../../../src/providers/anthropic/translator.ts";
import type { ChatRequest, RequestMessage } from "../../../../src/types/openai.ts";
import { ask, bodyOf, fixture, say, targetOf } from "../setting.ts";

const text = (words: string, more: object = {}): object => ({ type: "text", text: words, ...more });
const user = (content: unknown, more: object = {}): object => ({ role: "user", content, ...more });
const call = (id: string, name = "tide_at", args = '{"port":"Helston"}'): object => ({
  id,
  type: "function",
  function: { name, arguments: args },
});
const calling = (...calls: object[]): object => ({ role: "assistant", content: null, tool_calls: calls });
const answer = (id: string, content: unknown, more: object = {}): object => ({
  role: "tool",
  tool_call_id: id,
  content,
  ...more,
});
const use = (id: string, name = "tide_at", input: unknown = { port: "Helston" }): object => ({
  type: "tool_use",
  id,
  name,
  input,
});
const result = (id: string, content: unknown): object => ({ type: "tool_result", tool_use_id: id, content });
const missing = (id: string): object => ({
  type: "tool_result",
  tool_use_id: id,
  is_error: true,
  content: expect.any(String) as unknown,
});
const MARK = { cache_control: { type: "ephemeral" } };
const PNG = "iVBORw0KGgo=";

interface Case {
  readonly name: string;
  readonly model?: string;
  readonly said: readonly unknown[];
  readonly system?: unknown;
  readonly messages: readonly unknown[];
}

const CASES: readonly Case[] = [
  {
    name: "puts leading system and developer messages on top",
    said: [
      { role: "system", content: "Be brief." },
      { role: "developer", content: [text("Be kind.", MARK)] },
      user("Hi"),
    ],
    system: [text("Be brief."), text("Be kind.", MARK)],
    messages: [user([text("Hi")])],
  },
  {
    name: "puts later system messages in the user's turn",
    said: [user("Hi"), { role: "system", content: "Now in rhyme." }],
    messages: [user([text("Hi"), text("Now in rhyme.")])],
  },
  {
    name: "keeps them as system messages where the model takes those",
    model: "claude-opus-4-8",
    said: [
      user("Hi"),
      { role: "developer", content: "Now in rhyme." },
      { role: "assistant", content: "Aye." },
      user("More"),
    ],
    messages: [
      user([text("Hi")]),
      { role: "system", content: [text("Now in rhyme.")] },
      { role: "assistant", content: [text("Aye.")] },
      user([text("More")]),
    ],
  },
  {
    name: "but not before a user turn, where the API refuses them",
    model: "claude-opus-4-8",
    said: [user("Hi"), { role: "system", content: "Now in rhyme." }, user("More")],
    messages: [user([text("Hi"), text("Now in rhyme."), text("More")])],
  },
  {
    name: "adds a user turn when there is only a system message",
    said: [{ role: "system", content: "Be brief." }],
    system: [text("Be brief.")],
    messages: [user([text(".")])],
  },
  {
    name: "merges messages of one role",
    said: [
      user("One."),
      user([text("Two.")]),
      { role: "assistant", content: "Three." },
      { role: "assistant", content: "Four." },
      user("Five."),
    ],
    messages: [
      user([text("One."), text("Two.")]),
      { role: "assistant", content: [text("Three."), text("Four.")] },
      user([text("Five.")]),
    ],
  },
  {
    name: "drops empty text and empty messages of the assistant",
    said: [user([text(""), text("Hi")]), { role: "assistant", content: "" }, user("More")],
    messages: [user([text("Hi"), text("More")])],
  },
  {
    name: "gives an empty user message a placeholder",
    said: [user("Hi"), { role: "assistant", content: "Ho" }, user(" \n")],
    messages: [user([text("Hi")]), { role: "assistant", content: [text("Ho")] }, user([text(".")])],
  },
  {
    name: "adds a user turn before an assistant's first turn",
    said: [{ role: "assistant", content: "Ahoy." }, user("Hi")],
    messages: [user([text(".")]), { role: "assistant", content: [text("Ahoy.")] }, user([text("Hi")])],
  },
  {
    name: "trims a prefill",
    said: [user("Hi"), { role: "assistant", content: "It leaves at \n" }],
    messages: [user([text("Hi")]), { role: "assistant", content: [text("It leaves at")] }],
  },
  {
    name: "adds a user turn after an assistant's last turn when the model takes no prefill",
    model: "claude-opus-4-6",
    said: [user("Hi"), { role: "assistant", content: "It leaves at " }],
    messages: [user([text("Hi")]), { role: "assistant", content: [text("It leaves at ")] }, user([text("Continue.")])],
  },
  {
    name: "keeps the text of a refusal",
    said: [user("Hi"), { role: "assistant", refusal: "I would rather not.", content: null }, user("Please")],
    messages: [
      user([text("Hi")]),
      { role: "assistant", content: [text("I would rather not.")] },
      user([text("Please")]),
    ],
  },

  {
    name: "sends a data: image as base64",
    said: [user([{ type: "image_url", image_url: { url: `data:image/PNG;base64,${PNG}`, detail: "low" } }])],
    messages: [user([{ type: "image", source: { type: "base64", media_type: "image/png", data: PNG } }])],
  },
  {
    name: "corrects image/jpg",
    said: [user([{ type: "image_url", image_url: `data:image/jpg;base64,${PNG}` }])],
    messages: [user([{ type: "image", source: { type: "base64", media_type: "image/jpeg", data: PNG } }])],
  },
  {
    name: "leaves an image on the web for Anthropic to fetch",
    said: [user([{ type: "image_url", image_url: { url: "https://boats.example/a.png" }, ...MARK }])],
    messages: [user([{ type: "image", source: { type: "url", url: "https://boats.example/a.png" }, ...MARK }])],
  },
  {
    name: "sends a PDF as a document",
    said: [
      user([{ type: "file", file: { filename: "times.pdf", file_data: "data:application/pdf;base64,JVBERi0=" } }]),
    ],
    messages: [
      user([
        {
          type: "document",
          title: "times.pdf",
          source: { type: "base64", media_type: "application/pdf", data: "JVBERi0=" },
        },
      ]),
    ],
  },
  {
    name: "sends a text file as text",
    said: [user([{ type: "file", file: { filename: "a.txt", file_data: "data:text/plain;base64,SGVsbMO2" } }])],
    messages: [
      user([{ type: "document", title: "a.txt", source: { type: "text", media_type: "text/plain", data: "Hellö" } }]),
    ],
  },
  {
    name: "reads a percent-encoded data: URI",
    said: [user([{ type: "file", file: { file_data: "data:text/plain,Hell%C3%B6%20you" } }])],
    messages: [user([{ type: "document", source: { type: "text", media_type: "text/plain", data: "Hellö you" } }])],
  },
  {
    name: "types bare base64 by the file's name",
    said: [user([{ type: "file", file: { filename: "b.PNG", file_data: PNG } }])],
    messages: [user([{ type: "image", source: { type: "base64", media_type: "image/png", data: PNG } }])],
  },
  {
    name: "refers to an uploaded file",
    said: [user([{ type: "file", file: { file_id: "file_011" } }])],
    messages: [user([{ type: "document", source: { type: "file", file_id: "file_011" } }])],
  },
  {
    name: "refers to a document on the web",
    said: [user([{ type: "file", file: { file_id: "https://boats.example/times" } }])],
    messages: [user([{ type: "document", source: { type: "url", url: "https://boats.example/times" } }])],
  },
  {
    name: "sends Anthropic's own blocks unchanged",
    said: [
      user([
        {
          type: "document",
          source: { type: "text", media_type: "text/plain", data: "x" },
          citations: { enabled: true },
        },
      ]),
    ],
    messages: [
      user([
        {
          type: "document",
          source: { type: "text", media_type: "text/plain", data: "x" },
          citations: { enabled: true },
        },
      ]),
    ],
  },

  {
    name: "puts all results of parallel calls first in the next user's turn, in the order of the calls",
    said: [
      user("Hi"),
      calling(call("a"), call("b", "now", "{}")),
      answer("b", "noon"),
      user("Also?"),
      answer("a", "high"),
    ],
    messages: [
      user([text("Hi")]),
      { role: "assistant", content: [use("a"), use("b", "now", {})] },
      user([result("a", "high"), result("b", "noon"), text("Also?")]),
    ],
  },
  {
    name: "adds a result to a call without one",
    said: [user("Hi"), calling(call("a"), call("b")), answer("a", "high"), user("Go on")],
    messages: [
      user([text("Hi")]),
      { role: "assistant", content: [use("a"), use("b")] },
      user([result("a", "high"), missing("b"), text("Go on")]),
    ],
  },
  {
    name: "adds results to calls that end the conversation",
    said: [user("Hi"), calling(call("a"))],
    messages: [user([text("Hi")]), { role: "assistant", content: [use("a")] }, user([missing("a")])],
  },
  {
    name: "drops a result without a call",
    said: [user("Hi"), answer("ghost", "boo"), calling(call("a")), answer("a", "high"), answer("a", "again")],
    messages: [user([text("Hi")]), { role: "assistant", content: [use("a")] }, user([result("a", "high")])],
  },
  {
    name: "merges calls that came in several messages",
    said: [user("Hi"), calling(call("a")), calling(call("b")), answer("a", "1"), answer("b", "2")],
    messages: [
      user([text("Hi")]),
      { role: "assistant", content: [use("a"), use("b")] },
      user([result("a", "1"), result("b", "2")]),
    ],
  },
  {
    name: "rewrites ids the API refuses, call and result alike",
    said: [
      user("Hi"),
      calling(call("functions.tide:0"), call("functions.tide|0")),
      answer("functions.tide:0", "1"),
      answer("functions.tide|0", "2"),
    ],
    messages: [
      user([text("Hi")]),
      { role: "assistant", content: [use("functions_tide_0"), use("functions_tide_0_2")] },
      user([result("functions_tide_0", "1"), result("functions_tide_0_2", "2")]),
    ],
  },
  {
    name: "gives calls with the same id different ones",
    said: [user("Hi"), calling(call("call_0")), answer("call_0", "1"), calling(call("call_0")), answer("call_0", "2")],
    messages: [
      user([text("Hi")]),
      { role: "assistant", content: [use("call_0")] },
      user([result("call_0", "1")]),
      { role: "assistant", content: [use("call_0_2")] },
      user([result("call_0_2", "2")]),
    ],
  },
  {
    name: "gives calls of one turn with the same id different ones",
    said: [user("Hi"), calling(call("x"), call("x")), answer("x", "1"), answer("x", "2")],
    messages: [
      user([text("Hi")]),
      { role: "assistant", content: [use("x"), use("x_2")] },
      user([result("x", "1"), result("x_2", "2")]),
    ],
  },
  {
    name: "keeps arguments that are not a JSON object under _raw",
    said: [
      user("Hi"),
      calling(call("a", "f", '{"port": "Hel'), call("b", "f", "[1]"), call("c", "f", "")),
      answer("a", "x"),
      answer("b", "y"),
      answer("c", "z"),
    ],
    messages: [
      user([text("Hi")]),
      {
        role: "assistant",
        content: [use("a", "f", { _raw: '{"port": "Hel' }), use("b", "f", { _raw: [1] }), use("c", "f", {})],
      },
      user([result("a", "x"), result("b", "y"), result("c", "z")]),
    ],
  },
  {
    name: "keeps parts, failures and markers of results",
    said: [
      user("Hi"),
      calling(call("a")),
      answer("a", [text("See:", MARK), { type: "image_url", image_url: { url: "https://boats.example/a.png" } }], {
        is_error: true,
      }),
    ],
    messages: [
      user([text("Hi")]),
      { role: "assistant", content: [use("a")] },
      user([
        {
          ...result("a", [
            text("See:"),
            { type: "image", source: { type: "url", url: "https://boats.example/a.png" } },
          ]),
          is_error: true,
          ...MARK,
        },
      ]),
    ],
  },
  {
    name: "sends an empty result without content",
    said: [user("Hi"), calling(call("a")), answer("a", "")],
    messages: [
      user([text("Hi")]),
      { role: "assistant", content: [use("a")] },
      user([{ type: "tool_result", tool_use_id: "a" }]),
    ],
  },
  {
    name: "translates a function_call",
    said: [
      user("Hi"),
      { role: "assistant", content: null, function_call: { name: "tide_at", arguments: "{}" } },
      { role: "function", name: "tide_at", content: "high" },
    ],
    messages: [
      user([text("Hi")]),
      { role: "assistant", content: [use("call_tide_at", "tide_at", {})] },
      user([result("call_tide_at", "high")]),
    ],
  },
  {
    name: "translates a custom tool call of another model",
    said: [
      user("Hi"),
      {
        role: "assistant",
        content: null,
        tool_calls: [{ id: "x", type: "custom", custom: { name: "shell", input: "ls" } }],
      },
      answer("x", "a b"),
    ],
    messages: [
      user([text("Hi")]),
      { role: "assistant", content: [use("x", "shell", { input: "ls" })] },
      user([result("x", "a b")]),
    ],
  },

  {
    name: "sends signed thinking back first, and only Anthropic's",
    said: [
      user("Hi"),
      {
        role: "assistant",
        content: "Look.",
        reasoning_content: "never sent",
        tool_calls: [call("a")],
        thinking_blocks: [
          { type: "thinking", thinking: "Hm.", signature: "S1", provider: "anthropic" },
          { type: "thinking", thinking: "foreign", signature: "S2", provider: "bedrock" },
          { type: "thinking", thinking: "unsigned" },
          { type: "redacted_thinking", data: "R" },
          { type: "signature", signature: "G", provider: "gemini" },
        ],
      },
      answer("a", "high"),
    ],
    messages: [
      user([text("Hi")]),
      {
        role: "assistant",
        content: [
          { type: "thinking", thinking: "Hm.", signature: "S1" },
          { type: "redacted_thinking", data: "R" },
          text("Look."),
          use("a"),
        ],
      },
      user([result("a", "high")]),
    ],
  },
  {
    name: "finds thinking among the parts too",
    said: [
      user("Hi"),
      { role: "assistant", content: [{ type: "thinking", thinking: "Hm.", signature: "S" }, text("Look.")] },
      user("And?"),
    ],
    messages: [
      user([text("Hi")]),
      { role: "assistant", content: [{ type: "thinking", thinking: "Hm.", signature: "S" }, text("Look.")] },
      user([text("And?")]),
    ],
  },
  {
    name: "puts a message's cache marker on the last block that takes one",
    said: [user([text("One"), text("Two")], MARK), { role: "assistant", content: "Aye.", ...MARK }, user("Hi")],
    messages: [
      user([text("One"), text("Two", MARK)]),
      { role: "assistant", content: [text("Aye.", MARK)] },
      user([text("Hi")]),
    ],
  },
];

describe("a conversation", () => {
  it.each(CASES)("$name", ({ model, said, system, messages }) => {
    const body = bodyOf(say(...said), targetOf(model));
    expect(body["messages"]).toEqual(messages);
    expect(body["system"]).toEqual(system);
  });

  it("keeps the last four cache markers of tools, system and messages", () => {
    const tools = [{ type: "function", function: { name: "f" }, ...MARK }];
    const {
      tools: sent,
      system,
      messages,
    } = bodyOf({
      ...say({ role: "system", content: "S", ...MARK }, ...["a", "b", "c", "d"].map((words) => user(words, MARK))),
      tools,
    } as ChatRequest);
    expect(JSON.stringify({ sent, system })).not.toContain("cache_control");
    expect(JSON.stringify(messages).split("cache_control")).toHaveLength(5);
  });

  it("declares the tools of earlier turns when the caller no longer brings them", () => {
    expect(bodyOf(say(user("Hi"), calling(call("a")), answer("a", "high")))).toMatchObject({
      tools: [{ name: "tide_at" }],
      tool_choice: { type: "none" },
    });
  });

  const BAD: readonly (readonly [unknown, string])[] = [
    [{ type: "hologram" }, "messages[0].content[0]"],
    [{ type: "image_url", image_url: {} }, "messages[0].content[0]"],
    [{ type: "image_url", image_url: { url: "file:///etc/passwd" } }, "messages[0].content[0]"],
    [{ type: "image_url", image_url: { url: "data:image/tiff;base64,AAAA" } }, "messages[0].content[0]"],
    [{ type: "file", file: {} }, "messages[0].content[0]"],
  ];

  it.each(BAD)("refuses %j and names its path", (part, path) => {
    const attempt = (): unknown => bodyOf(say(user([part])));
    expect(attempt).toThrow(BadRequestError);
    expect(attempt).toThrow(path);
  });

  it("reads a badly encoded data: URI as it is", () => {
    const part = { type: "file", file: { file_data: "data:text/plain,100%" } };
    expect(bodyOf(say(user([part])))["messages"]).toMatchObject([{ content: [{ source: { data: "100%" } }] }]);
    expect(() => bodyOf(say(user([{ type: "file", file: { file_data: "data:nothing" } }])))).toThrow(BadRequestError);
  });

  it("takes parts that are strings, and a document by its web address", () => {
    const parts = [
      "Read:",
      { type: "input_text", text: "this" },
      { type: "image_url", image_url: { url: "https://boats.example/a.pdf?x=1" } },
    ];
    expect(bodyOf(say(user(parts)))["messages"]).toMatchObject([
      { content: [text("Read:"), text("this"), { type: "document", source: { type: "url" } }] },
    ]);
  });

  it("refuses an unknown role", () => {
    expect(() => bodyOf(say(user("Hi"), { role: "narrator", content: "…" }))).toThrow("messages[1]");
  });
});

describe("a tool loop with thinking", () => {
  const reply = translator.translate(ask(), targetOf()).reply(fixture("thinking-and-tools.json"), {});
  const { message } = reply.choices[0];
  const turns = [
    user("Which tide?"),
    message,
    answer("toolu_a", "high"),
    answer("toolu_b", "noon"),
  ] as RequestMessage[];
  const thinking = { thinking: { type: "enabled", budget_tokens: 2000 } };

  it("sends the model's turn back unchanged", () => {
    const wire = JSON.parse(fixture("thinking-and-tools.json")) as { content: unknown };
    expect(bodyOf({ ...ask(thinking), messages: turns })).toMatchObject({
      ...thinking,
      messages: [
        { role: "user" },
        { role: "assistant", content: wire.content },
        { role: "user", content: [result("toolu_a", "high"), result("toolu_b", "noon")] },
      ],
    });
  });

  it("does so also after the message went through JSON", () => {
    const stored = JSON.parse(JSON.stringify(turns)) as RequestMessage[];
    expect(bodyOf({ ...ask(thinking), messages: stored })).toEqual(bodyOf({ ...ask(thinking), messages: turns }));
  });

  it("continues without thinking when another provider began it, because a budget requires signed thinking", () => {
    const foreign = [user("Which tide?"), calling(call("call_1")), answer("call_1", "high")] as RequestMessage[];
    expect(bodyOf({ ...ask(thinking), messages: foreign })).not.toHaveProperty("thinking");
    expect(
      bodyOf({ ...ask({ reasoning_effort: "high" }), messages: foreign }, targetOf("claude-opus-4-6")),
    ).toHaveProperty("thinking");
  });

  it("thinks again in the next question", () => {
    const later = [
      ...([
        user("Which tide?"),
        calling(call("c")),
        answer("c", "high"),
        { role: "assistant", content: "High." },
        user("Why?"),
      ] as RequestMessage[]),
    ];
    expect(bodyOf({ ...ask(thinking), messages: later })).toMatchObject(thinking);
  });
});
