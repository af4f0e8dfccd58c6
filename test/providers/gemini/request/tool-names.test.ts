/** Names that Gemini rejects, beside names that equal their replacements. */
import { expect, it } from "vitest";
import { translator } from "../../../../src/providers/gemini/translator.ts";
import { ask, bodyOf, targetOf } from "../support/setting.ts";

const tool = (name: string): object => ({ type: "function", function: { name, parameters: { type: "object" } } });
const TOOLS = [tool("get weather"), tool("get_weather"), tool("get:weather!"), tool("get:weather?")];

it("no two functions are sent under one name, and a name that fits stays", () => {
  const { tools } = bodyOf(ask({ tools: TOOLS })) as { tools: { functionDeclarations: { name: string }[] }[] };
  expect(tools[0]?.functionDeclarations.map(({ name }) => name)).toEqual([
    "get_weather_2",
    "get_weather",
    "get:weather_",
    "get:weather__2",
  ]);
});

it.each([
  ["get_weather", "get_weather"],
  ["get_weather_2", "get weather"],
  ["get:weather__2", "get:weather?"],
  ["made_up", "made_up"],
])("a call of %s becomes the caller's %s", (name, own) => {
  const body = { candidates: [{ content: { parts: [{ functionCall: { name, args: {} } }] }, finishReason: "STOP" }] };
  const answer = translator.translate(ask({ tools: TOOLS }), targetOf()).reply(JSON.stringify(body), {});
  expect(answer.choices[0].message.tool_calls).toMatchObject([{ function: { name: own } }]);
});

it("choices, calls and results of earlier turns have the names that were sent", () => {
  const calls = [{ id: "c", type: "function", function: { name: "get weather", arguments: "{}" } }];
  const messages = [
    { role: "user", content: "Rain?" },
    { role: "assistant", tool_calls: calls },
    { role: "tool", tool_call_id: "c", content: "no" },
  ];
  const tool_choice = { type: "function", function: { name: "get weather" } };
  const body = JSON.stringify(bodyOf(ask({ tools: TOOLS, tool_choice, messages })));
  expect(body.match(/"name":"get_weather_2"/g)).toHaveLength(3);
  expect(body).toContain('"allowedFunctionNames":["get_weather_2"]');
});
