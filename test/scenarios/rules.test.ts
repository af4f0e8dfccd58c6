/** Rules about where calls go: by headers, by tenant, and by a function of the user. */
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import type { RouterOptions } from "../../src/types/options.ts";
import type { HeaderRule, Tenant } from "../../src/types/tenants.ts";
import { serverError } from "../support/fault-server.ts";
import { problems } from "../support/read.ts";
import { settled } from "../support/until.ts";
import { lineOf } from "./event-lines.ts";
import { type Group, groupOf, hello, type Member } from "./group.ts";

const MEMBERS: Readonly<Record<string, Member>> = {
  main: {},
  eu: { group: "eu", params: { region_name: "eu" } },
  frontier: { group: "frontier" },
};

function of(options: Partial<RouterOptions>, members: Readonly<Record<string, Member>> = {}): Promise<Group> {
  return groupOf({ ...MEMBERS, ...members }, { num_retries: 0, ...options });
}

const team = (id: string) => ({ metadata: { user_api_key_team_id: id } });

const refuse = (): never => {
  throw new Error("not today");
};

async function deploymentOf(group: Group, more: Record<string, unknown> = {}): Promise<string | undefined> {
  const answer = await group.router.completion({ ...hello, ...more, stream: false });
  return answer.router_metadata.deployment_id;
}

describe("A tenant", () => {
  const tenants: Record<string, Tenant> = {
    berlin: { model_aliases: { main: "eu" }, litellm_params: { max_tokens: 7, timeout: 3 } },
    "*": { litellm_params: { max_tokens: 50 } },
  };

  it("has names and parameters of its own, and the others those of the star", async () => {
    await using group = await of({ tenants });
    const answer = await group.router.completion({ ...hello, max_tokens: 1000, ...team("berlin") });
    expect(answer.router_metadata).toMatchObject({
      model_group: "main",
      deployment_id: "eu",
      routes: [{ by: "tenant", from: "main", to: "eu" }],
    });
    expect(group.server("eu").requests[0]?.body).toMatchObject({ max_tokens: 7 });
    expect(await deploymentOf(group, { ...team("paris"), max_tokens: 1000 })).toBe("main");
    expect(group.server("main").requests[0]?.body).toMatchObject({ max_tokens: 50 });
    expect(await deploymentOf(group, { model: "frontier", ...team("berlin") })).toBe("frontier");
    expect(group.events.map(lineOf).filter((line) => line.startsWith("route"))[0]).toBe(
      "route_selected tenant main -> eu",
    );
  });

  it("has the fallbacks of what is called, then those of the name that it wrote", async () => {
    await using group = await of(
      { tenants, fallbacks: [{ main: ["frontier"] }] },
      { eu: { group: "eu", script: serverError() } },
    );
    const answer = await group.router.completion({ ...hello, ...team("berlin") });
    expect(answer.router_metadata.fallbacks_used).toEqual(["frontier"]);
    // What holds for the tenant holds in its fallbacks.
    expect(group.server("frontier").requests[0]?.body).toMatchObject({ max_tokens: 7 });
  });

  it.each<[string, Partial<RouterOptions>, Record<string, unknown>]>([
    ["the user", { tenant_by: "user" }, { user: "berlin" }],
    ["the key that a gateway knows", { tenant_by: "api_key" }, { metadata: { user_api_key: "berlin" } }],
    ["what a function returns", { tenant_by: ({ tags }) => tags[0] }, { tags: ["berlin"] }],
  ])("can be %s", async (_, options, params) => {
    await using group = await of({ tenants, ...options });
    expect(await deploymentOf(group, params)).toBe("eu");
  });

  it("replaces tags and region, so that a caller cannot choose another tenant's", async () => {
    await using group = await groupOf(
      { free: { params: { tags: ["free"] } }, paid: { params: { tags: ["paid"] } } },
      { enable_tag_filtering: true, tenants: { cheap: { tags: ["free"] } } },
    );
    expect(await deploymentOf(group, { tags: ["paid"], ...team("cheap") })).toBe("free");
    expect(await deploymentOf(group, { tags: ["paid"], ...team("rich") })).toBe("paid");
  });

  it("may be led on: to a weighted alias, an experiment or a complexity router", async () => {
    await using group = await of({
      tenants: { berlin: { model_aliases: { main: "both" } } },
      model_group_alias: {
        both: [
          { model: "eu", weight: 1 },
          { model: "frontier", weight: 0 },
        ],
      },
    });
    const { router_metadata } = await group.router.completion({ ...hello, ...team("berlin") });
    expect(router_metadata.routes?.map(({ by, to }) => `${by} ${to}`)).toEqual(["tenant both", "model_group_alias eu"]);
  });

  it("is explained", async () => {
    await using group = await of({ tenants, fallbacks: [{ main: ["frontier"] }] });
    const { model_group, order, fallbacks } = group.router.explain({ ...hello, ...team("berlin") });
    expect({ model_group, order, fallbacks }).toEqual({
      model_group: "eu",
      order: ["eu", "frontier"],
      fallbacks: ["frontier"],
    });
    expect(group.router.getAvailableDeployment({ ...hello, ...team("berlin") }).id).toBe("eu");
  });

  it("sends a caller's key to no other provider than that of the name it called", async () => {
    await using group = await of(
      { tenants: { berlin: { model_aliases: { main: "claude" } } } },
      { claude: { group: "claude", wire: "anthropic" } },
    );
    const call = group.router.completion({ ...hello, ...team("berlin"), api_key: "sk-of-the-caller" });
    await expect(call).rejects.toThrow("may lead to several providers (openai, anthropic)");
    expect(group.server("claude").requests).toHaveLength(0);
  });

  it("does not tell of a model that is a key in the wrong place", async () => {
    const key = "sk-proj-0123456789abcdefghijklmnopqrstuv";
    await using group = await of({ tenants });
    const error: unknown = await group.router.completion({ ...hello, model: key }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: "BadRequestError" });
    expect(inspect(error, { depth: 6 }) + JSON.stringify([error, group.events])).not.toContain(key);
    expect(JSON.stringify(Reflect.get(Object(error), "router_metadata"))).not.toContain(key);
    for (const hooks of [[{ beforeCall: refuse }], []]) {
      const told: unknown[] = [];
      const route_call = refuse;
      await using other = await of({ route_call, hooks: [{ onEvent: (event) => void told.push(event) }, ...hooks] });
      await other.router.completion({ ...hello, model: key }).catch((reason: unknown) => void told.push(reason));
      expect(told).toHaveLength(3);
      expect(inspect(told, { depth: 8, showHidden: true })).not.toContain(key);
    }
  });

  it("can be changed while the router is in use", async () => {
    await using group = await of({});
    group.router.updateSettings({ tenants });
    expect(await deploymentOf(group, team("berlin"))).toBe("eu");
    group.router.updateSettings({ tenants: null });
    expect(await deploymentOf(group, team("berlin"))).toBe("main");
  });
});

describe("A rule about headers", () => {
  const header_rules: HeaderRule[] = [
    { header: "X-Confidence", less_than: 0.6, from: "main", model: "frontier" },
    { header: "user-agent", prefix: "claude-cli/", litellm_params: { temperature: 0 } },
    { header: "x-tier", equals: "gold", model: "eu", tags: ["gold"] },
    { header: "x-any", model: "eu" },
  ];

  it.each<[Record<string, string | string[] | undefined>, string]>([
    [{ "x-confidence": "0.4" }, "frontier"],
    [{ "X-CONFIDENCE": ["0.59"] }, "frontier"],
    [{ "x-confidence": "0.6" }, "main"],
    [{ "x-confidence": " " }, "main"],
    [{ "x-confidence": "low" }, "main"],
    [{ "x-tier": "gold" }, "eu"],
    [{ "x-tier": "golden" }, "main"],
    [{ "x-any": "" }, "eu"],
    [{ "x-other": "1", "x-any": undefined }, "main"],
    [{ "x-any": "1", "x-confidence": "0" }, "frontier"],
  ])("holds for the headers that it names: %j", async (headers, expected) => {
    await using group = await of({ header_rules });
    expect(await deploymentOf(group, { request_headers: headers })).toBe(expected);
    expect(
      await deploymentOf(group, {
        request_headers: new Headers(
          Object.entries(headers).flatMap(([name, value]) =>
            value === undefined ? [] : [[name, [value].flat().join()] as [string, string]],
          ),
        ),
      }),
    ).toBe(expected);
    expect(JSON.stringify(group.server(expected).requests[0]?.headers)).not.toContain("x-tier");
  });

  it("holds for its model alone, and may set parameters", async () => {
    await using group = await of({ header_rules });
    expect(await deploymentOf(group, { model: "eu", request_headers: { "x-confidence": "0" } })).toBe("eu");
    await deploymentOf(group, { request_headers: { "user-agent": "claude-cli/1.0" }, temperature: 1 });
    expect(group.server("main").requests.at(-1)?.body).toMatchObject({ temperature: 0 });
  });

  it("may be about a name that only a tenant has, and merges metadata by key", async () => {
    const rule: HeaderRule = { header: "x-a", from: "mine", litellm_params: { metadata: { user_id: "u" } } };
    await using group = await of({ header_rules: [rule], tenants: { berlin: { model_aliases: { mine: "eu" } } } });
    const call = { model: "mine", request_headers: { "x-a": "1" }, ...team("berlin") };
    expect(await deploymentOf(group, call)).toBe("eu");
  });

  it("comes before the tenant's rules", async () => {
    await using group = await of({ header_rules, tenants: { berlin: { model_aliases: { frontier: "eu" } } } });
    const call = { request_headers: { "x-confidence": "0.1" }, ...team("berlin") };
    expect(await deploymentOf(group, call)).toBe("eu");
  });

  it("is not fooled by headers that throw", async () => {
    await using group = await of({ header_rules });
    const request_headers = {
      get "x-any"(): string {
        throw new Error("no");
      },
    };
    await expect(group.router.completion({ ...hello, request_headers })).rejects.toMatchObject({
      name: "BadRequestError",
    });
  });
});

describe("A function about calls", () => {
  it("names another model, or sets what a route may set", async () => {
    await using group = await of({
      route_call: async ({ model, params, team: id }) => {
        await Promise.resolve();
        if (id === "berlin") return { model: "eu", litellm_params: { seed: 4 } };
        return params["user"] === "vip" ? "frontier" : model === "eu" ? null : undefined;
      },
    });
    expect(await deploymentOf(group, team("berlin"))).toBe("eu");
    expect(group.server("eu").requests[0]?.body).toMatchObject({ seed: 4 });
    expect(await deploymentOf(group, { user: "vip" })).toBe("frontier");
    expect(await deploymentOf(group)).toBe("main");
  });

  it.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no"))],
    ["returns a number", () => 3],
    ["returns an unknown key", () => ({ modle: "eu" })],
    ["returns a key", () => ({ litellm_params: { api_key: "sk-1234567890" } })],
    ["returns a misspelt parameter", () => ({ litellm_params: { maxTokens: 3 } })],
  ])("that %s ends the call in one typed error", async (_, route_call) => {
    await using group = await of({ route_call: route_call as NonNullable<RouterOptions["route_call"]> });
    await expect(group.router.completion(hello)).rejects.toMatchObject({
      name: "APIError",
      router_metadata: { attempts: [] },
    });
    expect(group.server("main").requests).toHaveLength(0);
  });

  it("that names nothing that exists ends it in the error for unknown models", async () => {
    await using group = await of({ route_call: () => "nowhere" });
    await expect(group.router.completion(hello)).rejects.toThrow('There is no model "nowhere"');
  });

  it("that never answers ends with the call's signal, and with its total_timeout", async () => {
    await using group = await of({ route_call: () => new Promise(() => undefined) });
    const controller = new AbortController();
    const aborted = group.router.completion(hello, { signal: controller.signal });
    await settled();
    controller.abort("enough");
    await expect(aborted).rejects.toBe("enough");
    const late = group.router.completion({ ...hello, stream: true }, { total_timeout: 5 });
    await settled();
    group.clock.advance(5);
    await expect(late).rejects.toMatchObject({ name: "Timeout", phase: "total" });
    expect(group.clock.pending).toBe(0);
  });
});

/** It contains itself. */
function endless(): object {
  const tenant: Record<string, unknown> = {};
  tenant["a"] = { litellm_params: { extra_body: tenant } };
  return tenant;
}

describe("A wrong rule is refused", () => {
  it.each<[object, string]>([
    [{ tenants: [] }, "tenants: must be an object such as"],
    [
      { tenants: { a: { model_aliases: { x: "chep" } } } },
      'tenants["a"].model_aliases["x"]: there is no model group "chep"; did you mean "cheap"?',
    ],
    [{ tenants: { a: { aliases: {} } } }, 'tenants["a"].aliases: unknown key "aliases"; did you mean "model_aliases"?'],
    [
      { tenants: { a: { litellm_params: { api_key: "sk-1234567890" } } } },
      'tenants["a"].litellm_params.api_key: belongs in a deployment',
    ],
    [{ tenant_by: "team" }, "tenant_by: has no effect without tenants"],
    [{ tenants: { a: {} }, tenant_by: "teem" }, "tenant_by: must be one of"],
    [{ header_rules: {} }, "header_rules: must be a list"],
    [{ header_rules: [{ header: "x-a" }] }, "header_rules[0]: decides nothing"],
    [{ header_rules: [{ model: "cheap" }] }, "header_rules[0].header: is missing"],
    [{ header_rules: [{ header: "x a", model: "cheap" }] }, "header_rules[0].header: must be the name of a header"],
    [{ header_rules: [{ header: "x-a", model: "chep" }] }, 'header_rules[0].model: there is no model group "chep"'],
    [
      { header_rules: [{ header: "x-a", less_then: 1, model: "cheap" }] },
      'header_rules[0].less_then: unknown key "less_then"; did you mean "less_than"?',
    ],
    [
      { header_rules: [{ header: "x-a", from: "mian", model: "cheap" }] },
      'header_rules[0].from: there is no model group "mian"',
    ],
    [{ route_call: "main" }, "route_call: must be a function"],
    [{ tenants: endless() }, "tenants"],
    [{ header_rules: [endless()] }, "header_rules"],
    [{ experiments: [endless()] }, "experiments"],
  ])("%o", (options, problem) => {
    expect(problems(options).join("\n")).toContain(problem);
  });
});
