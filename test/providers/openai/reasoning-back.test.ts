/** What a server added to its message comes back to it in the next turn, and to no other that cannot use it. */
import { describe, expect, it } from "vitest";
import { Router } from "../../../src/index.ts";
import type { Message, RequestMessage } from "../../../src/types/openai.ts";
import { EVENT_TYPE, inOne, JSON_TYPE, type Received, type Replay, ReplayServer } from "../support/replay-server.ts";
import { sent, stream } from "./support/wire.ts";

type Fields = Record<string, unknown>;

const question: RequestMessage = { role: "user", content: "How cold is Oslo?" };
const result: RequestMessage = { role: "tool", tool_call_id: "call_1", content: "-5" };
const SIGNED = { google: { thought_signature: "c2lnbmVk" } };
const CALL = { id: "call_1", type: "function", function: { name: "weather", arguments: '{"city":"Oslo"}' } };
const { type, function: called } = CALL;
/** All that servers add to a message. */
const ADDED = {
  reasoning_content: "Oslo is cold.",
  reasoning_details: [{ type: "reasoning.encrypted", data: "b3BhcXVl", index: 0 }],
  thinking_blocks: [{ type: "thinking", thinking: "Oslo is cold.", signature: "c2ln" }],
  provider_specific_fields: { trace: "t" },
  extra_content: SIGNED,
  tool_calls: [{ ...CALL, extra_content: SIGNED, provider_specific_fields: { thought_signature: "c2lnbmVk" } }],
};

const HEAD = { id: "c", created: 1, model: "m" };

/** What a message has beside its text. */
function extraOf(message: Fields): Fields {
  return Object.fromEntries(Object.entries(message).filter(([name]) => !["role", "content", "refusal"].includes(name)));
}

/** A call with everything that servers add, and then an answer, whole or in events. */
function callThenAnswer(added: Fields): (request: Received) => Replay {
  return ({ body }) => {
    const isFirst = (body["messages"] as Fields[]).length === 1;
    const message = isFirst ? { content: null, ...added } : { content: "A coat." };
    const finish_reason = isFirst && "tool_calls" in added ? "tool_calls" : "stop";
    if (body["stream"] !== true) {
      const choice = { index: 0, message: { role: "assistant", ...message }, finish_reason };
      const answer = { ...HEAD, object: "chat.completion", choices: [choice] };
      return { headers: JSON_TYPE, pieces: inOne(Buffer.from(JSON.stringify(answer))) };
    }
    const calls = (message as Partial<typeof ADDED>).tool_calls?.map((call, index) => ({ index, ...call }));
    const deltas = [{ role: "assistant" }, { ...message, ...(calls === undefined ? {} : { tool_calls: calls }) }, {}];
    const events = deltas.map((delta, place) => ({
      ...HEAD,
      object: "chat.completion.chunk",
      choices: [{ index: 0, delta, finish_reason: place === 2 ? finish_reason : null }],
    }));
    return { headers: EVENT_TYPE, pieces: inOne(Buffer.from(stream(...events, "[DONE]"))) };
  };
}

/** The assistant's message in the second request of a loop at `model`, and the message that was delivered. */
async function loop(
  model: string,
  mode: "whole" | "stream",
  added: Fields,
): Promise<{ delivered: Message; back: Fields }> {
  await using server = await ReplayServer.start(callThenAnswer(added));
  const litellm_params = { model, api_base: server.url, api_key: "sk-test-0123456789" };
  const router = new Router({ model_list: [{ model_name: "main", litellm_params }], num_retries: 0, env: {} });
  const ask = async (messages: RequestMessage[]): Promise<Message> => {
    const request = { model: "main", messages };
    const answer =
      mode === "whole"
        ? await router.completion(request)
        : await (await router.completion({ ...request, stream: true })).finalCompletion();
    return answer.choices[0].message;
  };
  const delivered = await ask([question]);
  // As it is after it was kept as JSON.
  const kept = JSON.parse(JSON.stringify(delivered)) as RequestMessage;
  await ask([question, kept, result]);
  router.close();
  const [, second] = server.requests;
  return { delivered, back: extraOf((second?.body["messages"] as Fields[] | undefined)?.[1] ?? {}) };
}

describe.each(["whole", "stream"] as const)("a tool loop (%s)", (mode) => {
  it.each([
    "openai/gemini-3-pro-preview",
    "openai/my-model",
    "litellm_proxy/gemini-3-pro",
    "vercel_ai_gateway/google/gemini-3-pro",
    "together_ai/moonshotai/Kimi-K2.5",
    "azure_ai/DeepSeek-V4",
    "lm_studio/qwen",
  ])("gives %s back all that it sent", async (model) => {
    const { delivered, back } = await loop(model, mode, ADDED);
    expect(delivered.reasoning_source).toEqual({ provider: model.split("/")[0] });
    expect(delivered.thinking_blocks).toMatchObject([{ provider: model.split("/")[0] }]);
    expect(back).toEqual(ADDED);
  });

  it.each(["reasoning", "thinking"])("gives the text back under the name %s, when the server used it", async (name) => {
    const { delivered, back } = await loop("openai/m", mode, { [name]: "Hm.", tool_calls: [CALL] });
    expect(delivered).toMatchObject({
      reasoning_content: "Hm.",
      reasoning_source: { provider: "openai", field: name },
    });
    expect(back).toMatchObject({ [name]: "Hm." });
    expect(back).not.toHaveProperty("reasoning_content");
  });

  it("gives OpenRouter its details and its text back", async () => {
    const { reasoning_details } = ADDED;
    const { back } = await loop("openrouter/google/gemini-3-pro", mode, {
      reasoning: "Hm.",
      reasoning_details,
      tool_calls: [CALL],
    });
    expect(back).toMatchObject({ reasoning: "Hm.", reasoning_details });
  });

  it("gives another router's note of the sender back", async () => {
    const source = { provider: "deepseek" };
    const { back } = await loop("openai/m", mode, {
      reasoning_content: "Hm.",
      reasoning_source: source,
      tool_calls: [CALL],
    });
    expect(back).toMatchObject({ reasoning_content: "Hm.", reasoning_source: source });
  });

  it("adds nothing to an answer without reasoning", async () => {
    const { delivered, back } = await loop("openai/m", mode, { tool_calls: [CALL], provider_specific_fields: {} });
    expect(delivered).not.toHaveProperty("reasoning_source");
    expect(back["tool_calls"]).toEqual([CALL]);
  });
});

/** An assistant's message as `vendor` would get it, with a result behind it. */
function messageTo(vendor: string, message: object, { model = "a-model", api_base = "", request = {} } = {}): Fields {
  const messages = [question, { role: "assistant", content: null, ...message }, result] as RequestMessage[];
  const { body } = sent(vendor, { messages, ...request }, { model, ...(api_base === "" ? {} : { api_base }) });
  return (body["messages"] as Fields[])[1] ?? {};
}

const OWN_SERVER = "http://127.0.0.1:8000/v1";
const of = (provider: string): object => ({ ...ADDED, reasoning_source: { provider } });

describe("what another provider sent", () => {
  it.each([
    ["openai", "gpt-4o", ""],
    ["openai", "gpt-4o", OWN_SERVER],
    ["openai", "a-model", OWN_SERVER],
    ["together_ai", "a-model", ""],
    ["litellm_proxy", "a-model", ""],
    ["codestral", "a-model", ""],
    ["cerebras", "a-model", ""],
  ])("is left out at %s (%s) %s", (vendor, model, api_base) => {
    const { tool_calls: calls, ...rest } = extraOf(messageTo(vendor, of("openrouter"), { model, api_base }));
    expect([rest, (calls as Fields[]).map(({ id: _, ...call }) => call)]).toEqual([{}, [{ type, function: called }]]);
  });

  it("is sent as text where the server takes reasoning from anybody", () => {
    expect(extraOf(messageTo("zai", of("openrouter")))).toEqual({
      reasoning_content: "Oslo is cold.",
      tool_calls: [CALL],
    });
    expect(extraOf(messageTo("openrouter", of("zai")))).toEqual({ reasoning: "Oslo is cold.", tool_calls: [CALL] });
  });

  it("counts as theirs by the signer of its blocks", () => {
    const claudes = { ...ADDED, thinking_blocks: [{ ...ADDED.thinking_blocks[0], provider: "anthropic" }] };
    expect(extraOf(messageTo("openai", claudes, { api_base: OWN_SERVER }))).toEqual({ tool_calls: [CALL] });
    const { thinking_blocks } = messageTo("litellm_proxy", claudes, { model: "claude-sonnet-4-5" });
    expect(thinking_blocks).toEqual(ADDED.thinking_blocks);
  });
});

describe("what nothing says the sender of", () => {
  it("goes to the server that is called, but not to OpenAI's models", () => {
    expect(extraOf(messageTo("openai", ADDED, { api_base: OWN_SERVER }))).toEqual(ADDED);
    for (const api_base of ["", OWN_SERVER])
      expect(extraOf(messageTo("openai", ADDED, { model: "gpt-5-mini", api_base }))).toEqual({ tool_calls: [CALL] });
    expect(extraOf(messageTo("azure", ADDED))).toEqual({ tool_calls: [CALL] });
  });

  it.each([
    ["openai", "https://api.groq.com/openai/v1"],
    ["openai", "https://api.cerebras.ai/v1"],
    ["custom_openai", "https://codestral.mistral.ai/v1"],
    ["hosted_vllm", "https://api.perplexity.ai"],
    ["openai", "https://contoso.openai.azure.com/openai/v1"],
  ])("goes to no strict server, whatever name it has: %s at %s", (vendor, api_base) => {
    expect(extraOf(messageTo(vendor, ADDED, { api_base }))).toEqual({ tool_calls: [CALL] });
  });

  it("goes to Google's endpoint as its signatures alone", () => {
    const api_base = "https://generativelanguage.googleapis.com/v1beta/openai";
    const { extra_content } = ADDED;
    expect(extraOf(messageTo("openai", ADDED, { model: "gemini-3-pro-preview", api_base }))).toEqual({
      extra_content,
      tool_calls: ADDED.tool_calls,
    });
  });
});

describe("a strict server", () => {
  it("gets its own text back where its reference has it", () => {
    const own = {
      reasoning_content: "Hm.",
      reasoning_source: { provider: "groq", field: "reasoning" },
      tool_calls: [CALL],
    };
    expect(extraOf(messageTo("groq", own, { model: "openai/gpt-oss-20b" }))).toEqual({
      reasoning: "Hm.",
      tool_calls: [CALL],
    });
    expect(extraOf(messageTo("groq", own, { model: "llama-3.3-70b-versatile" }))).toEqual({ tool_calls: [CALL] });
    expect(extraOf(messageTo("groq", of("zai"), { model: "openai/gpt-oss-20b" }))).toEqual({ tool_calls: [CALL] });
  });
});

describe("a model that refuses its calls without their reasoning", () => {
  const MODELS = [
    ["deepseek", "deepseek-v4-pro", "reasoning_content"],
    ["deepseek", "deepseek-reasoner", "reasoning_content"],
    ["moonshot", "kimi-k2.6", "reasoning_content"],
    ["openrouter", "moonshotai/kimi-k2-thinking", "reasoning"],
    ["fireworks_ai", "kimi-k2p5", "reasoning_content"],
    ["openai", "deepseek-v4-flash", "reasoning_content"],
    ["litellm_proxy", "kimi-k2.5", "reasoning_content"],
  ] as const;

  it.each(MODELS)("gets a stand-in at %s (%s) for calls of another model", (vendor, model, field) => {
    const at = vendor === "openai" ? { model, api_base: OWN_SERVER } : { model };
    expect(messageTo(vendor, { tool_calls: [CALL] }, at)[field]).toBe(" ");
    const claudes = {
      tool_calls: [CALL],
      thinking_blocks: [{ type: "redacted_thinking", data: "x", provider: "anthropic" }],
    };
    expect(messageTo(vendor, claudes, at)[field]).toBe(" ");
    expect(messageTo(vendor, of("gemini"), at)[field]).toBe("Oslo is cold.");
  });

  it("gets its own back also where it was empty", () => {
    const own = { tool_calls: [CALL], reasoning_content: "" };
    expect(messageTo("deepseek", own, { model: "deepseek-v4-pro" })["reasoning_content"]).toBe("");
    expect(messageTo("moonshot", own, { model: "kimi-k2.5" })["reasoning_content"]).toBe("");
  });

  it("gets none where it does not think, or where no tool was called", () => {
    const off = { request: { thinking: { type: "disabled" } } };
    expect(messageTo("deepseek", { tool_calls: [CALL] }, { model: "deepseek-v4-pro", ...off })).not.toHaveProperty(
      "reasoning_content",
    );
    for (const model of ["deepseek-chat", "kimi-k2-0905-preview"])
      expect(messageTo("openai", { tool_calls: [CALL] }, { model, api_base: OWN_SERVER })).not.toHaveProperty(
        "reasoning_content",
      );
    expect(messageTo("moonshot", { content: "Hello." }, { model: "kimi-k2.5" })).not.toHaveProperty(
      "reasoning_content",
    );
  });

  it("gets none with the beginning of its own answer", () => {
    const messages = [
      question,
      { role: "assistant", tool_calls: [CALL] },
      result,
      { role: "assistant", content: "A " },
    ];
    const { body } = sent("deepseek", { messages: messages as RequestMessage[] }, { model: "deepseek-v4-pro" });
    expect((body["messages"] as Fields[]).map(({ reasoning_content }) => reasoning_content)).toEqual([
      undefined,
      " ",
      undefined,
      undefined,
    ]);
  });
});

describe("Gemini on OpenAI's wire", () => {
  const at = { model: "gemini-3-pro-preview", api_base: OWN_SERVER };
  const second = { ...CALL, id: "call_2" };
  const signatures = (message: object): unknown[] =>
    (messageTo("openai", message, at)["tool_calls"] as Fields[]).map(({ extra_content }) => extra_content);

  it("gets the stand-in for the first call of another model", () => {
    const standIn = { google: { thought_signature: "skip_thought_signature_validator" } };
    expect(signatures({ tool_calls: [CALL, second] })).toEqual([standIn, undefined]);
    expect(signatures({ ...of("anthropic"), tool_calls: [CALL] })).toEqual([standIn]);
  });

  it("gets the signatures that Gemini's own endpoint sent", () => {
    const thinking_blocks = [{ type: "signature", signature: "c2lnbmVk", tool_call_id: "call_1", provider: "gemini" }];
    expect(signatures({ tool_calls: [CALL, second], thinking_blocks })).toEqual([SIGNED, undefined]);
  });

  it("gets those of a gateway, in Google's form", () => {
    expect(signatures({ ...of("openrouter"), tool_calls: ADDED.tool_calls })).toEqual([SIGNED]);
    const specific = { ...CALL, provider_specific_fields: { thought_signature: "c2lnbmVk" } };
    expect(signatures({ ...of("litellm_proxy"), tool_calls: [specific] })).toEqual([SIGNED]);
  });

  it("needs none in its second generation", () => {
    const { tool_calls } = messageTo("openai", { tool_calls: [CALL] }, { ...at, model: "gemini-2.5-pro" });
    expect(tool_calls).toEqual([CALL]);
  });

  it("gets two signatures of calls with one id, each at its own", () => {
    const thinking_blocks = ["Zmlyc3Q=", "c2Vjb25k"].map((signature) => ({
      type: "signature",
      signature,
      tool_call_id: "call_1",
      provider: "gemini",
    }));
    expect(signatures({ tool_calls: [CALL, CALL], thinking_blocks })).toEqual(
      thinking_blocks.map(({ signature }) => ({ google: { thought_signature: signature } })),
    );
  });
});
