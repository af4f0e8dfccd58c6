import { describe, expect, it } from "vitest";
import { model_list, problems, read } from "../support/read.ts";

const wild = [...model_list, { model_name: "openai/*", litellm_params: { model: "openai/*" } }];

describe.each(["fallbacks", "context_window_fallbacks", "content_policy_fallbacks"] as const)("%s", (option) => {
  it("become a table from group to targets", () => {
    const given = [{ main: ["cheap", { model: "cheap", temperature: 0, timeout: 5 }] }, { "*": ["main"] }];
    expect(read({ [option]: given }).settings[option]).toEqual(
      new Map<string, unknown>([
        ["main", ["cheap", { model: "cheap", temperature: 0, timeout: 5 }]],
        ["*", ["main"]],
      ]),
    );
  });

  it("may name groups, aliases, ids, provider models, and names that a wildcard matches", () => {
    const options = {
      model_list: [...wild, { model_name: "third", litellm_params: { model: "gpt-4.1" }, model_info: { id: 3 } }],
      model_group_alias: { other: "main" },
      [option]: [
        { other: ["3", "cheap"] },
        { "openai/gpt-4o": ["openai/o3", "o3", "gpt-4.1"] },
        { "openai/*": ["main"] },
      ],
    };
    expect(problems(options)).toEqual([]);
  });

  it.each([
    [[{ mian: ["cheap"] }], '[0]["mian"]: there is no model group "mian"; did you mean "main"?'],
    [[{ main: ["cheep"] }], '[0]["main"][0]: there is no model group "cheep"; did you mean "cheap"?'],
    [[{ main: ["cheap", "elsewhere"] }], '[0]["main"][1]: there is no model group "elsewhere"; there are: main, cheap'],
    [[{ main: ["cheap"], cheap: ["main"] }], "[0]: must have one group, but has 2: write one entry for each"],
    [[{}], '[0]: must be an object such as { "main": ["backup"] }, got an object'],
    [["main"], '[0]: must be an object such as { "main": ["backup"] }, got a string of 4 characters'],
    [{ main: ["cheap"] }, ': must be a list such as [{ "main": ["backup"] }], got an object'],
    [[{ main: "cheap" }], '[0]["main"]: must be a list of model groups, got a string of 5 characters'],
    [[{ main: [7] }], '[0]["main"][0]: must be a non-empty string, got 7'],
    [[{ main: [""] }], '[0]["main"][0]: must be a non-empty string, got ""'],
    [[{ main: [{ model: "cheep" }] }], '[0]["main"][0].model: there is no model group "cheep"; did you mean "cheap"?'],
    [[{ main: [{}] }], '[0]["main"][0]: must have a `model`, or parameters with which the same group is called'],
    [
      [{ main: [{ region: "eu" }] }],
      '[0]["main"][0]: must have a `model`, or parameters with which the same group is called',
    ],
    [
      [{ main: [{ modle: "cheap", temperature: 0 }] }],
      '[0]["main"][0].modle: unknown key "modle"; did you mean "model"?',
    ],
    [[{ main: [{ api_key: 7 }] }], '[0]["main"][0].api_key: must be a non-empty string that can be sent in a header'],
    [
      [{ main: [{ api_base: "https://host" }] }],
      '[0]["main"][0].api_base: needs an api_key beside it, so that no stored key is sent to another address',
    ],
    [[{ main: [{ model: 7 }] }], '[0]["main"][0].model: must be a non-empty string, got 7'],
    [
      [{ main: [{ model: "cheap", timeout: 0 }] }],
      '[0]["main"][0].timeout: must be a number of seconds above 0, got 0',
    ],
    [[{ main: [{ model: "cheap", rpm: 3 }] }], `[0]["main"][0].rpm: belongs in a deployment's litellm_params`],
    [[{ main: [{ model: "cheap", request_timeout: 3 }] }], '[0]["main"][0].request_timeout: is called "timeout" here'],
    [
      [{ main: ["cheap"] }, { main: ["cheap"] }],
      '[1]["main"]: has an entry before this one: put all targets into one list',
    ],
  ])("may not be %j", (value, problem) => {
    expect(problems({ [option]: value })).toEqual([`${option}${problem}`]);
  });

  it("may be for the same group: without a model, or with its name and other parameters", () => {
    const given = [{ main: [{ api_key: "k2" }, { model: null, messages: [] }, { model: "main", seed: 1 }] }];
    expect(read({ [option]: given }).settings[option]).toEqual(
      new Map<string, unknown>([["main", [{ api_key: "k2" }, { messages: [] }, { model: "main", seed: 1 }]]]),
    );
  });

  it("may be circular, for a call enters each group once", () => {
    expect(problems({ [option]: [{ main: ["cheap", "main"] }, { cheap: ["main"] }] })).toEqual([]);
  });
});

describe("fallbacks", () => {
  it("to a group with a mistake of its own are not reported as well", () => {
    const broken = [{ model_name: "main", litellm_params: { model: "opnai/gpt-4o" } }, model_list[1]];
    expect(problems({ model_list: broken, fallbacks: [{ cheap: ["main"] }] })).toHaveLength(1);
  });

  it("may be empty for one group", () => {
    expect(read({ fallbacks: [{ main: [] }] }).settings.fallbacks.get("main")).toEqual([]);
  });
});

describe("default_fallbacks", () => {
  it("name groups", () => {
    expect(read({ default_fallbacks: ["cheap"] }).settings.default_fallbacks).toEqual(["cheap"]);
    const entries = [{ api_key: "k2" }, { model: "cheap", seed: 1 }];
    expect(read({ default_fallbacks: entries }).settings.default_fallbacks).toEqual(entries);
    expect(problems({ default_fallbacks: [{ model: "cheep" }] })).toEqual([
      'default_fallbacks[0].model: there is no model group "cheep"; did you mean "cheap"?',
    ]);
    expect(problems({ default_fallbacks: ["cheep"] })).toEqual([
      'default_fallbacks[0]: there is no model group "cheep"; did you mean "cheap"?',
    ]);
    expect(problems({ default_fallbacks: "cheap" })).toEqual([
      "default_fallbacks: must be a list of model groups, got a string of 5 characters",
    ]);
  });
});

describe("model_group_alias", () => {
  it("becomes a table of names, some of them hidden", () => {
    const given = { gpt: "main", mine: { model: "gpt", hidden: true }, "4o": { model: "main" } };
    expect(read({ model_group_alias: given }).aliases).toEqual(
      new Map([
        ["gpt", { model: "main", hidden: false }],
        ["mine", { model: "gpt", hidden: true }],
        ["4o", { model: "main", hidden: false }],
      ]),
    );
  });

  it.each([
    [{ a: "mian" }, '["a"]: there is no model group "mian"; did you mean "main"?'],
    [{ a: "a" }, '["a"]: is circular: a -> a'],
    [{ a: "b", b: "c", c: "b" }, '["b"]: is circular: b -> c -> b'],
    [{ main: "cheap" }, '["main"]: is a model group, so the alias would never be used'],
    [{ "gpt-*": "main" }, '["gpt-*"]: is an alias, which cannot have a star'],
    [{ a: 3 }, '["a"]: must be a model group, { model, hidden } or a list of { model, weight }, got 3'],
    [{ a: { model: "main", hiden: true } }, '["a"].hiden: unknown key "hiden"; did you mean "hidden"?'],
    [{ a: { model: "mian" } }, '["a"].model: there is no model group "mian"; did you mean "main"?'],
    [{ a: { hidden: true } }, '["a"].model: must be a non-empty string, got undefined'],
    [["main"], ': must be an object such as { "gpt-4": "gpt-4o" }, got a list'],
  ])("may not be %j", (value, problem) => {
    expect(problems({ model_group_alias: value })).toEqual([`model_group_alias${problem}`]);
  });
});
