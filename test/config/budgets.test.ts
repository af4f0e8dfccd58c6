import { describe, expect, it } from "vitest";
import { paramProblems, problems, read } from "../support/read.ts";

const day = { count: 1, unit: "d", ms: 86_400_000 };

describe("provider_budget_config and tag_budget_config", () => {
  it("are read under both of LiteLLM's names, with numbers as text", () => {
    const { budgets } = read({
      provider_budget_config: {
        openai: { budget_limit: 100, time_period: "1d" },
        azure: { max_budget: "0.5", budget_duration: "1d" },
        groq: { budget_limit: 1, max_budget: 1, time_period: "1d", budget_duration: null },
        gemini: null,
      },
      tag_budget_config: { "team a": { max_budget: 10, budget_duration: "1d" } },
    }).settings;
    expect(budgets.provider).toEqual(
      new Map([
        ["openai", { limit: 100, time_period: "1d", duration: day }],
        ["azure", { limit: 0.5, time_period: "1d", duration: day }],
        ["groq", { limit: 1, time_period: "1d", duration: day }],
      ]),
    );
    expect(budgets.tag.get("team a")).toEqual({ limit: 10, time_period: "1d", duration: day });
  });

  it("are wrong in many ways, all of which are reported", () => {
    expect(
      problems({
        provider_budget_config: {
          opnai: { budget_limit: 1, time_period: "1d" },
          openai: { budget_limit: 1 },
          azure: { time_period: "1day" },
          groq: { budget_limit: -1, max_budget: 2, time_period: "1d" },
          gemini: { budget_limt: 1, time_period: "1d" },
          anthropic: 100,
        },
        tag_budget_config: [],
        budget_alignment: "calender",
        store: {},
      }).toSorted(),
    ).toEqual([
      'budget_alignment: must be one of "first_spend", "calendar", got "calender"; did you mean "calendar"?',
      expect.stringMatching(/^provider_budget_config\["anthropic"\]: must be an object, got 100$/),
      'provider_budget_config["azure"].budget_limit: is missing',
      expect.stringMatching(
        /^provider_budget_config\["azure"\].time_period: must be a duration such as "30s", .*, got a string of 4 characters$/,
      ),
      'provider_budget_config["gemini"].budget_limit: is missing',
      'provider_budget_config["gemini"].budget_limt: unknown field of a budget "budget_limt"; did you mean "budget_limit"?',
      expect.stringMatching(
        /^provider_budget_config\["groq"\].budget_limit: must be a number of US dollars above 0 .*, got -1$/,
      ),
      'provider_budget_config["groq"].max_budget: is another name for budget_limit, which has another value: keep one',
      'provider_budget_config["openai"].time_period: is missing',
      'provider_budget_config["opnai"]: unknown provider "opnai"; did you mean "openai"?',
      "store: must be an object with increment, got an object",
      'tag_budget_config: must be an object such as { "openai": { … } }, got a list',
    ]);
  });

  it("refuse a budget of 0, which means no limit in LiteLLM and nothing at all elsewhere", () => {
    expect(problems({ provider_budget_config: { openai: { budget_limit: 0, time_period: "1d" } } })).toEqual([
      'provider_budget_config["openai"].budget_limit: must be a number of US dollars above 0 (for no limit leave it out; model_info.blocked takes a deployment out of rotation), got 0',
    ]);
    expect(paramProblems({ max_budget: 0, budget_duration: "1d" })).toEqual([
      expect.stringMatching(/^max_budget: must be a number of US dollars above 0/),
    ]);
  });

  it("may have names of properties of every object", () => {
    const config = JSON.parse(
      '{"__proto__": {"max_budget": 1, "budget_duration": "1d"}, "constructor": {"max_budget": 2, "budget_duration": "1d"}}',
    );
    const { tag } = read({ tag_budget_config: config }).settings.budgets;
    expect([...tag.keys()]).toEqual(["__proto__", "constructor"]);
    expect(problems({ provider_budget_config: config })).toHaveLength(2);
  });
});

describe("a deployment's budget", () => {
  it("is a pair of settings, which may be text and may come from the default ones", () => {
    const params = (given: object, defaults = {}): unknown =>
      read({
        default_litellm_params: defaults,
        model_list: [{ model_name: "m", litellm_params: { model: "gpt-4o", ...given } }],
      }).deployments[0]?.litellm_params;
    expect(params({ max_budget: "2.5", budget_duration: "1mo" })).toMatchObject({
      max_budget: 2.5,
      budget_duration: "1mo",
    });
    expect(params({ max_budget: 2 }, { budget_duration: "daily" })).toMatchObject({ budget_duration: "daily" });
  });

  it("is refused when one of them is missing or wrong", () => {
    expect(paramProblems({ max_budget: 1 })).toEqual(["max_budget: needs budget_duration beside it"]);
    expect(paramProblems({ budget_duration: "1d" })).toEqual(["budget_duration: needs max_budget beside it"]);
    expect(paramProblems({ max_budget: null, budget_duration: "1d" })).toEqual([
      "budget_duration: needs max_budget beside it",
    ]);
    expect(paramProblems({ max_budget: "ten", budget_duration: "1y" })).toEqual([
      expect.stringMatching(/^max_budget: must be a number of US dollars above 0/),
      expect.stringMatching(/^budget_duration: must be a duration such as/),
    ]);
  });

  it("is never sent to the provider", () => {
    const { deployments } = read({
      model_list: [
        { model_name: "m", litellm_params: { model: "gpt-4o", max_budget: 1, budget_duration: "1d", seed: 7 } },
      ],
    });
    expect(deployments[0]?.defaults).toEqual({ seed: 7 });
  });
});
