/** Shared by the tests of Bedrock's translation. */
import { readFileSync } from "node:fs";
import { systemClock } from "../../../src/clock.ts";
import { FrameDecoder } from "../../../src/providers/bedrock/response/frames.ts";
import { resolve } from "../../../src/providers/bedrock/resolve.ts";
import { translator } from "../../../src/providers/bedrock/translator.ts";
import type { AttemptContext, Target } from "../../../src/provider.ts";
import { createTransport } from "../../../src/transport/transport.ts";
import type { ChatCompletionChunk, ChatRequest, RequestMessage } from "../../../src/types/openai.ts";
import type { LitellmParams } from "../../../src/types/options.ts";
import { encodeFrame, type Frame } from "./frames.ts";
import type { ServerSentEvent } from "../../../src/transport/http.ts";
import type { Environment } from "../../../src/types/environment.ts";

export const CLAUDE = "us.anthropic.claude-sonnet-4-5-20250929-v1:0";
export const TOKEN = "bedrock-api-key-0123456789abcdef";
export const SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYtheLighthouse";
export const KEYS = { aws_access_key_id: "AKIDLIGHTHOUSE", aws_secret_access_key: SECRET };
export const REGION = { AWS_REGION: "us-west-2" };

/** A deployment of `model`. */
export function targetOf(model: string = CLAUDE, changes: Partial<Target> = {}): Target {
  return {
    deployment_id: "light-1",
    model_group: "light",
    provider: "bedrock",
    model,
    api_base: "https://bedrock-runtime.us-west-2.amazonaws.com",
    api_key: TOKEN,
    params: { model: `bedrock/${model}` },
    model_info: {},
    ...changes,
  };
}

/** A deployment as the router resolves it. Throws when something is missing. */
export function settled(params: Partial<LitellmParams>, env: Environment = REGION): Target {
  const whole: LitellmParams = { model: `bedrock/${CLAUDE}`, ...params };
  const { problems, ...rest } = resolve(whole, env);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return targetOf(whole.model.slice("bedrock/".length), { params: whole, ...rest });
}

/** A request with one question, and `fields`. */
export function ask(fields: Record<string, unknown> = {}): ChatRequest {
  return { model: "light", messages: [{ role: "user", content: "When is it lit?" }], ...fields };
}

export function say(...messages: readonly unknown[]): ChatRequest {
  return { model: "light", messages: messages as RequestMessage[] };
}

/** The body of a request. */
export function bodyOf(request: ChatRequest, target: Target = targetOf()): Record<string, unknown> {
  return JSON.parse(translator.translate(request, target).request.body) as Record<string, unknown>;
}

export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/bedrock/${name}`, import.meta.url), "utf8");
}

/** The frames of a stream, each as its bytes. */
export function framesOf(name: string): Buffer<ArrayBuffer>[] {
  return fixture(`${name}.jsonl`)
    .trim()
    .split("\n")
    .map((line) => encodeFrame(JSON.parse(line) as Frame));
}

export function eventsOf(pieces: readonly Uint8Array[]): ServerSentEvent[] {
  const frames = new FrameDecoder();
  const events: ServerSentEvent[] = [];
  for (const piece of pieces) frames.push([piece], events);
  frames.end();
  return events;
}

/** All chunks of a stream that ends well. */
export function chunksOf(
  name: string,
  request: ChatRequest = ask(),
  target: Target = targetOf(),
): ChatCompletionChunk[] {
  return decoded(eventsOf(framesOf(name)), request, target);
}

export function decoded(
  events: readonly ServerSentEvent[],
  request: ChatRequest = ask(),
  target: Target = targetOf(),
): ChatCompletionChunk[] {
  const decoder = translator.translate(request, target).decoder({});
  const chunks: ChatCompletionChunk[] = [];
  for (const event of events) decoder.decode(event, chunks);
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

export const JSON_HEADERS: Record<string, string> = {
  "content-type": "application/json",
  "x-amzn-requestid": "req-local",
};
export const STREAM_HEADERS: Record<string, string> = {
  "content-type": "application/vnd.amazon.eventstream",
  "x-amzn-requestid": "req-local",
};
