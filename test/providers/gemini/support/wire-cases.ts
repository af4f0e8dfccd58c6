/** Runs recorded answers through real sockets: whole, split, and cut behind every event. */
import { describe, expect, it } from "vitest";
import { APIConnectionError } from "../../../../src/errors.ts";
import type * as errors from "../../../../src/errors.ts";
import type { ChatRequest } from "../../../../src/types/openai.ts";
import { expectApart, PiecesHeard } from "../../support/pieces-heard.ts";
import { byteByByte, EVENT_TYPE, inOne, JSON_TYPE, prefixes, ReplayServer } from "../../support/replay-server.ts";
import {
  cutsOf,
  each,
  headersFor,
  piecesOf,
  type Play,
  serving,
  somePlaces,
  type Split,
} from "../../support/serving.ts";
import { type Splits, splitsOf } from "../../support/stream-cases.ts";
import { again, attemptAt, type Outcome, received, type Way } from "../../support/way.ts";
import { ask, comparable, deltasOf, fixture } from "./setting.ts";

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

export const ROLE: object = { role: "assistant", content: "" };

/** Once whole and once byte by byte. */
const WAYS: readonly (Play | undefined)[] = [undefined, { split: "bytes" }];

const modelOf = ({ model }: Case): { readonly model?: string } => (model === undefined ? {} : { model });
const asked = ({ request }: Case, play?: Play): ChatRequest =>
  ask({ ...request, extra_headers: { ...headersFor(play) } });

export function wholeCases(way: Way, cases: readonly WholeCase[]): void {
  describe.each(cases)("a whole answer: $folder $file", (row) => {
    const bytes = fixture(row.file, row.folder ?? way.folder);

    it("is read in one piece and byte by byte", async () => {
      await using server = await serving(bytes, JSON_TYPE);
      const context = attemptAt(way, server.url, modelOf(row));
      for (const play of WAYS) {
        const { body } = await way.provider.complete(asked(row, play), again(context));
        expect(body).toMatchObject(row.answer);
      }
    });

    it("is no answer when it is cut", async () => {
      await using server = await serving(bytes, JSON_TYPE);
      const context = attemptAt(way, server.url, modelOf(row));
      for (const end of ["cut", "end"] as const) {
        const failed = way.provider.complete(asked(row, { cut: bytes.lastIndexOf("}"), end }), again(context));
        await expect(failed).rejects.toBeInstanceOf(APIConnectionError);
      }
    });
  });
}

export function streamCases(way: Way, cases: readonly StreamCase[], how: Splits = "everywhere"): void {
  describe.each(cases)("a stream: $folder $file", (row) => {
    const { deltas, usage = {} } = row;
    const bytes = fixture(row.file, row.folder ?? way.folder);
    const splits = splitsOf(bytes, how);

    it("becomes chunks, the same whole, byte by byte and in two pieces wherever it is split", async () => {
      await using server = await serving(bytes, EVENT_TYPE);
      using pieces = new PiecesHeard();
      const context = attemptAt(way, server.url, modelOf(row));
      const { chunks, thrown } = await received(way, asked(row), context);
      expect(thrown).toBeUndefined();
      expect(deltasOf(chunks)).toEqual(deltas);
      expect(chunks.at(-1)).toMatchObject({ choices: [], usage });
      const whole = comparable(chunks);
      pieces.take();
      const differing: Split[] = [];
      const split = async (at: Split): Promise<void> => {
        const outcome = await received(way, asked(row, { split: at }), again(context));
        if (outcome.thrown !== undefined || comparable(outcome.chunks) !== whole) differing.push(at);
      };
      await each(splits, split);
      expectApart(
        pieces.take(),
        splits.map((at) => piecesOf(bytes, at)),
      );
      expect(differing).toEqual([]);
    });

    it("is an error when it is cut or ends before its finish, and the whole answer behind it", async () => {
      await using server = await serving(bytes, EVENT_TYPE);
      const context = attemptAt(way, server.url, modelOf(row));
      await each(cutsOf(prefixes(bytes)), async (play) => {
        const { chunks, thrown } = await received(way, asked(row, play), again(context));
        const finished = /finishReason|"message_delta"/.test(bytes.subarray(0, play.cut).toString());
        expect(thrown === undefined ? undefined : (thrown as Error).name).toBe(
          finished ? undefined : "APIConnectionError",
        );
        const said = deltasOf(chunks);
        expect(said).toEqual(finished ? deltas : deltas.slice(0, said.length));
      });
    });
  });
}

/** Answers with status 200 that are errors. */
export function failingCases(way: Way, cases: readonly FailingCase[]): void {
  it.each(cases)("$folder $file is an error: $error", async (row) => {
    const { file, folder = way.folder, error, deltas = [], facts = {} } = row;
    const stream = file.endsWith(".sse");
    const bytes = fixture(file, folder);
    await using server = await serving(bytes, stream ? EVENT_TYPE : JSON_TYPE);
    const context = attemptAt(way, server.url, modelOf(row));
    const plays = stream ? [...WAYS, ...somePlaces(bytes).map((split) => ({ split }))] : WAYS;
    await each(plays, async (play) => {
      const asking = asked(row, play);
      const { chunks, thrown } = await (stream
        ? received(way, asking, again(context))
        : failed(way, asking, again(context)));
      expect(thrown).toMatchObject({ name: error, ...facts });
      expect(deltasOf(chunks)).toEqual(deltas);
    });
  });
}

async function failed(way: Way, request: ChatRequest, context: ReturnType<typeof again>): Promise<Outcome> {
  const thrown: unknown = await way.provider.complete(request, context).then(
    () => undefined,
    (error: unknown) => error,
  );
  return { chunks: [], thrown };
}

/** Refusals: every row of `errors.json`. */
export function errorCases(way: Way): void {
  const rows = JSON.parse(fixture("errors.json", way.folder).toString()) as readonly ErrorRow[];
  it.each(rows)("$name ($status) is a $class", async ({ class: name, status, body, expect: facts = {} }) => {
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    for (const cut of [inOne, byteByByte]) {
      await using server = await ReplayServer.start({ status, headers: JSON_TYPE, pieces: cut(bytes) });
      const context = attemptAt(way, server.url);
      const outcomes = [await failed(way, ask(), context), await received(way, ask(), again(context))];
      for (const { thrown } of outcomes) {
        expect(thrown).toMatchObject({
          name,
          status,
          llm_provider: way.vendor,
          deployment_id: `${way.vendor}-1`,
          ...facts,
        });
      }
      expect(server.requests).toHaveLength(2);
    }
  });
}
