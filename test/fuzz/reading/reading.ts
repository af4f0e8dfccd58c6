/** What may be made of a response: whether it may count as an answer, and what that answer says. */
import type { Delivery } from "../draft.ts";
import type { Dialect } from "../families.ts";
import { type Channel, heardIn, NOTHING, type Heard } from "./dialects.ts";
import { amazonEvents, normalized, type ReadEvent, serverSentEvents } from "./events.ts";
import { readResponse, type ReadResponse } from "./http.ts";
import type { Piece } from "./pieces.ts";

export interface Reading {
  /** It may be taken for a whole answer; if not, why not. */
  readonly broken: string | undefined;
  readonly channels: ReadonlyMap<Channel, readonly Piece[]>;
  /** Some of its events are not as the provider wrote them: calls may be told apart in more than one way. */
  readonly altered: boolean;
  /** The body, where it is JSON. */
  readonly json?: unknown;
}

export interface Expected {
  readonly dialect: Dialect;
  readonly streamed: boolean;
  /** What the provider wrote: the events, or the body. */
  readonly written: readonly Buffer[];
}

/** Pieces of arguments in the order in which they came, whichever call they belong to. */
export const ALL_CALLS: Channel = "calls";

const brokenBy = (broken: string): Reading => ({ broken, channels: new Map(), altered: true });

export async function readingOf({ pieces, end }: Delivery, expected: Expected): Promise<Reading> {
  const response = await readResponse(Buffer.concat(pieces), end);
  if (response === undefined) return brokenBy("it is no response");
  const { status } = response;
  if (status < 200 || status > 299 || status === 204) return brokenBy(`its status is ${status}`);
  const json = parsed(response.body.toString().replace(/^\uFEFF/, ""));
  if (!expected.streamed) return plainReading(response, json, expected);
  const whole = json === undefined || !response.complete ? undefined : plainReading(response, json, expected);
  const streamed = streamReading(response, expected);
  // Some servers answer a stream's request with one body.
  return whole !== undefined && whole.channels.size > 0 && streamed.broken !== undefined ? whole : streamed;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function plainReading({ body, complete }: ReadResponse, json: unknown, { dialect, written }: Expected): Reading {
  if (!complete) return brokenBy("its body is cut");
  if (json === undefined) return brokenBy("its body is no JSON");
  const heard = heardIn(dialect, json, undefined);
  if (heard.mistyped) return brokenBy("its text is no text");
  const altered = !body.equals(Buffer.concat(written));
  return { broken: undefined, channels: channelsOf([{ heard, optional: altered }]), altered, json };
}

function streamReading({ body }: ReadResponse, { dialect, written }: Expected): Reading {
  const events = dialect === "bedrock" ? amazonEvents(body) : serverSentEvents(body);
  const as_written = new Set(written.map((event) => rawOf(event, dialect)));
  let finished = false;
  // Also in another order they are not what was written.
  let altered = events.some(({ raw }, index) => raw !== rawOf(written[index], dialect));
  const taken: { heard: Heard; optional: boolean }[] = [];
  // Blocks of a type that nobody knows may be left out.
  const unknown = new Set<unknown>();
  for (const event of events) {
    const genuine = as_written.has(event.raw);
    altered ||= !genuine;
    const all = heardInEvent(event, dialect);
    for (const heard of all) {
      if (heard.opens !== undefined && !genuine) unknown.add(heard.opens);
      const isUnknown = heard.block !== undefined && unknown.has(heard.block);
      taken.push({ heard, optional: !genuine || finished || all.length > 1 || isUnknown });
    }
    finished ||= all.some(({ finish }) => finish);
    if (genuine && all.some(({ end }) => end)) break;
  }
  return { broken: finished ? undefined : "nothing ends the answer", channels: channelsOf(taken), altered };
}

function rawOf(event: Buffer | undefined, dialect: Dialect): string {
  if (event === undefined) return "";
  return dialect === "bedrock" ? event.toString("latin1") : normalized(event.toString().replaceAll("\r\n", "\n"));
}

/** An event that was run together with another may be read line by line. */
function heardInEvent({ data, name }: ReadEvent, dialect: Dialect): Heard[] {
  if (data.trim() === "[DONE]") return [{ ...NOTHING, finish: true, end: true }];
  const whole = parsed(data);
  if (whole !== undefined)
    return (Array.isArray(whole) ? whole : [whole]).map((value) => heardIn(dialect, value, name ?? ""));
  if (!data.includes("\n")) return [];
  return data.split("\n").flatMap((line) => heardInEvent({ data: line, name, raw: "" }, dialect));
}

function channelsOf(all: readonly { readonly heard: Heard; readonly optional: boolean }[]): Map<Channel, Piece[]> {
  const channels = new Map<Channel, Piece[]>();
  const add = (name: Channel, piece: Piece): void => void channels.set(name, [...(channels.get(name) ?? []), piece]);
  let calls = 0;
  for (const { heard, optional } of all)
    for (const { channel, text } of heard.said) {
      // Gemini's calls come whole and have no number.
      add(channel === "tool:" ? `tool:${calls++}` : channel, { text, optional });
      if (channel.startsWith("tool:")) add(ALL_CALLS, { text, optional: true });
    }
  return channels;
}
