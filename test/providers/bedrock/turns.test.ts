import fc from "fast-check";
import { describe, it, expect } from "vitest";
import { bodyOf, CLAUDE, targetOf } from "./setting.ts";

const text = fc.constantFrom("", " ", "Aye.");
const id = fc.constantFrom("a", "b", "c.1");
const call = id.map((name) => ({ id: name, type: "function", function: { name: "f", arguments: "{}" } }));
const marked = fc.constantFrom({}, { cache_control: { type: "ephemeral" } });
const message = fc.oneof(
  fc.record({ role: fc.constantFrom("user", "system", "developer"), content: text }),
  fc.record({ role: fc.constant("assistant"), content: text, tool_calls: fc.array(call, { maxLength: 3 }) }),
  fc.record({ role: fc.constant("tool"), tool_call_id: id, content: text }),
);
const messages = fc.array(
  fc.tuple(message, marked).map(([fields, marker]) => ({ ...fields, ...marker })),
  { maxLength: 8 },
);
const model = fc.constantFrom(
  CLAUDE,
  "us.meta.llama3-3-70b-instruct-v1:0",
  "mistral.mistral-large-2407-v1:0",
  "amazon.titan-text-lite-v1",
);
const tools = fc.constantFrom({}, { tools: [{ type: "function", function: { name: "f" } }] });

interface Block {
  readonly text?: string;
  readonly toolUse?: { readonly toolUseId: string };
  readonly toolResult?: { readonly toolUseId: string };
  readonly cachePoint?: object;
}
type Turns = { readonly role: string; readonly content: readonly Block[] }[];

describe("any conversation at all", () => {
  const holds = (law: (turns: Turns, name: string) => void): void =>
    fc.assert(
      fc.property(messages, model, tools, (given, name, fields) => {
        const wanted = name.includes("titan") ? {} : fields;
        const body = bodyOf({ model: "m", messages: given, ...wanted } as never, targetOf(name));
        law(body["messages"] as Turns, name);
      }),
      { numRuns: 500 },
    );

  it("begins with the user, and turns alternate", () => {
    holds((turns) => turns.forEach(({ role }, index) => expect(role).toBe(index % 2 === 0 ? "user" : "assistant")));
  });

  it("has no empty turn, no blank text and no cache point without a block before it", () => {
    holds((turns) => {
      for (const { content } of turns) {
        expect(content.length).toBeGreaterThan(0);
        expect(content.every(({ text: said }) => said === undefined || said.trim() !== "")).toBe(true);
        expect(
          content.some((block, index) => block.cachePoint && (index === 0 || content[index - 1]?.cachePoint)),
        ).toBe(false);
      }
    });
  });

  it("has a placeholder when only the marker of a moved result is left", () => {
    const call = { id: "c.1", type: "function", function: { name: "f", arguments: "{}" } };
    const given = [
      { role: "assistant", content: "", tool_calls: [call] },
      { role: "user", content: "" },
      { role: "assistant", content: "Aye." },
      { role: "tool", tool_call_id: "c.1", content: "", cache_control: { type: "ephemeral" } },
    ];
    const turns = bodyOf({ model: "m", messages: given } as never, targetOf(CLAUDE))["messages"] as Turns;
    expect(turns.every(({ content }) => content.length > 0)).toBe(true);
  });

  it("has one result for every call, in the next turn, and no other", () => {
    holds((turns) => {
      const ids = (turn: Turns[number] | undefined, key: "toolUse" | "toolResult"): string[] =>
        (turn?.content ?? []).flatMap((block) => block[key]?.toolUseId ?? []);
      turns.forEach((turn, index) => expect(ids(turns[index + 1], "toolResult")).toEqual(ids(turn, "toolUse")));
      const calls = turns.flatMap((turn) => ids(turn, "toolUse"));
      expect(new Set(calls).size).toBe(calls.length);
    });
  });

  it("has at most four cache points", () => {
    holds((turns) =>
      expect(turns.flatMap(({ content }) => content).filter((block) => block.cachePoint).length).toBeLessThanOrEqual(4),
    );
  });
});
