import { describe, expect, it } from "vitest";
import { BadRequestError, UnsupportedParamsError } from "../../../../src/errors.ts";
import { bedrockProvider } from "../../support/whole-providers.ts";
import { translator } from "../../../../src/providers/bedrock/translator.ts";
import { bodyOf, CLAUDE, say, targetOf } from "../setting.ts";

const provider = bedrockProvider();

const LLAMA = "us.meta.llama3-3-70b-instruct-v1:0";
const MISTRAL = "mistral.mistral-large-2407-v1:0";
const NOVA = "us.amazon.nova-pro-v1:0";
const PNG = "data:image/png;base64,iVBORw0KGgo=";
const FOG = { type: "function", function: { name: "fog_at", parameters: { type: "object", properties: {} } } };

const user = (content: unknown, more: object = {}): object => ({ role: "user", content, ...more });
const called = (...ids: string[]): object => ({
  role: "assistant",
  content: null,
  tool_calls: ids.map((id) => ({ id, type: "function", function: { name: "fog_at", arguments: '{"rock":"Skerry"}' } })),
});
const result = (id: string, content: unknown = "Thick."): object => ({ role: "tool", tool_call_id: id, content });

function sent(
  messages: readonly unknown[],
  model: string = CLAUDE,
  fields: object = { tools: [FOG] },
): Record<string, unknown> {
  return bodyOf({ ...say(...messages), ...fields }, targetOf(model));
}
const turns = (messages: readonly unknown[], model?: string, fields?: object): unknown =>
  sent(messages, model, fields)["messages"];
const content = (parts: unknown, model?: string): unknown =>
  (turns([user(parts)], model, {}) as { content: unknown }[])[0]?.content;

describe("a conversation", () => {
  it("has its system prompt apart, and later system messages in user turns", () => {
    const body = sent([
      { role: "developer", content: "Be brief." },
      { role: "system", content: " " },
      user("Hi"),
      { role: "system", content: "In verse." },
    ]);
    expect(body["system"]).toEqual([{ text: "Be brief." }]);
    expect(body["messages"]).toEqual([{ role: "user", content: [{ text: "Hi" }, { text: "In verse." }] }]);
  });

  it.each(["amazon.titan-text-express-v1", "mistral.mistral-7b-instruct-v0:2"])(
    "for %s begins with the system prompt in the user's words",
    (model) => {
      const body = sent([{ role: "system", content: "Be brief." }, user("Hi")], model, {});
      expect(body["system"]).toBeUndefined();
      expect(body["messages"]).toEqual([{ role: "user", content: [{ text: "Be brief." }, { text: "Hi" }] }]);
    },
  );

  it("begins with the user and alternates, without blank text", () => {
    expect(turns([{ role: "assistant", content: "Ahoy." }, user("  "), user("Hi"), user("there")])).toEqual([
      { role: "user", content: [{ text: "." }] },
      { role: "assistant", content: [{ text: "Ahoy." }] },
      { role: "user", content: [{ text: "." }, { text: "Hi" }, { text: "there" }] },
    ]);
  });

  it("ends with a user turn, or with the assistant's when the model continues it", () => {
    const words = [user("Hi"), { role: "assistant", content: "The lamp " }];
    expect(turns(words, CLAUDE)).toMatchObject([{}, { role: "assistant", content: [{ text: "The lamp" }] }]);
    expect(turns(words, LLAMA)).toMatchObject([{}, {}, { role: "user", content: [{ text: "Continue." }] }]);
  });
});

describe("tool calls and their results", () => {
  it("stand in one turn each, in the order of the calls; missing results are added, orphans dropped", () => {
    expect(
      turns([user("Fog?"), called("a", "b", "c"), result("b", "Thin."), result("z"), result("a", ""), user("So?")]),
    ).toEqual([
      { role: "user", content: [{ text: "Fog?" }] },
      {
        role: "assistant",
        content: ["a", "b", "c"].map((toolUseId) => ({
          toolUse: { toolUseId, name: "fog_at", input: { rock: "Skerry" } },
        })),
      },
      {
        role: "user",
        content: [
          { toolResult: { toolUseId: "a", content: [{ text: "(no output)" }] } },
          { toolResult: { toolUseId: "b", content: [{ text: "Thin." }] } },
          {
            toolResult: { toolUseId: "c", content: [{ text: expect.any(String) as string }], status: "error" },
          },
          { text: "So?" },
        ],
      },
    ]);
  });

  it.each([LLAMA, MISTRAL])("have nothing beside them for %s", (model) => {
    expect(turns([user("Fog?"), called("abcdefgh1"), result("abcdefgh1"), user("So?")], model)).toMatchObject([
      {},
      {},
      { role: "user", content: [{ toolResult: {} }] },
      { role: "assistant", content: [{ text: "." }] },
      { role: "user", content: [{ text: "So?" }] },
    ]);
  });

  it("have no document beside them for Claude", () => {
    const file = { type: "file", file: { filename: "log.pdf", file_data: "JVBERi0=" } };
    expect(turns([user("Fog?"), called("a"), result("a"), user([{ type: "text", text: "And?" }, file])])).toMatchObject(
      [
        {},
        {},
        { content: [{ toolResult: {} }, { text: "And?" }] },
        { content: [{ text: "." }] },
        { content: [{ text: expect.any(String) as string }, { document: { format: "pdf", name: "log" } }] },
      ],
    );
  });

  it("have ids of nine characters and JSON for Mistral, the same every time", () => {
    const conversation = [
      user("Fog?"),
      called("call_0123456789", "AbCdEf123"),
      result("call_0123456789"),
      result("AbCdEf123", '{"fog":1}'),
    ];
    const [, calls, results] = turns(conversation, MISTRAL) as { content: Record<string, Record<string, unknown>>[] }[];
    const ids = calls?.content.map(({ toolUse }) => toolUse?.["toolUseId"]);
    expect(ids).toEqual([expect.stringMatching(/^[a-zA-Z0-9]{9}$/), "AbCdEf123"]);
    expect(results?.content).toEqual([
      { toolResult: { toolUseId: ids?.[0], content: [{ json: { result: "Thick." } }] } },
      { toolResult: { toolUseId: ids?.[1], content: [{ json: { fog: 1 } }] } },
    ]);
    expect(turns(conversation, MISTRAL)).toEqual(turns(conversation, MISTRAL));
  });

  it.each([
    ["no tools are left", {}],
    ["none may be called", { tools: [FOG], tool_choice: "none" }],
  ])("are rendered as text when %s", (_, fields) => {
    const body = sent(
      [
        user("Fog?"),
        called("a"),
        result("a", [
          { type: "text", text: "Thick." },
          { type: "image_url", image_url: { url: PNG } },
        ]),
      ],
      CLAUDE,
      fields,
    );
    expect(body["toolConfig"]).toBeUndefined();
    expect(JSON.stringify(body)).not.toMatch(/toolUse|toolResult/);
    expect(body["messages"]).toMatchObject([
      {},
      { content: [{ text: expect.stringContaining("fog_at") as string }] },
      { content: [{ text: expect.stringContaining("Thick.") as string }, { image: { format: "png" } }] },
    ]);
  });

  it("keep failure, images and arguments that are not JSON", () => {
    const broken = {
      role: "assistant",
      tool_calls: [{ id: "a", type: "function", function: { name: "f", arguments: '{"cut' } }],
    };
    const failed = { ...result("a", [{ type: "image_url", image_url: { url: PNG } }]), is_error: true };
    expect(turns([user("Fog?"), broken, failed])).toMatchObject([
      {},
      { content: [{ toolUse: { input: { _raw: '{"cut' } } }] },
      { content: [{ toolResult: { status: "error", content: [{ image: { source: { bytes: "iVBORw0KGgo=" } } }] } }] },
    ]);
    expect(JSON.stringify(turns([user("Fog?"), broken, failed], "writer.palmyra-x5-v1:0"))).not.toContain("status");
  });
});

describe("reasoning of earlier turns", () => {
  const thought = (provider?: string): object => ({
    type: "thinking",
    thinking: "Hm.",
    signature: "sig",
    ...(provider && { provider }),
  });
  const turn = (...thinking_blocks: object[]): object => ({ role: "assistant", content: "Aye.", thinking_blocks });
  const kept = (model: string, ...blocks: object[]): number => {
    const [, said] = turns([user("Hi"), turn(...blocks), user("So?")], model, {}) as { content: object[] }[];
    return said?.content.filter((block) => "reasoningContent" in block).length ?? 0;
  };

  it("is sent back unchanged and first", () => {
    const redacted = { type: "redacted_thinking", data: "RXdB", provider: "bedrock" };
    expect(turns([user("Hi"), turn(thought("anthropic"), redacted), user("So?")])).toMatchObject([
      {},
      {
        content: [
          { reasoningContent: { reasoningText: { text: "Hm.", signature: "sig" } } },
          { reasoningContent: { redactedContent: "RXdB" } },
          { text: "Aye." },
        ],
      },
      {},
    ]);
  });

  it("is sent only to models that can verify its signature", () => {
    expect(kept(CLAUDE, thought(), thought("anthropic"), thought("bedrock"), thought("gemini"))).toBe(3);
    expect(kept(NOVA, thought("anthropic"), thought("bedrock"))).toBe(1);
    expect(kept("us.deepseek.r1-v1:0", { type: "thinking", thinking: "Hm.", provider: "bedrock" })).toBe(0);
  });

  it("with a budget ends in a tool loop that began without thinking", () => {
    const loop = [user("Fog?"), called("a"), result("a")];
    const fields = { tools: [FOG], reasoning_effort: "high" };
    expect(sent(loop, CLAUDE, fields)["additionalModelRequestFields"]).toBeUndefined();
    const signed = [user("Fog?"), { ...called("a"), thinking_blocks: [thought()] }, result("a")];
    expect(sent(signed, CLAUDE, fields)["additionalModelRequestFields"]).toMatchObject({
      thinking: { type: "enabled" },
    });
  });
});

describe("parts", () => {
  it("are text, images, documents and videos, from bytes and from S3", () => {
    expect(
      content([
        { type: "text", text: "Look" },
        { type: "image_url", image_url: { url: "data:image/jpg;base64,AAAA" } },
        { type: "image_url", image_url: { url: "s3://bucket/lamp.webp" } },
        { type: "video_url", video_url: { url: "data:video/mp4;base64,BBBB" } },
        { type: "file", file: { filename: "Fog log (old).v2.pdf", file_data: "data:application/pdf;base64,CCCC" } },
        { type: "file", file: { filename: "Fog log (old).v2.pdf", file_data: "DDDD" } },
        { type: "file", file: { file_id: "s3://bucket/tides.csv" } },
        { guardContent: { text: { text: "guarded" } } },
      ]),
    ).toEqual([
      { text: "Look" },
      { image: { format: "jpeg", source: { bytes: "AAAA" } } },
      { image: { format: "webp", source: { s3Location: { uri: "s3://bucket/lamp.webp" } } } },
      { video: { format: "mp4", source: { bytes: "BBBB" } } },
      { document: { format: "pdf", name: "Fog log (old)-v2", source: { bytes: "CCCC" } } },
      { document: { format: "pdf", name: "Fog log (old)-v2 (2)", source: { bytes: "DDDD" } } },
      { document: { format: "csv", name: "tides", source: { s3Location: { uri: "s3://bucket/tides.csv" } } } },
      { guardContent: { text: { text: "guarded" } } },
    ]);
  });

  it("that are only a document get a text beside it", () => {
    expect(content([{ type: "file", file: { file_data: "data:text/plain,Fog%20%C3%A9" } }])).toEqual([
      { text: expect.stringMatching(/\S/) as string },
      { document: { format: "txt", name: "Document", source: { bytes: Buffer.from("Fog é").toString("base64") } } },
    ]);
  });

  it.each([
    [
      { type: "image_url", image_url: { url: "https://light.example/lamp.png" } },
      "messages[0].content[0].image_url.url",
    ],
    [{ type: "file", file: { file_data: "https://light.example/a.pdf" } }, "messages[0].content[0].file.file_data"],
    [{ type: "input_audio", input_audio: { data: "AAAA", format: "wav" } }, "messages[0].content[0].input_audio"],
  ])("%j are refused by name, even with drop_params", (part, name) => {
    const request = { ...say(user([part])), drop_params: true };
    expect(provider.unsupported(request, targetOf())).toEqual([name]);
    expect(() => translator.translate(request, targetOf()).request).toThrow(UnsupportedParamsError);
  });

  it.each([
    { type: "image_url", image_url: { url: "data:image/tiff;base64,AAAA" } },
    { type: "image_url", image_url: {} },
    { type: "file", file: { file_id: "file-abc" } },
    { type: "file", file: {} },
    { type: "hologram" },
  ])("%j are a bad request that names the path", (part) => {
    const failing = (): unknown => content([{ type: "text", text: "x" }, part]);
    expect(failing).toThrow(BadRequestError);
    expect(failing).toThrow("messages[0].content[1]");
  });
});

describe("cache markers", () => {
  const cache_control = { type: "ephemeral", ttl: "1h" };
  const point = { cachePoint: { type: "default", ttl: "1h" } };
  const marked = [
    { role: "system", content: [{ type: "text", text: "Be brief.", cache_control }] },
    user("Fog?", { cache_control }),
    called("a"),
    result("a", [{ type: "text", text: "Thick.", cache_control }]),
  ];

  it("become cache points behind what they mark", () => {
    const body = sent(marked, CLAUDE, { tools: [{ ...FOG, cache_control }] });
    expect(body["system"]).toEqual([{ text: "Be brief." }, point]);
    expect(body["messages"]).toMatchObject([
      { content: [{ text: "Fog?" }, point] },
      {},
      { content: [{ toolResult: {} }, point] },
    ]);
    expect(body["toolConfig"]).toMatchObject({ tools: [{ toolSpec: {} }, point] });
  });

  it("are the last four", () => {
    const parts = Array.from({ length: 6 }, (_, index) => ({ type: "text", text: String(index), cache_control }));
    expect(content(parts)).toEqual([
      { text: "0" },
      { text: "1" },
      ...["2", "3", "4", "5"].flatMap((text) => [{ text }, point]),
    ]);
  });

  it("are dropped when the model has no cache, or none for tools", () => {
    expect(JSON.stringify(sent(marked, LLAMA))).not.toContain("cachePoint");
    const nova = sent(marked, NOVA, { tools: [{ ...FOG, cache_control }] });
    expect(JSON.stringify(nova["toolConfig"])).not.toContain("cachePoint");
    expect(nova["system"]).toEqual([{ text: "Be brief." }, point]);
  });
});
