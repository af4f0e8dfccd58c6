/** Parameters: those that every provider has a word for, and those that one has not. */
import { describe, expect, it } from "vitest";
import { UnsupportedParamsError } from "../../../src/errors.ts";
import type { Subject } from "../subjects.ts";
import { MODES, setting } from "./asking.ts";

const SCHEMA = {
  type: "object",
  properties: { city: { type: "string" }, temperature_in_celsius: { type: "number" } },
  required: ["city", "temperature_in_celsius"],
  additionalProperties: false,
};
const FORM = { type: "json_schema", json_schema: { name: "report", strict: true, schema: SCHEMA } };

export function parameters(subject: Subject): void {
  for (const mode of MODES) {
    it(`answers in the form of a JSON schema (${mode})`, async () => {
      const report = { city: "Oslo", temperature_in_celsius: 7 };
      await using at = await setting(subject, { answer: JSON.stringify(report) });
      const answer = await at.ask({ response_format: FORM }, mode);
      expect(JSON.parse(answer.choices[0].message.content ?? "")).toEqual(report);
      expect(answer.choices[0].finish_reason).toBe("stop");
      expect(at.server.requests[0]?.text).toContain("temperature_in_celsius");
    });

    it.each([["three"], [["nine", "three"]]])(`ends its answer before a stop sequence: %o (${mode})`, async (stop) => {
      await using at = await setting(subject, { answer: "one two three four" });
      const answer = await at.ask({ stop }, mode);
      expect(answer.choices[0]).toMatchObject({ finish_reason: "stop", message: { content: "one two " } });
    });
  }

  it("takes a limit, sampling, a user and an effort of none", async () => {
    await using at = await setting(subject, {});
    const asked = { max_tokens: 50, temperature: 0.5, user: "user-1", reasoning_effort: "none" };
    await at.ask(asked);
    expect(at.server.requests[0]?.text).toMatch(/"(?:max_tokens|max_completion_tokens|maxTokens|maxOutputTokens)":50/);
    expect(at.server.requests[0]?.text).toMatch(/"temperature":0.5/);
  });

  it.each(["auto", "required", "none", { type: "function", function: { name: "weather" } }])(
    "takes the tool choice %o",
    async (tool_choice) => {
      await using at = await setting(subject, {});
      const parameters_ = { type: "object", properties: { city: { type: "string" } } };
      const tools = [{ type: "function", function: { name: "weather", parameters: parameters_ } }];
      await at.ask({ tools, tool_choice });
      expect(at.server.requests).toHaveLength(1);
    },
  );

  const refused = Object.entries(subject.refuses);
  const refusing: Subject = {
    ...subject,
    params: (server) => ({
      ...subject.params(server),
      ...(subject.refusing_model !== undefined && { model: subject.refusing_model }),
    }),
  };
  describe("a parameter that it has no word for", () => {
    it.each(refused)("is refused by name, and nothing is sent: %s", async (name, value) => {
      await using at = await setting(refusing, {});
      const error = await at.failure("whole", { [name]: value });
      expect(error).toBeInstanceOf(UnsupportedParamsError);
      expect(error.status).toBe(400);
      expect(error.message).toMatch(new RegExp(`\\b${name}\\b`));
      expect(at.server.requests).toEqual([]);
    });

    it.each(refused)("is left out with drop_params: %s", async (name, value) => {
      await using at = await setting(refusing, { answer: "Hello" });
      const answer = await at.ask({ [name]: value, drop_params: true });
      expect(answer.choices[0].message.content).toBe("Hello");
    });
  });
}
