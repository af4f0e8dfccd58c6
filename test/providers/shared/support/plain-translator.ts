import { RateLimitError, ServiceUnavailableError, APIConnectionError } from "../../../../src/errors.ts";
import type { Target } from "../../../../src/provider.ts";
import type { ChatCompletion, ChatCompletionChunk, EmbeddingResponse } from "../../../../src/types/openai.ts";
import type { ServerSentEvent } from "../../../../src/transport/http.ts";
import type { ChunkDecoder, HttpTranslator } from "../../../../src/exchange/translator.ts";

/** The least a provider can be: OpenAI's bodies as they are. */
export const plainTranslator: HttpTranslator = {
  name: "plain",
  translate: (request, target) => ({
    request: {
      url: `${target.api_base}/chat`,
      headers: { "content-type": "application/json", authorization: `Bearer ${target.api_key}` },
      body: JSON.stringify(request),
    },
    reply: (body) => completionIn(body, target),
    decoder: () => new PlainDecoder(),
  }),
  error: ({ status, headers, body }, target) =>
    new RateLimitError(`status ${status}: ${body}`, { status, headers, deployment_id: target.deployment_id }),
  translateEmbedding: (request, target) => ({
    request: { url: `${target.api_base}/embeddings`, headers: {}, body: JSON.stringify(request) },
    reply: (body) => parse(body) as EmbeddingResponse,
  }),
};

function completionIn(body: string, { deployment_id }: Target): ChatCompletion {
  const reply = parse(body) as (ChatCompletion & { error?: { message: string } }) | undefined;
  if (reply?.error !== undefined) throw new ServiceUnavailableError(reply.error.message, { deployment_id });
  if (reply?.choices === undefined) throw new APIConnectionError("no answer in the reply", { deployment_id });
  return reply;
}

class PlainDecoder implements ChunkDecoder {
  complete = false;
  ended = false;
  #held: ChatCompletionChunk | undefined;

  decode({ data }: ServerSentEvent, chunks: ChatCompletionChunk[]): boolean {
    if (data === "[DONE]") {
      this.ended = true;
      return true;
    }
    const chunk = parse(data) as (ChatCompletionChunk & { error?: { message: string } }) | undefined;
    if (chunk === undefined) return false;
    if (chunk.error !== undefined) throw new ServiceUnavailableError(chunk.error.message);
    if (chunk.usage) this.#held = chunk;
    else chunks.push(chunk);
    // An event of another shape makes this throw a `TypeError` after it was added: a decoder may be as careless as that.
    if (chunk.choices.some((choice) => choice.finish_reason !== null)) this.complete = true;
    return true;
  }

  finish(chunks: ChatCompletionChunk[]): void {
    if (this.#held !== undefined) chunks.push(this.#held);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A chunk with `content`, or one that ends the answer. */
export function chunkOf(content: string | undefined, finish: "stop" | null = null): ChatCompletionChunk {
  const delta = content === undefined ? {} : { content };
  return {
    id: "c",
    object: "chat.completion.chunk",
    created: 1,
    model: "m",
    choices: [{ index: 0, delta, finish_reason: finish }],
  };
}

/** An event of the stream. */
export function eventOf(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}

/** The whole answer "Hello" in one piece. */
export const wholeCompletion: ChatCompletion = {
  id: "c",
  object: "chat.completion",
  created: 1,
  model: "m",
  choices: [
    {
      index: 0,
      message: { role: "assistant", content: "Hello", refusal: null },
      finish_reason: "stop",
      logprobs: null,
    },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
};

/** The answer "Hello" as a stream that ends well. */
export const wholeStream: string =
  eventOf(chunkOf("Hel")) + eventOf(chunkOf("lo")) + eventOf(chunkOf(undefined, "stop")) + "data: [DONE]\n\n";
