/** The part of a prompt that a provider caches: everything up to the last block with a marker. Pure, linear. */
import { isFields } from "../fields.ts";
import { RunningHash } from "./running-hash.ts";

/** What a call asks the provider to cache. */
export interface PromptPrefix {
  /** Of the whole prefix. */
  readonly hash: string;
  /** About as many as it has. */
  readonly tokens: number;
  /** The prefix, and its beginnings up to the end of each block: the longest first. */
  readonly beginnings: readonly string[];
  /** How long the provider keeps it, in milliseconds. */
  readonly ttlMs: number;
}

/** The longest beginnings that are looked for: a conversation grows by a few blocks. */
const MOST_BEGINNINGS = 200;

const BYTES_OF_A_TOKEN = 4;

const FIVE_MINUTES = 300_000;
const ONE_HOUR = 3_600_000;

/** `undefined` where nothing is marked. Throws where the prompt cannot be written as JSON. */
export function promptPrefix(request: Readonly<Record<string, unknown>>): PromptPrefix | undefined {
  const messages: unknown = request["messages"];
  if (!Array.isArray(messages)) return undefined;
  const last = messages.findLastIndex(hasMarker);
  if (last === -1) return undefined;
  return hashed(request["tools"], messages.slice(0, last + 1));
}

function hashed(tools: unknown, messages: readonly unknown[]): PromptPrefix | undefined {
  const hash = new RunningHash();
  if (Array.isArray(tools)) for (const tool of tools) hash.add(JSON.stringify(withoutMarkers(tool)));
  const beginnings: string[] = [];
  let ttlMs = FIVE_MINUTES;
  messages.forEach((message: unknown, index) => {
    const { content, cache_control: own, ...rest } = Object(message);
    hash.add(JSON.stringify(rest));
    const blocks: readonly unknown[] = Array.isArray(content) ? content : [{ type: "text", text: content }];
    const isLast = index === messages.length - 1;
    // A marked message is marked at its end.
    const end = isLast && !isMarker(own) ? blocks.findLastIndex(isMarked) + 1 : blocks.length;
    for (const block of blocks.slice(0, end)) {
      hash.add(textOf(block));
      beginnings.push(hash.value);
    }
    if (isLast) ttlMs = lifetime(isMarker(own) ? own : Object(blocks[end - 1]).cache_control);
  });
  const whole = beginnings.at(-1);
  if (whole === undefined) return undefined;
  return {
    hash: whole,
    tokens: hash.bytes / BYTES_OF_A_TOKEN,
    beginnings: beginnings.slice(-MOST_BEGINNINGS).toReversed(),
    ttlMs,
  };
}

function hasMarker(message: unknown): boolean {
  if (!isFields(message)) return false;
  const { content, cache_control } = message;
  return isMarker(cache_control) || (Array.isArray(content) && content.some(isMarked));
}

function isMarked(block: unknown): boolean {
  return isFields(block) && isMarker(block["cache_control"]);
}

function isMarker(marker: unknown): boolean {
  return isFields(marker) && marker["type"] === "ephemeral";
}

function lifetime(marker: unknown): number {
  return isFields(marker) && marker["ttl"] === "1h" ? ONE_HOUR : FIVE_MINUTES;
}

/** Of a text block its text: a content that is a string counts as one. */
function textOf(block: unknown): string {
  if (!isFields(block)) return JSON.stringify(block) ?? "";
  const { type, text } = block;
  if (type === "text" && typeof text === "string") return `text ${text}`;
  return JSON.stringify(withoutMarkers(block));
}

function withoutMarkers(value: unknown): unknown {
  if (!isFields(value)) return value;
  const { function: own, ...rest } = value;
  delete rest["cache_control"];
  return own === undefined ? rest : { ...rest, function: withoutMarkers(own) };
}
