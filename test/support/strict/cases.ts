/** Requests that the strict readings refuse, and some like them that they take. */
import { signatureOf } from "../wire.ts";
import type { WireName } from "../wires.ts";

type Body = Record<string, unknown>;

export const messages = (...list: Body[]): Body => ({ messages: list });
export const user = (content: unknown = "Hi"): Body => ({ role: "user", content });
const calling = (...ids: string[]): Body => ({
  role: "assistant",
  content: null,
  tool_calls: ids.map((id) => ({ id, type: "function", function: { name: "f", arguments: "{}" } })),
});
export const told = (id: string): Body => ({ role: "tool", tool_call_id: id, content: "ok" });

const use = (id: string): Body => ({ type: "tool_use", id, name: "f", input: {} });
const used = (id: string): Body => ({ type: "tool_result", tool_use_id: id, content: "ok" });
const assistant = (...content: Body[]): Body => ({ role: "assistant", content });
const thinking = (signature: string): Body => ({ type: "thinking", thinking: "Hm", signature });
const CLAUDE_TOOLS = { tools: [{ name: "f", input_schema: { type: "object" } }] };
const BUDGET = { thinking: { type: "enabled", budget_tokens: 1024 } };

const says = (...parts: Body[]): Body => ({ role: "user", parts });
const model = (...parts: Body[]): Body => ({ role: "model", parts });
export const contents = (...list: Body[]): Body => ({ contents: list });
const functionCall = (name = "f", more: Body = {}): Body => ({ functionCall: { name, args: {} }, ...more });
const functionResponse = (name = "f"): Body => ({ functionResponse: { name, response: { output: "ok" } } });
const SKIP = { thoughtSignature: "skip_thought_signature_validator" };
export const hi: Body = says({ text: "Hi" });

const spoke = (role: string, ...content: Body[]): Body => ({ role, content });
const toolUse = (toolUseId: string): Body => ({ toolUse: { toolUseId, name: "f", input: {} } });
const toolResult = (toolUseId: string): Body => ({ toolResult: { toolUseId, content: [{ text: "ok" }] } });
const reasoned = (signature: string): Body => ({ reasoningContent: { reasoningText: { text: "Hm", signature } } });
const TOOL_CONFIG = { toolConfig: { tools: [{ toolSpec: { name: "f", inputSchema: { json: { type: "object" } } } }] } };

type Case = readonly [wire: WireName, name: string, body: Body, says: RegExp];

export const REFUSED: readonly Case[] = [
  ["openai", "no messages", messages(), /empty array/],
  ["openai", "a field it does not know", { ...messages(user()), top_k: 5 }, /Unknown parameter: 'top_k'/],
  [
    "openai",
    "another vendor's reasoning in a message",
    messages(user(), { role: "assistant", content: "a", reasoning_details: ["b"] }),
    /Unknown/,
  ],
  ["openai", "a result without a call", messages(user(), told("a")), /preceeding message with 'tool_calls'/],
  ["openai", "a result of another call", messages(user(), calling("a"), told("b")), /preceeding message/],
  [
    "openai",
    "a call without its result",
    messages(user(), calling("a", "b"), told("a"), user()),
    /did not have response messages: b/,
  ],
  ["openai", "a result behind a question", messages(user(), calling("a"), user(), told("a")), /did not have response/],
  [
    "openai",
    "an id of 41 characters",
    messages(user(), calling("a".repeat(41)), told("a".repeat(41))),
    /string too long/,
  ],
  ["openai", "an assistant that says nothing", messages(user(), { role: "assistant", content: null }), /got null/],
  [
    "openai",
    "usage of a stream that is none",
    { ...messages(user()), stream_options: {} },
    /only allowed when 'stream'/,
  ],
  ["openai", "a tool choice without tools", { ...messages(user()), tool_choice: "auto" }, /only allowed when 'tools'/],
  [
    "openai",
    "an open schema that is strict",
    {
      ...messages(user()),
      response_format: { type: "json_schema", json_schema: { name: "a", strict: true, schema: { type: "object" } } },
    },
    /additionalProperties/,
  ],
  ["azure", "a result without a call", messages(user(), told("a")), /preceeding message/],
  [
    "mistral",
    "an id that is not of nine characters",
    messages(user(), calling("call_1"), told("call_1")),
    /length of 9/,
  ],
  [
    "mistral",
    "a question right after a result",
    messages(user(), calling("abcdefgh1"), told("abcdefgh1"), user()),
    /Unexpected role 'user' after role 'tool'/,
  ],
  [
    "mistral",
    "a field of OpenAI's messages",
    messages(user(), { role: "assistant", content: "a", refusal: null }, user()),
    /Extra inputs/,
  ],
  [
    "mistral",
    "a result too few",
    messages(user(), calling("abcdefgh1", "abcdefgh2"), told("abcdefgh1")),
    /Not the same number/,
  ],
  [
    "mistral",
    "a conversation that ends with the assistant",
    messages(user(), { role: "assistant", content: "a" }),
    /Expected last role/,
  ],
  [
    "anthropic",
    "a conversation that the assistant begins",
    messages(assistant({ type: "text", text: "a" }), user()),
    /first message/,
  ],
  ["anthropic", "blank text", messages(user([{ type: "text", text: " " }])), /non-empty/],
  [
    "anthropic",
    "a call without its result",
    { ...messages(user(), assistant(use("a")), user()), ...CLAUDE_TOOLS },
    /without `tool_result` blocks immediately after: a/,
  ],
  [
    "anthropic",
    "a result behind text",
    { ...messages(user(), assistant(use("a")), user([{ type: "text", text: "b" }, used("a")])), ...CLAUDE_TOOLS },
    /immediately after/,
  ],
  ["anthropic", "a result without a call", messages(user([used("a")])), /unexpected `tool_use_id`/],
  [
    "anthropic",
    "an id with a colon",
    { ...messages(user(), assistant(use("a:1")), user([used("a:1")])), ...CLAUDE_TOOLS },
    /should match pattern/,
  ],
  [
    "anthropic",
    "an id that comes twice",
    {
      ...messages(user(), assistant(use("a")), user([used("a")]), assistant(use("a")), user([used("a")])),
      ...CLAUDE_TOOLS,
    },
    /must be unique/,
  ],
  [
    "anthropic",
    "thinking that is not its own",
    messages(user(), assistant(thinking("bm8="), { type: "text", text: "a" }), user()),
    /Invalid `signature`/,
  ],
  [
    "anthropic",
    "thinking with a field of ours",
    messages(user(), assistant({ ...thinking(signatureOf("claude", "Hm")), provider: "anthropic" }), user()),
    /Extra inputs/,
  ],
  [
    "anthropic",
    "a budget in a loop without thinking",
    { ...messages(user(), assistant(use("a")), user([used("a")])), ...CLAUDE_TOOLS, ...BUDGET },
    /must start with a thinking block/,
  ],
  [
    "anthropic",
    "a budget and a forced tool",
    { ...messages(user()), ...CLAUDE_TOOLS, ...BUDGET, tool_choice: { type: "any" } },
    /forces tool use/,
  ],
  [
    "anthropic",
    "a prefill that ends with a blank",
    messages(user(), assistant({ type: "text", text: "a " })),
    /trailing whitespace/,
  ],
  ["gemini", "a conversation that the model begins", contents(model({ text: "a" }), hi), /first content/],
  ["gemini", "a content without parts", contents(says()), /must not be empty/],
  ["gemini", "a field it does not know", contents(says({ text: "a", name: "b" })), /Unknown name/],
  [
    "gemini",
    "a call without a signature",
    contents(hi, model(functionCall()), says(functionResponse())),
    /missing a thought_signature/,
  ],
  [
    "gemini",
    "a signature that is not its own",
    contents(hi, model(functionCall("f", { thoughtSignature: "bm8=" })), says(functionResponse())),
    /Corrupted thought signature/,
  ],
  [
    "gemini",
    "a response too few",
    contents(hi, model(functionCall("f", SKIP), functionCall("g")), says(functionResponse())),
    /equal to the number/,
  ],
  [
    "gemini",
    "responses in another order",
    contents(hi, model(functionCall("f", SKIP), functionCall("g")), says(functionResponse("g"), functionResponse("f"))),
    /does not match/,
  ],
  ["gemini", "a response without a call", contents(says(functionResponse())), /immediately after a function call turn/],
  [
    "gemini",
    "a call after the model's words",
    contents(hi, model({ text: "a" }), model(functionCall("f", SKIP)), says(functionResponse())),
    /immediately after a user turn/,
  ],
  ["gemini", "labels", { ...contents(hi), labels: { a: "b" } }, /Unknown name \\"labels\\"/],
  [
    "gemini",
    "a schema without its type",
    { ...contents(hi), generationConfig: { responseJsonSchema: { type: "object" } } },
    /application\/json/,
  ],
  ["vertex_ai", "empty text", contents(says({ text: "" })), /empty text parameter/],
  [
    "vertex_ai",
    "an id of a call",
    contents(hi, model({ functionCall: { id: "a", name: "f", args: {} }, ...SKIP }), says(functionResponse())),
    /Unknown name \\"id\\"/,
  ],
  [
    "bedrock",
    "a conversation that the assistant begins",
    messages(spoke("assistant", { text: "a" })),
    /must start with a user message/,
  ],
  [
    "bedrock",
    "two turns of one side",
    messages(spoke("user", { text: "a" }), spoke("user", { text: "b" })),
    /must alternate/,
  ],
  ["bedrock", "blank text", messages(spoke("user", { text: " " })), /is blank/],
  [
    "bedrock",
    "calls without their tools",
    messages(spoke("user", { text: "a" }), spoke("assistant", toolUse("a")), spoke("user", toolResult("a"))),
    /toolConfig field must be defined/,
  ],
  [
    "bedrock",
    "a result of another call",
    {
      ...messages(spoke("user", { text: "a" }), spoke("assistant", toolUse("a")), spoke("user", toolResult("b"))),
      ...TOOL_CONFIG,
    },
    /without `tool_result`/,
  ],
  [
    "bedrock",
    "an id of 65 characters",
    {
      ...messages(
        spoke("user", { text: "a" }),
        spoke("assistant", toolUse("a".repeat(65))),
        spoke("user", toolResult("a".repeat(65))),
      ),
      ...TOOL_CONFIG,
    },
    /regular expression pattern/,
  ],
  [
    "bedrock",
    "reasoning that is not its own",
    messages(
      spoke("user", { text: "a" }),
      spoke("assistant", reasoned("bm8="), { text: "b" }),
      spoke("user", { text: "c" }),
    ),
    /Invalid `signature`/,
  ],
  [
    "bedrock",
    "a field it does not know",
    { ...messages(spoke("user", { text: "a" })), max_tokens: 5 },
    /extraneous key/,
  ],
];

export const TAKEN: readonly (readonly [WireName, string, Body])[] = [
  ["openai", "two calls and their results", messages(user(), calling("a", "b"), told("b"), told("a"), user())],
  [
    "mistral",
    "a call, its result and words",
    messages(user(), calling("abcdefgh1"), told("abcdefgh1"), { role: "assistant", content: "a" }, user()),
  ],
  [
    "anthropic",
    "its own thinking in a loop",
    {
      ...messages(user(), assistant(thinking(signatureOf("claude", "Hm")), use("a")), user([used("a")])),
      ...CLAUDE_TOOLS,
      ...BUDGET,
    },
  ],
  [
    "gemini",
    "calls with a stand-in for a signature",
    contents(hi, model(functionCall("f", SKIP), functionCall("g")), says(functionResponse("f"), functionResponse("g"))),
  ],
  [
    "gemini",
    "its own signature, in either alphabet",
    contents(
      hi,
      model(
        functionCall("f", {
          thoughtSignature: signatureOf("google", "f([])").replaceAll("+", "-").replaceAll("/", "_"),
        }),
      ),
      says(functionResponse()),
    ),
  ],
  ["vertex_ai", "labels", { ...contents(hi), labels: { a: "b" } }],
  [
    "bedrock",
    "its own reasoning in a loop",
    {
      ...messages(
        spoke("user", { text: "a" }),
        spoke("assistant", reasoned(signatureOf("claude", "Hm")), toolUse("a")),
        spoke("user", toolResult("a")),
      ),
      ...TOOL_CONFIG,
    },
  ],
];
