/**
 * A scenario as a table entry: deployments with what their providers do, the router's options, the calls, what the
 * caller gets, what each provider saw, and every event of the router in order. The same entry runs whole and streamed.
 */
/* oxlint-disable vitest/expect-expect -- every entry is checked by `play` */
/* oxlint-disable vitest/valid-expect -- a second argument says which of many it was */
import { inspect } from "node:util";
import { expect, it } from "vitest";
import { Router } from "../../src/router.ts";
import { isRouterError, type RouterError } from "../../src/errors.ts";
import type { RouterMetadata } from "../../src/types/metadata.ts";
import type {
  CallOptions,
  DeploymentOptions,
  LitellmParams,
  ModelInfo,
  RouterOptions,
} from "../../src/types/options.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { LATE } from "./both-clocks.ts";
import { FaultServer, type Reply, type Script } from "../support/fault-server.ts";
import { linesOf, misplacedEnds } from "./event-lines.ts";
import { settled } from "../support/until.ts";
import type { RouterEvent } from "../../src/types/events.ts";

export interface Provider {
  /** Default `"main"`. */
  group?: string;
  wire?: "openai" | "anthropic";
  /** What it answers; default: its own name. */
  script?: Script;
  /** Nothing listens at its address. */
  down?: boolean;
  params?: Partial<LitellmParams>;
  info?: Partial<ModelInfo>;
}

/** Fields of the error, or what they must match. */
export type ExpectedError = { name: string } & Record<string, unknown>;

export interface Step {
  /** Default `"main"`. */
  model?: string;
  params?: Record<string, unknown>;
  options?: CallOptions;
  /** Seconds that pass before the call. */
  after?: number;
  /** The caller aborts with this reason as soon as a provider has got the request. */
  abort?: unknown;
  /** The answer's text … */
  answer?: string;
  /** … or the error. */
  error?: ExpectedError;
  /** Classes of the fallback groups' errors. */
  errors?: readonly string[];
  fallbacks_used?: readonly string[];
}

export interface Scenario {
  it: string;
  /** By deployment id. The default draw (0) picks the first that is usable. */
  providers: Readonly<Record<string, Provider>>;
  options?: Partial<Omit<RouterOptions, "model_list" | "clock" | "random" | "env">>;
  random?: number;
  calls: Step | readonly Step[];
  /** How many requests each provider saw; those not named saw none. */
  requests: Readonly<Record<string, number>>;
  /** Seconds of every wait, in order. Default: none. */
  slept?: readonly number[];
  /** Every event but `call_started`, as `event-lines.ts` writes them. */
  events?: readonly string[];
  /** Seconds by which every wait ends late and every time limit strikes late. Default: entries run with 0 and with 0.7. */
  late?: number;
  /** How long silent providers stay silent, in seconds. Default 600. */
  silence?: number;
  /** Where the two ways of asking do not come to the same. */
  only?: "whole" | "stream";
  /** Looks at what a table has no words for. */
  also?: (played: Played) => void | Promise<void>;
}

export type AnyRouter = Router<string, string, string>;

export interface Played {
  readonly router: AnyRouter;
  readonly servers: ReadonlyMap<string, FaultServer>;
  readonly clock: FakeClock;
  readonly events: readonly RouterEvent[];
  readonly outcomes: readonly Outcome[];
}

export type Outcome =
  | { readonly answer: string; readonly metadata: RouterMetadata }
  | { readonly error: unknown; readonly metadata: RouterMetadata | undefined };

export type Mode = "whole" | "stream";

const SILENT: ReadonlySet<string> = new Set(["hang", "hang_body", "stall", "pings", "preludes"]);

/** The key of a deployment: none of them may turn up in anything the router says. */
export const keyOf = (id: string): string => `sk-secret-of-${id}-0123456789abcdef`;

/** Registers each entry as one test whole and one streamed, and once more of each on a clock that fires late, if it waits. */
export function scenarios(table: readonly Scenario[]): void {
  for (const scenario of table) {
    for (const mode of ["whole", "stream"] as const) {
      if (scenario.only !== undefined && scenario.only !== mode) continue;
      it(`${scenario.it} (${mode})`, () => play(scenario, mode));
      if (scenario.late !== undefined || !waits(scenario)) continue;
      it(`${scenario.it} (${mode}, timers fire late)`, () => play({ ...scenario, late: LATE }, mode));
    }
  }
}

/** It sleeps, or a time limit strikes. */
function waits({ slept = [], providers }: Scenario): boolean {
  const replies = Object.values(providers).flatMap(({ script }) =>
    typeof script === "function" ? [] : ((Array.isArray(script) ? script : [script]) as readonly (Reply | undefined)[]),
  );
  return (
    slept.length > 0 || replies.some((reply) => reply !== undefined && "fault" in reply && SILENT.has(reply.fault))
  );
}

/** Plays a scenario and checks everything it says. */
export async function play(scenario: Scenario, mode: Mode): Promise<void> {
  await using stack = new AsyncDisposableStack();
  const clock = new FakeClock({ late: scenario.late ?? 0 });
  const servers = new Map<string, FaultServer>();
  for (const [id, provider] of Object.entries(scenario.providers)) {
    const script = silencing(provider.script ?? { answer: id }, clock, scenario.silence ?? 600);
    const server = stack.use(await FaultServer.start({ wire: provider.wire ?? "openai", script }));
    if (provider.down) await server.goDown();
    servers.set(id, server);
  }
  const events: RouterEvent[] = [];
  const router = new Router<string, string, string>({
    ...scenario.options,
    clock,
    env: {},
    random: () => scenario.random ?? 0,
    hooks: [{ onEvent: (event) => void events.push(event) }, ...(scenario.options?.hooks ?? [])],
    model_list: Object.entries(scenario.providers).map(([id, provider]) =>
      entry(id, provider, servers.get(id)?.url ?? ""),
    ),
  });
  stack.defer(() => router.close());

  const outcomes: Outcome[] = [];
  const steps: readonly Step[] = Array.isArray(scenario.calls) ? scenario.calls : [scenario.calls as Step];
  for (const step of steps) {
    if (step.after !== undefined) clock.advance(step.after);
    const outcome = await ask(router, step, mode, [...servers.values()]);
    outcomes.push(outcome);
    checkOutcome(outcome, step);
  }
  const played: Played = { router, servers, clock, events, outcomes };
  await scenario.also?.(played);
  checkTraces(scenario, mode, played);
}

function entry(id: string, provider: Provider, api_base: string): DeploymentOptions {
  const model = provider.wire === "anthropic" ? "anthropic/claude-sonnet-4-5" : "openai/gpt-4o";
  return {
    model_name: provider.group ?? "main",
    litellm_params: { model, api_key: keyOf(id), api_base, ...provider.params },
    model_info: { ...provider.info, id },
  };
}

/** Lets time pass at a provider that says nothing, for nothing else would ever happen. */
function silencing(script: Script, clock: FakeClock, seconds: number): Script {
  let given = 0;
  return async (request) => {
    const reply = await next(script, given++, request);
    if ("fault" in reply && SILENT.has(reply.fault))
      void request.sent.then(() => settled()).then(() => clock.advance(seconds));
    return reply;
  };
}

function next(
  script: Script,
  given: number,
  request: Parameters<Extract<Script, (...args: never[]) => unknown>>[0],
): Reply | Promise<Reply> {
  if (typeof script === "function") return script(request);
  const replies = Array.isArray(script) ? (script as readonly Reply[]) : [script as Reply];
  return replies[Math.min(given, replies.length - 1)] ?? {};
}

/** One call, its stream read to the end. */
export async function ask(
  router: AnyRouter,
  step: Step,
  mode: Mode,
  servers: readonly FaultServer[],
): Promise<Outcome> {
  const params = { model: step.model ?? "main", messages: [{ role: "user" as const, content: "Hi" }], ...step.params };
  const controller = new AbortController();
  const options = "abort" in step ? { ...step.options, signal: controller.signal } : step.options;
  if ("abort" in step) {
    const came = servers.map((server) => server.received(server.requests.length + 1));
    void Promise.race(came).then(() => controller.abort(step.abort));
  }
  try {
    if (mode === "stream") {
      const stream = await router.completion({ ...params, stream: true }, options);
      return { answer: await stream.text(), metadata: stream.router_metadata };
    }
    const { choices, router_metadata } = await router.completion({ ...params, stream: false }, options);
    return { answer: choices[0].message.content ?? "", metadata: router_metadata };
  } catch (error) {
    return { error, metadata: isRouterError(error) ? error.router_metadata : undefined };
  }
}

function checkOutcome(outcome: Outcome, step: Step): void {
  if ("abort" in step) {
    expect("error" in outcome ? outcome.error : outcome).toBe(step.abort);
    return;
  }
  if (step.error !== undefined) {
    const { error } = outcome as { error: RouterError };
    expect(error, `an error, but got ${inspect(outcome)}`).toBeInstanceOf(Error);
    const { name, message } = error;
    expect({ ...Object.fromEntries(Object.entries(error)), name, message }).toMatchObject(step.error);
    expect(error.errors.map(({ name }) => name)).toEqual(step.errors ?? []);
  } else {
    expect("error" in outcome ? inspect(outcome.error) : outcome.answer).toBe(step.answer);
  }
  if (step.fallbacks_used !== undefined) expect(outcome.metadata?.fallbacks_used).toEqual(step.fallbacks_used);
}

function checkTraces(scenario: Scenario, mode: Mode, { router, servers, clock, events, outcomes }: Played): void {
  if (scenario.events !== undefined) expect(linesOf(events)).toEqual(scenario.events);
  const seen = Object.fromEntries([...servers].map(([id, server]) => [id, server.requests.length]));
  const none = Object.fromEntries([...servers.keys()].map((id) => [id, 0]));
  expect(seen).toEqual({ ...none, ...scenario.requests });
  expect(clock.slept.map((seconds) => Math.round(seconds * 1000) / 1000)).toEqual(scenario.slept ?? []);

  // What holds whatever happens.
  expect(misplacedEnds(events), "calls that do not begin with call_started and end with call_finished").toEqual([]);
  const started = events.filter(({ type }) => type === "call_started");
  expect(started.slice(0, outcomes.length)).toMatchObject(
    outcomes.map(() => ({ endpoint: "chat", stream: mode === "stream" })),
  );
  expect(clock.pending, "timers left").toBe(0);
  for (const deployment of router.getDeployments()) expect(Reflect.get(deployment, "in_flight"), deployment.id).toBe(0);
  const told = events.reduce(
    (sum, event) => sum + (event.type === "call_finished" ? event.metadata.attempts.length : 0),
    0,
  );
  expect(told, "attempts that no metadata tells of").toBe(
    events.filter(({ type }) => type === "deployment_selected").length,
  );
  expect(said(events, outcomes)).not.toContain("sk-secret-of-");
}

/** Everything the router said, in every way it can be printed. */
export function said(events: readonly unknown[], outcomes: readonly Outcome[]): string {
  const errors = outcomes.flatMap((outcome) => ("error" in outcome ? [outcome.error] : []));
  const metadata = outcomes.map((outcome) => outcome.metadata);
  const all = [...events, ...errors, ...metadata];
  return all
    .flatMap((each) => [JSON.stringify(each), inspect(each, { depth: 20, showHidden: true }), String(each)])
    .join("\n");
}
