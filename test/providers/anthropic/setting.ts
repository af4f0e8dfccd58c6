/** Shared by the tests of Anthropic's translation. */
import { readFileSync } from "node:fs";
import { systemClock } from "../../../src/clock.ts";
import type { AttemptContext, Target } from "../../../src/provider.ts";
import { translator } from "../../../src/providers/anthropic/translator.ts";
import { EventStreamDecoder } from "../../../src/transport/event-stream.ts";
import { createTransport } from "../../../src/transport/transport.ts";
import type { ChatCompletionChunk, ChatRequest, RequestMessage } from "../../../src/types/openai.ts";
import type { ServerSentEvent } from "../../../src/transport/http.ts";

export const KEY = "sk-ant-test-0123456789abcdef";

/** A deployment of `model`. */
export function targetOf(model = "claude-sonnet-4-5", changes: Partial<Target> = {}): Target {
  return {
    deployment_id: "ferry-1",
    model_group: "ferry",
    provider: "anthropic",
    model,
    api_base: "https://api.anthropic.com",
    api_key: KEY,
    params: { model: `anthropic/${model}` },
    model_info: {},
    ...changes,
  };
}

/** A request with one question, and `fields`. */
export function ask(fields: Record<string, unknown> = {}): ChatRequest {
  return { model: "ferry", messages: [{ role: "user", content: "When does it leave?" }], ...fields };
}

export function say(...messages: readonly unknown[]): ChatRequest {
  return { model: "ferry", messages: messages as RequestMessage[] };
}

/** The body of a request. */
export function bodyOf(request: ChatRequest, target: Target = targetOf()): Record<string, unknown> {
  return JSON.parse(translator.translate(request, target).request.body) as Record<string, unknown>;
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/anthropic/${name}`, import.meta.url), "utf8");
}

export function eventsOf(text: string): ServerSentEvent[] {
  const lines = new EventStreamDecoder();
  const events: ServerSentEvent[] = [];
  lines.push([new TextEncoder().encode(text)], events);
  lines.end(events);
  return events;
}

/** All chunks of a stream that ends well. */
export function chunksOf(
  text: string,
  request: ChatRequest = ask(),
  target: Target = targetOf(),
): ChatCompletionChunk[] {
  const decoder = translator.translate(request, target).decoder({});
  const chunks: ChatCompletionChunk[] = [];
  for (const event of eventsOf(text)) decoder.decode(event, chunks);
  decoder.finish?.(chunks);
  return chunks;
}

/** The deltas and finish reasons of the chunks. */
export function deltasOf(chunks: readonly ChatCompletionChunk[]): unknown[] {
  return chunks.flatMap(({ choices }) =>
    choices.map(({ delta, finish_reason }) => (finish_reason === null ? delta : { finish_reason })),
  );
}

export function contextOf(
  target: Target,
  signal: AbortSignal = new AbortController().signal,
): AttemptContext & { steps: string[] } {
  const steps: string[] = [];
  return {
    target,
    signal,
    transport: createTransport({ env: {} }),
    clock: systemClock,
    progress: (step) => void steps.push(step),
    steps,
  };
}

export const JSON_HEADERS: Record<string, string> = { "content-type": "application/json", "request-id": "req_local" };
export const EVENT_HEADERS: Record<string, string> = {
  "content-type": "text/event-stream; charset=utf-8",
  "request-id": "req_local",
};
