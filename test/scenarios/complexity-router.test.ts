/** A router that looks at the prompt: the model of its tier is called, and everything else is as for any other name. */
import { describe, expect, it } from "vitest";
import { Router } from "../../src/router.ts";
import type { ComplexityRouterConfig } from "../../src/types/complexity-router.ts";
import type { RouterOptions } from "../../src/types/options.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { FaultServer, overloaded, type Script, serverError } from "../support/fault-server.ts";
import { expectWholeCalls, lineOf } from "./event-lines.ts";
import type { RouterEvent } from "../../src/types/events.ts";

type AnyRouter = Router<string, string, string>;

interface Smart extends AsyncDisposable {
  readonly router: AnyRouter;
  readonly events: RouterEvent[];
  readonly clock: FakeClock;
  readonly servers: Readonly<Record<string, FaultServer>>;
}

const GROUPS = ["easy", "medium", "hard", "thinker", "spare"];
const TIERS = { SIMPLE: "easy", MEDIUM: "medium", COMPLEX: "hard", REASONING: "thinker" };
const SIMPLE = "What is the capital of France?";
const HARD =
  "Design a distributed microservice architecture with authentication, encryption and low latency; implement the api and the database schema in Python";

async function smart(
  config: Partial<ComplexityRouterConfig> = {},
  { scripts = {}, ...options }: Partial<RouterOptions> & { scripts?: Readonly<Record<string, Script>> } = {},
): Promise<Smart> {
  const stack = new AsyncDisposableStack();
  const events: RouterEvent[] = [];
  const clock = new FakeClock();
  const servers: Record<string, FaultServer> = {};
  for (const name of GROUPS) {
    const script = scripts[name] ?? { answer: name };
    servers[name] = stack.use(await FaultServer.start({ script }));
  }
  const router: AnyRouter = new Router<string, string, string>({
    clock,
    env: {},
    random: () => 0,
    num_retries: 0,
    hooks: [{ onEvent: (event) => void events.push(event) }],
    ...options,
    model_list: [
      ...GROUPS.map((name) => ({
        model_name: name,
        litellm_params: { model: "gpt-4o", api_key: `sk-of-${name}`, api_base: servers[name]?.url },
        model_info: { id: name },
      })),
      {
        model_name: "smart",
        litellm_params: {
          model: "auto_router/complexity_router",
          complexity_router_config: { tiers: TIERS, ...config },
        },
      },
    ],
  });
  stack.defer(() => expectWholeCalls(events));
  stack.defer(() => router.close());
  return { router, events, clock, servers, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

function ask(content: string, more: Record<string, unknown> = {}) {
  return { model: "smart", messages: [{ role: "user" as const, content }], ...more };
}

async function textOf(router: AnyRouter, content: string, more: Record<string, unknown> = {}): Promise<string> {
  const answer = await router.completion({ ...ask(content, more), stream: false });
  return answer.choices[0].message.content ?? "";
}

describe("A complexity router", () => {
  it("leads a call to the model of its tier, and says so in the metadata and in an event", async () => {
    await using all = await smart();
    const answer = await all.router.completion(ask(HARD));
    expect(answer.choices[0].message.content).toBe("hard");
    expect(answer.model).toBe("smart");
    const { model_group, deployment_id, routes, fallbacks_used } = answer.router_metadata;
    expect({ model_group, deployment_id, fallbacks_used }).toEqual({
      model_group: "smart",
      deployment_id: "hard",
      fallbacks_used: [],
    });
    expect(routes).toEqual([
      { by: "complexity_router", from: "smart", to: "hard", tier: "COMPLEX", score: 0.55, reason: "score" },
    ]);
    expect(all.events.map(lineOf).slice(0, 3)).toEqual([
      "call_started smart chat whole",
      "route_selected complexity_router smart -> hard",
      "deployment_selected hard first",
    ]);
    expect(await textOf(all.router, SIMPLE)).toBe("easy");
  });

  it("leads a stream as well, whose chunks name the router", async () => {
    await using all = await smart();
    const models = new Set<string>();
    let text = "";
    for await (const chunk of all.router.completion({ ...ask(HARD), stream: true })) {
      models.add(chunk.model);
      text += chunk.choices[0]?.delta.content ?? "";
    }
    expect({ text, models: [...models] }).toEqual({ text: "hard", models: ["smart"] });
  });

  it("tells the model that answered, if that is wanted", async () => {
    await using all = await smart({ return_raw_model_name: true });
    expect((await all.router.completion(ask(HARD))).model).toMatch(/^gpt-4o/);
  });

  it("merges the parameters of a tier into the call, over its own", async () => {
    const tiers = { ...TIERS, SIMPLE: { model_name: "easy", litellm_params: { temperature: 0, top_p: 0.5 } } };
    await using all = await smart({ tiers });
    await all.router.completion(ask(SIMPLE, { temperature: 1, seed: 3 }));
    expect(all.servers["easy"]?.requests[0]?.body).toMatchObject({ temperature: 0, top_p: 0.5, seed: 3 });
  });

  it("falls back by the chosen group first, then by its own name", async () => {
    const down = { easy: serverError(), hard: serverError() };
    const fallbacks = [{ easy: ["medium"] }, { smart: ["spare"] }];
    await using all = await smart({}, { scripts: down, fallbacks });
    expect(await textOf(all.router, SIMPLE)).toBe("medium");
    expect(await textOf(all.router, HARD)).toBe("spare");
    const own = { fallbacks: ["thinker"] };
    expect(await textOf(all.router, HARD, own)).toBe("thinker");
  });

  it("chooses a model of a list at random, and the others before any fallback", async () => {
    const tiers = { SIMPLE: ["easy", "medium", "hard"], MEDIUM: "medium" };
    let draw = 0;
    await using all = await smart(
      { tiers },
      { scripts: { hard: overloaded() }, random: () => draw, fallbacks: [{ smart: ["spare"] }] },
    );
    draw = 0.9;
    const first = await all.router.completion(ask(SIMPLE));
    const order = first.router_metadata.attempts.map(({ model_group }) => model_group);
    expect(order).toEqual(["hard", "easy"]);
    expect(first.router_metadata.fallbacks_used).toEqual(["easy"]);
  });

  it("keeps the tier of a session, and forgets it in time", async () => {
    await using all = await smart({ session_affinity: true, session_affinity_ttl_seconds: 60 });
    const session = { metadata: { session_id: "s1" } };
    expect(await textOf(all.router, HARD, session)).toBe("hard");
    expect(await textOf(all.router, SIMPLE, session)).toBe("hard");
    expect(await textOf(all.router, SIMPLE, { metadata: { session_id: "s2" } })).toBe("easy");
    all.clock.advance(61);
    expect(await textOf(all.router, SIMPLE, session)).toBe("easy");
  });

  it("keeps the model of a session, and of a turn of the user, where a tier has several", async () => {
    let draw = 0;
    const tiers = { SIMPLE: ["easy", "medium", "hard"], MEDIUM: "medium" };
    const random = (): number => draw;
    await using all = await smart({ tiers, session_affinity: true }, { random });
    const session = { metadata: { session_id: "s1" } };
    draw = 0.9;
    expect(await textOf(all.router, SIMPLE, session)).toBe("hard");
    draw = 0;
    expect(await textOf(all.router, `And then? ${SIMPLE}`, session)).toBe("hard");
    expect(await textOf(all.router, SIMPLE)).toBe("easy");

    await using turns = await smart({ tiers, classification_mode: "user_turn" }, { random });
    const texts = new Set<string>();
    for (draw of [0, 0.3, 0.6, 0.9]) texts.add(await textOf(turns.router, SIMPLE));
    expect(texts.size).toBe(1);
  });

  it("calls the default model where there is nothing to score", async () => {
    await using all = await smart({ default_model: "spare" });
    const answer = await all.router.completion({
      model: "smart",
      messages: [{ role: "user", content: "<system-reminder>Be brief.</system-reminder>" }],
    });
    expect(answer.choices[0].message.content).toBe("spare");
    expect(answer.router_metadata.routes).toMatchObject([{ reason: "default_model", to: "spare" }]);
  });

  it("can be a fallback, and the model of another router's tier", async () => {
    await using all = await smart({}, { scripts: { spare: serverError() }, fallbacks: [{ spare: ["smart"] }] });
    const answer = await all.router.completion({ ...ask(HARD), model: "spare" });
    expect(answer.router_metadata.fallbacks_used).toEqual(["hard"]);
    all.router.addDeployment({
      model_name: "outer",
      litellm_params: {
        model: "auto_router/complexity_router",
        complexity_router_config: { tiers: { MEDIUM: "smart" } },
      },
    });
    const outer = await all.router.completion({ ...ask(HARD), model: "outer" });
    expect(outer.router_metadata.routes?.map(({ to }) => to)).toEqual(["smart", "hard"]);
    expect(outer.model).toBe("outer");
  });

  it("sends a caller's key to no provider that it may not be for", async () => {
    await using all = await smart();
    await all.router.completion({ ...ask(SIMPLE), api_key: "sk-of-the-caller" });
    expect(all.servers["easy"]?.requests[0]?.headers["authorization"]).toBe("Bearer sk-of-the-caller");
    all.router.upsertDeployment({
      model_name: "hard",
      litellm_params: { model: "anthropic/claude-sonnet-4-5", api_key: "sk-of-hard", api_base: "http://127.0.0.1:1" },
      model_info: { id: "hard" },
    });
    const refused = all.router.completion({ ...ask(SIMPLE), api_key: "sk-of-the-caller" });
    await expect(refused).rejects.toThrow("may lead to several providers (openai, anthropic)");
  });

  it("is explained by the groups it may lead to", async () => {
    await using all = await smart();
    const { model_group, order } = all.router.explain(ask(SIMPLE));
    expect({ model_group, order }).toEqual({ model_group: "smart", order: ["easy", "medium", "hard", "thinker"] });
    expect(all.router.getAvailableDeployment(ask(SIMPLE)).id).toBe("easy");
  });

  it("is gone when its deployment is removed", async () => {
    await using all = await smart();
    all.router.removeDeployment("smart/auto_router/complexity_router");
    await expect(all.router.completion(ask(SIMPLE))).rejects.toThrow('There is no model "smart"');
  });
});

describe("The models of a router's tiers", () => {
  const entry = (config: ComplexityRouterConfig, more: object = {}) => ({
    model_name: "smart-router",
    litellm_params: { model: "auto_router/complexity_router", complexity_router_config: config, ...more },
  });

  it("need no entries of their own: they are called with the keys of the environment", async () => {
    await using openai = await FaultServer.start({ script: { answer: "from OpenAI" } });
    await using anthropic = await FaultServer.start({ wire: "anthropic", script: { answer: "from Anthropic" } });
    const router = new Router<string, string, string>({
      env: {
        OPENAI_API_KEY: "sk-openai",
        OPENAI_BASE_URL: openai.url,
        ANTHROPIC_API_KEY: "sk-anthropic",
        ANTHROPIC_BASE_URL: anthropic.url,
      },
      model_list: [
        entry(
          {
            tiers: {
              SIMPLE: "gpt-4o-mini",
              MEDIUM: "gpt-4o",
              COMPLEX: "anthropic/claude-sonnet-4-5-20250929",
              REASONING: "o3-mini",
            },
          },
          { complexity_router_default_model: "gpt-4o" },
        ),
      ],
    });
    const easy = await router.completion({ ...ask("What is Python?"), model: "smart-router" });
    expect(openai.requests[0]?.body).toMatchObject({ model: "gpt-4o-mini" });
    expect(easy.router_metadata.deployment_id).toBe("gpt-4o-mini/openai/gpt-4o-mini");
    const hard = await router.completion({ ...ask(HARD), model: "smart-router" });
    expect(hard.choices[0].message.content).toBe("from Anthropic");
    expect(router.getDeployments().map(({ id }) => id)).toEqual([
      "smart-router/auto_router/complexity_router",
      "gpt-4o-mini/openai/gpt-4o-mini",
      "gpt-4o/openai/gpt-4o",
      "anthropic/claude-sonnet-4-5-20250929/anthropic/claude-sonnet-4-5-20250929",
      "o3-mini/openai/o3-mini",
    ]);
    router.close();
  });

  it("may be aliases, wildcards and names of providers' models", () => {
    const router = new Router<string, string, string>({
      env: { OPENAI_API_KEY: "sk-openai" },
      model_group_alias: { fast: "main" },
      model_list: [
        { model_name: "main", litellm_params: { model: "gpt-4o" } },
        { model_name: "groq/*", litellm_params: { model: "groq/*", api_key: "sk-groq" } },
        entry({ tiers: { SIMPLE: "fast", MEDIUM: "gpt-4o", COMPLEX: "groq/llama-3.3-70b" } }),
      ],
    });
    expect(router.getDeployments()).toHaveLength(3);
  });
});
