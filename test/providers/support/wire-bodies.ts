/** What the fixtures say, as events and bodies: for tests that change a part of it before it is read. */
import { readdirSync, readFileSync } from "node:fs";
import { translator as anthropic } from "../../../src/providers/anthropic/translator.ts";
import { azureTranslator } from "../../../src/providers/azure/translator.ts";
import { translator as bedrock } from "../../../src/providers/bedrock/translator.ts";
import { translator as gemini } from "../../../src/providers/gemini/translator.ts";
import { COMPATIBLE, OPENAI } from "../../../src/providers/openai/compatible.ts";
import { openAiTranslator } from "../../../src/providers/openai/translator.ts";
import type { Target } from "../../../src/provider.ts";
import { EventStreamDecoder } from "../../../src/transport/event-stream.ts";
import { vertexTranslator } from "../../../src/providers/vertex_ai/translator.ts";
import type { ChatRequest } from "../../../src/types/openai.ts";
import type { Frame } from "../bedrock/frames.ts";
import type { Expected } from "./expected.ts";
import { FIXTURES, KEY, QUESTION } from "./way.ts";
import type { ServerSentEvent } from "../../../src/transport/http.ts";
import type { HttpTranslator } from "../../../src/exchange/translator.ts";

/** A provider's translation and a target of its. */
export interface Speaker {
  readonly vendor: string;
  readonly translator: HttpTranslator;
  readonly target: Target;
}

const MODELS: Readonly<Record<string, string>> = {
  anthropic: "claude-sonnet-4-5",
  bedrock: "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
  gemini: "gemini-2.5-flash",
  vertex_ai: "gemini-2.5-flash",
};

function translatorOf(vendor: string): HttpTranslator {
  switch (vendor) {
    case "anthropic":
      return anthropic;
    case "azure":
      return azureTranslator();
    case "bedrock":
      return bedrock;
    case "gemini":
      return gemini;
    case "vertex_ai":
      return vertexTranslator();
    default:
      return openAiTranslator(COMPATIBLE.find(({ name }) => name === vendor) ?? { ...OPENAI });
  }
}

/** Every folder of fixtures with answers in it, with who reads them. */
export function speakers(): readonly Speaker[] {
  const folders = readdirSync(FIXTURES).filter((folder) => folder !== "generic");
  return folders.map((vendor) => ({ vendor, translator: translatorOf(vendor), target: targetOf(vendor) }));
}

function targetOf(vendor: string, model: string = MODELS[vendor] ?? "a-model"): Target {
  return {
    deployment_id: `${vendor}-1`,
    model_group: "main",
    provider: vendor,
    model,
    api_base: "http://127.0.0.1:9",
    api_key: KEY,
    params: { model: `${vendor}/${model}` },
    model_info: {},
  };
}

/** A fixture, and what was asked for it. */
export interface Recorded extends Speaker {
  readonly file: string;
  readonly request: ChatRequest;
}

function recorded(speaker: Speaker, ending: RegExp): Recorded[] {
  const folder = new URL(`${speaker.vendor}/`, FIXTURES);
  const files = readdirSync(folder);
  const expected = files.includes("expected.json") ? jsonOf<Record<string, Expected>>(speaker, "expected.json") : {};
  return files
    .filter((file) => ending.test(file) && !/^(?:errors|requests|expected)\.json$/.test(file))
    .map((file) => {
      const { request = {}, model } = expected[file] ?? {};
      const own = /claude/.test(file) ? "claude-sonnet-4-5" : model;
      const target = own === undefined ? speaker.target : targetOf(speaker.vendor, own);
      return { ...speaker, target, file, request: { ...QUESTION, ...request } };
    });
}

/** The streams of a folder. */
export function streamsOf(speaker: Speaker): Recorded[] {
  return recorded(speaker, /\.(?:sse|jsonl)$/);
}

/** The whole answers of a folder, embeddings too. */
export function bodiesOf(speaker: Speaker): Recorded[] {
  return recorded(speaker, /\.json$/);
}

export function textOf({ vendor }: Speaker, file: string): string {
  return readFileSync(new URL(`${vendor}/${file}`, FIXTURES), "utf8");
}

export function jsonOf<T>(speaker: Speaker, file: string): T {
  return JSON.parse(textOf(speaker, file)) as T;
}

/** The events of a recorded stream. */
export function eventsOf(stream: Recorded): ServerSentEvent[] {
  const text = textOf(stream, stream.file);
  if (stream.file.endsWith(".jsonl")) return text.trim().split("\n").map(eventOfFrame);
  const events: ServerSentEvent[] = [];
  const decoder = new EventStreamDecoder();
  decoder.push([Buffer.from(text)], events);
  decoder.end(events);
  return events;
}

function eventOfFrame(line: string): ServerSentEvent {
  const { headers, payload } = JSON.parse(line) as Frame;
  const exception = headers[":exception-type"] ?? headers[":error-code"];
  const event = exception === undefined ? headers[":event-type"] : `exception/${exception}`;
  return { event, data: payload === undefined || payload === null ? "" : JSON.stringify(payload) };
}
