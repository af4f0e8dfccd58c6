import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BadRequestError, UnsupportedParamsError } from "../../../../src/errors.ts";
import type { RequestMessage } from "../../../../src/types/openai.ts";
import { bodyOf, contentsOf, say, targetOf } from "../support/setting.ts";
import { targetOf as onVertex, requestOf } from "../../vertex_ai/support/setting.ts";

const user = (content: unknown): object => ({ role: "user", content });
const call = (id: string, name: string, args: object | string = {}): object => ({
  id,
  type: "function",
  function: { name, arguments: typeof args === "string" ? args : JSON.stringify(args) },
});
const calls = (...tool_calls: object[]): object => ({ role: "assistant", content: null, tool_calls });
const result = (tool_call_id: string, content: unknown): object => ({ role: "tool", tool_call_id, content });
const GEMINI_3 = targetOf("gemini-3-pro-preview");
const SKIP = "skip_thought_signature_validator";
const parts = (...list: object[]): unknown => contentsOf(say(user(list)));

describe("a conversation", () => {
  it("has leading system messages apart, and later ones as user messages", () => {
    const body = bodyOf(
      say(
        { role: "system", content: "Be brief." },
        { role: "developer", content: [{ type: "text", text: "No rhymes." }] },
        user("Hi"),
        { role: "assistant", content: "Aye." },
        { role: "system", content: "Now rhyme." },
        user("Go"),
      ),
    );
    expect(body).toMatchObject({ systemInstruction: { parts: [{ text: "Be brief." }, { text: "No rhymes." }] } });
    expect(body["contents"]).toEqual([
      { role: "user", parts: [{ text: "Hi" }] },
      { role: "model", parts: [{ text: "Aye." }] },
      { role: "user", parts: [{ text: "Now rhyme." }, { text: "Go" }] },
    ]);
  });

  it("has system messages as user messages for a model without a system instruction", () => {
    const body = bodyOf(say({ role: "system", content: "Be brief." }, user("Hi")), targetOf("gemma-3-27b-it"));
    expect(body).not.toHaveProperty("systemInstruction");
    expect(body["contents"]).toEqual([{ role: "user", parts: [{ text: "Be brief." }, { text: "Hi" }] }]);
  });

  it("answers parallel calls together, in their order, by name and id", () => {
    const contents = contentsOf(
      say(
        user("Both"),
        calls(call("a", "tide_at", { port: "X" }), call("b", "now")),
        result("b", "noon"),
        result("a", '{"high":"9:10"}'),
        user("And?"),
      ),
      GEMINI_3,
    );
    expect(contents).toEqual([
      { role: "user", parts: [{ text: "Both" }] },
      {
        role: "model",
        parts: [
          { functionCall: { id: "a", name: "tide_at", args: { port: "X" } }, thoughtSignature: SKIP },
          { functionCall: { id: "b", name: "now", args: {} } },
        ],
      },
      {
        role: "user",
        parts: [
          { functionResponse: { id: "a", name: "tide_at", response: { high: "9:10" } } },
          { functionResponse: { id: "b", name: "now", response: { output: "noon" } } },
        ],
      },
      { role: "user", parts: [{ text: "And?" }] },
    ]);
  });

  it("sends no ids to Vertex, nor to models without them", () => {
    const request = say(user("Go"), calls(call("a", "now")), result("a", "noon"));
    for (const body of [requestOf(request, onVertex("gemini-3-flash")).body, bodyOf(request)]) {
      expect(JSON.stringify(body)).not.toContain('"id"');
    }
  });

  it("adds a placeholder for a missing result, and drops one without a pending call", () => {
    const contents = contentsOf(
      say(
        user("Go"),
        calls(call("a", "now"), call("b", "now")),
        result("zz", "?"),
        result("b", "noon"),
        result("b", "again"),
      ),
      GEMINI_3,
    );
    expect(contents).toMatchObject([
      {},
      {},
      {
        parts: [
          { functionResponse: { id: "a", response: { error: expect.any(String) as string } } },
          { functionResponse: { id: "b", response: { output: "noon" } } },
        ],
      },
    ]);
    expect(contents).toHaveLength(3);
  });

  it("separates calls with the same id", () => {
    const contents = contentsOf(
      say(user("Go"), calls(call("c", "one")), result("c", "1"), calls(call("c", "two")), result("c", "2")),
    ) as { parts: object[] }[];
    expect([contents[2], contents[4]]).toMatchObject([
      { parts: [{ functionResponse: { name: "one", response: { output: "1" } } }] },
      { parts: [{ functionResponse: { name: "two", response: { output: "2" } } }] },
    ]);
  });

  it("accepts the deprecated functions, and failed results", () => {
    expect(
      contentsOf(
        say(
          user("Go"),
          { role: "assistant", content: null, function_call: { name: "now", arguments: "{}" } },
          { role: "function", name: "now", content: "noon" },
        ),
      ),
    ).toMatchObject([
      {},
      { parts: [{ functionCall: { name: "now" } }] },
      { parts: [{ functionResponse: { name: "now", response: { output: "noon" } } }] },
    ]);
    const failed = contentsOf(
      say(user("Go"), calls(call("a", "now")), { ...result("a", "no clock"), is_error: true }),
    ) as object[];
    expect(failed[2]).toMatchObject({ parts: [{ functionResponse: { response: { error: "no clock" } } }] });
  });

  it("keeps arguments that are not an object", () => {
    const [, model] = contentsOf(
      say(user("Go"), calls(call("a", "f", "[1]"), call("b", "f", '{"cut'), call("c", "f", ""))),
    ) as object[];
    expect(model).toMatchObject({
      parts: [
        { functionCall: { args: { _raw: [1] } } },
        { functionCall: { args: { _raw: '{"cut' } } },
        { functionCall: { args: {} } },
      ],
    });
  });

  it("begins and ends with the user", () => {
    expect(contentsOf(say({ role: "assistant", content: "Ahoy" }))).toEqual([
      { role: "user", parts: [{ text: "." }] },
      { role: "model", parts: [{ text: "Ahoy" }] },
      { role: "user", parts: [{ text: "Continue." }] },
    ]);
    expect(contentsOf(say({ role: "system", content: "Only this" }))).toEqual([
      { role: "user", parts: [{ text: "." }] },
    ]);
    expect(contentsOf(say(user("Hi"), { role: "assistant", content: "" }, user("Still there?")))).toEqual([
      { role: "user", parts: [{ text: "Hi" }, { text: "Still there?" }] },
    ]);
  });

  it("reports an unknown role and an unknown part by their paths", () => {
    expect(() => contentsOf(say({ role: "pilot", content: "?" }))).toThrow(
      /messages\[0\] has the unknown role "pilot"/,
    );
    expect(() => parts({ type: "hologram" })).toThrow(/messages\[0\]\.content\[0\] has the type "hologram"/);
  });
});

describe("signatures of thoughts", () => {
  const signed = {
    ...calls(call("a", "now"), call("b", "now")),
    thinking_blocks: [{ type: "signature", signature: "S1", tool_call_id: "a", provider: "gemini" }],
  };

  it("go back on their calls, from either service to either", () => {
    for (const body of [
      bodyOf(say(user("Go"), signed), GEMINI_3),
      requestOf(say(user("Go"), signed), onVertex("gemini-3-flash")).body,
    ]) {
      expect(body["contents"]).toMatchObject([{}, { parts: [{ thoughtSignature: "S1" }, {}] }, {}]);
      expect(JSON.stringify(body)).not.toContain(SKIP);
    }
  });

  it("go back on the text, or alone", () => {
    const blocks = { thinking_blocks: [{ type: "signature", signature: "S2", provider: "gemini" }] };
    expect(
      contentsOf(say(user("Go"), { role: "assistant", content: "Aye.", ...blocks }, user("So?")), GEMINI_3),
    ).toMatchObject([{}, { parts: [{ text: "Aye.", thoughtSignature: "S2" }] }, {}]);
    expect(
      contentsOf(say(user("Go"), { role: "assistant", content: null, ...blocks }, user("So?")), GEMINI_3),
    ).toMatchObject([{}, { parts: [{ text: "", thoughtSignature: "S2" }] }, {}]);
  });

  it("are read where Google's and LiteLLM's OpenAI forms keep them", () => {
    const forms = [
      { extra_content: { google: { thought_signature: "S3" } } },
      { provider_specific_fields: { thought_signature: "S3" } },
    ];
    for (const form of forms)
      expect(contentsOf(say(user("Go"), calls({ ...call("a", "now"), ...form })), GEMINI_3)).toMatchObject([
        {},
        { parts: [{ thoughtSignature: "S3" }] },
        {},
      ]);
  });

  it("of other providers are not sent, and Gemini 3 gets a placeholder on the first call of each turn", () => {
    const foreign = {
      ...calls(call("a", "now"), call("b", "now")),
      reasoning_content: "Hm",
      thinking_blocks: [
        { type: "thinking", thinking: "Hm", signature: "X", provider: "anthropic" },
        { type: "signature", signature: "Y", tool_call_id: "a", provider: "other" },
      ],
    };
    const conversation = say(
      user("Go"),
      foreign,
      result("a", "1"),
      result("b", "2"),
      calls(call("c", "now")),
      result("c", "3"),
    );
    expect(contentsOf(conversation, GEMINI_3)).toMatchObject([
      {},
      { parts: [{ thoughtSignature: SKIP }, {}] },
      {},
      { parts: [{ thoughtSignature: SKIP }] },
      {},
    ]);
    expect(JSON.stringify(bodyOf(conversation))).not.toMatch(/thoughtSignature|Hm/);
  });
});

describe("what is not text", () => {
  const image = (url: string): object => ({ type: "image_url", image_url: { url } });

  it.each([
    [image("data:image/png;base64,iVBO"), { inlineData: { mimeType: "image/png", data: "iVBO" } }],
    [image("data:image/jpg;base64,iVBO"), { inlineData: { mimeType: "image/jpeg", data: "iVBO" } }],
    [
      image("https://x.example/a.webp?s=1"),
      { fileData: { mimeType: "image/webp", fileUri: "https://x.example/a.webp?s=1" } },
    ],
    [image("https://x.example/a"), { fileData: { mimeType: "image/jpeg", fileUri: "https://x.example/a" } }],
    [image("gs://bucket/a.png"), { fileData: { mimeType: "image/png", fileUri: "gs://bucket/a.png" } }],
    [
      { type: "image_url", image_url: "https://youtu.be/abc" },
      { fileData: { mimeType: "video/mp4", fileUri: "https://youtu.be/abc" } },
    ],
    [
      { type: "video_url", video_url: { url: "gs://b/v.mov" } },
      { fileData: { mimeType: "video/quicktime", fileUri: "gs://b/v.mov" } },
    ],
    [
      { type: "input_audio", input_audio: { data: "UklG", format: "wav" } },
      { inlineData: { mimeType: "audio/wav", data: "UklG" } },
    ],
    [
      { type: "input_audio", input_audio: { data: "UklG", format: "mp3" } },
      { inlineData: { mimeType: "audio/mp3", data: "UklG" } },
    ],
    [
      { type: "file", file: { filename: "a.pdf", file_data: "data:application/pdf;base64,JVBE" } },
      { inlineData: { mimeType: "application/pdf", data: "JVBE" } },
    ],
    [
      { type: "file", file: { filename: "a.csv", file_data: "YQ==" } },
      { inlineData: { mimeType: "text/csv", data: "YQ==" } },
    ],
    [
      { type: "file", file: { file_id: "files/abc" } },
      { fileData: { fileUri: "https://generativelanguage.googleapis.com/v1beta/files/abc" } },
    ],
    [
      { type: "file", file: { file_id: "gs://b/a.mp4", format: "video/mp4" } },
      { fileData: { mimeType: "video/mp4", fileUri: "gs://b/a.mp4" } },
    ],
  ])("%j", (given, expected) => {
    expect(parts(given)).toEqual([{ role: "user", parts: [expected] }]);
  });

  it.each([
    [{ type: "image_url", image_url: { url: "not an address" } }],
    [{ type: "image_url", image_url: {} }],
    [{ type: "file", file: {} }],
    [{ type: "input_audio", input_audio: {} }],
  ])("is rejected when it is %j", (given) => {
    expect(() => parts(given)).toThrow(BadRequestError);
  });

  it("is reported at a public address when the model fetches none; Vertex always does", () => {
    const request = say(user([{ type: "text", text: "What?" }, image("https://x.example/a.png")]));
    expect(() => bodyOf(request, targetOf("gemini-2.0-flash"))).toThrow(UnsupportedParamsError);
    expect(() => bodyOf({ ...request, drop_params: true }, targetOf("gemini-2.0-flash"))).toThrow(
      /messages\[0\]\.content\[1\]\.image_url/,
    );
    expect(JSON.stringify(requestOf(request, onVertex("gemini-2.0-flash")).body)).toContain("https://x.example/a.png");
  });

  it("goes into the result of a call, or beside it for older models", () => {
    const request = say(
      user("Go"),
      calls(call("a", "photo")),
      result("a", [{ type: "text", text: "Here" }, image("data:image/png;base64,iVBO")]),
    );
    const inlineData = { mimeType: "image/png", data: "iVBO" };
    expect(contentsOf(request, GEMINI_3)).toMatchObject([
      {},
      {},
      { parts: [{ functionResponse: { response: { output: "Here" }, parts: [{ inlineData }] } }] },
    ]);
    expect(contentsOf(request)).toMatchObject([
      {},
      {},
      { parts: [{ functionResponse: { response: { output: "Here" } } }] },
      { role: "user", parts: [{ inlineData }] },
    ]);
  });
});

describe("any conversation", () => {
  const id = fc.constantFrom("a", "b", "c");
  const message: fc.Arbitrary<object> = fc.oneof(
    fc.record({ role: fc.constantFrom("user", "system", "assistant"), content: fc.constantFrom("", "Hi", "So") }),
    fc.array(id, { minLength: 1, maxLength: 3 }).map((ids) => calls(...ids.map((each) => call(each, `f_${each}`)))),
    fc.tuple(id, fc.string()).map(([each, text]) => result(each, text)),
  );
  interface Content {
    role: string;
    parts: { functionCall?: { name: string }; functionResponse?: { name: string }; text?: string }[];
  }

  it("begins and ends with the user, and answers the calls of every turn in the next one and nowhere else", () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 12 }), (messages) => {
        const contents = contentsOf({ model: "m", messages: messages as RequestMessage[] }) as Content[];
        expect([contents[0]?.role, contents.at(-1)?.role]).toEqual(["user", "user"]);
        contents.forEach(({ role, parts: own }, index) => {
          expect(own.length).toBeGreaterThan(0);
          const responses = own.flatMap((part) => part.functionResponse?.name ?? []);
          const before = contents[index - 1];
          const asked = before?.role === "model" ? before.parts.flatMap((part) => part.functionCall?.name ?? []) : [];
          expect(responses).toEqual(asked);
          expect([0, own.length]).toContain(responses.length);
          expect(role === "user" || before?.role === "user").toBe(true);
        });
      }),
    );
  });
});
