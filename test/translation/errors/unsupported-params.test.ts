import { describe, expect, it } from "vitest";
import { UnsupportedParamsError } from "../../../src/errors.ts";
import { unsupportedError } from "../../../src/translation/errors/unsupported-params.ts";
import { targetOf } from "../../providers/openai/support/wire.ts";

const messageOf = (...names: string[]): string => unsupportedError(names, targetOf("anthropic")).message;

describe("the error for unsupported parameters", () => {
  it("names each, and what to do", () => {
    expect(messageOf("seed")).toMatch(/does not support "seed"\. Leave it out, set drop_params to have it dropped, or/);
    expect(messageOf("seed", "n")).toMatch(/"seed", "n"\. Leave them out, set drop_params to have them dropped, or/);
    expect(unsupportedError(["seed"], targetOf("anthropic"))).toBeInstanceOf(UnsupportedParamsError);
  });

  it("does not say that a part of a message could be dropped", () => {
    for (const names of [["messages[0].content[1].input_audio"], ["seed", "messages[0].content[1].input_audio"]]) {
      expect(messageOf(...names)).toContain("drop_params drops no part of a message");
      expect(messageOf(...names)).not.toContain("set drop_params");
    }
  });
});
