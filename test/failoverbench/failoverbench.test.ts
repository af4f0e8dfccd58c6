/** Plays the scenarios with the bench's own settings: two retries, 30 seconds, one fallback. */
/* oxlint-disable vitest/expect-expect -- every scenario is checked by `play` */
import { beforeAll, describe, expect, it } from "vitest";
import { isRouterError } from "../../src/errors.ts";
import { Router } from "../../src/router.ts";
import type { DeploymentOptions, RouterOptions } from "../../src/types/options.ts";
import { Peer, SIXTY_WORDS } from "./peer.ts";
import { type Expected, type Scenario, SCENARIOS } from "./scenarios.ts";
import { SkippingClock } from "./skipping-clock.ts";

type AnyRouter = Router<string, string, string>;

/** What a caller has of a call. */
interface Result {
  /** How long it took. */
  readonly seconds: number;
  readonly answer?: { readonly text: string; readonly model: string; readonly usage: unknown };
  readonly error?: unknown;
}

const MESSAGES = [{ role: "user" as const, content: "Say the sixty words." }];

function routerFor(peer: Peer, options: Partial<RouterOptions>): AnyRouter {
  const deployment = (name: string): DeploymentOptions => ({
    model_name: name,
    litellm_params: { model: `openai/${name}`, api_base: peer.api_base, api_key: "sk-failoverbench" },
  });
  return new Router<string, string, string>({
    model_list: [deployment("primary"), deployment("fallback"), deployment("healthy")],
    num_retries: 2,
    timeout: 30,
    fallbacks: [{ primary: ["fallback"] }],
    context_window_fallbacks: [{ primary: ["fallback"] }],
    env: {},
    ...options,
  });
}

async function answerOf(router: AnyRouter, model: string, stream: boolean): Promise<Required<Result>["answer"]> {
  if (!stream) {
    const completion = await router.completion({ model, messages: MESSAGES });
    return { text: completion.choices[0].message.content ?? "", model: completion.model, usage: completion.usage };
  }
  const answer = { text: "", model: "", usage: undefined as unknown };
  const params = { model, messages: MESSAGES, stream: true, stream_options: { include_usage: true } } as const;
  for await (const chunk of router.completion(params)) {
    answer.text += chunk.choices[0]?.delta.content ?? "";
    answer.model = chunk.model;
    answer.usage = chunk.usage ?? answer.usage;
  }
  return answer;
}

async function ask(
  router: AnyRouter,
  model: string,
  stream: boolean,
  clock: SkippingClock,
  limit: number,
): Promise<Result> {
  const begin = clock.seconds;
  const call = answerOf(router, model, stream).then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  );
  const end = await clock.pass(call, limit);
  if (end === undefined) throw new Error(`The call hangs: it has not ended after ${limit} s.`);
  return { seconds: clock.seconds - begin, ...end };
}

interface Setting {
  /** Seconds by which every timer fires late. */
  readonly late: number;
  /** What the router draws. */
  readonly random: number;
  /** A call has been made before, so that a socket is there. */
  readonly used: boolean;
}

/** Plays `scenario`, checks all that it expects, and that the router is well afterwards. */
async function play(scenario: Scenario, stream: boolean, { late, random, used }: Setting): Promise<void> {
  const clock = new SkippingClock(late);
  await using peer = await Peer.start(scenario, clock);
  using router = routerFor(peer, { ...scenario.options, clock, random: () => random });
  if (used) await answerOf(router, "healthy", false);
  const { count, every } = scenario.calls ?? { count: 1, every: 0 };
  const { expected } = scenario;
  const results: Result[] = [];
  for (let call = 0; call < count; call += 1) {
    const wait = call * every - clock.seconds;
    if (wait > 0) await clock.pass(clock.sleep(wait * 1000), wait + 1);
    results.push(await ask(router, "primary", stream, clock, expected.within));
  }
  for (const result of results) checkResult(result, expected, peer);
  checkRequests(expected, peer);
  const { answer, error } = await ask(router, "healthy", false, clock, 10);
  expect(error).toBeUndefined();
  expect(answer?.text).toBe(SIXTY_WORDS);
  for (const deployment of router.getDeployments()) expect(Reflect.get(deployment, "in_flight")).toBe(0);
}

function checkResult({ seconds, answer, error }: Result, expected: Expected, peer: Peer): void {
  expect(seconds).toBeLessThanOrEqual(expected.within);
  if (expected.end === "error") {
    expect(answer).toBeUndefined();
    expect(isRouterError(error) && error.code).toBe("content_policy_violation");
    return;
  }
  expect(error).toBeUndefined();
  expect(answer?.text).toBe(SIXTY_WORDS);
  expect(answer?.usage).toMatchObject({ completion_tokens: expect.any(Number) });
  if (expected.answered_by === undefined) return;
  expect(answer?.model).toBe(expected.answered_by);
  // What failed is not charged.
  expect(answer?.usage).toMatchObject({ completion_tokens: 60 });
  expect(peer.seen(expected.answered_by)).toHaveLength(1);
}

function checkRequests({ primary = {}, burst, gap, back_within }: Expected, peer: Peer): void {
  const seen = peer.seen("primary");
  expect(seen.length).toBeGreaterThanOrEqual(primary.least ?? 1);
  expect(seen.length).toBeLessThanOrEqual(primary.most ?? Infinity);
  const [first = 0, second = Infinity] = seen.map(({ at }) => at);
  if (gap !== undefined) expect(second - first).toBeGreaterThanOrEqual(gap);
  if (burst !== undefined) {
    expect(seen.filter(({ at }) => at - first < burst.seconds).length).toBeLessThanOrEqual(burst.most);
  }
  if (back_within !== undefined) {
    const answered = seen.find(({ act }) => !("status" in act));
    expect(answered?.at).toBeLessThanOrEqual(back_within.down_for + back_within.seconds);
    // A circuit that is open asks less often than it is called.
    expect(seen.filter(({ at }) => at < back_within.down_for).length).toBeLessThanOrEqual(back_within.down_for / 4);
  }
}

const SETTINGS: readonly (Setting & { readonly setting: string })[] = [
  { setting: "on a clock that fires in time", late: 0, random: 0, used: false },
  { setting: "on a clock that fires late", late: 0.05, random: 0.999, used: false },
  { setting: "on sockets that have served before", late: 0, random: 0.5, used: true },
];

describe.each(SETTINGS)("failoverbench, $setting", (setting) => {
  // Loads what the library loads with its first calls, so that no time passes over it.
  beforeAll(async () => {
    const clock = new SkippingClock(0);
    await using peer = await Peer.start({ id: "", title: "", primary: {}, expected: { within: 60 } }, clock);
    using router = routerFor(peer, {});
    await answerOf(router, "healthy", false);
    await clock.pass(answerOf(router, "healthy", true), 60);
  });

  for (const scenario of SCENARIOS) {
    it(`${scenario.id}: ${scenario.title} (streamed)`, () => play(scenario, true, setting));
    if (scenario.streamed_only) continue;
    it(`${scenario.id}: ${scenario.title} (whole)`, () => play(scenario, false, setting));
  }
});
