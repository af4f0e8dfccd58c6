import { describe, expect, it } from "vitest";
import { problems } from "../support/read.ts";

const entry = (model_info: object, litellm_params: object = {}): object => ({
  model_list: [
    { model_name: "main", litellm_params: { model: "gpt-4o", api_key: "k", ...litellm_params }, model_info },
  ],
});

describe("A restriction of a deployment", () => {
  it.each([
    { team_id: "red" },
    { team_id: 7 },
    { team_id: null },
    { team_id: "red", team_public_model_name: "main" },
    { team_public_model_name: null },
    { access_groups: ["beta"] },
  ])("is read, or restricts nothing here: %j", (model_info) => {
    expect(problems(entry(model_info))).toEqual([]);
  });

  it.each([
    [{ team_id: "" }, {}, "model_info.team_id: must be a non-empty string or a number"],
    [{ team_id: ["red"] }, {}, "model_info.team_id: must be a non-empty string or a number"],
    [
      { team_ids: ["red"] },
      {},
      'model_info.team_ids: is not read: the team that a deployment belongs to is its "team_id"',
    ],
    [{ allowed_teams: ["red"] }, {}, "model_info.allowed_teams: is not read"],
    [{ teamId: "red" }, {}, 'model_info.teamId: is called "team_id" here'],
    [
      { team_id: "red", team_public_model_name: "gpt" },
      {},
      'model_info.team_public_model_name: is not read: make it the "model_name"',
    ],
    [{}, { team_id: "red" }, "litellm_params.team_id: belongs in model_info"],
    [{}, { blocked: true }, "litellm_params.blocked: belongs in model_info"],
    [{}, { supported_environments: ["production"] }, "litellm_params.supported_environments: belongs in model_info"],
    [{}, { access_groups: ["beta"] }, "litellm_params.access_groups: belongs in model_info"],
    [{}, { allowed_model_region: "eu" }, "litellm_params.allowed_model_region: belongs to the call"],
  ])("that would let everybody in is refused: %j %j", (model_info, litellm_params, problem) => {
    const found = problems(entry(model_info, litellm_params));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`model_list[0].${problem}`);
  });
});
