import { describe, expect, it } from "vitest";
import { ConfigurationError } from "../../src/errors.ts";
import { paramProblems, problems, read } from "../support/read.ts";

const one = (litellm_params: object, rest: object = {}) => ({ model_name: "main", litellm_params, ...rest });

describe("an entry of model_list", () => {
  it("becomes a deployment with its provider, address, key and defaults of requests", () => {
    const params = { model: "gpt-4o", api_key: "sk-own", temperature: 0.2, extra_body: { a: 1 }, weight: 2, order: 1 };
    const [deployment] = read({ model_list: [one({ ...params, input_cost_per_token: 1e-6 })] }).deployments;
    expect(deployment).toMatchObject({
      model_name: "main",
      provider: "openai",
      model: "gpt-4o",
      defaults: { temperature: 0.2, extra_body: { a: 1 } },
      target: { provider: "openai", model: "gpt-4o", api_base: "https://api.openai.com/v1", api_key: "sk-own" },
    });
    expect(deployment?.defaults).toEqual({ temperature: 0.2, extra_body: { a: 1 } });
    expect(deployment?.id).toBe("main/openai/gpt-4o");
    expect(deployment?.target.deployment_id).toBe(deployment?.id);
  });

  it("keeps clients and functions as they are", () => {
    class Client {
      readonly baseURL = "http://127.0.0.1:1/v1";
      post(): void {}
    }
    const client = new Client();
    const { litellm_params } = read({ model_list: [one({ model: "gpt-4o", client, fetch })] }).deployments[0] ?? {};
    expect(litellm_params?.client).toBe(client);
    expect(litellm_params?.fetch).toBe(fetch);
    expect(Object.isFrozen(client)).toBe(false);
  });

  it("may have base_url for api_base, but not two different ones", () => {
    const [deployment] = read({
      model_list: [one({ model: "gpt-4o", api_key: "k", base_url: "http://h:1/v1/" })],
    }).deployments;
    expect(deployment?.target.api_base).toBe("http://h:1/v1");
    expect(deployment?.litellm_params).not.toHaveProperty("base_url");
    expect(paramProblems({ api_key: "k", api_base: "http://a/v1", base_url: "http://b/v1" })).toEqual([
      "base_url: is another name for api_base, which has another value: keep one",
    ]);
  });

  it("may have rpm and tpm beside litellm_params, where those of litellm_params win", () => {
    const list = [one({ model: "gpt-4o", tpm: 7 }, { rpm: 10, tpm: 20 })];
    expect(read({ model_list: list }).deployments[0]?.litellm_params).toMatchObject({ rpm: 10, tpm: 7 });
  });

  it("becomes one deployment for each of several organizations", () => {
    const list = [one({ model: "gpt-4o", organization: ["org-a", "org-b"] }, { model_info: { id: "gpt" } })];
    expect(read({ model_list: list }).deployments).toMatchObject([
      { id: "gpt", litellm_params: { organization: "org-a" } },
      { id: "gpt-2", litellm_params: { organization: "org-b" } },
    ]);
    const unnamed = read({ model_list: [one({ model: "gpt-4o", organization: ["org-a", "org-b"] })] }).deployments;
    expect(new Set(unnamed.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    [{ weight: -1 }, "weight: must be a number of at least 0, got -1"],
    [{ weight: "1" }, 'weight: must be a number of at least 0, got "1"'],
    [{ order: 1.5 }, "order: must be an integer, got 1.5"],
    [{ rpm: Number.NaN }, "rpm: must be a number of at least 0, got NaN"],
    [{ max_parallel_requests: -1 }, "max_parallel_requests: must be an integer of at least 0, got -1"],
    [
      { daily_reset_time: "24:00" },
      'daily_reset_time: must be a time of day in UTC, as "HH:MM", got a string of 5 characters',
    ],
    [{ timeout: 0 }, "timeout: must be a number of seconds above 0, got 0"],
    [{ cooldown_time: -1 }, "cooldown_time: must be a number of seconds of at least 0, got -1"],
    [{ tags: "free" }, "tags: must be a list, got a string of 4 characters"],
    [{ tags: ["free", 2] }, "tags[1]: must be a non-empty string, got 2"],
    [{ fetch: "node" }, "fetch: must be a function, got a string of 4 characters"],
    [{ extra_body: [] }, "extra_body: must be an object, got a list"],
    [{ model: "" }, 'model: must be a non-empty string, got ""'],
    [{ model: undefined }, "model: is missing"],
    [{ model: "opnai/gpt-4o" }, 'model: unknown provider "opnai"; did you mean "openai"?'],
    [
      { custom_llm_provider: "antropic" },
      'custom_llm_provider: unknown provider "antropic"; did you mean "anthropic"?',
    ],
    [{ model: "openai/*" }, "model: has a star without a star in model_name"],
    [{ max_retries: 2 }, 'max_retries: is called "num_retries" here: no SDK retries under the router'],
    [{ request_timeout: 2 }, 'request_timeout: is called "timeout" here'],
    [{ stream: true }, "stream: belongs to the call"],
  ])("may not have %j", (params, problem) => {
    expect(paramProblems(params)).toEqual([problem]);
  });

  it.each([
    [{ rpm: -1 }, "rpm: must be a number of at least 0, got -1"],
    [
      { litellm_parms: {} },
      'litellm_parms: unknown key of a deployment "litellm_parms"; did you mean "litellm_params"?',
    ],
    [{ model_info: { id: "" } }, 'model_info.id: must be a non-empty string or a number, got ""'],
    [{ model_info: { blocked: "no" } }, 'model_info.blocked: must be true or false, got "no"'],
    [{ model_info: { max_input_tokens: 0 } }, "model_info.max_input_tokens: must be an integer of at least 1, got 0"],
    [{ model_info: "gpt" }, "model_info: must be an object, got a string of 3 characters"],
    [{ model_name: 7 }, "model_name: must be a non-empty string, got 7"],
    [{ model_name: undefined }, "model_name: is missing"],
    [{ litellm_params: undefined }, "litellm_params: is missing"],
  ])("may not be %j", (rest, problem) => {
    expect(paramProblems({}, rest)).toEqual([problem]);
  });

  it("may have any other fact in model_info", () => {
    const list = [one({ model: "gpt-4o" }, { model_info: { mode: "chat", tier: "paid", supports_magic: "yes" } })];
    expect(read({ model_list: list }).deployments[0]?.model_info).toMatchObject({ tier: "paid" });
  });

  it("reports a missing key at its path", () => {
    expect(problems({ env: {} })).toEqual([
      expect.stringMatching(/^model_list\[0\]\.litellm_params\.api_key: .*OPENAI_API_KEY/),
      expect.stringMatching(/^model_list\[1\]\.litellm_params\.api_key: .*ANTHROPIC_API_KEY/),
    ]);
  });
});

describe("no message of a problem shows a secret", () => {
  it.each([
    [{ api_key: ["sk-secret"] }],
    [{ api_key: { value: "sk-secret" } }],
    [{ api_base: "ftp://me:sk-secret@host" }],
    [{ azure_ad_token: 0xdeadbeef }],
    [{ extra_headers: { authorization: ["sk-secret"] } }],
    [{ extra_headers: "Bearer sk-secret" }],
    [{ client: "sk-secret" }],
    [{ azure_ad_token_provider: "sk-secret" }],
    [{ api_key: "sk-secret", weight: -1 }],
  ])("%j", (params) => {
    const found = paramProblems(params);
    expect(found).toHaveLength(1);
    expect(found[0]).not.toMatch(/sk-secret|3735928559/);
  });
});

describe("os.environ/NAME", () => {
  const env = { KEY: "sk-env", RPM: "60", DROP: "True", EMPTY: "", AUTO: "auto", BASE: "http://127.0.0.1:9/v1" };
  const readOne = (params: object) =>
    read({ env, model_list: [one({ model: "gpt-4o", api_key: "os.environ/KEY", ...params })] }).deployments[0];

  it("is the variable's value, converted to a number or a boolean where the setting is one", () => {
    const deployment = readOne({
      api_base: "os.environ/BASE",
      rpm: "os.environ/RPM",
      drop_params: "os.environ/DROP",
      first_token_timeout: "os.environ/AUTO",
      user: "os.environ/RPM",
    });
    expect(deployment?.target).toMatchObject({ api_key: "sk-env", api_base: "http://127.0.0.1:9/v1" });
    expect(deployment?.litellm_params).toMatchObject({ rpm: 60, drop_params: true, first_token_timeout: "auto" });
    expect(deployment?.defaults).toEqual({ drop_params: true, user: "60" });
  });

  it("gives the same id as the value itself", () => {
    expect(readOne({})?.id).toBe(readOne({ api_key: "sk-env" })?.id);
  });

  it("is a problem when the variable is not set, empty, or not a number", () => {
    const list = (params: object) => ({ env, model_list: [one({ model: "gpt-4o", api_key: "k", ...params })] });
    expect(problems(list({ api_key: "os.environ/NOPE" }))).toEqual([
      "model_list[0].litellm_params.api_key: the environment variable NOPE is not set",
    ]);
    expect(problems(list({ api_key: "os.environ/EMPTY" }))).toEqual([
      "model_list[0].litellm_params.api_key: the environment variable EMPTY is empty",
    ]);
    expect(problems(list({ rpm: "os.environ/AUTO" }))).toEqual([
      'model_list[0].litellm_params.rpm: must be a number of at least 0, got "auto"',
    ]);
  });
});

describe("ids", () => {
  const same = one({ model: "gpt-4o" });

  it("are strings, also where numbers are given", () => {
    expect(read({ model_list: [one({ model: "gpt-4o" }, { model_info: { id: 12 } })] }).deployments[0]).toMatchObject({
      id: "12",
      model_info: { id: "12" },
    });
  });

  it("that are given must be unique", () => {
    const twice = [
      one({ model: "gpt-4o" }, { model_info: { id: 1 } }),
      one({ model: "o3" }, { model_info: { id: "1" } }),
    ];
    expect(problems({ model_list: twice })).toEqual([
      'model_list[1].model_info.id: "1" is the id of another deployment',
    ]);
  });

  it("that are not given are numbered in the order of the list", () => {
    const azure = one({ model: "azure/gpt-4o", api_base: "http://h:1", api_key: "k", api_version: "2024-10-21" });
    const list = [same, one({ model: "openai/gpt-4o", api_key: "sk-other" }), azure, same];
    expect(read({ model_list: list }).deployments.map(({ id }) => id)).toEqual([
      "main/openai/gpt-4o",
      "main/openai/gpt-4o#2",
      "main/azure/gpt-4o",
      "main/openai/gpt-4o#3",
    ]);
  });

  it("that are not given are none that an entry has, also one further down", () => {
    const named = one({ model: "o3" }, { model_info: { id: "main/openai/gpt-4o" } });
    expect(read({ model_list: [same, named] }).deployments.map(({ id }) => id)).toEqual([
      "main/openai/gpt-4o#2",
      "main/openai/gpt-4o",
    ]);
  });

  it("are not taken by entries that are left out", () => {
    const list = [one({ model: "gpt-4o", api_key: "os.environ/NOPE" }), one({ model: "gpt-4o", api_key: "sk-own" })];
    expect(read({ model_list: list, ignore_invalid_deployments: true }).deployments.map(({ id }) => id)).toEqual([
      "main/openai/gpt-4o",
    ]);
  });

  it("may be fallbacks, and an unknown one is a problem", () => {
    const model_list = [same, { ...same, model_name: "cheap" }];
    expect(problems({ model_list, fallbacks: [{ main: ["cheap/openai/gpt-4o"] }] })).toEqual([]);
    expect(problems({ model_list, fallbacks: [{ main: ["cheap/openai/gpt-4o#2"] }] })).toHaveLength(1);
  });

  it("do not depend on default_litellm_params", () => {
    const [plain] = read({ model_list: [same] }).deployments;
    const [under] = read({ model_list: [same], default_litellm_params: { temperature: 1 } }).deployments;
    expect(under?.id).toBe(plain?.id);
  });
});

describe("ignore_invalid_deployments", () => {
  const list = [
    one({ model: "gpt-4o" }, { model_info: { id: "a" } }),
    one({ model: "opnai/gpt-4o" }, { model_info: { id: "b" } }),
    one({ model: "o3" }, { model_info: { id: "b" } }),
    one({ model: "o3", rpm: -1 }),
    "nonsense",
  ];

  it("leaves wrong entries out and lists them with their problems", () => {
    const { deployments, ignored } = read({ model_list: list, ignore_invalid_deployments: true });
    expect(deployments.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(ignored).toMatchObject([
      { model_name: "main", problems: [{ path: "model_list[1].litellm_params.model" }] },
      { model_name: "main", problems: [{ path: "model_list[3].litellm_params.rpm" }] },
      { model_name: "", problems: [{ path: "model_list[4]" }] },
    ]);
  });

  it("ignores nothing else", () => {
    const options = { model_list: list, ignore_invalid_deployments: true, num_retries: -1 };
    expect(() => read(options)).toThrow(ConfigurationError);
    expect(problems(options)).toHaveLength(1);
  });
});

describe("supported_environments", () => {
  const list = [
    one({ model: "gpt-4o" }, { model_info: { id: "x", supported_environments: ["production", "staging"] } }),
  ];
  const OPENAI_API_KEY = "sk-openai";

  it("keep a deployment where LITELLM_ENVIRONMENT is one of them and leave it out elsewhere", () => {
    const inside = read({ model_list: list, env: { OPENAI_API_KEY, LITELLM_ENVIRONMENT: "staging" } });
    const outside = read({ model_list: list, env: { OPENAI_API_KEY, LITELLM_ENVIRONMENT: "development" } });
    expect([inside, outside].map(({ deployments }) => deployments.length)).toEqual([1, 0]);
  });

  it("need LITELLM_ENVIRONMENT to be one of the three", () => {
    const at =
      "model_list[0].model_info.supported_environments: needs LITELLM_ENVIRONMENT to be development, staging, production";
    expect(problems({ model_list: list, env: { OPENAI_API_KEY } })).toEqual([`${at}, but it is not set`]);
    expect(problems({ model_list: list, env: { OPENAI_API_KEY, LITELLM_ENVIRONMENT: "prod" } })).toEqual([
      `${at}, but it is "prod"; did you mean "production"?`,
    ]);
  });
});
