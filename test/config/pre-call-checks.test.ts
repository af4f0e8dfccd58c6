import { describe, expect, it } from "vitest";
import { problems, read } from "../support/read.ts";

const option = "optional_pre_call_checks";

describe("optional_pre_call_checks", () => {
  it("may be empty, null or absent: there are no checks then", () => {
    for (const given of [[], null, undefined]) {
      expect(read({ [option]: given }).settings.optional_pre_call_checks).toEqual([]);
    }
  });

  it("are on once they are named, each once", () => {
    const given = ["router_budget_limiting", "router_budget_limiting"];
    expect(read({ [option]: given }).settings.optional_pre_call_checks).toEqual(["router_budget_limiting"]);
  });

  it("must be a list", () => {
    expect(problems({ [option]: "prompt_caching" })).toEqual([
      `${option}: must be a list of checks, got a string of 14 characters`,
    ]);
  });

  it("names the nearest check for one that is unknown", () => {
    expect(problems({ [option]: ["sesion_affinity", 3, "constructor"] })).toEqual([
      expect.stringMatching(
        /^optional_pre_call_checks\[0\]: must be one of .*, got "sesion_affinity"; did you mean "session_affinity"\?$/,
      ),
      expect.stringMatching(/^optional_pre_call_checks\[1\]: must be one of .*, got 3$/),
      expect.stringMatching(/^optional_pre_call_checks\[2\]: must be one of .*, got a string of 11 characters$/),
    ]);
  });

  it("refuses those of LiteLLM's that mean nothing here, and says why", () => {
    const names = ["responses_api_deployment_check", "encrypted_content_affinity"];
    expect(problems({ [option]: names })).toEqual([
      `${option}[0]: "responses_api_deployment_check" is for the Responses API, which is not available here`,
      `${option}[1]: "encrypted_content_affinity" is for the Responses API, which is not available here`,
    ]);
  });
});
