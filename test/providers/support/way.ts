/** The ways to a local server on which the wire's cases are replayed, and what came back over them. */
import { readFileSync } from "node:fs";
import type { AttemptContext, Target } from "../../../src/provider.ts";
import type { WholeProvider } from "./whole-providers.ts";
import type { ChatCompletionChunk, ChatRequest } from "../../../src/types/openai.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import type { StreamWire } from "./stream-wires.ts";
import type { Transport } from "../../../src/transport/http.ts";

/** A key that no message may show. */
export const KEY: string = "secret-of-the-deployment";

export const QUESTION: ChatRequest = { model: "main", messages: [{ role: "user", content: "Hi" }] };

export const FIXTURES: URL = new URL("../../fixtures/", import.meta.url);

/** How a provider is reached. */
export interface Way {
  readonly vendor: string;
  /** Where its cases are, under the fixtures. */
  readonly folder: string;
  readonly provider: WholeProvider;
  readonly transport: Transport;
  readonly wire: StreamWire;
  /** Default `"a-model"`. */
  readonly model?: string;
  /** What else its deployments have. */
  readonly target?: Partial<Target>;
  /** The `api_base` for a server. */
  base(origin: string): string;
  /** The caller's own client for the server, where one is used. */
  client?(origin: string): object;
}

/** An attempt at the server. */
export function attemptAt(way: Way, origin: string, more: Partial<Target> = {}): AttemptContext {
  const client = way.client?.(origin);
  const model = more.model ?? way.model ?? "a-model";
  return {
    target: {
      deployment_id: `${way.vendor}-1`,
      model_group: "main",
      provider: way.vendor,
      model,
      api_base: way.base(origin),
      api_key: client === undefined ? KEY : undefined,
      model_info: {},
      ...way.target,
      ...more,
      params: {
        model: `${way.vendor}/${model}`,
        ...way.target?.params,
        ...more.params,
        ...(client === undefined ? {} : { client }),
      },
    },
    signal: new AbortController().signal,
    transport: way.transport,
    clock: new FakeClock(),
    progress: () => undefined,
  };
}

/** Another attempt at the same server, by the same client. */
export function again(context: AttemptContext): AttemptContext {
  return { ...context, signal: new AbortController().signal };
}

/** What a stream came to: its chunks, and the error behind them if there was one. */
export interface Outcome {
  readonly chunks: readonly ChatCompletionChunk[];
  readonly thrown: unknown;
}

/** Reads a stream as far as it goes. */
export async function received(way: Way, request: ChatRequest, context: AttemptContext): Promise<Outcome> {
  const chunks: ChatCompletionChunk[] = [];
  try {
    const source = await way.provider.stream({ ...request, stream: true }, context);
    for (let more = await source.read(); more !== undefined; more = await source.read()) chunks.push(...more);
  } catch (thrown) {
    return { chunks, thrown };
  }
  return { chunks, thrown: undefined };
}

export function fixtureOf({ folder }: Way, file: string): string {
  return readFileSync(new URL(`${folder}/${file}`, FIXTURES), "utf8");
}

/** A table of cases. */
export function tableOf<T>(way: Way, file: string): T {
  return JSON.parse(fixtureOf(way, file)) as T;
}
