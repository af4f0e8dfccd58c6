import { describe, expect, it } from "vitest";
import type { RequestMessage } from "../../../../src/types/openai.ts";
import { sent } from "../support/wire.ts";

/** The messages that Perplexity is sent. */
const turnsOf = (messages: unknown[], more: object = {}): unknown =>
  sent("perplexity", { messages: messages as RequestMessage[], ...more }).body["messages"];

const system = { role: "system", content: "Be brief." };
const user = (content: unknown): object => ({ role: "user", content });
const assistant = (content: unknown, more: object = {}): object => ({ role: "assistant", content, ...more });
const call = { id: "c1", type: "function", function: { name: "tide_at", arguments: '{"port":"Turku"}' } };

describe("a conversation for Perplexity", () => {
  it("is sent as it is when user and assistant alternate", () => {
    const messages = [system, system, user("a"), assistant("b"), user("c")];
    expect(turnsOf(messages)).toEqual(messages);
  });

  it("has consecutive messages of one role joined", () => {
    expect(
      turnsOf([user("a"), user([{ type: "text", text: "b" }]), assistant("c"), assistant("d"), user("e")]),
    ).toEqual([user("a\n\nb"), assistant("c\n\nd"), user("e")]);
  });

  it("keeps images as parts", () => {
    const image = { type: "image_url", image_url: { url: "https://x.example/a.png" } };
    expect(turnsOf([user("a"), user([{ type: "text", text: "b" }, image])])).toEqual([
      user([{ type: "text", text: "a" }, { type: "text", text: "b" }, image]),
    ]);
  });

  it("begins with the user, and has later instructions as user messages", () => {
    expect(turnsOf([{ ...system, role: "developer" }, assistant("a"), user("b"), system])).toEqual([
      system,
      user("."),
      assistant("a"),
      user("b\n\nBe brief."),
    ]);
    expect(turnsOf([system])).toEqual([system, user(".")]);
  });

  it("renders earlier tool calls and their results as text", () => {
    const results = [
      { role: "tool", tool_call_id: "c1", content: "3 m" },
      { role: "tool", tool_call_id: "c2", content: [{ type: "text", text: "4 m" }] },
    ];
    const custom = { id: "c2", type: "custom", custom: { name: "look", input: "out" } };
    const messages = [user("How deep?"), assistant("", { tool_calls: [call, custom] }), ...results, user("Sure?")];
    expect(turnsOf(messages)).toEqual([
      user("How deep?"),
      assistant('Called the tool tide_at (c1) with {"port":"Turku"}\n\nCalled the tool look (c2) with out'),
      user("Result of the tool call c1: 3 m\n\nResult of the tool call c2: 4 m\n\nSure?"),
    ]);
  });

  it("renders a function_call and a refusal as text", () => {
    const messages = [
      user("How deep?"),
      assistant(null, { function_call: { name: "tide_at", arguments: "{}" } }),
      { role: "function", name: "tide_at", content: "3 m" },
      assistant([{ type: "refusal", refusal: "No." }], { refusal: "Never." }),
      user(""),
      assistant(""),
      user("Why?"),
    ];
    expect(turnsOf(messages)).toEqual([
      user("How deep?"),
      assistant("Called the tool tide_at with {}"),
      user("Result of the tool tide_at: 3 m"),
      assistant("No.\n\nNever."),
      user("Why?"),
    ]);
  });

  it("continues without the tools when they are dropped", () => {
    const { body } = sent("perplexity", {
      messages: [
        user("a"),
        assistant(null, { tool_calls: [call] }),
        { role: "tool", tool_call_id: "c1", content: "r" },
      ],
      tools: [{ type: "function", function: { name: "tide_at" } }],
      tool_choice: "auto",
      drop_params: true,
    } as object);
    expect(body).toEqual({
      model: "a-model",
      messages: [user("a"), expect.anything(), user("Result of the tool call c1: r")],
    });
  });
});
