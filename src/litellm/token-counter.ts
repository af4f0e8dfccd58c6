/** LiteLLM's `token_counter`: the tokens of a text or of messages, with OpenAI's framing. */
import { BadRequestError } from "../errors.ts";
import { tokensOfText } from "../pricing/text-tokens.ts";
import type { RequestMessage } from "../types/openai.ts";
import type { Tokenizer } from "./gpt-tokenizer.ts";
import { tokensOfImage } from "./image-tokens.ts";

/** What is counted, and how. One of `text` and `messages` is needed. */
export interface TokenCounterOptions {
  /** For information only: all models are counted alike. */
  model?: string | undefined;
  text?: string | readonly string[] | undefined;
  messages?: readonly RequestMessage[] | undefined;
  /** Tools of the request: counted as their JSON. */
  tools?: readonly object[] | undefined;
  /** `true`: the messages are an answer, which has no framing. Default `false`. */
  count_response_tokens?: boolean | undefined;
  /** `true`: every image counts as 250 tokens. Default `false`. */
  use_default_image_token_count?: boolean | undefined;
  /** Tokens of an image in place of 250. */
  default_token_count?: number | undefined;
  /** Counts a text: that of `await gptTokenizer()`, or your own. Default: the estimate of this package. */
  tokenizer?: Tokenizer | undefined;
}

const TOKENS_OF_A_MESSAGE = 3;
const TOKENS_OF_A_NAME = 1;
/** The beginning of the answer. */
const TOKENS_AT_THE_END = 3;
const TOKENS_OF_A_PART = 250;

/**
 * The number of tokens. An image counts 85 at low and automatic detail. At high detail it counts 85, and 170 for each tile of
 * 512 pixels, if its data are in the message; else 250, because nothing is fetched. So do audio and files.
 * @throws BadRequestError when neither a text nor messages are given.
 */
export function token_counter(options: TokenCounterOptions): number {
  const { text, messages, tools = [], tokenizer = tokensOfText } = options;
  if (text === undefined && messages === undefined)
    throw new BadRequestError("token_counter needs a text or messages.", { code: "invalid_value" });
  const ofTools = tools.length === 0 ? 0 : tokenizer(JSON.stringify(tools));
  if (text !== undefined) return tokenizer(typeof text === "string" ? text : text.join("")) + ofTools;
  const counted = (messages ?? []).reduce((sum, message) => sum + tokensOfMessage(message, options, tokenizer), 0);
  return counted + ofTools + (options.count_response_tokens === true ? 0 : TOKENS_AT_THE_END);
}

function tokensOfMessage(message: RequestMessage, options: TokenCounterOptions, count: Tokenizer): number {
  let tokens = options.count_response_tokens === true ? 0 : TOKENS_OF_A_MESSAGE;
  for (const [key, value] of Object.entries(message)) {
    if (key === "role" && options.count_response_tokens === true) continue;
    if (typeof value === "string") tokens += count(value) + (key === "name" ? TOKENS_OF_A_NAME : 0);
    else if (key === "content" && Array.isArray(value)) tokens += tokensOfParts(value, options, count);
    else if (value !== null && typeof value === "object") tokens += count(JSON.stringify(value));
  }
  return tokens;
}

function tokensOfParts(parts: readonly unknown[], options: TokenCounterOptions, count: Tokenizer): number {
  return parts.reduce<number>((sum, part) => sum + tokensOfPart(Object(part), options, count), 0);
}

function tokensOfPart(
  part: { readonly type?: unknown; readonly text?: unknown; readonly image_url?: unknown },
  { use_default_image_token_count, default_token_count = TOKENS_OF_A_PART }: TokenCounterOptions,
  count: Tokenizer,
): number {
  if (typeof part.text === "string") return count(part.text);
  if (part.type !== "image_url" || use_default_image_token_count === true) return default_token_count;
  const { url, detail }: { readonly url?: unknown; readonly detail?: unknown } = Object(part.image_url);
  return tokensOfImage(url, detail) ?? default_token_count;
}
