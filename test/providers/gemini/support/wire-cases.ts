/** Runs recorded answers through real sockets: whole, byte by byte, and cut behind every event. */
import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { APIConnectionError } from "../../../../src/errors.ts";
import type * as errors from "../../../../src/errors.ts";
import type { AttemptContext, Provider, Target } from "../../../../src/providers/provider.ts";
import type { ChatCompletionChunk, ChatRequest } from "../../../../src/types/openai.ts";
import { ask, comparable, contextOf, deltasOf, fixture, streamed } from "./setting.ts";
import { byteByByte, EVENT_TYPE, inOne, JSON_TYPE, prefixes, ReplayServer } from "./replay-server.ts";

/** A class of error, by its name. */
export type ErrorName = Exclude<keyof typeof errors, "isRouterError" | "attachMetadata" | "sameClass">;

interface Case {
  readonly folder?: string;
  readonly file: string;
  readonly model?: string;
  readonly request?: Readonly<Record<string, unknown>>;
}
export interface WholeCase extends Case {
  /** Matches the completion. */
  readonly answer: object;
}
export interface StreamCase extends Case {
  readonly deltas: readonly unknown[];
  readonly usage?: object;
}
export interface FailingCase extends Case {
  readonly error: ErrorName;
  readonly deltas?: readonly unknown[];
  readonly facts?: object;
}
interface ErrorRow {
  readonly name: string;
  readonly class: ErrorName;
  readonly status: number;
  readonly body: unknown;
  readonly expect?: object;
}

export interface Replayed {
  readonly provider: () => Provider;
  readonly target: (api_base: string, model?: string) => Target;
  readonly folder: string;
}

export const ROLE: object = { role: "assistant", content: "" };

export function wholeCases(around: Replayed, cases: readonly WholeCase[]): void {
  describe.each(cases)("a whole answer: $folder $file", ({ file, folder = around.folder, model, request, answer }) => {
    it.each([["in one piece", inOne] as const, ["byte by byte", byteByByte] as const])("is read %s", async (_, cut) => {
      await using server = await ReplayServer.start({ headers: JSON_TYPE, pieces: cut(fixture(file, folder)) });
      const { body } = await around.provider().complete(ask(request), contextOf(around.target(server.url, model)));
      expect(body).toMatchObject(answer);
    });

    it("is no answer when it is cut", async () => {
      const bytes = fixture(file, folder);
      await using server = await ReplayServer.start({
        headers: JSON_TYPE,
        pieces: [bytes.subarray(0, bytes.length - 3)],
        end: "cut",
      });
      const failed = around.provider().complete(ask(request), contextOf(around.target(server.url, model)));
      await expect(failed).rejects.toBeInstanceOf(APIConnectionError);
    });
  });
}

/** `split`: also in two pieces, at every byte; not where another suite has done it with the same bytes and decoder. */
export function streamCases(around: Replayed, cases: readonly StreamCase[], split = true): void {
  describe.each(cases)("a stream: $folder $file", ({ file, folder = around.folder, model, request, deltas, usage }) => {
    const bytes = fixture(file, folder);

    it("becomes chunks, in one piece as byte by byte", async () => {
      await using server = await ReplayServer.start({ headers: EVENT_TYPE, pieces: inOne(bytes) });
      const context = contextOf(around.target(server.url, model));
      const chunks = await streamed(around.provider(), ask(request), context);
      expect(deltasOf(chunks)).toEqual(deltas);
      expect(chunks.at(-1)).toMatchObject({ choices: [], usage: usage ?? {} });
      server.play({ headers: EVENT_TYPE, pieces: byteByByte(bytes) });
      expect(comparable(await streamed(around.provider(), ask(request), context))).toBe(comparable(chunks));
    });

    const everywhere = split ? it : undefined;
    everywhere?.(
      "is the same in two pieces, wherever it is split",
      async () => {
        let at = 0;
        await using server = await ReplayServer.start(() => ({
          headers: EVENT_TYPE,
          pieces: [bytes.subarray(0, at), bytes.subarray(at)],
        }));
        const context = contextOf(around.target(server.url, model));
        const whole = comparable(await streamed(around.provider(), ask(request), context));
        for (at = 1; at < bytes.length; at += 1) {
          expect(comparable(await streamed(around.provider(), ask(request), context)), `split at ${at}`).toBe(whole);
        }
      },
      60_000,
    );

    it("is an error when it is cut or ends before its finish, and an answer behind it", async () => {
      await using server = await ReplayServer.start({ pieces: [] });
      const context = contextOf(around.target(server.url, model));
      for (const prefix of [new Uint8Array(0), ...prefixes(bytes)]) {
        const finished = /finishReason|"message_delta"/.test(Buffer.from(prefix).toString());
        for (const end of ["cut", undefined] as const) {
          server.play({ headers: EVENT_TYPE, pieces: [prefix], ...(end === undefined ? {} : { end }) });
          const { chunks, thrown } = await received(around, ask(request), context);
          expect(thrown?.name).toBe(finished ? undefined : "APIConnectionError");
          expect(deltasOf(chunks).some((delta) => isDeepStrictEqual(delta, deltas.at(-1)))).toBe(finished);
        }
      }
    });
  });
}

/** Answers with status 200 that are errors. */
export function failingCases(around: Replayed, cases: readonly FailingCase[]): void {
  it.each(cases)(
    "$folder $file is an error: $error",
    async ({ file, folder = around.folder, model, request, error, deltas = [], facts = {} }) => {
      const stream = file.endsWith(".sse");
      const bytes = fixture(file, folder);
      for (const cut of [inOne, byteByByte]) {
        await using server = await ReplayServer.start({ headers: stream ? EVENT_TYPE : JSON_TYPE, pieces: cut(bytes) });
        const context = contextOf(around.target(server.url, model));
        const asked = ask({ ...request, stream });
        const { chunks, thrown } = await (stream ? received(around, asked, context) : failed(around, asked, context));
        expect(thrown?.name).toBe(error);
        expect(thrown).toMatchObject(facts);
        expect(deltasOf(chunks)).toEqual(deltas);
      }
    },
  );
}

interface Outcome {
  readonly chunks: readonly ChatCompletionChunk[];
  readonly thrown: Error | undefined;
}

async function failed(around: Replayed, request: ChatRequest, context: AttemptContext): Promise<Outcome> {
  const answer = around.provider().complete(request, context);
  return {
    chunks: [],
    thrown: await answer.then(
      () => undefined,
      (each: Error) => each,
    ),
  };
}

/** The chunks of a stream as far as it came, and what it ended with. */
async function received(around: Replayed, request: ChatRequest, context: AttemptContext): Promise<Outcome> {
  const chunks: ChatCompletionChunk[] = [];
  try {
    const source = await around.provider().stream({ ...request, stream: true }, context);
    for (let batch = await source.read(); batch !== undefined; batch = await source.read()) chunks.push(...batch);
  } catch (each) {
    return { chunks, thrown: each as Error };
  }
  return { chunks, thrown: undefined };
}

/** Refusals: every row of `errors.json`. */
export function errorCases(around: Replayed): void {
  const rows = JSON.parse(fixture("errors.json", around.folder).toString()) as readonly ErrorRow[];
  it.each(rows)("$name ($status) is a $class", async ({ class: name, status, body, expect: facts = {} }) => {
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    for (const cut of [inOne, byteByByte]) {
      await using server = await ReplayServer.start({ status, headers: JSON_TYPE, pieces: cut(bytes) });
      const context = contextOf(around.target(server.url));
      for (const call of [
        () => around.provider().complete(ask(), context),
        () => streamed(around.provider(), ask(), context),
      ]) {
        const thrown: unknown = await call().catch((each: unknown) => each);
        expect((thrown as Error).name).toBe(name);
        expect(thrown).toMatchObject({
          status,
          deployment_id: "ferry-1",
          llm_provider: around.target("x").provider,
          ...facts,
        });
      }
    }
  });
}
