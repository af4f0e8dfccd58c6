import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RequestMessage } from "../../../src/types/openai.ts";
import { bodyOf, targetOf } from "./setting.ts";

const words = fc.constantFrom("", " ", "Aye.", "The tide turns.\n");
const id = fc.constantFrom("a", "b", "call:1", "call|1", "");
const call = fc.record({
  id,
  type: fc.constant("function" as const),
  function: fc.record({ name: fc.constantFrom("f", "g"), arguments: fc.constantFrom("{}", "", "{bad", "3") }),
});
const message: fc.Arbitrary<RequestMessage> = fc.oneof(
  fc.record({ role: fc.constantFrom("user" as const, "system" as const, "developer" as const), content: words }),
  fc.record({
    role: fc.constant("assistant" as const),
    content: words,
    tool_calls: fc.array(call, { maxLength: 3 }),
  }) as fc.Arbitrary<RequestMessage>,
  fc.record({ role: fc.constant("tool" as const), tool_call_id: id, content: words }),
);
const conversation = fc.array(message, { maxLength: 12 });
const model = fc.constantFrom("claude-sonnet-4-5", "claude-opus-4-8", "claude-opus-4-6");

interface Block {
  readonly type: string;
  readonly id?: string;
  readonly tool_use_id?: string;
  readonly text?: string;
}
type Turns = readonly { readonly role: string; readonly content: readonly Block[] }[];

const turnsOf = (messages: RequestMessage[], name: string): Turns =>
  bodyOf({ model: "ferry", messages }, targetOf(name))["messages"] as Turns;
const idsOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => (block.type === "tool_use" && block.id !== undefined ? [block.id] : []));

/** What the API requires of any conversation. */
describe("any conversation at all", () => {
  const holds = (law: (turns: Turns, messages: RequestMessage[]) => void): void => {
    fc.assert(
      fc.property(conversation, model, (messages, name) => law(turnsOf(messages, name), messages)),
      { numRuns: 500 },
    );
  };

  it("begins with the user, and turns alternate", () => {
    holds((turns) => {
      expect(turns[0]?.role).toBe("user");
      turns.slice(1).forEach((turn, index) => {
        expect(turn.role).not.toBe(turns[index]?.role);
        if (turn.role !== "system") return;
        expect(turns[index]?.role).toBe("user");
        expect([undefined, "assistant"]).toContain(turns[index + 2]?.role);
      });
    });
  });

  it("has no empty turn and no empty text", () => {
    holds((turns) => {
      for (const { content } of turns) {
        expect(content.length).toBeGreaterThan(0);
        const texts = content.filter(({ type }) => type === "text");
        expect(texts.filter(({ text }) => text?.trim() === "")).toEqual([]);
      }
    });
  });

  it("has one result for every call, first in the next turn", () => {
    holds((turns) => {
      turns.forEach(({ content }, index) => {
        const calls = idsOf(content);
        const next = turns[index + 1]?.content ?? [];
        expect(next.slice(0, calls.length).map((block) => block.tool_use_id)).toEqual(calls.length === 0 ? [] : calls);
        expect(next.slice(calls.length).filter((block) => block.type === "tool_result")).toEqual([]);
      });
      expect(turns[0]?.content.some((block) => block.type === "tool_result")).toBe(false);
    });
  });

  it("has ids that are valid and unique", () => {
    holds((turns) => {
      const ids = turns.flatMap(({ content }) => idsOf(content));
      expect(new Set(ids).size).toBe(ids.length);
      for (const one of ids) expect(one).toMatch(/^[a-zA-Z0-9_-]+$/);
    });
  });

  it("loses no call and no text", () => {
    holds((turns, messages) => {
      const calls = messages.flatMap((one) => (one.role === "assistant" ? (one.tool_calls ?? []) : []));
      expect(turns.flatMap(({ content }) => idsOf(content))).toHaveLength(calls.length);
      const said = messages.filter(
        ({ role, content }) =>
          (role === "user" || role === "assistant") && typeof content === "string" && content.trim() !== "",
      );
      const heard = turns.flatMap(({ role, content }) =>
        role === "system" ? [] : content.filter(({ type }) => type === "text"),
      );
      expect(heard.length).toBeGreaterThanOrEqual(said.length);
    });
  });
});
