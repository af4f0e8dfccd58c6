/** Settings of LiteLLM that are not available: one table explains them, in the same words in every place. */
import { describe, expect, it } from "vitest";
import { settingProblem } from "../../src/config/litellm-only.ts";
import { readCall } from "../../src/calls/read-call.ts";
import { model_list, problems } from "../support/read.ts";

const EVERYWHERE = ["max_retries", "request_timeout"] as const;

describe.each(EVERYWHERE)("%s", (key) => {
  const advice = settingProblem(key, "router") ?? "no advice";

  it("is explained in the same words on the router, a deployment, a fallback and a call", () => {
    expect(advice).toMatch(/^is called "/);
    expect(problems({ [key]: 2 })).toEqual([`${key}: ${advice}`]);
    const [main, ...others] = model_list;
    const withKey = { ...main, litellm_params: { ...main?.litellm_params, [key]: 2 } };
    expect(problems({ model_list: [withKey, ...others] })).toEqual([`model_list[0].litellm_params.${key}: ${advice}`]);
    expect(problems({ fallbacks: [{ main: [{ model: "cheap", [key]: 2 }] }] })).toEqual([
      `fallbacks[0]["main"][0].${key}: ${advice}`,
    ]);
    const call = { model: "main", messages: [{ role: "user", content: "Hi" }] };
    expect(() => readCall({ ...call, [key]: 2 }, undefined, "chat")).toThrow(`${key}: ${advice}.`);
    expect(() => readCall(call, { fallbacks: [{ model: "cheap", [key]: 2 }] }, "chat")).toThrow(`${key}: ${advice}.`);
  });
});

it("a name is refused only where it means nothing", () => {
  expect(settingProblem("retry_after", "router")).toBeUndefined();
  expect(settingProblem("retry_after", "request")).toBe("is an option of the router");
  expect(settingProblem("total_timeout", "deployment")).toBe("is set on the router or the call");
  expect(settingProblem("rpm", "deployment")).toBeUndefined();
  expect(settingProblem("rpm", "request")).toBe("belongs in a deployment's litellm_params");
  expect(settingProblem("toString", "request")).toBeUndefined();
});
