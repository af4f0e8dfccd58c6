/** Tool loops: a conversation in which the model asks, the caller answers, and the model goes on. */
import { expect, it } from "vitest";
import type { Message, RequestMessage } from "../../../src/types/openai.ts";
import type { RecordedRequest, Script } from "../../support/fault-server.ts";
import { heard } from "../../support/heard.ts";
import type { Subject } from "../subjects.ts";
import { MODES, type Mode, question, setting, type Setting } from "./asking.ts";

const tools = ["weather", "time"].map((name) => ({
  type: "function" as const,
  function: {
    name,
    description: `The ${name} in a city.`,
    parameters: { type: "object", properties: { city: { type: "string" } }, required: ["city"] },
  },
}));

const CALLS = [
  { name: "weather", id: "abcDEF123", arguments: { city: "Oslo" } },
  { name: "weather", id: "abcDEF124", arguments: { city: "Rome" } },
];
/** What comes back of the thinking, by how the provider told it. */
const GIVEN_BACK = {
  text: [],
  signed: ["thinking: Oslo is cold, I think."],
  "signed calls": ["thinking: (signed)"],
};
const OSLO = 'weather {"city":"Oslo"}';
const ROME = 'weather {"city":"Rome"}';

const anId: unknown = expect.stringMatching(/^[\w-]{9,40}$/);

const callsThen = (first: object): Script => [{ ...first, tool_calls: CALLS }, { answer: "A coat for Oslo." }];

function toolCalls(message: Message): { id: string; function: { name: string; arguments: string } }[] {
  return (message.tool_calls ?? []).flatMap((call) => (call.type === "function" ? [call] : []));
}

/** The caller keeps messages as JSON, and brings the results in another order than that of the calls. */
async function loop(at: Setting, mode: Mode, more: object = {}): Promise<{ message: Message; last: Message }> {
  const first = await at.ask({ tools, ...more }, mode);
  const { message } = first.choices[0];
  expect(first.choices[0].finish_reason).toBe("tool_calls");
  const [oslo, rome] = toolCalls(message);
  const messages: RequestMessage[] = [
    ...question,
    JSON.parse(JSON.stringify(message)) as Message,
    { role: "tool", tool_call_id: rome?.id ?? "", content: "20 degrees" },
    { role: "tool", tool_call_id: oslo?.id ?? "", content: "7 degrees" },
  ];
  const second = await at.ask({ tools, ...more, messages }, mode);
  return { message, last: second.choices[0].message };
}

const heardBy = ({ wire }: Subject, request: RecordedRequest | undefined): string[] =>
  request === undefined ? [] : heard(wire, request);
const withoutThinking = (lines: readonly string[]): string[] => lines.filter((line) => !line.startsWith("thinking"));
/** Results in the order of their text: that of parallel results is the wire's own. */
const inAnyOrder = (lines: readonly string[]): string[] => lines.toSorted();

/** The same tools, as other APIs write them. */
const OTHER_FORMS: Readonly<Record<string, (tool: (typeof tools)[number]["function"]) => object>> = {
  "Anthropic's": ({ parameters, ...tool }) => ({ ...tool, input_schema: parameters }),
  "Anthropic's, with its type": ({ parameters, ...tool }) => ({ ...tool, type: "custom", input_schema: parameters }),
  "MCP's": ({ parameters, ...tool }) => ({ ...tool, inputSchema: parameters }),
  "that of the Responses API": (tool) => ({ type: "function", ...tool }),
};

/** At Anthropic a tool may have the type `custom`, which changes nothing. */
const withoutCustom = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body), (key, value: unknown) => (key === "type" && value === "custom" ? undefined : value));

/** The same choice, as other APIs write it. */
const OTHER_CHOICES: readonly [unknown, unknown][] = [
  [{ type: "any" }, "required"],
  [
    { type: "tool", name: "time" },
    { type: "function", function: { name: "time" } },
  ],
  [
    { type: "function", name: "time" },
    { type: "function", function: { name: "time" } },
  ],
  [{ type: "auto" }, "auto"],
];

export function toolLoops(subject: Subject): void {
  it.each(Object.entries(OTHER_FORMS))("sends tools in %s form as it sends those in OpenAI's", async (_, form) => {
    await using at = await setting(subject, {});
    await at.ask({ tools });
    await at.ask({ tools: tools.map((tool) => form(tool.function)) });
    const [first, second] = at.server.requests;
    expect(JSON.stringify(first?.body)).toContain("weather");
    expect(withoutCustom(second?.body)).toEqual(first?.body);
  });

  it.each(OTHER_CHOICES)("sends the choice %j of a tool as it sends %j", async (written, openai) => {
    await using at = await setting(subject, {});
    await at.ask({ tools, tool_choice: openai });
    await at.ask({ tools, tool_choice: written });
    const [first, second] = at.server.requests;
    expect(second?.body).toEqual(first?.body);
  });

  for (const mode of MODES) {
    it(`asks for two tools at once, and is told which result is whose (${mode})`, async () => {
      await using at = await setting(subject, callsThen({}));
      const { message, last } = await loop(at, mode);
      expect(message.content).toBeNull();
      expect(
        toolCalls(message).map(({ function: call }) => [call.name, JSON.parse(call.arguments) as unknown]),
      ).toEqual([
        ["weather", { city: "Oslo" }],
        ["weather", { city: "Rome" }],
      ]);
      const ids = toolCalls(message).map(({ id }) => id);
      expect(new Set(ids).size).toBe(2);
      expect(ids).toEqual(subject.made_up_ids === true ? [anId, anId] : CALLS.map(({ id }) => id));
      expect(last.content).toBe("A coat for Oslo.");
      const lines = withoutThinking(heardBy(subject, at.server.requests[1]));
      expect(lines.slice(0, 3)).toEqual(["user: Hi", `call: ${OSLO}`, `call: ${ROME}`]);
      expect(inAnyOrder(lines.slice(3))).toEqual([`result of ${OSLO}: 7 degrees`, `result of ${ROME}: 20 degrees`]);
    });

    it(`thinks before it calls, and gets its own thinking back (${mode})`, async () => {
      await using at = await setting(
        subject,
        callsThen({ answer: "Let me look.", reasoning: "Oslo is cold, I think." }),
      );
      const { message, last } = await loop(at, mode, { reasoning_effort: "high" });
      expect(message).toMatchObject({ content: "Let me look.", reasoning_content: "Oslo is cold, I think." });
      expect(last.content).toBe("A coat for Oslo.");
      const lines = heardBy(subject, at.server.requests[1]);
      const thought = lines.filter((line) => line.startsWith("thinking"));
      expect(thought).toEqual(GIVEN_BACK[subject.thinking]);
      expect(JSON.stringify(withoutThinking(lines))).not.toContain("Oslo is cold");
      expect(withoutThinking(lines)[1]).toBe("assistant: Let me look.");
    });
  }

  it("goes on after a tool that answered nothing, and one that was never answered", async () => {
    await using at = await setting(subject, callsThen({}));
    const { message } = (await at.ask({ tools })).choices[0];
    const [oslo] = toolCalls(message);
    const nothing: RequestMessage = { role: "tool", tool_call_id: oslo?.id ?? "", content: "" };
    const answered = { ...message, tool_calls: message.tool_calls?.slice(0, 1) ?? [] };
    const last = await at.ask({ tools, messages: [...question, answered, nothing] });
    expect(last.choices[0].message.content).toBe("A coat for Oslo.");
  });

  it("takes a new question after the loop, with its calls and results behind it", async () => {
    await using at = await setting(subject, callsThen({ reasoning: "Hm." }));
    const { message, last } = await loop(at, "whole", { reasoning_effort: "high" });
    const results = toolCalls(message).map(({ id }): RequestMessage => ({
      role: "tool",
      tool_call_id: id,
      content: "5",
    }));
    const after: RequestMessage[] = [
      ...question,
      message,
      ...results,
      last,
      { role: "user", content: "Thanks. And Bonn?" },
    ];
    await at.ask({ tools, reasoning_effort: "high", messages: after });
    const lines = withoutThinking(heardBy(subject, at.server.requests[2]));
    expect(lines.slice(-2)).toEqual(["assistant: A coat for Oslo.", "user: Thanks. And Bonn?"]);
  });

  it("takes a question that interrupts the loop right after its results", async () => {
    await using at = await setting(subject, callsThen({}));
    const { message } = (await at.ask({ tools })).choices[0];
    const results = toolCalls(message).map(({ id }): RequestMessage => ({
      role: "tool",
      tool_call_id: id,
      content: "5",
    }));
    await at.ask({ tools, messages: [...question, message, ...results, { role: "user", content: "Be quick." }] });
    expect(heardBy(subject, at.server.requests[1]).at(-1)).toBe("user: Be quick.");
  });
}
