/** Plays one case: a router over the stage, one call, and time that passes when nothing else does. */
import type { RouterEvent } from "../../src/hooks.ts";
import { isRouterError, Router, type RouterMetadata } from "../../src/index.ts";
import type { ChatCompletion, ChatCompletionChunk, EmbeddingResponse } from "../../src/types/openai.ts";
import type { CompletionParams } from "../../src/router.ts";
import type { DeploymentOptions } from "../../src/types/options.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { type FuzzCase, keyOf } from "./case.ts";
import { Dice } from "./dice.ts";
import { gather, type Gathered, gatheredWhole, nothing } from "./gathered.ts";
import { patiently } from "./patience.ts";
import { nextTurn } from "./raw-server.ts";
import { chatParams, INPUT } from "./request.ts";
import type { Exchange, Stage } from "./stage.ts";

/** Found in nothing that the router says. */
export const CANARIES = {
  first: "sk-canary-first-0123456789abcdef",
  second: "sk-canary-second-0123456789abcdef",
} as const;

/** The reason of an abort by the caller: nothing else comes out of it. */
export const LEAVING: Error = new Error("The caller leaves.");

export type Ending =
  | { readonly kind: "answer" }
  /** The reader has left by `break`. */
  | { readonly kind: "left" }
  | { readonly kind: "error"; readonly error: unknown };

export interface Ran {
  readonly fuzzed: FuzzCase;
  readonly exchanges: readonly Exchange[];
  readonly ending: Ending;
  readonly gathered: Gathered;
  readonly chunks: readonly ChatCompletionChunk[];
  readonly completion: ChatCompletion | undefined;
  readonly embedding: EmbeddingResponse | undefined;
  readonly metadata: RouterMetadata | undefined;
  readonly events: readonly RouterEvent[];
  /** What is left afterwards, when time has run out for all timers and the router is closed. */
  readonly left: { readonly timers: number; readonly slots: number; readonly sockets: number };
  /** It did not end: what was known of it then. */
  readonly hung: string | undefined;
  /** What became of a call after this one, at deployments that are well again. */
  readonly next_call: string | undefined;
}

export type FuzzRouter = Router<string, string, string>;

/** Makes the router of a case: replaced where the fuzzer itself is tested. */
export type MakeRouter = (options: ConstructorParameters<typeof Router<string, string, string>>[0]) => FuzzRouter;

const makeRouter: MakeRouter = (options) => new Router<string, string, string>(options);

/** Real time that sockets have for closing, in milliseconds. */
const CLOSING_MS = 2_500;

/** Real time that a request has for arriving, in milliseconds. */
const ARRIVING_MS = 300;

interface Playing {
  gathered: Gathered;
  readonly chunks: ChatCompletionChunk[];
  completion: ChatCompletion | undefined;
  embedding: EmbeddingResponse | undefined;
  metadata: RouterMetadata | undefined;
}

export async function runCase(fuzzed: FuzzCase, stage: Stage, { quiet_ms = 4, make = makeRouter } = {}): Promise<Ran> {
  const clock = new FakeClock();
  const events: RouterEvent[] = [];
  let [picked, picked_at] = [0, 0];
  const noted = (event: RouterEvent): void => {
    events.push(event);
    if (event.type === "picked") [picked, picked_at] = [picked + 1, Date.now()];
  };
  const exchanges = stage.play(fuzzed);
  const router = make({
    ...settings(fuzzed),
    model_list: deployments(fuzzed, stage),
    clock,
    hooks: [{ on: noted }],
  });
  const playing: Playing = {
    gathered: nothing(),
    chunks: [],
    completion: undefined,
    embedding: undefined,
    metadata: undefined,
  };
  const world = {
    clock,
    quiet_ms,
    activity: () => stage.activity + events.length + playing.chunks.length,
    busy: () => stage.writing > 0 || (picked > exchanges.length && Date.now() - picked_at < ARRIVING_MS),
  };
  const call = play(fuzzed, router, playing, exchanges);
  const settled = await patiently(call, world);
  const ending: Ending = settled.done ? settled.value : { kind: "error", error: LEAVING };
  const slots = (): number =>
    router.getDeployments().reduce((sum, view) => sum + Number(Reflect.get(view, "in_flight")), 0);
  for (let turns = 0; turns < 300 && slots() > 0; turns += 1) await nextTurn();
  const [slots_left, timers] = [slots(), clock.pending];
  clock.advance(4_000);
  await nextTurn();
  const next_call =
    fuzzed.number % 4 === 0 && settled.done && fuzzed.mode !== "embedding"
      ? await callAgain(fuzzed, router, stage, world)
      : undefined;
  router.close();
  const since = Date.now();
  while (!hasForeignSockets(fuzzed) && stage.connections > 0 && Date.now() - since < CLOSING_MS) await nextTurn();
  const left = { timers, slots: slots_left, sockets: hasForeignSockets(fuzzed) ? 0 : stage.connections };
  for (const server of stage.servers) server.dropConnections();
  return {
    fuzzed,
    exchanges,
    ending,
    ...playing,
    events,
    left,
    hung: settled.done ? undefined : settled.why,
    next_call,
  };
}

/** Whose they are closes them. */
const hasForeignSockets = ({ family, second }: FuzzCase): boolean =>
  family.foreign_sockets === true || second?.family.foreign_sockets === true;

function settings({ mid_stream_fallback, num_retries, hedge, number, family, seed }: FuzzCase): object {
  return {
    env: {},
    mid_stream_fallback,
    num_retries,
    random: new Dice(`${keyOf({ number, family, seed })}:router`).number,
    ...(hedge && { hedge_after: 3, hedge_budget: 1 }),
  };
}

function deployments({ family, second, mode }: FuzzCase, stage: Stage): DeploymentOptions[] {
  const entry = (id: "first" | "second", one: typeof family, order: number): DeploymentOptions => ({
    model_name: "main",
    litellm_params: {
      ...(mode === "embedding" ? one.embeddings : one.chat)?.(stage[id].origin, CANARIES[id]),
      model: (mode === "embedding" ? one.embeddings : one.chat)?.(stage[id].origin, CANARIES[id]).model ?? "",
      order,
      input_cost_per_token: 1e-6,
      output_cost_per_token: 1e-6,
    },
    model_info: { id },
  });
  return [entry("first", family, 1), ...(second ? [entry("second", second.family, 2)] : [])];
}

async function play(
  fuzzed: FuzzCase,
  router: FuzzRouter,
  playing: Playing,
  exchanges: readonly Exchange[],
): Promise<Ending> {
  const leaving = new AbortController();
  const options = { signal: leaving.signal };
  try {
    if (fuzzed.reader === "abort_while_waiting")
      void (async () => {
        while (exchanges.length === 0) await nextTurn();
        leaving.abort(LEAVING);
      })();
    if (fuzzed.mode === "embedding") {
      const answer = await router.embedding({ model: "main", input: [...INPUT] }, options);
      playing.embedding = answer;
      playing.metadata = answer.router_metadata;
      return { kind: "answer" };
    }
    if (fuzzed.mode === "stream") return await readStream(fuzzed, router, playing, leaving);
    const answer = await router.completion(chatParams(fuzzed) as CompletionParams<string> & { stream: false }, options);
    playing.completion = answer;
    playing.metadata = answer.router_metadata;
    playing.gathered = gatheredWhole(answer);
    return { kind: "answer" };
  } catch (error) {
    if (isRouterError(error)) playing.metadata ??= error.router_metadata;
    return { kind: "error", error };
  }
}

async function readStream(
  fuzzed: FuzzCase,
  router: FuzzRouter,
  playing: Playing,
  leaving: AbortController,
): Promise<Ending> {
  const { reader, leave_after } = fuzzed;
  const params = chatParams(fuzzed) as CompletionParams<string> & { stream: true };
  const stream = await router.completion(params, { signal: leaving.signal });
  playing.metadata = stream.router_metadata;
  if (reader === "final") {
    const answer = await stream.finalCompletion();
    playing.completion = answer;
    playing.gathered = gatheredWhole(answer);
    return { kind: "answer" };
  }
  for await (const chunk of stream) {
    playing.chunks.push(chunk);
    playing.gathered = gather(playing.gathered, chunk);
    if (reader === "slow") for (let turns = 0; turns < 5; turns += 1) await nextTurn();
    if (playing.chunks.length <= leave_after) continue;
    if (reader === "break") return { kind: "left" };
    if (reader === "abort") leaving.abort(LEAVING);
  }
  playing.completion = await stream.finalCompletion();
  return { kind: "answer" };
}

/** The same deployments, well again: a call that failed has spoilt nothing. */
async function callAgain(
  fuzzed: FuzzCase,
  router: FuzzRouter,
  stage: Stage,
  world: Parameters<typeof patiently>[1],
): Promise<string> {
  const second = fuzzed.second && { ...fuzzed.second, damages: [] };
  stage.play({ ...fuzzed, damages: [], second, split: "whole", mode: "plain" });
  const params = { ...chatParams(fuzzed), stream: false } as CompletionParams<string> & { stream: false };
  const again = router.completion(params).then(gatheredWhole);
  const settled = await patiently(
    again.then(
      ({ text }) => text,
      (error: unknown) => `an error: ${String(error)}`,
    ),
    world,
  );
  return settled.done ? settled.value : `nothing: ${settled.why}`;
}
