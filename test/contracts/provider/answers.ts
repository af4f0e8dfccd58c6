/** What an answer looks like, wherever it came from. */
import { inspect } from "node:util";
import { expect, it } from "vitest";
import type { ChatCompletion } from "../../../src/types/openai.ts";
import type { Answer, Script } from "../../support/fault-server.ts";
import { heard } from "../../support/heard.ts";
import { KEY, type Subject } from "../subjects.ts";
import { MODES, type Mode, setting } from "./asking.ts";

const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const TEXT = "Grüße aus Zürich 🙂, one two three four";

async function answerOf(subject: Subject, script: Script, mode: Mode): Promise<ChatCompletion> {
  await using at = await setting(subject, script);
  return await at.ask({}, mode);
}

export function answers(subject: Subject): void {
  it.each(MODES)("answers in OpenAI's shape (%s)", async (mode) => {
    await using at = await setting(subject, { answer: TEXT });
    const answer = await at.ask({}, mode);
    expect(answer).toMatchObject({
      object: "chat.completion",
      id: expect.stringMatching(/./),
      created: expect.any(Number),
      model: expect.stringMatching(/./),
      choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: TEXT, refusal: null } }],
    });
    expect(answer.choices[0].message.tool_calls).toBeUndefined();
    expect(answer.router_metadata).toMatchObject({ provider: subject.provider, attempts: [{ outcome: "success" }] });
    const [header, value] = subject.credential;
    expect(at.server.requests[0]?.headers[header]).toMatch(value);
    expect(JSON.stringify(answer) + JSON.stringify(answer.router_metadata)).not.toContain(KEY);
  });

  it.each(MODES)(
    "hands on the answer's headers and its request id, without credentials and cookies (%s)",
    async (mode) => {
      const headers = {
        "x-request-id": "req-from-the-vendor",
        "x-served-by": "eu-1",
        "x-repeated": `key=${KEY}`,
        "set-cookie": "session=abc",
        authorization: `Bearer ${KEY}`,
      };
      await using at = await setting(subject, { answer: TEXT, headers });
      const { router_metadata } = await at.ask({}, mode);
      expect(router_metadata.request_id).toBe("req-from-the-vendor");
      expect(router_metadata.attempts).toMatchObject([{ request_id: "req-from-the-vendor" }]);
      expect(router_metadata.response_headers).toMatchObject({ "x-served-by": "eu-1", "x-repeated": "key=***" });
      expect(router_metadata.response_headers).not.toHaveProperty("set-cookie");
      expect(router_metadata.response_headers).not.toHaveProperty("authorization");
      const printed = JSON.stringify(router_metadata) + inspect(router_metadata, { showHidden: true, depth: 9 });
      expect(printed).toContain("eu-1");
      expect(printed).not.toContain(KEY);
      expect(printed).not.toContain("[Getter");
    },
  );

  it.each(MODES)("lets the model hear the instructions and every turn, in order (%s)", async (mode) => {
    await using at = await setting(subject, {});
    await at.ask(
      {
        messages: [
          { role: "system", content: "Be brief." },
          { role: "user", content: "My name is Ada." },
          { role: "assistant", content: "Hello, Ada." },
          {
            role: "user",
            content: [
              { type: "text", text: "What is" },
              { type: "text", text: "my name?" },
            ],
          },
        ],
      },
      mode,
    );
    const [request] = at.server.requests;
    const lines = request && heard(subject.wire, request);
    // Where parts of text are sent as one string, each is a line.
    expect(
      lines
        ?.map((line) => line.replaceAll("\n", "\nuser: "))
        .join("\n")
        .split("\n"),
    ).toEqual([
      "system: Be brief.",
      "user: My name is Ada.",
      "assistant: Hello, Ada.",
      "user: What is",
      "user: my name?",
    ]);
  });

  it("shows the model an image", async () => {
    await using at = await setting(subject, {});
    const url = `data:image/png;base64,${PIXEL}`;
    await at.ask({
      messages: [
        {
          role: "user",
          content: [
            { type: "text", text: "What is this?" },
            { type: "image_url", image_url: { url } },
          ],
        },
      ],
    });
    const [request] = at.server.requests;
    expect(request && heard(subject.wire, request)).toEqual(["user: What is this?", "user: [image/png, 70 bytes]"]);
  });

  it.each(MODES)("says that the length ended the answer (%s)", async (mode) => {
    const answer = await answerOf(subject, { answer: "one two", finish_reason: "length" }, mode);
    expect(answer.choices[0]).toMatchObject({ finish_reason: "length", message: { content: "one two" } });
  });

  it.each(subject.filters ? MODES : [])("says that a filter ended the answer (%s)", async (mode) => {
    const answer = await answerOf(subject, { answer: "one two", finish_reason: "content_filter" }, mode);
    expect(answer.choices[0]).toMatchObject({ finish_reason: "content_filter", message: { content: "one two" } });
  });

  it.each(MODES)("counts tokens as OpenAI does (%s)", async (mode) => {
    const usage = {
      prompt_tokens: 100,
      completion_tokens: 30,
      cached_tokens: 40,
      cache_write_tokens: 20,
      reasoning_tokens: 10,
    };
    const answer = await answerOf(subject, { answer: "Hi", reasoning: "Hm", usage }, mode);
    const { cached, reasoning = false } = subject.counts;
    const prompt_tokens = cached === "beside" ? 160 : 100;
    expect(answer.usage).toMatchObject({
      prompt_tokens,
      completion_tokens: 30,
      total_tokens: prompt_tokens + 30,
      ...(cached !== undefined && { prompt_tokens_details: { cached_tokens: 40 } }),
      ...(cached === "beside" && { prompt_tokens_details: { cached_tokens: 40, cache_write_tokens: 20 } }),
      ...(reasoning && { completion_tokens_details: { reasoning_tokens: 10 } }),
    });
  });

  it("has no usage when the provider sends none", async () => {
    const answer = await answerOf(subject, { answer: "Hi", usage: null }, "whole");
    expect(answer.usage).toBeUndefined();
  });

  it.each<Answer>([
    { answer: TEXT },
    { answer: TEXT, chunk_size: 1 },
    { answer: "one two", reasoning: "Hm, well" },
    {
      answer: "Let me look.",
      reasoning: "Hm",
      tool_calls: [{ name: "weather", id: "abcdefgh1", arguments: { city: "Oslo" } }],
    },
    { tool_calls: [{ name: "now", id: "abcdefgh2", arguments: {} }] },
    { answer: "one two", finish_reason: "length" },
  ])("gives the same whole and streamed: %o", async (script) => {
    await using at = await setting(subject, script);
    const asked = { reasoning_effort: "high", tools: TOOLS };
    const whole = await at.ask(asked, "whole");
    const streamed = await at.ask(asked, "stream");
    expect(plain(streamed, subject)).toEqual(plain(whole, subject));
  });
}

const TOOLS = ["weather", "now"].map((name) => ({
  type: "function",
  function: { name, parameters: { type: "object", properties: { city: { type: "string" } } } },
}));

/** Fields that vendors add to OpenAI's, and that mean nothing when empty. */
const EXTRAS: ReadonlySet<string> = new Set(["prompt_filter_results", "annotations"]);

/** What has to be the same: all but ids, the time and the vendors' own fields. */
function plain(answer: ChatCompletion, { made_up_ids }: Subject): unknown {
  const text = JSON.stringify({ ...answer, id: "id", created: 0 }, (name, value: unknown) =>
    EXTRAS.has(name) ? undefined : value,
  );
  const ids = answer.choices[0].message.tool_calls?.map(({ id }) => id) ?? [];
  return JSON.parse(
    made_up_ids === true ? ids.reduce((json, id, index) => json.replaceAll(id, `call ${index}`), text) : text,
  );
}
