import { BadRequestError } from "../errors.ts";
import { estimateTokens } from "../pricing/token-estimate.ts";
import type { RequestMessage } from "../types/openai.ts";

/** How far messages are trimmed. One of `max_tokens` and `max_input_tokens` is needed. */
export interface TrimOptions {
  /** The most tokens that the messages may have. */
  max_tokens?: number | undefined;
  /** The model's context window, of which `trim_ratio` is used. */
  max_input_tokens?: number | undefined;
  /** The share of `max_input_tokens` that the messages may fill. Default 0.75. */
  trim_ratio?: number | undefined;
  /** Counts the tokens of messages. Default: the router's estimate. */
  token_counter?: ((messages: readonly RequestMessage[]) => number) | undefined;
  /** `true`: returns `[messages, tokens]`, with the tokens that are left of the limit. Default `false`. */
  return_response_tokens?: boolean | undefined;
}

/** Messages that stay together: an assistant's tool calls and their results, or one message. */
type Unit = readonly RequestMessage[];

/**
 * The messages, or the newest of them that fit. System and developer messages are kept; tool calls are kept or dropped with
 * their results; the first message that does not fit is shortened in its middle, if it is a text. The last message is always
 * kept. The list that is passed stays as it is.
 * @throws BadRequestError when no limit is given.
 */
export function trim_messages(
  messages: readonly RequestMessage[],
  options: TrimOptions & { return_response_tokens: true },
): [messages: RequestMessage[], response_tokens: number];
export function trim_messages(messages: readonly RequestMessage[], options: TrimOptions): RequestMessage[];
export function trim_messages(
  messages: readonly RequestMessage[],
  options: TrimOptions,
): RequestMessage[] | [RequestMessage[], number] {
  const limit = limitOf(options);
  const count = options.token_counter ?? estimateTokens;
  const kept = count(messages) <= limit ? [...messages] : trimmed(messages, limit, count);
  return options.return_response_tokens === true ? [kept, Math.max(0, limit - count(kept))] : kept;
}

function limitOf({ max_tokens, max_input_tokens, trim_ratio = 0.75 }: TrimOptions): number {
  const limit = max_tokens ?? (max_input_tokens === undefined ? undefined : Math.floor(max_input_tokens * trim_ratio));
  if (typeof limit === "number" && limit >= 0) return limit;
  throw new BadRequestError("trim_messages needs max_tokens, or max_input_tokens: there is no table of models.", {
    param: "max_tokens",
    code: "invalid_value",
  });
}

type Count = (messages: readonly RequestMessage[]) => number;

function trimmed(messages: readonly RequestMessage[], limit: number, count: Count): RequestMessage[] {
  const system = messages.filter(isSystem);
  const units = unitsOf(messages.filter((message) => !isSystem(message)));
  let left = limit - (system.length === 0 ? 0 : count(system));
  const kept: Unit[] = [];
  for (const unit of units.toReversed()) {
    const cost = count(unit);
    if (cost <= left) {
      kept.unshift(unit);
      left -= cost;
      continue;
    }
    const shorter = shortened(unit, left, count);
    if (shorter !== undefined) kept.unshift([shorter]);
    // A call without its last message asks nothing.
    else if (kept.length === 0) kept.unshift(unit);
    break;
  }
  return [...system, ...kept.flat()];
}

function isSystem({ role }: RequestMessage): boolean {
  return role === "system" || role === "developer";
}

/** Results of tools belong to the message before them. */
function unitsOf(messages: readonly RequestMessage[]): Unit[] {
  const units: RequestMessage[][] = [];
  for (const message of messages) {
    const last = units.at(-1);
    if (last !== undefined && (message.role === "tool" || message.role === "function")) last.push(message);
    else units.push([message]);
  }
  return units;
}

/** What stands in the place of what was left out. */
const GAP = "..";
/** A shorter rest says nothing, in characters. */
const SHORTEST = 8;

/** The text without its middle, as long as it may be; `undefined` for what cannot be shortened so far. */
function shortened([message, ...results]: Unit, limit: number, count: Count): RequestMessage | undefined {
  if (message === undefined || results.length > 0 || "tool_calls" in message || "function_call" in message)
    return undefined;
  const { content } = message;
  if (typeof content !== "string") return undefined;
  const of = (length: number): RequestMessage => ({ ...message, content: withoutMiddle(content, length) });
  let [least, most] = [SHORTEST, content.length];
  if (most <= least || count([of(least)]) > limit) return undefined;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (count([of(middle)]) <= limit) least = middle;
    else most = middle - 1;
  }
  return of(least);
}

/** `length` characters of both ends. A character of two UTF-16 units is not divided. */
function withoutMiddle(text: string, length: number): string {
  const half = Math.floor(length / 2);
  let [end, start] = [length - half, text.length - half];
  if (isLow(text, end)) end -= 1;
  if (isLow(text, start)) start += 1;
  return `${text.slice(0, end)}${GAP}${text.slice(start)}`;
}

/** The second half of a character stands there. */
function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}
