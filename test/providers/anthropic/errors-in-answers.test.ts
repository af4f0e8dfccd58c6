/** Errors with status 200, in the forms of Anthropic and of proxies. */
import { describe, expect, it } from "vitest";
import type { RouterError } from "../../../src/errors.ts";
import { claude } from "../../../src/providers/vertex_ai/claude.ts";
import { translator } from "../../../src/providers/anthropic/translator.ts";
import { ask, eventsOf, fixture, targetOf } from "./setting.ts";

const OVERLOADED = { type: "overloaded_error", message: "Overloaded" };
const json = (value: unknown): string => JSON.stringify(value);

/** The error thrown for `text` after the first `after` events of an answer. */
function thrownBy(text: string, after = 0, chat: Pick<typeof translator, "translate"> = translator): RouterError {
  const decoder = chat.translate(ask(), targetOf()).decoder({});
  try {
    for (const event of eventsOf(fixture("text.sse")).slice(0, after)) decoder.decode(event, []);
    for (const event of eventsOf(text)) decoder.decode(event, []);
  } catch (error) {
    return error as RouterError;
  }
  throw new Error("the event was taken for a part of the answer");
}

const EVENTS: readonly (readonly [what: string, event: string, name: string])[] = [
  [
    "an error event without a type",
    `event: error\ndata: ${json({ error: OVERLOADED })}\n\n`,
    "ServiceUnavailableError",
  ],
  ["an error event of plain text", "event: error\ndata: Overloaded\n\n", "ServiceUnavailableError"],
  ["an error event that says nothing known", "event: error\ndata: upstream gone\n\n", "APIError"],
  ["an error event of a text in JSON", `event: error\ndata: ${json("rate limit exceeded")}\n\n`, "RateLimitError"],
  ["an error event that is only a message", `event: error\ndata: ${json(OVERLOADED)}\n\n`, "ServiceUnavailableError"],
  ["an error without a type", `data: ${json({ error: { message: "Slow down", code: "429" } })}\n\n`, "RateLimitError"],
  ["an error with a number", `data: ${json({ error: { message: "No", code: 503 } })}\n\n`, "ServiceUnavailableError"],
  ["an error that is a text", `data: ${json({ error: "rate limit exceeded" })}\n\n`, "RateLimitError"],
  ["an error in a list", `data: ${json([{ error: OVERLOADED }])}\n\n`, "ServiceUnavailableError"],
  ["a line of JSON", `${json({ error: OVERLOADED })}\n`, "ServiceUnavailableError"],
  ["lines of JSON", `${JSON.stringify({ error: OVERLOADED }, undefined, 2)}\n`, "ServiceUnavailableError"],
  ["a bare message", `data: ${json({ message: "Too many requests" })}\n\n`, "RateLimitError"],
];

describe("an error among the events", () => {
  it.each(EVENTS)("is thrown at once: %s", (_, event, name) => {
    for (const after of [0, 3]) expect(thrownBy(event, after)).toMatchObject({ name, deployment_id: "ferry-1" });
  });

  it.each(EVENTS)("is thrown on Vertex AI too: %s", (_, event, name) => {
    expect(thrownBy(event, 0, claude)).toMatchObject({ name });
  });

  it("of Google's is classified on Vertex AI", () => {
    const error = { code: 429, message: "Resource exhausted.", status: "RESOURCE_EXHAUSTED" };
    expect(thrownBy(`data: ${json([{ error }])}\n\n`, 0, claude)).toMatchObject({ name: "RateLimitError" });
  });

  it.each([
    '{"type":"message_note","error":null}',
    '{"type":"message_note","message":"Hello"}',
    '{"type":"ping","error":""}',
  ])("is not seen in an event that only looks like one: %s", (data) => {
    expect(translator.translate(ask(), targetOf()).decoder({}).decode({ event: undefined, data }, [])).toBe(true);
  });
});

describe("an error in place of a whole answer", () => {
  it.each([
    ["without a type", { error: { type: "rate_limit_error", message: "Slow down" } }, "RateLimitError"],
    ["in a list", [{ error: OVERLOADED }], "ServiceUnavailableError"],
    ["that is a string", { error: "rate limit exceeded" }, "RateLimitError"],
    ["with a number", { error: { message: "No", code: 502 } }, "BadGatewayError"],
    ["that is a bare message", { message: "Too many requests" }, "RateLimitError"],
  ])("is thrown %s", (_, body, name) => {
    expect(() => translator.translate(ask(), targetOf()).reply(json(body), {})).toThrow(
      expect.objectContaining({ name }),
    );
  });
});
