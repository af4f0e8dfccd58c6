/**
 * Every field of everything that is recorded of a provider, in turn of every other type. Whatever comes: nothing but a
 * `RouterError` is thrown, what is handed out is in OpenAI's shape, and an event that is skipped leaves no trace.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRouterError } from "../../src/errors.ts";
import { hasContent } from "../../src/routing/attempt/chunk-content.ts";
import { Transcript } from "../../src/routing/streams/transcript.ts";
import type { ChatCompletionChunk } from "../../src/types/openai.ts";
import { chunkProblems, completionProblems, embeddingProblems } from "../support/openai-shapes.ts";
import { pathsIn, replaced, withPrototypes, WRONG } from "../support/wrong-types.ts";
import { comparable } from "./support/gathered.ts";
import { bodiesOf, eventsOf, jsonOf, type Recorded, speakers, streamsOf } from "./support/wire-bodies.ts";
import type { ServerSentEvent } from "../../src/transport/http.ts";

/** What reading a stream came to. */
interface Read {
  readonly chunks: readonly ChatCompletionChunk[];
  readonly skipped: ReadonlySet<number>;
  readonly thrown: unknown;
  readonly complete: boolean;
}

/** As a `ChunkSource` reads it, but for the net that it has. */
function read({ translator, request, target }: Recorded, events: readonly ServerSentEvent[]): Read {
  const chunks: ChatCompletionChunk[] = [];
  const skipped = new Set<number>();
  const decoder = translator.translate({ ...request, stream: true }, target).decoder({});
  try {
    for (const [index, event] of events.entries()) {
      if (decoder.ended) break;
      if (!decoder.decode(event, chunks)) skipped.add(index);
    }
    if (decoder.complete) decoder.finish?.(chunks);
    return { chunks, skipped, thrown: undefined, complete: decoder.complete };
  } catch (thrown) {
    return { chunks, skipped, thrown, complete: decoder.complete };
  }
}

/** What is wrong with what was handed out, and with what the router makes of it. */
function problemsIn({ chunks, thrown }: Read, recorded: Recorded): string[] {
  const problems = chunks.flatMap((chunk) => chunkProblems(chunk));
  if (thrown !== undefined) problems.push(...problemsOfError(thrown));
  const transcript = new Transcript();
  for (const chunk of chunks) {
    hasContent(chunk);
    transcript.add(structuredClone(chunk));
  }
  if (chunks.length > 0) {
    const whole = transcript.completion(undefined);
    problems.push(...completionProblems({ ...whole, model: whole.model || recorded.target.model }));
  }
  return problems;
}

function problemsOfError(thrown: unknown): string[] {
  if (!isRouterError(thrown)) return [`threw ${String(thrown)}`];
  const { message, status, code, param, type, retry_after } = thrown;
  const problems = /\bundefined\b|\[object |NaN/.test(message) ? [`says ${message}`] : [];
  if (status !== undefined && !(status >= 400 && status <= 599)) problems.push(`has the status ${status}`);
  if (![code, param, type].every((text) => text === null || typeof text === "string"))
    problems.push("has a fact that is no text");
  if (retry_after !== undefined && !(Number.isFinite(retry_after) && retry_after >= 0)) problems.push("waits for ever");
  return problems;
}

/** Of events that have the same fields the first and the last: what is between them differs in words alone. */
function telling(events: readonly ServerSentEvent[]): number[] {
  const shapes = new Map<string, number[]>();
  for (const [index, { event, data }] of events.entries()) {
    const json = parsed(data);
    if (json === undefined) continue;
    const shape = `${event} ${JSON.stringify(pathsIn(json).map((path) => path.join(".")))}`;
    shapes.set(shape, [...(shapes.get(shape) ?? []).slice(0, 1), index]);
  }
  return [...shapes.values()].flat();
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

/** A key of this test's, for the messages of what went wrong. */
const at = (path: readonly unknown[], wrong: string): string => `${path.join(".")} = ${wrong.slice(0, 40)}`;

describe.each(speakers())("$vendor", (speaker) => {
  const streams = streamsOf(speaker);

  it.runIf(streams.length > 0).each(streams)("$file holds when an event has a field of another type", (stream) => {
    const events = eventsOf(stream);
    const found: string[] = [];
    for (const place of telling(events)) {
      const event = events[place] ?? { event: undefined, data: "" };
      const without = read(stream, events.toSpliced(place, 1));
      const json = parsed(event.data);
      for (const path of pathsIn(json)) {
        for (const wrong of WRONG) {
          const changed = { ...event, data: replaced(json, path, wrong) };
          const outcome = read(stream, events.with(place, changed));
          const problems = problemsIn(outcome, stream);
          if (outcome.skipped.has(place) && outcome.thrown === undefined && traceOf(outcome) !== traceOf(without))
            problems.push("left a trace");
          for (const problem of problems) found.push(`event ${place}: ${at(path, wrong)}: ${problem}`);
        }
      }
    }
    expect(summary(found)).toEqual([]);
  });

  it.runIf(streams.length > 0).each(streams)("$file is the same with keys of a prototype's names in it", (stream) => {
    const events = eventsOf(stream);
    const outcome = read(
      stream,
      events.map((event) => ({ ...event, data: withPrototypes(event.data) })),
    );
    expect(problemsIn(outcome, stream)).toEqual([]);
    expect(comparable(outcome.chunks.map(plain))).toEqual(comparable(read(stream, events).chunks.map(plain)));
  });

  it.runIf(streams.length > 0)("holds when several fields are of any types at once", () => {
    const cases = streams.map((stream) => ({ stream, events: eventsOf(stream) }));
    const change = fc.record({ place: fc.nat(), path: fc.nat(), value: fc.jsonValue() });
    const property = fc.property(fc.nat(), fc.array(change, { minLength: 1, maxLength: 4 }), (which, changes) => {
      const { stream, events } = cases[which % cases.length] ?? { stream: undefined, events: [] };
      if (stream === undefined) return;
      const changed = [...events];
      for (const { place, path, value } of changes) {
        const at = place % changed.length;
        const event = changed[at] ?? { event: undefined, data: "" };
        const json = parsed(event.data);
        const paths = pathsIn(json);
        const data = replaced(json ?? null, paths[path % paths.length] ?? [], JSON.stringify(value));
        changed[at] = { ...event, data };
      }
      expect(problemsIn(read(stream, changed), stream)).toEqual([]);
    });
    fc.assert(property);
  });

  it.each(bodiesOf(speaker))("$file holds when a field is of another type", (answer) => {
    const json = jsonOf<Readonly<Record<string, unknown>>>(speaker, answer.file);
    const found: string[] = [];
    for (const path of pathsIn(json))
      for (const wrong of WRONG)
        for (const problem of problemsOfAnswer(answer, json, replaced(json, path, wrong)))
          found.push(`${at(path, wrong)}: ${problem}`);
    expect(summary(found)).toEqual([]);
  });

  it("reads errors whatever their fields are", () => {
    const rows = jsonOf<readonly { readonly body?: unknown }[]>(speaker, "errors.json");
    const found: string[] = [];
    for (const { body } of rows.filter((row) => typeof row.body === "object")) {
      for (const path of pathsIn(body)) {
        for (const wrong of WRONG) {
          for (const status of [400, 429, 500]) {
            const reply = { status, headers: {}, body: replaced(body, path, wrong) };
            for (const problem of errorProblems(() => speaker.translator.error(reply, speaker.target)))
              found.push(`${status} ${at(path, wrong)}: ${problem}`);
          }
        }
      }
    }
    expect(summary(found)).toEqual([]);
  });
});

function errorProblems(make: () => unknown): string[] {
  try {
    return problemsOfError(make());
  } catch (thrown) {
    return problemsOfError(thrown);
  }
}

function problemsOfAnswer({ translator, request, target }: Recorded, json: object, body: string): string[] {
  const isEmbeddings = "data" in json || "embedding" in json || "embeddings" in json || "predictions" in json;
  try {
    if (!isEmbeddings) return completionProblems(translator.translate(request, target).reply(body, {}));
    const { data } = json as { readonly data?: readonly unknown[] };
    const input = Array.from({ length: data?.length ?? 1 }, (_, index) => `text ${index}`);
    const answer = translator.translateEmbedding?.({ model: "e", input }, target).reply(body, {});
    return answer === undefined ? [] : embeddingProblems(answer);
  } catch (thrown) {
    return problemsOfError(thrown);
  }
}

/** What a stream came to, without what is made up anew each time, and without its usage: that is taken wherever it stands. */
function traceOf({ chunks, thrown, complete }: Read): string {
  const said = isRouterError(thrown) ? thrown.message : String(thrown);
  const told = chunks.filter(({ choices }) => choices.length > 0).map((chunk) => ({ ...chunk, id: "" }));
  return JSON.stringify([comparable(told), said, complete]);
}

/** Vendors' own fields stay, whatever they are called: in objects, and in those that have become text. */
function plain(chunk: ChatCompletionChunk): ChatCompletionChunk {
  const text = JSON.stringify(chunk).replaceAll(
    /,?\\?"__proto__\\?":\{\\?"content\\?":\\?"x\\?",\\?"usage\\?":7\},?/g,
    (found) => (found.startsWith(",") && found.endsWith(",") ? "," : ""),
  );
  return JSON.parse(text) as ChatCompletionChunk;
}

/** One of each sort: thousands of lines would tell no more. */
function summary(found: readonly string[]): readonly string[] {
  return found.slice(0, 8).concat(found.length > 8 ? [`… ${found.length} in all`] : []);
}
