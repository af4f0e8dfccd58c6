/** Settings that change while the router is in use: as strict as the constructor, whole or not at all. */
import { describe, expect, it } from "vitest";
import { ConfigurationError, InternalServerError, Router } from "../../src/index.ts";
import type { RouterOptions } from "../../src/types/options.ts";
import type { AnyRouter } from "../scenarios/scenario.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { settled } from "../support/until.ts";

const messages = [{ role: "user" as const, content: "Hi" }];

function routerOf(options: Partial<RouterOptions> = {}): AnyRouter {
  const entry = (id: string, model_name: string, params: object) => ({
    model_name,
    litellm_params: { model: "gpt-4o", ...params },
    model_info: { id },
  });
  return new Router<string, string, string>({
    env: {},
    random: () => 0,
    clock: new FakeClock(),
    model_list: [
      entry("a", "main", { mock_response: "litellm.InternalServerError" }),
      entry("b", "backup", { mock_response: "from b" }),
    ],
    ...options,
  });
}

function problemsOf(router: AnyRouter, changes: object): string[] {
  try {
    router.updateSettings(changes);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.problems.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
}

describe("getSettings", () => {
  it("shows what holds, LiteLLM's names first, and null for what is not set", () => {
    using router = routerOf({ num_retries: 4, fallbacks: [{ main: ["backup"] }] });
    const settings = router.getSettings();
    expect(Object.keys(settings).slice(0, 3)).toEqual(["routing_strategy_args", "routing_strategy", "allowed_fails"]);
    expect(settings).toMatchObject({
      routing_strategy: "simple-shuffle",
      allowed_fails: null,
      cooldown_time: 5,
      num_retries: 4,
      timeout: null,
      fallbacks: [{ main: ["backup"] }],
      context_window_fallbacks: null,
      model_group_alias: null,
    });
    expect(settings).not.toHaveProperty("model_list");
    expect(settings).not.toHaveProperty("default_litellm_params");
  });

  it("can be given back, and changes nothing", () => {
    using router = routerOf({ fallbacks: [{ main: ["backup"] }], retry_policy: { TimeoutErrorRetries: 1 } });
    const settings = router.getSettings();
    router.updateSettings(settings);
    expect(router.getSettings()).toEqual(settings);
  });

  it("shows no credential, and a masked one cannot be given back", () => {
    const secrets = [
      "sk-one-0123456789",
      "tok-0123456789abcdefgh",
      "s3cr3t-pass-word",
      "hidden header value",
      "qwertyuiop",
    ];
    using router = routerOf({
      fallbacks: [
        {
          main: [
            {
              model: "backup",
              api_key: secrets[0],
              api_base: `https://user:${secrets[2]}@gpu.example/v1?token=${secrets[1]}`,
              extra_headers: { "x-team": secrets[3] },
              extra_body: { inner: { access_token: secrets[1], note: secrets[4] } },
              unknown: secrets[4],
              temperature: 0.5,
            },
          ],
        },
      ],
    });
    const settings = router.getSettings();
    const said = JSON.stringify(settings);
    for (const secret of secrets) expect(said).not.toContain(secret);
    expect(settings.fallbacks?.[0]?.["main"]).toMatchObject([
      { model: "backup", api_key: "***", api_base: "https://gpu.example/v1", temperature: 0.5 },
    ]);
    expect(problemsOf(router, { fallbacks: settings.fallbacks })).toEqual([
      'fallbacks: has "***" where getSettings hides a credential: write the credential itself',
    ]);
  });
});

describe("updateSettings", () => {
  it("holds for the next call", async () => {
    using router = routerOf({ num_retries: 0 });
    await expect(router.completion({ model: "main", messages })).rejects.toThrow(InternalServerError);
    router.updateSettings({ fallbacks: [{ main: ["backup"] }], model_group_alias: { other: "main" } });
    const answer = await router.completion({ model: "other", messages });
    expect(answer.router_metadata.fallbacks_used).toEqual(["backup"]);
    expect(router.getModelNames()).toContain("other");
    router.updateSettings({ fallbacks: null, model_group_alias: null });
    await expect(router.completion({ model: "main", messages })).rejects.toThrow(InternalServerError);
    expect(router.getModelNames()).not.toContain("other");
  });

  it("sets every kind of setting, with numbers as text, and leaves what is undefined", () => {
    using router = routerOf({ num_retries: 1 });
    router.updateSettings({
      routing_strategy: "least-busy",
      cooldown_time: "7" as never,
      timeout: 3.5,
      num_retries: undefined as never,
      retry_policy: { TimeoutErrorRetries: 2 },
      enable_tag_filtering: true,
      retry_budget: 0,
      hedge_budget: 1,
    });
    expect(router.getSettings()).toMatchObject({
      routing_strategy: "least-busy",
      cooldown_time: 7,
      timeout: 3.5,
      num_retries: 1,
      retry_policy: { TimeoutErrorRetries: 2 },
      enable_tag_filtering: true,
    });
  });

  it("is refused whole, with every problem", () => {
    using router = routerOf();
    const before = router.getSettings();
    const found = problemsOf(router, {
      num_retries: -1,
      cooldown_time: 9,
      num_retrys: 2,
      fallbacks: [{ main: ["bakcup"] }],
      routing_strategy: "no-such",
      model_list: [],
      hooks: [],
      set_verbose: true,
    });
    expect(new Set(found.map((problem) => problem.split(":")[0]))).toEqual(
      new Set([
        'fallbacks[0]["main"][0]',
        "hooks",
        "model_list",
        "num_retries",
        "num_retrys",
        "routing_strategy",
        "set_verbose",
      ]),
    );
    expect(found.join("\n")).toMatch(/did you mean "num_retries"\?[^]*|did you mean "backup"\?/);
    expect(router.getSettings()).toEqual(before);
    expect(problemsOf(router, [] as never)).toEqual(["settings: must be an object, got a list"]);
  });

  it("does not mind a group that was removed in the meantime, but names no new one", () => {
    using router = routerOf({ fallbacks: [{ main: ["backup"] }] });
    router.removeDeployment("b");
    expect(problemsOf(router, { num_retries: 3 })).toEqual([]);
    expect(problemsOf(router, { default_fallbacks: ["backup"] })).toHaveLength(1);
  });

  it("keeps calls, health and slots", async () => {
    const clock = new FakeClock();
    using router = routerOf({ clock, num_retries: 0, allowed_fails: 0 });
    await expect(router.completion({ model: "main", messages })).rejects.toThrow(InternalServerError);
    const silent = router.completion({ model: "backup", messages, mock_timeout: true, timeout: 9 });
    await settled();
    router.updateSettings({ cooldown_time: 60, fallbacks: [{ backup: ["main"] }] });
    const { deployments } = router.explain({ model: "main", messages });
    expect(deployments[0]?.reason).toContain("cooldown");
    expect(Reflect.get(router.getDeployment("b") ?? {}, "in_flight")).toBe(1);
    clock.advance(9);
    await expect(silent).rejects.toMatchObject({ name: "Timeout" });
    expect(Reflect.get(router.getDeployment("b") ?? {}, "in_flight")).toBe(0);
  });

  it("is not changed by what the user does with the objects later", async () => {
    const targets = ["backup"];
    using router = routerOf({ fallbacks: [{ main: targets }], num_retries: 0 });
    targets.push("no-such-group");
    router.updateSettings({ max_fallbacks: 3 });
    expect(router.getSettings().fallbacks).toEqual([{ main: ["backup"] }]);
  });
});
