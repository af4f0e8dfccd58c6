/** JSON through a tool, beside the caller's tools. */
import { describe, expect, it } from "vitest";
import { ask, bodyOf, targetOf } from "./setting.ts";

const BOAT = { type: "function", function: { name: "boat_at", parameters: { type: "object", properties: {} } } };
const JSON_MODE = { response_format: { type: "json_object" } };
const names = ({ tools }: Record<string, unknown>): unknown[] => (tools as { name: string }[]).map(({ name }) => name);

describe("the JSON tool", () => {
  it.each([
    [{}, { type: "any", disable_parallel_tool_use: true }],
    [{ tool_choice: "auto" }, { type: "any", disable_parallel_tool_use: true }],
    [{ tool_choice: "none" }, { type: "tool", name: "json_tool_call" }],
  ])("with one call at a time and %j is offered as %j", (fields, tool_choice) => {
    const body = bodyOf(ask({ ...JSON_MODE, tools: [BOAT], parallel_tool_calls: false, ...fields }));
    expect(body["tool_choice"]).toEqual(tool_choice);
    expect(names(body)).toEqual(["boat_at", "json_tool_call"]);
  });

  it("that cannot be forced allows one call at a time as well", () => {
    const request = ask({ ...JSON_MODE, tools: [BOAT], parallel_tool_calls: false, reasoning_effort: "low" });
    expect(bodyOf(request)["tool_choice"]).toEqual({ type: "auto", disable_parallel_tool_use: true });
  });

  it("that cannot be forced stands alone where no tool may be called", () => {
    const search = { web_search_options: {} };
    const asked = ask({ ...JSON_MODE, tools: [BOAT], ...search, tool_choice: "none", reasoning_effort: "low" });
    for (const body of [bodyOf(asked), bodyOf(asked, targetOf("claude-fable-5"))]) {
      expect(names(body)).toEqual(["json_tool_call"]);
      expect(body["tool_choice"]).toEqual({ type: "auto" });
    }
  });
});
