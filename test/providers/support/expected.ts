/** What the fixtures of a folder come to, as its `expected.json` has it. */
import { readdirSync } from "node:fs";
import { expect } from "vitest";
import type { ChatRequest } from "../../../src/types/openai.ts";
import type { Gathered } from "./gathered.ts";
import { headersFor, type Play } from "./serving.ts";
import { FIXTURES, QUESTION, tableOf, type Way } from "./way.ts";

export interface Expected {
  /** What was asked, where that matters, and of which model. */
  readonly request?: Partial<ChatRequest>;
  readonly model?: string;
  readonly choices?: readonly Gathered[];
  readonly usage?: object;
  /** What is found in the answer, as JSON; what is not. */
  readonly has?: readonly string[];
  readonly lacks?: readonly string[];
  /** The class of the error it ends with, and the text before that. */
  readonly error?: string;
  readonly before?: string;
  readonly embeddings?: readonly unknown[];
}

/** What a folder holds beside the bytes of answers. */
const TABLES: ReadonlySet<string> = new Set(["errors.json", "requests.json", "expected.json"]);

/** A folder's answers and streams, each with what it comes to. */
export function answersOf(way: Way): readonly (readonly [string, Expected])[] {
  return Object.entries(tableOf<Record<string, Expected>>(way, "expected.json"));
}

/** The files with bytes of answers in a folder. */
export function replayable({ folder }: Way): readonly string[] {
  return readdirSync(new URL(folder, FIXTURES)).filter((file) => !TABLES.has(file));
}

/** The request of a case, which says how it is to be answered. */
export function asked({ request }: Expected, play?: Play): ChatRequest {
  return { ...QUESTION, ...request, extra_headers: { ...headersFor(play) } };
}

/** The model of a case, where it has one. */
export function modelOf({ model }: Expected): { readonly model?: string } {
  return model === undefined ? {} : { model };
}

export function expectAround(text: string, usage: unknown, { usage: counted, has = [], lacks = [] }: Expected): void {
  expect(usage ?? {}).toMatchObject(counted ?? {});
  for (const part of has) expect(text).toContain(part);
  for (const part of lacks) expect(text).not.toContain(part);
}
