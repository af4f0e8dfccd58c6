import { describe, expect, it } from "vitest";
import { problems, read } from "../support/read.ts";

describe("the options for affinity", () => {
  it("are none by default, whatever is set beside them", () => {
    expect(read().settings.affinity).toBeUndefined();
    const alone = { deployment_affinity_ttl_seconds: 5, session_affinity_repin_on_failover: true };
    expect(read({ ...alone, model_group_affinity_config: { main: [] } }).settings.affinity).toBeUndefined();
  });

  it("are read together", () => {
    const checks = { optional_pre_call_checks: ["session_affinity", "prompt_caching"] };
    expect(read(checks).settings.affinity).toEqual({
      session: true,
      user: false,
      prompt: true,
      groups: new Map(),
      ttlMs: 3_600_000,
      repins: false,
    });
    const groups = {
      deployment_affinity_ttl_seconds: "60",
      session_affinity_repin_on_failover: true,
      model_group_affinity_config: { main: ["deployment_affinity"], cheap: null },
    };
    expect(read(groups).settings.affinity).toEqual({
      session: false,
      user: false,
      prompt: false,
      groups: new Map([["main", { session: false, user: true }]]),
      ttlMs: 60_000,
      repins: true,
    });
  });

  it("are wrong in many ways, all of which are reported", () => {
    expect(
      problems({
        deployment_affinity_ttl_seconds: 0,
        session_affinity_repin_on_failover: "yes",
        model_group_affinity_config: {
          mian: ["session_affinity"],
          main: ["sesion_affinity", "prompt_caching", "encrypted_content_affinity"],
          cheap: "session_affinity",
        },
      }),
    ).toEqual([
      "deployment_affinity_ttl_seconds: must be a number of seconds above 0, got 0",
      'session_affinity_repin_on_failover: must be true or false, got "yes"',
      expect.stringMatching(/^model_group_affinity_config\["mian"\]: .*did you mean "main"\?$/),
      'model_group_affinity_config["main"][0]: must be one of "session_affinity", "deployment_affinity", got "sesion_affinity"; did you mean "session_affinity"?',
      expect.stringMatching(
        /^model_group_affinity_config\["main"\]\[1\]: must be one of "session_affinity", "deployment_affinity", got /,
      ),
      'model_group_affinity_config["main"][2]: "encrypted_content_affinity" is for the Responses API, which is not available here',
      'model_group_affinity_config["cheap"]: must be a list of checks, got a string of 16 characters',
    ]);
    expect(problems({ model_group_affinity_config: ["main"] })).toEqual([
      'model_group_affinity_config: must be an object such as { "main": ["session_affinity"] }, got a list',
    ]);
  });
});
