import type { RouterMetadata } from "../../src/index.ts";
import type { CompletionParams } from "../../src/router/call-signatures.ts";
import type { ChatCompletion, ChatCompletionChunk, EmbeddingResponse } from "../../src/types/openai.ts";
import { FakeClock } from "../support/fake-clock.ts";
import type { FuzzCase } from "./case.ts";
import { type Gathered, gatheredWhole } from "./gathered.ts";
import { patiently } from "./patience.ts";
import { beginning, type Ending, LEAVING, play } from "./play.ts";
import { nextTurn } from "./raw-server.ts";
import { chatParams } from "./request.ts";
import { deployments, type FuzzRouter, makeRouter, settings } from "./router-of.ts";
import type { Exchange, Stage } from "./stage.ts";
import type { RouterEvent } from "../../src/types/events.ts";

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
  /** What is left afterwards: timers and slots when the call has ended, sockets when the router is closed. */
  readonly left: { readonly timers: number; readonly slots: number; readonly sockets: number };
  /** It did not end: what was known of it then. */
  readonly hung: string | undefined;
  /** What became of a call after this one, at deployments that are well again. */
  readonly next_call: string | undefined;
}

/** Real time that sockets have for closing, in milliseconds. */
const CLOSING_MS = 10_000;

/** Real time that a request has for arriving, in milliseconds. */
const ARRIVING_MS = 10_000;

export async function runCase(fuzzed: FuzzCase, stage: Stage, { quiet_ms = 4, make = makeRouter } = {}): Promise<Ran> {
  const clock = new FakeClock();
  const events: RouterEvent[] = [];
  let [picked, picked_at] = [0, 0];
  const noted = (event: RouterEvent): void => {
    events.push(event);
    if (event.type === "deployment_selected") [picked, picked_at] = [picked + 1, Date.now()];
  };
  const exchanges = stage.play(fuzzed);
  const router = make({
    ...settings(fuzzed),
    model_list: deployments(fuzzed, stage),
    clock,
    hooks: [{ onEvent: noted }],
  });
  const playing = beginning();
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
