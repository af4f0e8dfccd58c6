/** OpenAI's tokenizer, from the optional package `gpt-tokenizer`. */
import { notLoaded } from "../exchange/optional-sdk.ts";
import { countInSlices } from "../pricing/token-slices.ts";

/** Counts the tokens of a text. */
export type Tokenizer = (text: string) => number;

/** Of current models, and of those before GPT-4o. */
export type Encoding = "o200k_base" | "cl100k_base";

/** Text that looks like one of the tokenizer's own marks is text. */
const AS_TEXT = { disallowedSpecial: new Set<string>() };

/**
 * Loads the tokenizer, which takes a third of a second and some 60 MB of memory. It counts in slices of at most 2,048
 * characters, so that a megabyte of one letter does not stop the process.
 * @throws ConfigurationError when the package `gpt-tokenizer` is not installed.
 */
export async function gptTokenizer(encoding: Encoding = "o200k_base"): Promise<Tokenizer> {
  const { countTokens } = await load(encoding);
  return (text) => countInSlices(text, (slice) => countTokens(slice, AS_TEXT));
}

async function load(encoding: Encoding): Promise<typeof import("gpt-tokenizer/encoding/o200k_base")> {
  try {
    return encoding === "cl100k_base"
      ? await import("gpt-tokenizer/encoding/cl100k_base")
      : await import("gpt-tokenizer/encoding/o200k_base");
  } catch (cause) {
    throw notLoaded("gpt-tokenizer", cause);
  }
}
