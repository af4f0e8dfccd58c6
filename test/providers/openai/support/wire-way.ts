/** The ways to a local server on which the wire's cases are replayed, and what came back over them. */
import { azureProvider } from "../../../../src/providers/azure/index.ts";
import { COMPATIBLE, OPENAI } from "../../../../src/providers/openai/compatible.ts";
import { openAiProvider } from "../../../../src/providers/openai/index.ts";
import type { AttemptContext, Provider, Target, Transport } from "../../../../src/providers/provider.ts";
import type { ChatCompletion, ChatCompletionChunk, ChatRequest } from "../../../../src/types/openai.ts";
import { FakeClock } from "../../../support/fake-clock.ts";
import { KEY, targetOf } from "./wire.ts";

/** How a provider is reached. */
export interface Way {
  readonly vendor: string;
  readonly provider: Provider;
  readonly transport: Transport;
  /** The caller's own client for the server, where one is used. */
  client?(origin: string): object;
}

/** Over our own transport. */
export function ownWay(vendor: string, transport: Transport): Way {
  const row = COMPATIBLE.find(({ name }) => name === vendor) ?? OPENAI;
  return { vendor, transport, provider: vendor === "azure" ? azureProvider() : openAiProvider(row) };
}

/** An attempt at the server. */
export function attemptAt(way: Way, origin: string, more: Partial<Target> = {}): AttemptContext {
  const client = way.client?.(origin);
  const params = { model: `${way.vendor}/a-model`, ...more.params, ...(client === undefined ? {} : { client }) };
  return {
    target: targetOf(way.vendor, {
      api_base: way.vendor === "azure" ? origin : `${origin}/v1`,
      api_key: client === undefined ? KEY : undefined,
      ...more,
      params,
    }),
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

interface GatheredCall {
  id: string;
  name?: string;
  arguments?: string;
}

/** One choice of an answer, without what is empty: the same for a whole answer and a stream. */
export interface Gathered {
  content?: string;
  reasoning_content?: string;
  refusal?: string;
  tool_calls?: GatheredCall[];
  finish_reason?: string;
}

type Part = Pick<ChatCompletionChunk["choices"][number]["delta"], "content" | "reasoning_content" | "refusal">;

/** The choices of a whole answer. */
export function gatheredAnswer({ choices }: ChatCompletion): Gathered[] {
  return choices.map(({ message, finish_reason }) => {
    const found: Gathered = { finish_reason };
    addTexts(found, message);
    for (const call of message.tool_calls ?? [])
      (found.tool_calls ??= []).push({ id: call.id, ...("function" in call ? { ...call.function } : {}) });
    return found;
  });
}

/** The choices of a stream, put together as a client does. */
export function gatheredChunks(chunks: readonly ChatCompletionChunk[]): Gathered[] {
  const all: Gathered[] = [];
  for (const { index, delta, finish_reason } of chunks.flatMap(({ choices }) => choices)) {
    const found = (all[index] ??= {});
    addTexts(found, delta);
    for (const call of delta.tool_calls ?? []) addCall((found.tool_calls ??= []), call);
    if (finish_reason !== null) found.finish_reason = finish_reason;
  }
  return all;
}

function addTexts(found: Gathered, part: Part): void {
  for (const name of ["content", "reasoning_content", "refusal"] as const) {
    const text = part[name] ?? "";
    if (text !== "") found[name] = (found[name] ?? "") + text;
  }
}

type CallDelta = NonNullable<ChatCompletionChunk["choices"][number]["delta"]["tool_calls"]>[number];

function addCall(calls: GatheredCall[], { index, id, function: called }: CallDelta): void {
  const known = (calls[index] ??= { id: id ?? "" });
  if (called === undefined) return;
  known.name = (known.name ?? "") + (called.name ?? "");
  known.arguments = (known.arguments ?? "") + (called.arguments ?? "");
}
