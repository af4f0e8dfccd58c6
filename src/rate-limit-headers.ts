import type { RateLimitFacts } from "./types/metadata.ts";
import type { Headers } from "./providers/provider.ts";

/** What the headers say of the provider's limits, under OpenAI's names or Anthropic's. `undefined` when they say nothing. */
export function rateLimitFacts(headers: Headers): RateLimitFacts | undefined {
  const read = (part: string, what: string): string | undefined =>
    headers[`x-ratelimit-${part}-${what}`] ?? headers[`anthropic-ratelimit-${what}-${part}`];
  const facts: RateLimitFacts = {};
  const limitRequests = count(read("limit", "requests"));
  const remainingRequests = count(read("remaining", "requests"));
  const limitTokens = count(read("limit", "tokens"));
  const remainingTokens = count(read("remaining", "tokens"));
  const resetRequests = read("reset", "requests");
  const resetTokens = read("reset", "tokens");
  if (limitRequests !== undefined) facts.limit_requests = limitRequests;
  if (remainingRequests !== undefined) facts.remaining_requests = remainingRequests;
  if (limitTokens !== undefined) facts.limit_tokens = limitTokens;
  if (remainingTokens !== undefined) facts.remaining_tokens = remainingTokens;
  if (resetRequests !== undefined) facts.reset_requests = resetRequests;
  if (resetTokens !== undefined) facts.reset_tokens = resetTokens;
  return Object.keys(facts).length === 0 ? undefined : facts;
}

/** A whole number, or nothing: a provider may write "unlimited". */
function count(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text.trim()) ? Number(text) : undefined;
}
