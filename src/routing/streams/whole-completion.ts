import { APIError } from "../../errors.ts";
import { isFields } from "../../fields.ts";
import { tokensOfText } from "../../pricing/text-tokens.ts";
import { estimateTokens } from "../../pricing/token-estimate.ts";
import type { ChatCompletion, ChatCompletionChunk, CompletionUsage, RequestMessage } from "../../types/openai.ts";
import { Transcript } from "./transcript.ts";

/**
 * The completion that chunks make; `undefined` when there are none. Without a usage among them it is estimated, if the
 * prompt is given. Throws an `APIError` when something among them is no chunk.
 */
export function completionOf(
  chunks: readonly ChatCompletionChunk[],
  messages: readonly RequestMessage[] | undefined,
): ChatCompletion | undefined {
  if (chunks.length === 0) return undefined;
  const transcript = new Transcript();
  let usage: CompletionUsage | undefined;
  try {
    for (const chunk of chunks) {
      if (!isFields(chunk) || !Array.isArray(chunk.choices))
        throw new TypeError("Among the chunks is something that is none.");
      if (chunk.router_event === "restart") transcript.clear();
      transcript.add(chunk);
      usage = chunk.usage ?? usage;
    }
    const completion = transcript.completion(undefined);
    const counted = usage ?? (messages && estimated(completion, messages));
    return counted === undefined ? completion : { ...completion, usage: counted };
  } catch (cause) {
    throw new APIError("Error building chunks for logging/streaming usage calculation", { status: 500, cause });
  }
}

function estimated({ choices }: ChatCompletion, messages: readonly RequestMessage[]): CompletionUsage {
  const prompt_tokens = estimateTokens(messages);
  const completion_tokens = choices.reduce((sum, { message }) => sum + tokensOfText(message.content ?? ""), 0);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}
