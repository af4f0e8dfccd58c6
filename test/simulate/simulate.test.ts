/** What `simulate` promises: a real router, modelled providers, virtual time, and the same report every time. */
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  ConfigurationError,
  type RouterEvent,
  type RouterOptions,
  type Scenario,
  simulate,
  type SimulationFigures,
} from "../../src/index.ts";
import { playChecked } from "../../src/simulate/simulation.ts";

const TWO: RouterOptions = {
  model_list: [
    { model_name: "main", litellm_params: { model: "gpt-4o", api_key: "os.environ/NOT_SET_ANYWHERE" } },
    { model_name: "main", litellm_params: { model: "groq/llama-3.3-70b-versatile" } },
  ],
};

const STEADY: Scenario = {
  calls: 300,
  arrival: { rate: 20 },
  prompt_tokens: { p50: 300, p99: 2000 },
  stream_share: 0.5,
};

async function figures(config: RouterOptions, scenario: Scenario): Promise<SimulationFigures> {
  return (await simulate(config, scenario)).figures;
}

/** The problems of a configuration or a scenario. */
async function problems(scenario: unknown, config: unknown = TWO): Promise<readonly string[]> {
  try {
    await simulate(config as RouterOptions, scenario as Scenario);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
}

/** A deployment's figures. */
function of({ deployments }: SimulationFigures, id: string): SimulationFigures["deployments"][number] {
  const found = deployments.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

const OPENAI = "main/openai/gpt-4o";
const GROQ = "main/groq/llama-3.3-70b-versatile";

afterEach(() => vi.restoreAllMocks());

describe("a simulation", () => {
  it("comes to the same report, byte for byte, with the same seed, and to another with another", async () => {
    const scenario: Scenario = {
      ...STEADY,
      providers: { openai: { error_share: 0.2 }, groq: { brown_outs: [{ from: 3, to: 8, latency_factor: 9 }] } },
    };
    const first = JSON.stringify(await simulate(TWO, scenario));
    expect(JSON.stringify(await simulate(TWO, scenario))).toBe(first);
    expect(JSON.stringify(await simulate(TWO, { ...scenario, seed: 2 }))).not.toBe(first);
  });

  it("reads neither the machine's clock nor its randomness", async () => {
    await simulate(TWO, STEADY);
    const spies = [vi.spyOn(Date, "now"), vi.spyOn(Math, "random"), vi.spyOn(globalThis, "setTimeout")];
    await simulate(TWO, { ...STEADY, providers: { openai: { error_share: 0.3, cut_streams: [{ share: 0.3 }] } } });
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });

  it("needs no key, and sends nothing", async () => {
    const fetch = vi.spyOn(globalThis, "fetch");
    const { calls, succeeded } = await figures(TWO, { calls: 20 });
    expect({ calls, succeeded }).toEqual({ calls: 20, succeeded: 20 });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    "gpt-4o",
    "anthropic/claude-sonnet-4-5",
    "gemini/gemini-2.5-flash",
    "azure/my-deployment",
    "vertex_ai/gemini-2.5-pro",
    "vertex_ai/claude-sonnet-4-5@20250929",
    "bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0",
    "mistral/mistral-small-latest",
    "hosted_vllm/llama-3.3-70b",
  ])("speaks the wire of %s: whole answers, streams, usage and errors", async (model) => {
    const config = {
      model_list: [
        { model_name: "main", litellm_params: { model, input_cost_per_token: 1, output_cost_per_token: 10 } },
      ],
    };
    const scenario = { calls: 40, stream_share: 0.5, prompt_tokens: 7, answer_tokens: 30 };
    const { played } = await playChecked(config, scenario);
    expect(played.calls.map(({ error, isWhole }) => [error, isWhole])).toEqual(
      Array.from({ length: 40 }, () => [undefined, true]),
    );
    expect(new Set(played.calls.map(({ metadata }) => metadata?.cost_usd))).toEqual(new Set([7 + 300]));
    const limited = await figures(
      { ...config, num_retries: 0 },
      { ...scenario, providers: { "*": { rate_limit_storms: [{ retry_after: 7 }] } } },
    );
    expect(limited.errors).toEqual({ RateLimitError: 40 });
  });

  it("continues cut streams to the whole answer", async () => {
    const config = {
      model_list: ["gpt-4o", "anthropic/claude-sonnet-4-5", "gemini/gemini-2.5-flash"].map((model) => ({
        model_name: "main",
        litellm_params: { model },
      })),
    };
    const scenario = { calls: 200, stream_share: 1, providers: { "*": { cut_streams: [{ share: 0.3 }] } } };
    const { played } = await playChecked(config, scenario);
    expect(played.calls.filter(({ error }) => error === undefined).length).toBeGreaterThan(190);
    for (const { error, isWhole } of played.calls) expect(isWhole || error instanceof Error).toBe(true);
    expect((await figures(config, scenario)).mid_stream_recoveries).toBeGreaterThan(50);
  });

  it("makes thousands of calls in virtual time", async () => {
    const { seconds, calls } = await figures(TWO, { duration: 3600, arrival: { rate: 1, pattern: "uniform" } });
    expect(calls).toBe(3599);
    expect(seconds).toBeGreaterThan(3599);
  });
});

describe("a configuration", () => {
  const one = (litellm_params: Record<string, unknown>, more: object = {}): RouterOptions => ({
    model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o", ...litellm_params }, ...more }],
  });

  it.each<[string, RouterOptions, Scenario?]>([
    ["a client of one's own", one({ client: { post: () => undefined } })],
    ["a mock", one({ mock_response: "Hi.", mock_delay: 2 })],
    ["a token provider", one({ model: "azure/x", azure_ad_token_provider: () => "token" })],
    [
      "variables that are not set",
      one({ model: "vertex_ai/gemini-2.5-pro", vertex_credentials: "os.environ/NOT_SET_1" }),
    ],
    [
      "keys of AWS",
      one({
        model: "bedrock/amazon.nova-lite-v1:0",
        aws_access_key_id: "os.environ/NOT_SET_2",
        aws_region_name: "os.environ/NOT_SET_3",
      }),
    ],
    ["a server without a key", one({ model: "ollama/llama3", base_url: "http://localhost:11434" })],
    [
      "a strategy of one's own",
      { ...TWO, routing_strategy: { name: "last", pick: (candidates) => candidates.at(-1) as never } },
    ],
    [
      "a wildcard",
      { model_list: [{ model_name: "*", litellm_params: { model: "*" } }] },
      { model: "anthropic/claude-sonnet-4-5" },
    ],
    ["an alias", { ...TWO, model_group_alias: { other: "main" } }, { model: "other" }],
    ["an environment without variables", { ...TWO, env: {} }],
  ])("with %s can be tried", async (_, config, scenario) => {
    const { succeeded, unfinished } = await figures(config, { calls: 20, stream_share: 0.5, ...scenario });
    expect({ succeeded, unfinished }).toEqual({ succeeded: 20, unfinished: 0 });
  });

  it("with several organizations has a server for each", async () => {
    const { deployments } = await figures(one({ organization: ["a", "b"] }), { calls: 100 });
    expect(deployments.map(({ id }) => id)).toEqual([OPENAI, `${OPENAI}#2`]);
    for (const { most_in_progress } of deployments) expect(most_in_progress).toBeGreaterThan(0);
  });

  it("whose hook needs real time leaves its calls unfinished, and says so", async () => {
    const beforeCall = (params: Record<string, unknown>): Promise<Record<string, unknown>> =>
      new Promise((resolve) => setTimeout(() => resolve(params), 50));
    const report = await simulate({ ...TWO, hooks: [{ beforeCall }] }, { calls: 3 });
    expect(report.figures.unfinished).toBe(3);
    expect(report.table()).toContain("such as a hook of yours");
  });
});

describe("the calls of a scenario", () => {
  it("come at the rate that it says, in bursts, and from callers one after the other", async () => {
    const poisson = await figures(TWO, { duration: 100, arrival: { rate: 20 } });
    expect(Math.abs(poisson.calls - 2000)).toBeLessThan(150);
    const bursts = await figures(TWO, {
      duration: 10,
      arrival: { concurrency: 1, pause: 100 },
      bursts: [
        { at: 2, calls: 50 },
        { at: 4, calls: 20, within: 2 },
      ],
    });
    expect(bursts.series.map(({ calls }) => calls).slice(0, 6)).toEqual([1, 0, 50, 0, 10, 10]);
    const { played } = await playChecked(TWO, { duration: 60, arrival: { concurrency: 3 } });
    const open = played.calls.map(
      ({ began }) => played.calls.filter((other) => other.began <= began && began < other.ended).length,
    );
    expect(Math.max(...open)).toBe(3);
  });

  it("are of the kinds, sizes and shares that it says", async () => {
    const config: RouterOptions = {
      model_list: [
        { model_name: "a", litellm_params: { model: "gpt-4o", input_cost_per_token: 1, output_cost_per_token: 0 } },
        { model_name: "b", litellm_params: { model: "gpt-4o" } },
      ],
    };
    const seen = await figures(config, {
      calls: 1000,
      arrival: { rate: 100 },
      prompt_tokens: 3,
      traffic: [
        { share: 3, model: "a" },
        { model: "b", stream_share: 1 },
      ],
    });
    expect(Math.abs((seen.deployments[0]?.share ?? 0) - 0.75)).toBeLessThan(0.04);
    expect(seen.cost_usd).toBe(3 * (seen.deployments[0]?.attempts ?? 0));
    expect(seen.cost_unknown).toBe(seen.deployments[1]?.attempts);
  });

  it("carry the parameters that it says", async () => {
    const { errors } = await figures(TWO, {
      calls: 5,
      params: { total_timeout: 2 },
      providers: { "*": { outages: [{ kind: "silence" }] } },
    });
    expect(errors).toEqual({ Timeout: 5 });
  });
});

describe("a modelled provider", () => {
  it("has the latencies that it is given", async () => {
    const of = async (latency: Scenario["prompt_tokens"]) =>
      (await figures(TWO, { calls: 2000, arrival: { rate: 50 }, providers: { "*": { latency } } })).latency_ms;
    expect(await of(1.5)).toEqual({ p50: 1500, p95: 1500, p99: 1500, max: 1500 });
    const uniform = await of({ min: 1, max: 3 });
    expect(Math.abs((uniform.p50 ?? 0) - 2000)).toBeLessThan(100);
    const normal = await of({ p50: 1, p99: 6 });
    expect(Math.abs((normal.p50 ?? 0) - 1000)).toBeLessThan(100);
    expect(Math.abs((normal.p99 ?? 0) - 6000)).toBeLessThan(1200);
  });

  it("streams: first token, and then so many a second", async () => {
    const { latency_ms, time_to_first_token_ms } = await figures(TWO, {
      calls: 20,
      stream_share: 1,
      answer_tokens: 101,
      providers: { "*": { time_to_first_token: 0.5, tokens_per_second: 50 } },
    });
    expect(time_to_first_token_ms.p50).toBe(500);
    expect(latency_ms.max).toBe(2500);
  });

  it("refuses what exceeds its rpm and tpm, and says when its minute is over", async () => {
    const config: RouterOptions = {
      num_retries: 0,
      disable_cooldowns: true,
      model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o" } }],
    };
    const scenario: Scenario = {
      duration: 120,
      arrival: { rate: 1, pattern: "uniform" },
      prompt_tokens: 60,
      answer_tokens: 40,
    };
    const rpm = await playChecked(config, { ...scenario, providers: { "*": { rpm: 20 } } });
    const refused = rpm.played.calls.filter(({ error }) => error !== undefined);
    expect(rpm.played.calls.length - refused.length).toBe(40);
    expect(refused[0]?.error).toMatchObject({ retry_after: 39 });
    const told: unknown[] = [];
    const onEvent = (event: RouterEvent) =>
      void (event.type === "call_finished" && told.push(event.metadata.ratelimit));
    await figures({ ...config, hooks: [{ onEvent }] }, { ...scenario, providers: { "*": { rpm: 20 } } });
    expect(told[0]).toEqual({
      limit_requests: 20,
      remaining_requests: 19,
      reset_requests: expect.stringMatching(/s$/),
    });
    const tpm = await figures(config, { ...scenario, providers: { "*": { tpm: 1000, rate_limit_headers: false } } });
    expect(tpm.succeeded).toBe(20);
  });

  it("refuses what exceeds its parallel requests, and is slower than it could be above its capacity", async () => {
    const config: RouterOptions = {
      num_retries: 0,
      disable_cooldowns: true,
      model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o" } }],
    };
    const scenario: Scenario = {
      duration: 1,
      arrival: { concurrency: 1, pause: 100 },
      bursts: [{ at: 10, calls: 30 }],
    };
    expect((await figures(config, { ...scenario, providers: { "*": { max_parallel_requests: 12 } } })).errors).toEqual({
      RateLimitError: 18,
    });
    const crowded = await figures(config, { ...scenario, providers: { "*": { capacity: 10, latency: 1 } } });
    expect(crowded.latency_ms.max).toBe(3000);
    expect(crowded.deployments[0]?.most_in_progress).toBe(30);
  });

  it.each([
    [503, "ServiceUnavailableError"],
    [500, "InternalServerError"],
    [529, "ServiceUnavailableError"],
    [401, "AuthenticationError"],
    ["refused", "APIConnectionError"],
    ["reset", "APIConnectionError"],
    ["silence", "Timeout"],
  ] as const)("fails with %s during an outage, and is back after it", async (kind, name) => {
    const config: RouterOptions = { ...TWO, timeout: 6, allowed_fails: 2, cooldown_time: 5 };
    const seen = await figures(config, {
      duration: 60,
      arrival: { rate: 10 },
      providers: { openai: { outages: [{ from: 10, to: 30, kind }] } },
    });
    expect(seen.success_rate).toBe(1);
    expect(Object.keys(of(seen, OPENAI).errors)).toEqual([name]);
    expect(of(seen, OPENAI).cooldowns).toBeGreaterThan(0);
    const attempts = (from: number, to: number) =>
      seen.series.slice(from, to).reduce((sum, { attempts }) => sum + (attempts[OPENAI] ?? 0), 0);
    expect(attempts(0, 10)).toBeGreaterThan(30);
    expect(attempts(18, 29)).toBeLessThan(10);
    expect(attempts(45, 60)).toBeGreaterThan(45);
  });

  it("is chosen by id, group, model, provider or star, field by field", async () => {
    const latency = async (providers: Scenario["providers"]) => {
      const seen = await figures(TWO, { calls: 100, providers });
      return [of(seen, OPENAI).latency_ms.max, of(seen, GROQ).latency_ms.max];
    };
    expect(await latency({ "*": { latency: 1 }, groq: { latency: 2 } })).toEqual([1000, 2000]);
    expect(
      await latency({
        "gpt-4o": { latency: 3 },
        main: { latency: 4 },
        [GROQ]: { error_share: undefined, latency: null as never },
      }),
    ).toEqual([4000, 4000]);
    expect(await latency({ main: { latency: 4 }, [GROQ]: { latency: 5 } })).toEqual([4000, 5000]);
  });
});

describe("a wrong scenario", () => {
  it("is refused with every problem, its path and the nearest right name", async () => {
    expect(
      await problems({
        seed: 1.5,
        durration: 3,
        arrival: { rate: -1, patern: "poisson" },
        bursts: [{ at: 3 }],
        stream_share: 2,
        answer_tokens: { p50: 3 },
        providers: {
          openai: { outages: [{ from: 5, to: 2, kind: 501 }], latency: { min: 2, max: 1 } },
          groq: { tokens_per_seconds: 3 },
        },
      }),
    ).toEqual([
      "scenario.seed: must be an integer, got 1.5",
      'scenario.durration: unknown key of a scenario "durration"; did you mean "duration"?',
      "scenario.arrival.rate: must be a number above 0, got -1",
      'scenario.arrival.patern: unknown key of the arrival "patern"; did you mean "pattern"?',
      "scenario.bursts[0].calls: is missing",
      "scenario.stream_share: must be a number from 0 to 1, got 2",
      "scenario.answer_tokens.p99: is missing: a distribution is a number, { min, max } or { p50, p99 }",
      'scenario.providers["openai"].outages[0].kind: must be 400, 401, 403, 404, 408, 429, 500, 502, 503, 504, 529, or one of "refused", "reset", "silence", got 501',
      'scenario.providers["openai"].outages[0]: `from` must be before `to`',
      'scenario.providers["openai"].latency: min must not be above max',
      'scenario.providers["groq"].tokens_per_seconds: unknown key of a provider "tokens_per_seconds"; did you mean "tokens_per_second"?',
    ]);
  });

  it("is refused where it names what the configuration does not have", async () => {
    expect(await problems({ providers: { opnai: {} }, model: "man" })).toEqual([
      'scenario.providers["opnai"]: no deployment has the id, group, model or provider "opnai"; did you mean "openai"?',
      'scenario.model: no group or deployment is called "man"; did you mean "main"?',
    ]);
    const pattern = { model_list: [{ model_name: "openai/*", litellm_params: { model: "openai/*" } }] };
    expect(await problems({}, pattern)).toEqual([
      'scenario.model: no group or deployment is called "openai/*", which is a pattern: write a name that it matches',
    ]);
    expect(await problems({}, {})).toEqual(["scenario.model: there is nothing to call: model_list has no deployment"]);
  });

  it("is refused where it sets what it says in other words", async () => {
    expect(
      await problems({ params: { stream: true, user: "a" }, traffic: [{ params: { model: "main", messages: [] } }] }),
    ).toEqual([
      'scenario.params.stream: is not set here: set "stream_share"',
      'scenario.traffic[0].params.model: is written beside "params"',
      'scenario.traffic[0].params.messages: are made by the simulation: set "prompt_tokens"',
    ]);
  });

  it("is refused where it asks for more than anybody wants to wait for", async () => {
    expect(await problems({ arrival: { rate: 1e6 } })).toEqual([
      "scenario.duration: is long enough for more than 500000 calls",
    ]);
    expect(await problems({ calls: 2e6, bursts: [{ at: 1, calls: 3e6 }] })).toHaveLength(2);
  });

  it("and a wrong configuration are told as a router tells them", async () => {
    expect(
      await problems(
        {},
        { model_list: [{ model_name: "a", litellm_params: { model: "gpt-4o", rpm: "x" } }], num_retrys: 2 },
      ),
    ).toEqual([
      expect.stringMatching(/^num_retrys: unknown option "num_retrys"; did you mean "num_retries"\?/),
      expect.stringMatching(/^model_list\[0\]\.litellm_params\.rpm: must be a number/),
    ]);
    expect(await problems([], TWO)).toEqual(["scenario: must be an object, got a list"]);
    expect(await problems({}, 3)).toEqual(["options: must be an object, got 3"]);
  });
});

describe("a report", () => {
  it("is a table for people, and data for programs", async () => {
    const report = await simulate(TWO, { calls: 100, providers: { openai: { outages: [{ kind: 503 }] } } });
    expect(String(report)).toBe(report.table());
    expect(report.table()).toMatch(/^calls {9}100 in [\d.]+ s \(seed 1\)\nsucceeded {5}100 \(100\.0 %\)\n/);
    expect(report.table()).toContain(`${OPENAI}: ServiceUnavailableError `);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report.figures);
    expect(report.figures.failovers).toBe(of(report.figures, OPENAI).failed);
  });

  it("is a chart that a light and a dark page can show, whatever deployments are called", async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `<b>&"${index}"\u0000</b>${"x".repeat(100)}`);
    const model_list = ids.map((id) => ({
      model_name: "main",
      litellm_params: { model: "gpt-4o" },
      model_info: { id },
    }));
    const report = await simulate({ model_list }, { calls: 50, providers: { "*": { error_share: 0.2 } } });
    const svg = report.toSVG();
    expect(svg).toContain("@media(prefers-color-scheme:dark)");
    expect(report.toSVG({ theme: "dark" })).not.toContain("@media");
    expect(svg).toContain("5 others");
    expect(svg).not.toMatch(/<b>|NaN|Infinity|undefined/);
    expect(svg.replaceAll(/<(\w+)[^<>]*\/>|<(\w+)[^<>]*>[^<>]*<\/\2>/g, "").trim()).toMatch(/^<svg [^<>]*>\s*<\/svg>$/);
    expect((await simulate(TWO, { calls: 1, providers: { "*": { outages: [{}] } } })).toSVG()).not.toContain("NaN");
  });
});
