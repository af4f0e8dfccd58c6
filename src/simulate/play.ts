/** Plays a scenario: makes its calls at a router whose time is virtual and whose providers are modelled. */
import { afterThisTurn, systemClock } from "../clock.ts";
import { Router } from "../router.ts";
import type { RouterEvent } from "../types/events.ts";
import type { RouterMetadata } from "../types/metadata.ts";
import type { RouterOptions } from "../types/options.ts";
import type { Scenario } from "../types/simulation.ts";
import { ModelledProvider } from "./modelled-provider.ts";
import { modelOf } from "./provider-models.ts";
import { seededRandom } from "./seeded-random.ts";
import { hostOf, SimulatedServers } from "./simulated-servers.ts";
import { answerOf } from "./simulated-text.ts";
import { Arrivals, CallMix, type PlannedCall } from "./traffic.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** What is kept of a call's metadata: the rest holds on to the prompt. */
export type CallFacts = Pick<
  RouterMetadata,
  "attempts" | "fallbacks_used" | "cost_usd" | "stopped_by" | "time_to_first_token_ms"
>;

/** One call and what became of it. Times are in milliseconds since the beginning. */
export interface PlayedCall {
  readonly stream: boolean;
  readonly began: number;
  readonly ended: number;
  /** `undefined` when it was answered. */
  readonly error: unknown;
  /** It was answered with what the provider said, from its beginning to its end. */
  readonly isWhole: boolean;
  /** `undefined` when the call failed with an error that is not the router's. */
  readonly metadata: CallFacts | undefined;
}

export interface Played {
  readonly router: Router<string, string, string>;
  readonly calls: readonly PlayedCall[];
  /** Calls that had not ended when time was up. */
  readonly unfinished: number;
  /** Milliseconds from the beginning to the last call's end. */
  readonly elapsed: number;
  readonly events: readonly RouterEvent[];
  /** By deployment id, the most requests in progress at once. */
  readonly mostInProgress: ReadonlyMap<string, number>;
}

export interface PlayOptions {
  /** Waits for what happens outside of virtual time, such as the loading of modules. */
  readonly patient?: boolean;
}

/** Milliseconds that time goes on after the last call has begun. No call takes as long. */
const LONGEST_MS = 24 * 3600 * 1000;

type Options = RouterOptions<string, string, string>;

export async function play(options: Options, scenario: Scenario, { patient }: PlayOptions = {}): Promise<Played> {
  const seed = scenario.seed ?? 1;
  const clock = new VirtualClock();
  const providers = findProvider(scenario);
  const servers = new SimulatedServers(clock, (host) => providers.at(host, router));
  const events: RouterEvent[] = [];
  /** Calls that wait for a deployment to have room. */
  let queued = 0;
  const onEvent = (event: RouterEvent): void => {
    if (event.type === "queued") queued += 1;
    else if (event.type === "dequeued") queued -= 1;
    else if (isTold(event)) events.push(event);
  };
  const router: Played["router"] = new Router<string, string, string>({
    ...options,
    clock,
    random: seededRandom(seed, "router"),
    fetch: servers.fetch,
    hooks: [...(options.hooks ?? []), { onEvent }],
  });
  const mix = new CallMix(scenario, options.model_list?.[0]?.model_name ?? "", seededRandom(seed, "calls"));
  const calls: PlayedCall[] = [];
  let open = 0;
  let elapsed = 0;
  const arrivals = new Arrivals(scenario, clock, seededRandom(seed, "arrivals"), async () => {
    open += 1;
    const call = await make(router, mix.next(), clock);
    open -= 1;
    elapsed = clock.elapsed;
    calls.push(call);
  });

  const isResting = (): boolean => open <= servers.inProgress + clock.sleeping + queued;
  let lastArrival = 0;
  for (;;) {
    await rest(isResting, patient === true);
    if (arrivals.expected > 0) lastArrival = clock.elapsed;
    else if (open === 0 || clock.elapsed > lastArrival + LONGEST_MS) break;
    if (!clock.advance()) break;
  }
  router.close();
  const mostInProgress = new Map([...providers.made].map(([id, provider]) => [id, provider.mostInProgress]));
  return { router, calls, unfinished: open, elapsed, events, mostInProgress };
}

/** What the report is made of. */
function isTold({ type }: RouterEvent): boolean {
  return type === "deployment_selected" || type === "cooldown_started" || type === "retry_scheduled";
}

/** Turns of the event loop in which a call that waits for neither a provider nor the clock may go on. */
const TURNS = 8;
/** The same, with real time in each, in milliseconds. */
const PATIENT_TURNS = 50;
const PATIENT_MS = 5;

/** Lets everything happen that needs no time. All of it is promises, so one turn of the event loop is usually enough. */
async function rest(isResting: () => boolean, patient: boolean): Promise<void> {
  await new Promise<void>((resolve) => afterThisTurn(resolve));
  for (let turn = 0; turn < TURNS && !isResting(); turn += 1)
    await new Promise<void>((resolve) => afterThisTurn(resolve));
  for (let turn = 0; patient && turn < PATIENT_TURNS && !isResting(); turn += 1) await systemClock.sleep(PATIENT_MS);
}

async function make(router: Played["router"], planned: PlannedCall, clock: VirtualClock): Promise<PlayedCall> {
  const { stream } = planned;
  const began = clock.elapsed;
  try {
    const { text, metadata } = await answer(router, planned);
    const isWhole = text === answerOf(planned.answer_tokens);
    return { stream, began, ended: clock.elapsed, error: undefined, isWhole, metadata: factsOf(metadata) };
  } catch (error) {
    const metadata = (error as { router_metadata?: RouterMetadata } | undefined)?.router_metadata;
    return { stream, began, ended: clock.elapsed, error, isWhole: false, metadata: metadata && factsOf(metadata) };
  }
}

function factsOf({
  attempts,
  fallbacks_used,
  cost_usd,
  stopped_by,
  time_to_first_token_ms,
}: RouterMetadata): CallFacts {
  return {
    attempts,
    fallbacks_used,
    cost_usd,
    ...(stopped_by !== undefined && { stopped_by }),
    ...(time_to_first_token_ms !== undefined && { time_to_first_token_ms }),
  };
}

async function answer(
  router: Played["router"],
  { params, stream }: PlannedCall,
): Promise<{ readonly text: string; readonly metadata: RouterMetadata }> {
  // The router checks the parameters of a call.
  const checked = params as unknown as Parameters<Played["router"]["completion"]>[0];
  if (stream) {
    const opened = await router.completion({ ...checked, stream: true });
    const text = await opened.text();
    return { text, metadata: opened.router_metadata };
  }
  const whole = await router.completion({ ...checked, stream: false });
  return { text: whole.choices[0].message.content ?? "", metadata: whole.router_metadata };
}

/** The provider behind an address; one that a call or a fallback entry names itself is as `"*"` describes it. */
function findProvider(scenario: Scenario): {
  readonly at: (host: string, router: Played["router"]) => ModelledProvider;
  readonly made: ReadonlyMap<string, ModelledProvider>;
} {
  const byHost = new Map<string, ModelledProvider>();
  const made = new Map<string, ModelledProvider>();
  const at = (host: string, router: Played["router"]): ModelledProvider => {
    const known = byHost.get(host);
    if (known !== undefined) return known;
    const deployment = router.getDeployments().find((each) => hostOf(each.litellm_params.api_base ?? "") === host);
    const name = deployment?.id ?? host;
    const random = seededRandom(scenario.seed ?? 1, `provider ${name}`);
    const provider = new ModelledProvider(modelOf(deployment, scenario.providers ?? {}), random);
    byHost.set(host, provider);
    made.set(name, provider);
    return provider;
  };
  return { at, made };
}
