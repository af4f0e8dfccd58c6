import { readdirSync, readFileSync } from "node:fs";
import { azureProvider, openAiProvider, type WholeProvider } from "../../support/whole-providers.ts";
import { azureTranslator } from "../../../../src/providers/azure/translator.ts";
import { COMPATIBLE, OPENAI } from "../../../../src/providers/openai/compatible.ts";
import { openAiTranslator } from "../../../../src/providers/openai/translator.ts";
import type { Target } from "../../../../src/provider.ts";
import { EventStreamDecoder } from "../../../../src/transport/event-stream.ts";
import type { ChatCompletionChunk, ChatRequest } from "../../../../src/types/openai.ts";
import { KEY, QUESTION } from "../../support/way.ts";
import type { HttpRequest, ServerSentEvent } from "../../../../src/transport/http.ts";
import type { HttpTranslator } from "../../../../src/exchange/translator.ts";

export { KEY, QUESTION };

const FIXTURES = new URL("../../../fixtures/", import.meta.url);

/** Vendors with a wire of their own. */
const OTHER_WIRES: ReadonlySet<string> = new Set(["anthropic", "gemini", "vertex_ai", "bedrock"]);

/** The vendors of OpenAI's wire that have a fixture of errors. */
export function vendorsWithErrors(): readonly string[] {
  return readdirSync(FIXTURES).filter(
    (vendor) => !OTHER_WIRES.has(vendor) && readdirSync(new URL(vendor, FIXTURES)).includes("errors.json"),
  );
}

export function fixture(path: string): string {
  return readFileSync(new URL(path, FIXTURES), "utf8");
}

export function translatorOf(vendor: string): HttpTranslator {
  if (vendor === "azure") return azureTranslator();
  return openAiTranslator(COMPATIBLE.find((row) => row.name === vendor) ?? OPENAI);
}

export function providerOf(vendor: string): WholeProvider {
  if (vendor === "azure") return azureProvider();
  return openAiProvider(COMPATIBLE.find((row) => row.name === vendor) ?? OPENAI);
}

export function targetOf(vendor: string, more: Partial<Target> = {}): Target {
  return {
    deployment_id: `${vendor}-1`,
    model_group: "main",
    provider: vendor,
    model: "a-model",
    api_base: vendor === "openai" ? "https://api.openai.com/v1" : "https://api.example/v1",
    api_key: KEY,
    params: { model: `${vendor}/a-model` },
    model_info: {},
    ...more,
  };
}

/** The parts of a request that the tests compare. */
export interface Sent extends Omit<HttpRequest, "body"> {
  readonly body: Record<string, unknown>;
}

/** The request that `vendor` would be sent. */
export function sent(vendor: string, request: Partial<ChatRequest> = {}, more: Partial<Target> = {}): Sent {
  const { url, headers, body } = translatorOf(vendor).translate(
    { ...QUESTION, ...request },
    targetOf(vendor, more),
  ).request;
  return { url, headers, body: JSON.parse(body) as Record<string, unknown> };
}

/** The events of a stream's text. */
export function eventsOf(text: string): ServerSentEvent[] {
  const events: ServerSentEvent[] = [];
  const lines = new EventStreamDecoder({});
  lines.push([new TextEncoder().encode(text)], events);
  lines.end(events);
  return events;
}

/** The result of a stream. */
export interface Decoded {
  readonly chunks: ChatCompletionChunk[];
  readonly complete: boolean;
  readonly ended: boolean;
  readonly malformed: number;
}

/** When every stream begins to arrive, in milliseconds since the epoch. */
export const RECEIVED_AT: number = Date.UTC(2026, 0, 1);

/** Decodes a whole stream, and finishes it when it is complete. */
export function decoded(vendor: string, text: string, request: Partial<ChatRequest> = {}): Decoded {
  const decoder = translatorOf(vendor)
    .translate({ ...QUESTION, ...request, stream: true }, targetOf(vendor))
    .decoder({}, RECEIVED_AT);
  const chunks: ChatCompletionChunk[] = [];
  let malformed = 0;
  for (const event of eventsOf(text)) if (!decoder.decode(event, chunks)) malformed += 1;
  if (decoder.complete) decoder.finish?.(chunks);
  return { chunks, complete: decoder.complete, ended: decoder.ended, malformed };
}

/** The text of one of the answer's fields over all chunks. */
export function joined(
  chunks: readonly ChatCompletionChunk[],
  field: "content" | "reasoning_content" = "content",
): string {
  return chunks.flatMap(({ choices }) => choices.map(({ delta }) => delta[field] ?? "")).join("");
}

/** Server-sent events of these objects, and of these strings as they are. */
export function stream(...events: readonly unknown[]): string {
  return events.map((event) => `data: ${typeof event === "string" ? event : JSON.stringify(event)}\n\n`).join("");
}
