import type { CompletionUsage } from "../../../types/openai.ts";
import { type CacheWrites, usageWithCache } from "../../../translation/chat/cached-usage.ts";
import { type Fields, fieldsOf, listOf } from "../../../translation/json.ts";
import { countOf, countsOf, isAbsent } from "../../../translation/numbers.ts";
import type { WireUsage } from "../wire.ts";
import { latestCounts } from "../../../translation/chat/latest-counts.ts";

/** The counts that are read. */
const READ = [
  "input_tokens",
  "output_tokens",
  "output_tokens_details",
  "cache_read_input_tokens",
  "cache_creation_input_tokens",
  "cache_creation",
  "server_tool_use",
  "service_tier",
  "iterations",
] as const;

/** `later` over `earlier`: the counts of a stream's last event are the final ones. */
export function mergeUsage(earlier: WireUsage | undefined, later: WireUsage): WireUsage {
  return latestCounts<WireUsage>(READ, earlier, later);
}

/** What is counted once for the answer, and once for each time that the context was made shorter. */
interface Part {
  readonly input: number;
  readonly cached: number;
  readonly written: number;
  readonly output: number;
  readonly writes: CacheWrites | undefined;
}

/** Tokens as OpenAI counts them; `undefined` when a count is not a number. */
export function chatUsage(wire: WireUsage): CompletionUsage | undefined {
  const parts = [fieldsOf(wire), ...compactionsIn(fieldsOf(wire))].map(partOf);
  const total = parts.reduce(sumOf);
  const usage = total && usageWithCache(total, total.writes);
  return usage && { ...usage, ...detailsOf(fieldsOf(wire)) };
}

/** The tokens that went into a shorter context are charged, and are not in the counts of the answer. */
function compactionsIn({ iterations }: Fields): readonly Fields[] {
  return listOf(iterations)
    .map(fieldsOf)
    .filter(({ type }) => type === "compaction");
}

function partOf(wire: Fields): Part | undefined {
  const { ephemeral_5m_input_tokens: short, ephemeral_1h_input_tokens: long } = fieldsOf(wire["cache_creation"]);
  const counts = countsOf({
    input: wire["input_tokens"],
    cached: wire["cache_read_input_tokens"],
    written: wire["cache_creation_input_tokens"],
    output: wire["output_tokens"],
    // These have prices of their own, too.
    thinking: fieldsOf(wire["output_tokens_details"])["thinking_tokens"],
    short,
    long,
  });
  return counts && { ...counts, writes: isAbsent(short) && isAbsent(long) ? undefined : writesOf(counts) };
}

function sumOf(a: Part | undefined, b: Part | undefined): Part | undefined {
  if (a === undefined || b === undefined) return undefined;
  return {
    input: a.input + b.input,
    cached: a.cached + b.cached,
    written: a.written + b.written,
    output: a.output + b.output,
    writes: sumOfWrites(a, b),
  };
}

/** `undefined` when it is not known of all writes how long they last. */
function sumOfWrites(a: Part, b: Part): CacheWrites | undefined {
  if (a.written === 0) return b.writes;
  if (b.written === 0) return a.writes;
  return (
    a.writes &&
    b.writes && {
      ephemeral_5m_input_tokens: a.writes.ephemeral_5m_input_tokens + b.writes.ephemeral_5m_input_tokens,
      ephemeral_1h_input_tokens: a.writes.ephemeral_1h_input_tokens + b.writes.ephemeral_1h_input_tokens,
    }
  );
}

/** What has a price, beside the tokens: reasoning, searches of the web, a service tier, another model's part. */
function detailsOf(wire: Fields): Fields {
  const reasoning_tokens = countOf(fieldsOf(wire["output_tokens_details"])["thinking_tokens"]);
  const web_search_requests = countOf(fieldsOf(wire["server_tool_use"])["web_search_requests"]);
  const { service_tier, iterations } = wire;
  const others = listOf(iterations).filter((each) => fieldsOf(each)["type"] === "advisor_message");
  return {
    ...(reasoning_tokens === undefined ? {} : { completion_tokens_details: { reasoning_tokens } }),
    ...(web_search_requests === undefined ? {} : { server_tool_use: { web_search_requests } }),
    ...(typeof service_tier === "string" && service_tier !== "standard" ? { service_tier } : {}),
    ...(others.length === 0 ? {} : { iterations: others }),
  };
}

function writesOf({ short, long }: { readonly short: number; readonly long: number }): CacheWrites {
  return { ephemeral_5m_input_tokens: short, ephemeral_1h_input_tokens: long };
}
