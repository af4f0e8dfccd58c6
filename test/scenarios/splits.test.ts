/** Names whose calls are shared out: aliases with weights, and experiments. */
import { describe, expect, it } from "vitest";
import { Router } from "../../src/router.ts";
import { overloaded, serverError, unauthorized } from "../support/fault-server.ts";
import { settled } from "../support/until.ts";
import { problems } from "../support/read.ts";
import { lineOf } from "./event-lines.ts";
import { groupOf, hello } from "./group.ts";

describe("An alias with weights", () => {
  it("may have the name of a group, whose deployments it names by their models", async () => {
    let draw = 0;
    await using group = await groupOf(
      {
        west: { group: "gpt-4o" },
        direct: { group: "gpt-4o" },
        last: { group: "gpt-4o", params: { model: "hosted_vllm/llama" } },
      },
      {
        random: () => draw,
        num_retries: 0,
        model_group_alias: {
          "gpt-4o": [
            { model: "hosted_vllm/llama", weight: 0.7 },
            { model: "openai/gpt-4o", weight: 0.3 },
          ],
        },
      },
    );
    const ask = { ...hello, model: "gpt-4o" };
    const first = await group.router.completion(ask);
    expect(first.router_metadata.deployment_id).toBe("last");
    expect(first.router_metadata.routes).toEqual([
      { by: "model_group_alias", from: "gpt-4o", to: "hosted_vllm/llama" },
    ]);
    // The larger the draw, the later a model comes in: the same for both, so that the weight decides.
    draw = 0.5;
    expect((await group.router.completion(ask)).router_metadata.deployment_id).toBe("last");
    const ids = group.router.get_model_list("gpt-4o").map(({ id }) => id);
    expect(ids).toEqual(["west", "direct", "last"]);
    expect(group.router.getModelNames()).toEqual(["gpt-4o"]);
  });

  it("goes on to its other models before any fallback, and to its own group last", async () => {
    const down = serverError();
    await using group = await groupOf(
      {
        one: { group: "a", script: down },
        two: { group: "b", script: down },
        spare: { group: "spare", script: down },
        rest: { group: "main", script: { answer: "from the rest" } },
      },
      {
        num_retries: 0,
        model_group_alias: { main: [{ model: "a" }, { model: "b" }] },
        fallbacks: [{ a: ["spare"] }, { main: ["main"] }],
      },
    );
    const answer = await group.router.completion(hello);
    expect(answer.choices[0].message.content).toBe("from the rest");
    expect(answer.router_metadata.attempts.map(({ deployment_id }) => deployment_id)).toEqual(["one", "two", "rest"]);
    expect(answer.router_metadata.fallbacks_used).toEqual(["b", "main"]);
    expect(group.events.map(lineOf).filter((line) => /^(?:route|fallback)/.test(line))[0]).toBe(
      "route_selected model_group_alias main -> a",
    );
  });

  it("ends in the error of its last model, with every attempt", async () => {
    await using group = await groupOf(
      { one: { group: "a", script: overloaded() }, two: { group: "b", script: unauthorized() } },
      { num_retries: 0, model_group_alias: { main: [{ model: "a" }, { model: "b" }] } },
    );
    const error: unknown = await group.router.completion(hello).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "AuthenticationError", errors: [] });
    expect(error).toHaveProperty("router_metadata.attempts.length", 2);
  });

  it("goes on at once when all deployments of the drawn model are cooling", async () => {
    await using group = await groupOf(
      { one: { group: "a", script: unauthorized() }, two: { group: "b" } },
      { num_retries: 0, model_group_alias: { main: [{ model: "a", weight: 9 }, { model: "b" }] } },
    );
    await group.router.completion(hello);
    const second = await group.router.completion(hello);
    expect(second.router_metadata.attempts.map(({ deployment_id }) => deployment_id)).toEqual(["two"]);
    expect(group.server("one").requests).toHaveLength(1);
  });

  it("hedges a slow model with another one", async () => {
    await using group = await groupOf(
      { one: { group: "a", script: { fault: "hang" } }, two: { group: "b" }, spare: { group: "spare" } },
      {
        hedge_after: 1,
        model_group_alias: { main: [{ model: "a" }, { model: "b" }] },
        fallbacks: [{ main: ["spare"] }],
      },
    );
    const call = group.router.completion(hello);
    await group.server("one").received(1);
    await settled();
    group.clock.advance(1);
    const { attempts } = (await call).router_metadata;
    expect(attempts.map(({ deployment_id, outcome }) => `${deployment_id} ${outcome}`)).toEqual([
      "one hedge_lost",
      "two success",
    ]);
  });

  it("can be changed while the router is in use", async () => {
    await using group = await groupOf({ one: { group: "a" }, two: { group: "b" } });
    group.router.updateSettings({ model_group_alias: { main: [{ model: "b", weight: 1 }] } });
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("two");
    group.router.updateSettings({ model_group_alias: { main: "a" } });
    expect((await group.router.completion(hello)).router_metadata.deployment_id).toBe("one");
    expect(group.router.getSettings().model_group_alias).toEqual({ main: "a" });
  });

  it("falls back to nothing on content policy but what is named for it", async () => {
    const refused = { status: 400, body: { error: { message: "no", code: "content_policy_violation" } } };
    await using group = await groupOf(
      { one: { group: "a", script: refused }, two: { group: "b" } },
      { model_group_alias: { main: [{ model: "a" }, { model: "b" }] } },
    );
    await expect(group.router.completion(hello)).rejects.toMatchObject({ name: "ContentPolicyViolationError" });
    expect(group.server("two").requests).toHaveLength(0);
  });

  it.each<[unknown, string]>([
    [[], 'model_group_alias["fast"]: is an empty list'],
    [[{ model: "chep" }], 'model_group_alias["fast"][0].model: there is no model group "chep"; did you mean "cheap"?'],
    [["cheap"], 'model_group_alias["fast"][0]: must be an object such as { model, weight }'],
    [
      [{ model: "cheap", wieght: 1 }],
      'model_group_alias["fast"][0].wieght: unknown key "wieght"; did you mean "weight"?',
    ],
    [[{ model: "cheap", weight: -1 }], 'model_group_alias["fast"][0].weight: must be a number of at least 0'],
    [[{ model: "cheap", weight: 0 }], 'model_group_alias["fast"]: has no weight above 0'],
    [[{ model: "cheap" }, { model: "cheap" }], 'model_group_alias["fast"][1].model: stands in the list twice'],
    [[{ model: "fast" }], 'model_group_alias["fast"][0].model: is the alias itself'],
  ])("that is wrong is refused: %j", (list, problem) => {
    expect(problems({ model_group_alias: { fast: list } }).join("\n")).toContain(problem);
  });

  it("that leads back to itself is refused", () => {
    const model_group_alias = { a: [{ model: "cheap" }, { model: "b" }], b: "c", c: [{ model: "a" }] };
    expect(problems({ model_group_alias })).toEqual(['model_group_alias["a"]: is circular: a -> b -> c -> a']);
  });
});

describe("An experiment", () => {
  const experiment = {
    name: "new-model",
    model: "main",
    sticky_by: "user" as const,
    variants: [
      { name: "control", model: "main", weight: 1 },
      { name: "candidate", model: "other", weight: 1, litellm_params: { temperature: 0 } },
    ],
  };

  it("gives the same user the same variant, and names it in metadata and events", async () => {
    await using group = await groupOf({ a: { group: "main" }, b: { group: "other" } }, { experiments: [experiment] });
    const seen = new Map<string, Set<string>>();
    for (let index = 0; index < 40; index += 1) {
      const user = `user-${index % 10}`;
      const { router_metadata } = await group.router.completion({ ...hello, user, temperature: 1 });
      const [route] = router_metadata.routes ?? [];
      const variants = seen.get(user) ?? new Set();
      seen.set(user, variants.add(`${route?.experiment} ${route?.variant} ${router_metadata.deployment_id}`));
    }
    expect([...seen.values()].every(({ size }) => size === 1)).toBe(true);
    expect([...new Set([...seen.values()].flatMap((each) => [...each]))].toSorted()).toEqual([
      "new-model candidate b",
      "new-model control a",
    ]);
    expect(new Set(group.server("a").requests.map(({ body }) => Reflect.get(Object(body), "temperature")))).toEqual(
      new Set([1]),
    );
    expect(new Set(group.server("b").requests.map(({ body }) => Reflect.get(Object(body), "temperature")))).toEqual(
      new Set([0]),
    );
    const told = group.events.filter((event) => event.type === "route_selected");
    expect(told).toHaveLength(40);
    expect(told[0]?.route).toMatchObject({ by: "experiment", from: "main", experiment: "new-model" });
  });

  it("whose variant fails goes on to the others, also in a stream", async () => {
    await using group = await groupOf(
      { a: { group: "main", script: serverError() }, b: { group: "other" } },
      { experiments: [{ ...experiment, sticky_by: undefined }], num_retries: 0 },
    );
    const stream = await group.router.completion({ ...hello, stream: true });
    expect(await stream.text()).toBe("b");
    expect(stream.router_metadata.routes).toMatchObject([{ variant: "control" }]);
    expect(stream.router_metadata.fallbacks_used).toEqual(["other"]);
  });

  it("may send its calls to a complexity router, and to an alias with weights", async () => {
    await using group = await groupOf(
      { a: { group: "main" }, b: { group: "other" } },
      { model_group_alias: { two: [{ model: "other" }] } },
    );
    const complexity_router_config = { tiers: { MEDIUM: "two" } };
    group.router.addDeployment({
      model_name: "smart",
      litellm_params: { model: "auto_router/complexity_router", complexity_router_config },
    });
    const variants = [
      { name: "smart", model: "smart" },
      { name: "control", model: "main", weight: 0 },
    ];
    group.router.updateSettings({ experiments: [{ name: "e", model: "main", variants }] });
    const { router_metadata } = await group.router.completion(hello);
    expect(router_metadata.routes?.map(({ by, to }) => `${by} ${to}`)).toEqual([
      "experiment smart",
      "complexity_router two",
      "model_group_alias other",
    ]);
  });

  it.each<[object, string]>([
    [{ name: null }, "experiments[0].name: is missing"],
    [{ model: "mian" }, 'experiments[0].model: there is no model group "mian"; did you mean "main"?'],
    [{ variants: [] }, "experiments[0].variants: is an empty list"],
    [{ variants: {} }, "experiments[0].variants: must be a list"],
    [{ variants: [{ name: "a", model: "chep" }] }, 'experiments[0].variants[0].model: there is no model group "chep"'],
    [{ variants: [{ model: "cheap" }] }, "experiments[0].variants[0].name: is missing"],
    [
      {
        variants: [
          { name: "a", model: "cheap" },
          { name: "a", model: "main" },
        ],
      },
      "experiments[0].variants[1].name: is that of another variant",
    ],
    [
      { variants: [{ name: "a", model: "cheap", litellm_params: { api_key: "sk-1234567890" } }] },
      "experiments[0].variants[0].litellm_params.api_key: belongs in a deployment",
    ],
    [{ sticky_by: "usr" }, 'experiments[0].sticky_by: must be one of "user", "session_id", "api_key"'],
    [{ stickyBy: "user" }, 'experiments[0].stickyBy: unknown key "stickyBy"; did you mean "sticky_by"?'],
  ])("that is wrong is refused: %j", (change, problem) => {
    const right = { name: "e", model: "main", variants: [{ name: "a", model: "cheap" }] };
    expect(problems({ experiments: [right] })).toEqual([]);
    expect(problems({ experiments: [{ ...right, ...change }] }).join("\n")).toContain(problem);
  });

  it("is the only one of its model", () => {
    const one = { name: "e", model: "main", variants: [{ name: "a", model: "cheap" }] };
    const two = { ...one, name: "f" };
    expect(problems({ experiments: [one, two] })).toEqual(["experiments[1].model: takes part in another experiment"]);
    expect(problems({ experiments: [one], model_group_alias: { main: [{ model: "cheap" }] } })).toEqual([
      "experiments[0].model: is an alias with weights already: make one of both",
    ]);
  });
});

it("The article's alias works as it is written", () => {
  const AZURE = { model: "azure/gpt-4o", api_version: "2024-08-01-preview", api_key: "key-of-azure" };
  const router = new Router<string, string, string>({
    env: { OPENAI_API_KEY: "sk-openai", ANTHROPIC_API_KEY: "sk-anthropic" },
    model_list: [
      {
        model_name: "gpt-4o",
        litellm_params: { ...AZURE, api_base: "https://west.openai.azure.com" },
        model_info: { id: "west" },
      },
      {
        model_name: "gpt-4o",
        litellm_params: { ...AZURE, api_base: "https://east.openai.azure.com" },
        model_info: { id: "east" },
      },
      { model_name: "gpt-4o", litellm_params: { model: "gpt-4o" }, model_info: { id: "direct" } },
      { model_name: "gpt-4o", litellm_params: { model: "anthropic/claude-sonnet-4-5" }, model_info: { id: "claude" } },
    ],
    model_group_alias: {
      "gpt-4o": [
        { model: "azure/gpt-4o", weight: 0.7 },
        { model: "openai/gpt-4o", weight: 0.3 },
      ],
    },
    fallbacks: [{ "gpt-4o": ["gpt-4o"] }],
  });
  const { deployments } = router.explain({ ...hello, model: "gpt-4o" });
  expect([...new Set(deployments.map(({ deployment_id }) => deployment_id))]).toEqual(["west", "east", "direct"]);
  expect(router.getModelIds("gpt-4o")).toEqual(["west", "east", "direct", "claude"]);
});
