import { EventEmitter } from "node:events";
import { describe, expect, it } from "vitest";
import { systemClock } from "../src/clock.ts";
import { readOptions } from "../src/config.ts";
import { ConfigurationError } from "../src/errors.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { model_list, problems, read } from "./support/read.ts";

describe("valid options", () => {
  it("get the documented defaults", () => {
    expect(read().settings).toEqual({
      fallbacks: new Map(),
      default_fallbacks: [],
      validation_fallbacks: undefined,
      validate: new Map(),
      rules: undefined,
      context_window_fallbacks: undefined,
      content_policy_fallbacks: undefined,
      max_queue: 10_000,
      queue_timeout: undefined,
      default_priority: undefined,
      max_fallbacks: 5,
      num_retries: 2,
      max_attempts: undefined,
      total_timeout: undefined,
      retry_after: 0,
      retry_policy: undefined,
      model_group_retry_policy: new Map(),
      retry_budget: 0.2,
      allowed_fails: undefined,
      allowed_fails_policy: undefined,
      cooldown_time: 5,
      disable_cooldowns: false,
      strategy: expect.objectContaining({ name: "simple-shuffle" }),
      model_group_strategy: new Map(),
      strategies: expect.any(Map),
      holding: "without_rpm_and_tpm",
      countsUsage: false,
      optional_pre_call_checks: [],
      budgets: { provider: new Map(), tag: new Map() },
      affinity: undefined,
      enable_pre_call_checks: false,
      token_counter: undefined,
      enable_tag_filtering: false,
      tag_filtering_match_any: true,
      filters: [],
      mid_stream_fallback: "continue",
      hedge_after: undefined,
      hedge_budget: 0.05,
      default_litellm_params: {},
      drop_params: false,
      disable_mock_calls: false,
    });
  });

  it("keep 0 and false", () => {
    const given = {
      num_retries: 0,
      allowed_fails: 0,
      cooldown_time: 0,
      max_fallbacks: 0,
      hedge_budget: 0,
      retry_budget: 0,
      tag_filtering_match_any: false,
    };
    expect(read(given).settings).toMatchObject(given);
  });

  it("treat undefined as absent", () => {
    expect(read({ num_retries: undefined, fallbacks: undefined, clock: undefined }).settings.num_retries).toBe(2);
  });

  it("keep given time limits apart from defaults", () => {
    const { settings } = read({ timeout: 30, first_token_timeout: "auto" });
    expect(settings).toMatchObject({ timeout: 30, first_token_timeout: "auto" });
    expect(settings).not.toHaveProperty("stream_timeout");
  });

  it("accept Infinity as no time limit", () => {
    expect(read({ timeout: Infinity }).settings.timeout).toBe(Infinity);
  });

  it("bring the clock, randomness, hooks and ways of sending that they name", () => {
    const parts = {
      clock: new FakeClock(),
      random: () => 0.5,
      hooks: [{ onEvent: () => undefined }],
      agent: {},
      fetch,
    };
    const { clock, random, hooks, transport } = read(parts);
    expect([clock, random, hooks[0]]).toEqual([parts.clock, parts.random, parts.hooks[0]]);
    expect(transport).toMatchObject({ agent: parts.agent, fetch });
    expect(read().clock).toBe(systemClock);
  });

  it("use the process's environment by default", () => {
    expect(readOptions({ model_list: [] }).transport.env).toEqual({ ...process.env });
  });

  it("say how to start without the deployments that are wrong, if others are right", () => {
    const right = { model_name: "main", litellm_params: { model: "gpt-4o", api_key: "sk-1234567890" } };
    const wrong = { model_name: "main", litellm_params: { model: "anthropic/claude-sonnet-4-5" } };
    const messageOf = (options: object): string => {
      try {
        readOptions({ env: {}, ...options });
      } catch (error) {
        return String(error);
      }
      return "";
    };
    expect(messageOf({ model_list: [right, wrong] })).toContain("set ignore_invalid_deployments to true");
    expect(messageOf({ model_list: [wrong] })).toContain("ANTHROPIC_API_KEY");
    for (const options of [{ model_list: [wrong] }, { model_list: [right, wrong], num_retrys: 1 }])
      expect(messageOf(options)).not.toContain("ignore_invalid_deployments");
  });

  it("may name a strategy or bring one", () => {
    expect(read({ routing_strategy: "least-busy" }).settings.strategy.name).toBe("least-busy");
    const own = { name: "first", pick: <C>([first]: readonly C[]) => first };
    expect(read({ routing_strategy: own }).settings.strategy.name).toBe("first");
  });

  it("have defaults for the parameters of every call and the settings of every deployment", () => {
    const { settings, deployments } = read({ default_litellm_params: { temperature: 0, num_retries: 1, seed: 7 } });
    expect(settings.default_litellm_params).toEqual({ temperature: 0, seed: 7 });
    expect(deployments[0]?.litellm_params).toMatchObject({ num_retries: 1 });
    expect(deployments[0]?.defaults).toEqual({ temperature: 0, seed: 7 });
  });

  it("may have no deployments yet, and then name groups that are added later", () => {
    expect(read({ model_list: [], fallbacks: [{ later: ["much later"] }] }).deployments).toEqual([]);
  });

  it("are frozen copies, which later changes of the original do not affect", () => {
    const policy = { TimeoutErrorRetries: 1 };
    const targets = ["cheap"];
    const params = { model: "gpt-4o", extra_body: { a: { b: 1 } }, tags: ["x"] };
    const options = {
      retry_policy: policy,
      fallbacks: [{ main: targets }],
      model_list: [{ model_name: "main", litellm_params: params }, ...model_list],
    };
    const { settings, deployments } = read(options);
    policy.TimeoutErrorRetries = 9;
    targets.push("nobody");
    params.extra_body.a.b = 2;
    params.tags.push("y");
    expect(settings.retry_policy).toEqual({ TimeoutErrorRetries: 1 });
    expect(settings.fallbacks.get("main")).toEqual(["cheap"]);
    expect(deployments[0]?.litellm_params).toMatchObject({ extra_body: { a: { b: 1 } }, tags: ["x"] });
    expect([settings, deployments[0]?.litellm_params, deployments[0]?.defaults].every(Object.isFrozen)).toBe(true);
  });

  it("are not changed themselves", () => {
    const options = { fallbacks: [{ main: ["cheap"] }], default_litellm_params: { temperature: 0 } };
    const before = structuredClone(options);
    read(options);
    expect(options).toEqual(before);
  });
});

describe("invalid options", () => {
  it("are reported, whatever they are", () => {
    for (const options of [7, "model_list", [model_list], new Map()]) {
      expect(() => readOptions(options)).toThrow(ConfigurationError);
    }
  });

  it("are not set where they are null, in every object of them", () => {
    const [main, cheap] = model_list;
    const nothing = { num_retries: null, timeout: null, fallbacks: null, redis_host: null, hooks: null };
    const policies = {
      retry_policy: { TimeoutErrorRetries: null },
      model_group_retry_policy: { main: { TimeoutErrorRetries: null } },
    };
    const deployments = [
      { ...main, rpm: null, model_info: null },
      { ...cheap, litellm_params: { ...cheap?.litellm_params, rpm: null, api_base: null }, model_info: { id: null } },
    ];
    const { settings, deployments: made } = read({ model_list: deployments, ...nothing, ...policies });
    expect(settings).toMatchObject({ num_retries: 2, fallbacks: new Map() });
    expect(made.map(({ litellm_params }) => Object.keys(litellm_params))).toEqual([["model"], ["model"]]);
    expect(problems({ model_list: [{ ...main, litellm_params: { model: null } }] })).toEqual([
      "model_list[0].litellm_params.model: is missing",
    ]);
    expect(problems({ default_litellm_params: { model: null } })).toEqual([]);
  });

  it("are reported where a wrong default setting would keep a deployment's address from being found", () => {
    for (const [key, value] of Object.entries({
      client: "mine",
      api_base: 7,
      organization: 7,
      vertex_credentials: 7,
    })) {
      const wrong = problems({ default_litellm_params: { [key]: value } });
      expect(wrong[0]).toMatch(new RegExp(`^default_litellm_params\\.${key}: must be `));
    }
  });

  it("must have a list for a model list", () => {
    expect(problems({ model_list: { main: {} } })).toEqual([
      "model_list: must be a list of deployments, got an object",
    ]);
  });

  it.each([
    ["numRetries", 'unknown option "numRetries"; did you mean "num_retries"?'],
    ["fallback", 'unknown option "fallback"; did you mean "fallbacks"?'],
    ["cooldownTime", 'unknown option "cooldownTime"; did you mean "cooldown_time"?'],
    ["retries", 'unknown option "retries"; did you mean "num_retries"?'],
    ["quantum_mode", 'unknown option "quantum_mode"'],
    ["__proto", 'unknown option "__proto"'],
    ["constructor", 'unknown option "constructor"'],
    ["redis_host", "is LiteLLM's and not available here"],
  ])("may not be called %s", (key, message) => {
    expect(problems({ [key]: 1 })).toEqual([`${key}: ${message}`]);
  });

  it.each([
    ["num_retries", -1, "must be an integer of at least 0, got -1"],
    ["num_retries", 1.5, "must be an integer of at least 0, got 1.5"],
    ["num_retries", "two", "must be an integer of at least 0, got a string"],
    ["max_attempts", 0, "must be an integer of at least 1, got 0"],
    ["timeout", 0, "must be a number of seconds above 0, got 0"],
    ["timeout", -5, "must be a number of seconds above 0, got -5"],
    ["stream_timeout", Number.NaN, "must be a number of seconds above 0, got NaN"],
    ["idle_timeout", "60 s", "must be a number of seconds above 0, got a string"],
    ["first_token_timeout", "fast", 'must be a number of seconds above 0, or "auto", got a string of 4 characters'],
    ["total_timeout", 0, "must be a number of seconds above 0, got 0"],
    ["cooldown_time", -1, "must be a number of seconds of at least 0, got -1"],
    ["cooldown_time", Infinity, "must be a number of seconds of at least 0, got Infinity"],
    ["retry_after", Number.NaN, "must be a number of seconds of at least 0, got NaN"],
    ["hedge_budget", 1.1, "must be a number from 0 to 1, got 1.1"],
    ["drop_params", "yes", 'must be true or false, got "yes"'],
    ["mid_stream_fallback", "splice", 'must be one of "continue", "restart", "error", got a string of 6 characters'],
    ["token_counter", 3, "must be a function, got 3"],
    ["filters", [{ name: "mine" }], "must be an object with a `name` and a function `keep`, got an object"],
    [
      "hooks",
      [{ onn: () => undefined }],
      "must be an object with `beforeCall` or `onEvent`, both functions, got an object",
    ],
    ["hooks", [{ on: () => undefined }], 'hooks[0].on: is called "onEvent" here'],
    ["hooks", [{ before: () => ({}), onEvent: () => undefined }], 'hooks[0].before: is called "beforeCall" here'],
    ["hooks", [{ onEvent: "log" }], "must be an object with `beforeCall` or `onEvent`, both functions, got an object"],
    ["hooks", {}, "must be a list, got an object"],
    ["clock", Date, "must be an object with now, timer, sleep, got a function"],
    ["retry_policy", { TimeoutErrorRetries: -1 }, "must be an integer of at least 0, got -1"],
    ["default_litellm_params", [], "must be an object, got a list"],
    ["allowed_fails_policy", { TimeoutErrorRetries: 1 }, 'unknown class of error "TimeoutErrorRetries"'],
    [
      "retry_policy",
      { TimeoutRetries: 1 },
      'unknown class of error "TimeoutRetries"; did you mean "TimeoutErrorRetries"?',
    ],
    ["model_group_retry_policy", { mian: {} }, 'there is no model group "mian"; did you mean "main"?'],
    ["model_group_retry_policy", { main: { TimeoutErrorRetries: "1" } }, 'must be an integer of at least 0, got "1"'],
  ])("%s may not be %j", (key, value, message) => {
    const found = problems({ [key]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
    expect(found[0]?.startsWith(key)).toBe(true);
  });

  it("may be hooks that emit events of their own", () => {
    const hook = Object.assign(new EventEmitter(), { beforeCall: (params: object) => params });
    expect(problems({ hooks: [hook] })).toEqual([]);
  });

  it("name a strategy that there is not", () => {
    expect(problems({ routing_strategy: "least_busy" })).toEqual([
      'routing_strategy: unknown strategy "least_busy"; did you mean "least-busy"?',
    ]);
    expect(problems({ routing_strategy: "costs-based-routing" })).toEqual([
      'routing_strategy: unknown strategy "costs-based-routing"; did you mean "cost-based-routing"?',
    ]);
    expect(problems({ routing_strategy: { name: "mine" } })[0]).toContain("must be a strategy or the name of one");
  });

  it("are all reported at once, each with its path", () => {
    const wrong = {
      num_retries: -1,
      cooldownTime: 3,
      fallbacks: [{ main: ["cheep"] }],
      model_list: [...model_list, { model_name: "third", litellm_params: { model: "opnai/gpt-4o" } }],
    };
    expect(problems(wrong).map((problem) => problem.split(":")[0])).toEqual([
      "num_retries",
      "cooldownTime",
      "model_list[2].litellm_params.model",
      'fallbacks[0]["main"][0]',
    ]);
    expect(() => read(wrong)).toThrow("4 problems");
  });
});

describe("reading a deployment that is added later", () => {
  const entry = { model_name: "main", litellm_params: { model: "gpt-4o" } };

  it("gives it an id that is free, or the one it replaces", () => {
    const { readDeployment, deployments } = read();
    const [first] = deployments;
    const taken = (id: string): boolean => id === first?.id;
    expect(readDeployment(entry, taken)[0]?.id).toBe(`${first?.id}#2`);
    expect(readDeployment(entry)[0]?.id).toBe(first?.id);
  });

  it("reports what is wrong with it", () => {
    const { readDeployment } = read();
    expect(() => readDeployment({ ...entry, rmp: 1 })).toThrow('deployment.rmp: unknown key of a deployment "rmp"');
    expect(() => readDeployment({ ...entry, model_info: { id: "x" } }, () => true)).toThrow("another deployment");
    expect(() => readDeployment(undefined)).toThrow(ConfigurationError);
  });
});
