/** A stream that has lost the event with which a call began is no whole answer: nobody knows what was to be called. */
import { describe, expect, it } from "vitest";
import { isRouterError } from "../../src/errors.ts";
import type { ChatCompletionChunk } from "../../src/types/openai.ts";
import { eventsOf, type Recorded, speakers, streamsOf } from "./support/wire-bodies.ts";
import type { ServerSentEvent } from "../../src/transport/http.ts";

/** How the event is known that a call begins with, on each wire whose calls come in pieces. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  openai: /"name":\s*"[^"]+"/,
  anthropic: /"type":\s*"tool_use"/,
  bedrock: /"toolUseId"/,
};
const FILES: Readonly<Record<string, readonly string[]>> = {
  openai: ["arguments-in-pieces.sse", "parallel-tools-interleaved.sse", "tool-calls.sse"],
  anthropic: ["parallel-tools.sse", "json-tool.sse"],
  bedrock: ["parallel-tools.jsonl", "json-tool.jsonl"],
};

const cases = speakers().flatMap((speaker) =>
  streamsOf(speaker)
    .filter(({ vendor, file }) => FILES[vendor]?.includes(file) === true)
    .map((recorded) => [recorded.vendor, recorded.file, recorded] as const),
);

function isWhole({ translator, request, target }: Recorded, events: readonly ServerSentEvent[]): boolean {
  const decoder = translator.translate({ ...request, stream: true }, target).decoder({});
  const chunks: ChatCompletionChunk[] = [];
  try {
    for (const event of events) if (!decoder.ended) decoder.decode(event, chunks);
  } catch (error) {
    if (!isRouterError(error)) throw error;
    return false;
  }
  return decoder.complete;
}

/** Whether arguments come behind the event: a call without any leaves no trace of itself. */
function hasArguments(events: readonly ServerSentEvent[], begin: number, beginning: RegExp): boolean {
  const rest = events.slice(begin + 1);
  const next = rest.findIndex(({ data }) => beginning.test(data));
  const own = next === -1 ? rest : rest.slice(0, next);
  return own.some(({ data }) => /"(?:arguments|partial_json|input)":\s*"[^"]/.test(data));
}

describe("a call whose beginning was lost", () => {
  it.each(cases)("makes no whole answer at %s (%s)", (vendor, _, recorded) => {
    const events = eventsOf(recorded);
    const beginning = BEGINNINGS[vendor] ?? /$/;
    const begins = [...events.entries()].filter(
      ([place, { data }]) => beginning.test(data) && hasArguments(events, place, beginning),
    );
    expect(begins).not.toEqual([]);
    expect(isWhole(recorded, events)).toBe(true);
    for (const [place] of begins) expect(isWhole(recorded, events.toSpliced(place, 1))).toBe(false);
  });
});
