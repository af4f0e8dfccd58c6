/** Shared by the tests of Gemini's translation, for both services. */
import { readFileSync } from "node:fs";
import { systemClock } from "../../../../src/clock.ts";
import type { AttemptContext, ChunkSource, Target } from "../../../../src/provider.ts";
import type { WholeProvider } from "../../support/whole-providers.ts";
import { translator } from "../../../../src/providers/gemini/translator.ts";
import { createTransport } from "../../../../src/transport/transport.ts";
import type { ChatCompletionChunk, ChatRequest, RequestMessage } from "../../../../src/types/openai.ts";

export const KEY = "AIza-test-0123456789abcdefghij";

/** A deployment of `model`. */
export function targetOf(model = "gemini-2.5-flash", changes: Partial<Target> = {}): Target {
  return {
    deployment_id: "ferry-1",
    model_group: "ferry",
    provider: "gemini",
    model,
    api_base: "https://generativelanguage.googleapis.com",
    api_key: KEY,
    params: { model: `gemini/${model}` },
    model_info: {},
    ...changes,
  };
}

/** A request of one question, with `fields` beside it. */
export function ask(fields: Record<string, unknown> = {}): ChatRequest {
  return { model: "ferry", messages: [{ role: "user", content: "When does it leave?" }], ...fields };
}

export function say(...messages: readonly unknown[]): ChatRequest {
  return { model: "ferry", messages: messages as RequestMessage[] };
}

/** The body that a request becomes. */
export function bodyOf(request: ChatRequest, target: Target = targetOf()): Record<string, unknown> {
  return JSON.parse(translator.translate(request, target).request.body) as Record<string, unknown>;
}

export function contentsOf(request: ChatRequest, target?: Target): unknown {
  return bodyOf(request, target)["contents"];
}

export function fixture(name: string, folder = "gemini"): Buffer {
  return readFileSync(new URL(`../../../fixtures/${folder}/${name}`, import.meta.url));
}

export function contextOf(target: Target, signal: AbortSignal = new AbortController().signal): AttemptContext {
  return { target, signal, transport: createTransport({ env: {} }), clock: systemClock, progress: () => undefined };
}

/** All chunks of a stream. */
export async function drain(source: ChunkSource): Promise<ChatCompletionChunk[]> {
  const chunks: ChatCompletionChunk[] = [];
  for (let batch = await source.read(); batch !== undefined; batch = await source.read()) chunks.push(...batch);
  return chunks;
}

export async function streamed(
  provider: WholeProvider,
  request: ChatRequest,
  context: AttemptContext,
): Promise<ChatCompletionChunk[]> {
  return drain(await provider.stream({ ...request, stream: true }, context));
}

/** The chunks without the fields that they share. */
export function deltasOf(chunks: readonly ChatCompletionChunk[]): unknown[] {
  return chunks.flatMap(({ choices }) =>
    choices.map(({ index, delta, finish_reason }) => {
      const said = finish_reason === null ? delta : { finish_reason };
      return index === 0 ? said : { index, ...said };
    }),
  );
}

/** The chunks without placeholder ids and times. */
export function comparable(chunks: readonly ChatCompletionChunk[]): string {
  return JSON.stringify(chunks.map((chunk) => ({ ...chunk, id: "", created: 0 }))).replaceAll(
    /call_[0-9a-f]{32}/g,
    "call_*",
  );
}
