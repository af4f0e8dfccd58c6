/** `null` is "not set", as in a dumped configuration; numbers may be text; an entry may have keys of the user's own. */
import { describe, expect, it } from "vitest";
import { readOptions } from "../../src/config.ts";
import { readCall } from "../../src/calls/read-call.ts";
import { RateLimitError, Router } from "../../src/index.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { FaultServer } from "../support/fault-server.ts";
import { settled } from "../support/until.ts";
import { paramProblems, problems, read } from "../support/read.ts";

const messages = [{ role: "user" as const, content: "Hi" }];
const LITELLM_ONLY = [
  "redis_url",
  "cache_responses",
  "provider_budget_config",
  "routing_strategy_args",
  "no_such_option",
];

describe("null", () => {
  it("leaves every option of the router at its default", () => {
    const { settings } = read();
    const nulls = [...Object.keys(settings), "strategy", "hooks", "agent", "fetch", "clock", "random", ...LITELLM_ONLY];
    const options = Object.fromEntries(nulls.filter((key) => key !== "strategy").map((key) => [key, null]));
    const dumped = read({
      ...options,
      routing_strategy: null,
      model_group_alias: null,
      ignore_invalid_deployments: null,
    });
    const { strategies, ...others } = dumped.settings;
    expect(others).toEqual(Object.fromEntries(Object.entries(settings).filter(([key]) => key !== "strategies")));
    expect([...strategies.keys()]).toEqual([...settings.strategies.keys()]);
    expect(dumped.hooks).toEqual([]);
  });

  it("within an option is not set either", () => {
    const { settings, aliases } = read({
      retry_policy: { TimeoutErrorRetries: null, RateLimitErrorRetries: 1 },
      model_group_retry_policy: { main: null, nobody: null },
      model_group_alias: { other: null, hidden: { model: "main", hidden: null } },
      fallbacks: [{ main: null }, { cheap: [{ model: "main", temperature: null, timeout: null, max_retries: null }] }],
      default_litellm_params: { temperature: null, metadata: null },
    });
    expect(settings.model_group_retry_policy.size).toBe(0);
    expect([...aliases.keys()]).toEqual(["hidden"]);
    expect([...settings.fallbacks]).toEqual([["cheap", [{ model: "main" }]]]);
    expect(settings.default_litellm_params).toEqual({});
  });

  it("leaves every key of a deployment as if it were not there", () => {
    const entry = {
      model_name: "main",
      litellm_params: {
        model: "gpt-4o",
        api_key: "sk-1",
        ...Object.fromEntries(
          ["api_base", "weight", "rpm", "tags", "max_retries", "no_such", "extra_headers", "temperature"].map((key) => [
            key,
            null,
          ]),
        ),
      },
      model_info: { mode: null, max_tokens: null, input_cost_per_token: null, team: null, supports_vision: null },
      rpm: null,
      team_id: null,
    };
    const [dumped] = readOptions({ model_list: [entry], env: {} }).deployments;
    const plain = { model_name: "main", litellm_params: { model: "gpt-4o", api_key: "sk-1" } };
    const [without] = readOptions({ model_list: [{ ...plain, model_info: null }], env: {} }).deployments;
    const { id, litellm_params, model_info, defaults, extra } = dumped ?? {};
    expect({ id, litellm_params, model_info, defaults, extra }).toEqual({
      id: without?.id,
      litellm_params: { model: "gpt-4o", api_key: "sk-1" },
      model_info: {},
      defaults: {},
      extra: {},
    });
  });

  it("does not stand for what is required", () => {
    expect(problems({ model_list: [{ model_name: null, litellm_params: { model: null } }] })).toEqual([
      "model_list[0].model_name: is missing",
      "model_list[0].litellm_params.model: is missing",
    ]);
  });

  it("in a call and its fallbacks is left out of the request", async () => {
    await using server = await FaultServer.start({ script: [{ status: 500 }, { answer: "b" }] });
    const litellm_params = { model: "gpt-4o", api_key: "sk-1", api_base: server.url };
    using router = new Router({
      model_list: [
        { model_name: "main", litellm_params },
        { model_name: "backup", litellm_params },
      ],
      num_retries: 0,
      env: {},
    });
    const body = { model: "main", messages, temperature: null, tools: null, user: null };
    // The second fallback option shows that a group may be null.
    const options = { fallbacks: [{ model: "backup", top_p: null, timeout: null, api_key: null }], tags: null };
    const call = router.completion(body as never, { ...options, context_window_fallbacks: [{ main: null }] } as never);
    await call;
    for (const { body: sent } of server.requests) expect(Object.keys(sent).toSorted()).toEqual(["messages", "model"]);
    expect(server.requests).toHaveLength(2);
  });

  it("in a call's policies is not set", () => {
    const options = { retry_policy: { TimeoutErrorRetries: null }, fallbacks: [{ main: null }] };
    expect(() => readCall({ model: "main", messages }, options, "chat")).not.toThrow();
  });
});

describe("a number that is text", () => {
  it("is read in litellm_params, in an entry and in the options", () => {
    const { settings, deployments } = read({
      num_retries: "3",
      timeout: "30",
      cooldown_time: " 2.5 ",
      retry_budget: "1e-1",
      hedge_after: "auto",
      model_list: [
        {
          model_name: "main",
          litellm_params: {
            model: "gpt-4o",
            timeout: "30",
            stream_timeout: "5.5",
            num_retries: "1",
            first_token_timeout: "auto",
          },
          rpm: "100",
          tpm: "1000",
        },
      ],
    });
    expect(settings).toMatchObject({
      num_retries: 3,
      timeout: 30,
      cooldown_time: 2.5,
      retry_budget: 0.1,
      hedge_after: "auto",
    });
    expect(deployments[0]?.litellm_params).toMatchObject({
      timeout: 30,
      stream_timeout: 5.5,
      num_retries: 1,
      first_token_timeout: "auto",
      rpm: 100,
      tpm: 1000,
    });
  });

  it.each(["", " ", "3s", "0x10", "NaN", "Infinity", "1_000", "1,5", "9".repeat(400)])("is none: %j", (text) => {
    expect(problems({ num_retries: text })).toHaveLength(1);
    expect(paramProblems({ timeout: text })).toHaveLength(1);
  });

  it("is held to the same limits as a number, and a weight may not be one", () => {
    expect(problems({ num_retries: "-1" })).toEqual(["num_retries: must be an integer of at least 0, got -1"]);
    expect(problems({ num_retries: "2.5" })).toEqual(["num_retries: must be an integer of at least 0, got 2.5"]);
    expect(paramProblems({ weight: "1" })).toEqual(['weight: must be a number of at least 0, got "1"']);
  });
});

describe("an entry of model_list", () => {
  const entry = { model_name: "main", litellm_params: { model: "gpt-4o" } };

  it("keeps the user's own keys, and sends none of them", () => {
    const own = { description: "the big one", owner: "red", model_id: "m-1", access_groups: ["beta"] };
    using router = new Router({ model_list: [{ ...entry, ...own }], env: { OPENAI_API_KEY: "sk-1" } });
    const [view] = router.getDeployments();
    expect(view?.extra).toEqual(own);
    expect(JSON.stringify(view)).not.toContain("big one");
    expect(view?.litellm_params).not.toHaveProperty("owner");
  });

  it.each([
    ["litellm_param", {}, 'did you mean "litellm_params"?'],
    ["modelName", "x", 'did you mean "model_name"?'],
    ["rps", 5, 'did you mean "rpm"?'],
    ["api_key", "sk-1", "belongs in litellm_params"],
    ["apiKey", "sk-1", 'belongs in litellm_params, as "api_key"'],
    ["weight", 2, "belongs in litellm_params"],
    ["max_input_tokens", 2, "belongs in model_info"],
    ["gateway_secret", "s", "looks like a credential"],
  ])("refuses %s with its right place", (key, value, words) => {
    const found = problems({ model_list: [{ ...entry, [key]: value }] });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(words);
    expect(found[0]).not.toContain("sk-1");
  });
});

describe("a router without deployments", () => {
  it.each([
    ["without options", () => new Router()],
    ["without a list", () => new Router({ num_retries: 1, fallbacks: [{ main: ["backup"] }] })],
    ["with an empty list", () => new Router({ model_list: [] })],
  ])("may be made %s, and gets its list later", async (_, make) => {
    using router = make();
    expect(router.getModelNames()).toEqual([]);
    await expect(router.completion({ model: "main", messages })).rejects.toThrow(/main/);
    router.setModelList([{ model_name: "main", litellm_params: { model: "gpt-4o", mock_response: "here" } }]);
    const { choices } = await router.completion({ model: "main", messages });
    expect(choices[0].message.content).toBe("here");
  });
});

describe("setModelList", () => {
  const mock = (id: string, mock_response: unknown, more: object = {}): never =>
    ({ model_name: "main", litellm_params: { model: "gpt-4o", mock_response, ...more }, model_info: { id } }) as never;

  it("replaces the list, keeps the health of what stays, and its order", async () => {
    const clock = new FakeClock();
    using router = new Router<string>({
      clock,
      random: () => 0,
      model_list: [mock("a", new RateLimitError("no")), mock("b", "b"), mock("c", "c")],
    });
    await router.completion({ model: "main", messages });
    router.setModelList([mock("d", "d"), mock("a", "well again"), mock("b", "b")]);
    expect(router.getDeployments().map(({ id }) => id)).toEqual(["d", "a", "b"]);
    const { deployments, order } = router.explain({ model: "main", messages });
    expect(deployments.find(({ deployment_id }) => deployment_id === "a")?.reason).toContain("cooldown");
    expect(order).not.toContain("c");
  });

  it("changes nothing when something in it is wrong, and says everything", () => {
    using router = new Router<string>({ model_list: [mock("a", "a")] });
    const wrong = [mock("a", "other"), mock("x", 5), mock("x", "again"), mock("y", "y", { timeout: 0 })];
    expect(() => router.setModelList(wrong)).toThrow(/model_list\[1\][^]*model_list\[2\][^]*model_list\[3\]/);
    expect(() => router.setModelList("x" as never)).toThrow(/must be a list of deployments/);
    expect(router.getDeployments().map(({ litellm_params }) => litellm_params["mock_response"])).toEqual(["a"]);
  });

  it("does not disturb a call that is under way", async () => {
    const clock = new FakeClock();
    using router = new Router<string>({ clock, model_list: [mock("a", "a", { mock_delay: 0 })] });
    const gate = Promise.withResolvers<void>();
    const sleep = clock.sleep.bind(clock);
    clock.sleep = async (ms, signal) => {
      await gate.promise;
      await sleep(ms, signal);
    };
    const pending = router.completion({ model: "main", messages, mock_delay: 1 });
    await settled();
    router.setModelList([mock("b", "b")]);
    gate.resolve();
    expect((await pending).choices[0].message.content).toBe("a");
    expect((await router.completion({ model: "main", messages })).choices[0].message.content).toBe("b");
  });
});
