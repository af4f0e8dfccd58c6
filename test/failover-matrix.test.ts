/** An agent's tool loop goes on whoever fails, and whoever takes over: every provider to every other. */
import { describe, expect, it } from "vitest";
import type { RequestMessage } from "../src/types/openai.ts";
import { asksFor, INSTRUCTIONS, MODES, QUESTION, type Ran, reading, runAgent, stage, tools } from "./matrix/agent.ts";
import { PAIRS, PARTIES, type Party, RELATIVES } from "./matrix/parties.ts";
import { overloaded, type RecordedRequest } from "./support/fault-server.ts";
import { heard } from "./support/heard.ts";

const ANSWER = "It is warm in Reykjavik.";

const call = (city: string): string => `call: temperature {"city":"${city}"}`;
const result = (city: string): string => `result of temperature {"city":"${city}"}: ${reading(city)}`;

/** What was heard, results of one turn in the order of their text: parallel ones have no order. */
function conversation({ wire }: Party, request: RecordedRequest | undefined): string[] {
  const lines = request === undefined ? [] : heard(wire, request);
  const sorted: string[] = [];
  for (let at = 0; at < lines.length;) {
    const end = lines.findIndex((line, index) => index >= at && !line.startsWith("result"));
    const stop = end === -1 ? lines.length : end;
    sorted.push(...lines.slice(at, stop).toSorted());
    if (stop < lines.length) sorted.push(lines[stop] ?? "");
    at = stop + 1;
  }
  return sorted;
}

/** The results that were sent, in their order, each with its call; stand-ins for missing results are left out. */
const paired = ({ wire }: Party, request: RecordedRequest | undefined): string[] =>
  (request === undefined ? [] : heard(wire, request)).filter((line) => /^result .*degrees/.test(line));

const spoken = (lines: readonly string[]): string[] => lines.filter((line) => !line.startsWith("thinking"));
const thought = (lines: readonly string[]): number => lines.length - spoken(lines).length;

/** Each call has an id of its own, and one result. */
function expectConsistentIds({ messages }: Ran): void {
  const calls = messages.flatMap((message) => ("tool_calls" in message ? (message.tool_calls ?? []) : []));
  const ids = calls.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id.length > 0)).toBe(true);
  const answered = messages.flatMap((message: RequestMessage) =>
    message.role === "tool" ? [message.tool_call_id] : [],
  );
  expect(answered).toEqual(ids);
}

describe.each(PAIRS)("An agent that began with $from is handed over to $to", ({ pair }) => {
  const [a, b] = pair;
  it.each(MODES)("in the middle of a tool exchange, with thinking and two parallel calls (%s)", async (mode) => {
    const opening = asksFor(a, 1, ["Oslo", "Reykjavik"], "Let me see.");
    await using at = await stage([a, b], [[opening, overloaded()], { answer: ANSWER }]);
    const ran = await runAgent(at.router, mode);
    expect(ran).toMatchObject({ answer: ANSWER, answered_by: ["first", "second"] });
    expectConsistentIds(ran);
    const lines = conversation(b, at.second.requests[0]);
    expect(spoken(lines)).toEqual([
      `system: ${INSTRUCTIONS}`,
      `user: ${QUESTION}`,
      "assistant: Let me see.",
      call("Oslo"),
      call("Reykjavik"),
      result("Oslo"),
      result("Reykjavik"),
    ]);
    // Signatures hold at every host of the model's family, and nowhere else.
    expect(thought(lines)).toBe(a.signs !== undefined && a.signs === b.signs ? 1 : 0);
  });

  it.each(MODES)("back and forth, turn by turn (%s)", async (mode) => {
    await using at = await stage(
      [a, b],
      [
        [
          asksFor(a, 1, ["Oslo", "Rome"]),
          overloaded(),
          asksFor(a, 3, ["Bonn"], "Hm."),
          overloaded(),
          { answer: ANSWER },
        ],
        [asksFor(b, 2, ["Paris", "Bern"], "More."), asksFor(b, 4, ["Kyiv", "Riga"])],
      ],
    );
    const ran = await runAgent(at.router, mode);
    expect(ran).toMatchObject({ answer: ANSWER, answered_by: ["first", "second", "first", "second", "first"] });
    expectConsistentIds(ran);
    const lines = conversation(a, at.first.requests.at(-1));
    expect(spoken(lines)).toEqual([
      `system: ${INSTRUCTIONS}`,
      `user: ${QUESTION}`,
      ...["Oslo", "Rome"].map(call),
      ...["Oslo", "Rome"].map(result),
      "assistant: More.",
      ...["Paris", "Bern"].map(call),
      ...["Bern", "Paris"].map(result),
      "assistant: Hm.",
      call("Bonn"),
      result("Bonn"),
      ...["Kyiv", "Riga"].map(call),
      ...["Kyiv", "Riga"].map(result),
    ]);
    // Its own two turns' thinking is back, and that of the other's two where they are of one family.
    expect(thought(lines)).toBe(a.signs === undefined ? 0 : a.signs === b.signs ? 4 : 2);
  });
});

describe.each(RELATIVES)("An agent that began with $name is handed over", (a) => {
  it.each(PARTIES)("in the middle of a tool exchange to $name", async (b) => {
    await using at = await stage(
      [a, b],
      [[asksFor(a, 1, ["Oslo", "Rome"], "Let me see."), overloaded()], { answer: ANSWER }],
    );
    const ran = await runAgent(at.router, "whole");
    expect(ran).toMatchObject({ answer: ANSWER, answered_by: ["first", "second"] });
    expectConsistentIds(ran);
    const lines = conversation(b, at.second.requests[0]);
    expect(spoken(lines).slice(2)).toEqual([
      "assistant: Let me see.",
      ...["Oslo", "Rome"].map(call),
      ...["Oslo", "Rome"].map(result),
    ]);
    expect(thought(lines)).toBe(a.signs !== undefined && a.signs === b.signs ? 1 : 0);
  });
});

describe.each(RELATIVES)("An agent is handed over to $name", (b) => {
  it.each(PARTIES)("in the middle of a tool exchange that $name began", async (a) => {
    const opening = asksFor(a, 1, ["Oslo", "Rome"], "Let me see.");
    await using at = await stage(
      [a, b],
      [
        [opening, overloaded()],
        [asksFor(b, 2, ["Bonn"]), { answer: ANSWER }],
      ],
    );
    const ran = await runAgent(at.router, "stream");
    expect(ran).toMatchObject({ answer: ANSWER, answered_by: ["first", "second", "second"] });
    expectConsistentIds(ran);
    expect(spoken(conversation(b, at.second.requests[1])).slice(2)).toEqual([
      "assistant: Let me see.",
      ...["Oslo", "Rome"].map(call),
      ...["Oslo", "Rome"].map(result),
      call("Bonn"),
      result("Bonn"),
    ]);
  });
});

describe.each(PARTIES)("A tool loop goes on with $name", (b) => {
  const [openai = b] = PARTIES;

  it.each([
    ["that name the function", ["functions.temperature:0", "functions.temperature:1"]],
    ["that are too long", ["call_0123456789|fc_".padEnd(80, "a"), "call_0123456789|fc_".padEnd(80, "b")]],
    ["with characters of their own", ["chatcmpl-tool-{1}", "chatcmpl-tool-{2}"]],
  ])("after calls with ids %s", async (_, [first = "", second = ""]) => {
    const odd: Party = { ...openai, callId: (number) => (number % 10 === 0 ? first : second) };
    await using at = await stage([odd, b], [[asksFor(odd, 1, ["Oslo", "Rome"]), overloaded()], { answer: ANSWER }]);
    const ran = await runAgent(at.router, "whole");
    expect(ran).toMatchObject({ answer: ANSWER, answered_by: ["first", "second"] });
    expectConsistentIds(ran);
    expect(spoken(conversation(b, at.second.requests[0])).slice(-4)).toEqual([
      ...["Oslo", "Rome"].map(call),
      ...["Oslo", "Rome"].map(result),
    ]);
  });

  it("after thinking that somebody else has signed", async () => {
    await using at = await stage([b, b], [{ answer: ANSWER }, {}]);
    const provider = "somebody-else";
    const messages: RequestMessage[] = [
      { role: "user", content: QUESTION },
      {
        role: "assistant",
        content: null,
        reasoning_content: "Oslo, I wonder.",
        thinking_blocks: [
          { type: "thinking", thinking: "Oslo, I wonder.", signature: "bm90IHlvdXJz", provider },
          { type: "redacted_thinking", data: "bm90IHlvdXJz", provider },
          { type: "signature", signature: "bm90IHlvdXJz", tool_call_id: "call_1", provider },
        ],
        tool_calls: [
          { id: "call_1", type: "function", function: { name: "temperature", arguments: '{"city":"Oslo"}' } },
        ],
      },
      { role: "tool", tool_call_id: "call_1", content: reading("Oslo") },
    ];
    const answer = await at.router.completion({ model: "agent", messages, tools, reasoning_effort: "high" });
    expect(answer.choices[0].message.content).toBe(ANSWER);
    expect(conversation(b, at.first.requests[0])).toEqual([`user: ${QUESTION}`, call("Oslo"), result("Oslo")]);
    expect(at.first.requests[0]?.text).not.toMatch(/I wonder|bm90IHlvdXJz/);
  });

  it("after two turns whose calls have the same ids", async () => {
    const forgetful: Party = { ...openai, callId: (number) => `call_${number % 10}` };
    const turns = [asksFor(forgetful, 1, ["Oslo", "Rome"]), asksFor(forgetful, 2, ["Bonn", "Bern"]), overloaded()];
    await using at = await stage([forgetful, b], [turns, { answer: ANSWER }]);
    const ran = await runAgent(at.router, "whole");
    expect(ran).toMatchObject({ answer: ANSWER, answered_by: ["first", "first", "second"] });
    expect(spoken(conversation(b, at.second.requests[0])).slice(-4)).toEqual([
      ...["Bonn", "Bern"].map(call),
      ...["Bern", "Bonn"].map(result),
    ]);
  });

  // The other wires carry the caller's ids, and refuse a call without a result.
  it.skipIf(["openai", "azure", "mistral"].includes(b.wire))(
    "after turns whose calls have the same id, the first of them without a result",
    async () => {
      await using at = await stage([b, b], [{ answer: ANSWER }, {}]);
      const asks = (city: string): RequestMessage => ({
        role: "assistant",
        content: null,
        tool_calls: [
          {
            id: "temperature:0",
            type: "function",
            function: { name: "temperature", arguments: JSON.stringify({ city }) },
          },
        ],
      });
      const answers = (city: string): RequestMessage => ({
        role: "tool",
        tool_call_id: "temperature:0",
        content: reading(city),
      });
      const messages: RequestMessage[] = [
        { role: "user", content: QUESTION },
        asks("Oslo"),
        { role: "user", content: "Rather Rome." },
        asks("Rome"),
        answers("Rome"),
        asks("Kyiv"),
        answers("Kyiv"),
      ];
      await at.router.completion({ model: "agent", messages, tools });
      expect(paired(b, at.first.requests[0])).toEqual(["Rome", "Kyiv"].map(result));
    },
  );

  it("when the other's stream breaks in the middle of a call, and this one makes the same call", async () => {
    const calls = { tool_calls: [{ name: "temperature", id: openai.callId(1), arguments: { city: "Reykjavik" } }] };
    const broken = { ...calls, fault: "cut" as const, after: 2, chunk_size: 4 };
    const again = { tool_calls: [{ name: "temperature", id: b.callId(1), arguments: { city: "Reykjavik" } }] };
    await using at = await stage(
      [openai, b],
      [
        [broken, overloaded()],
        [again, { answer: ANSWER }],
      ],
    );
    const ran = await runAgent(at.router, "stream");
    expect(ran).toMatchObject({ answer: ANSWER });
    expectConsistentIds(ran);
    expect(spoken(conversation(b, at.second.requests[1])).slice(-2)).toEqual([call("Reykjavik"), result("Reykjavik")]);
  });

  it("when the other's answer breaks in the middle of its text", async () => {
    const text = "It is warm in Reykjavik, and cold in Rome, which nobody expected.";
    const broken = { fault: "cut" as const, answer: text, after: 6 };
    await using at = await stage([openai, b], [[asksFor(openai, 1, ["Oslo", "Rome"]), broken], { answer: text }]);
    const ran = await runAgent(at.router, "stream");
    expect(ran.answer).toBe(text);
    expect(at.second.requests).toHaveLength(1);
  });
});
