/** The same completion as it is streamed: in pieces of three characters. */
import type { ChunkSource } from "../provider.ts";
import type { RouterError } from "../errors.ts";
import type {
  ChatCompletion,
  ChatCompletionChunk,
  ChatRequest,
  ChunkChoice,
  CompletionUsage,
} from "../types/openai.ts";
import type { Wire } from "./wire.ts";

/** Characters of a chunk, as in LiteLLM. */
const PIECE = 3;
/** Chunks that are made at once: a reader may stop at any time, and a text may be long. */
const BATCH = 64;

/** A mocked stream. With `failure` it breaks after its content. */
export class MockStream implements ChunkSource {
  readonly headers = {};
  readonly malformed = 0;
  readonly #chunks: Iterator<ChatCompletionChunk>;
  readonly #failure: RouterError | undefined;
  #isDone = false;

  constructor(chunks: Iterable<ChatCompletionChunk>, failure?: RouterError) {
    this.#chunks = chunks[Symbol.iterator]();
    this.#failure = failure;
  }

  read(): Promise<readonly ChatCompletionChunk[] | undefined> {
    const batch: ChatCompletionChunk[] = [];
    while (batch.length < BATCH && !this.#isDone) {
      const next = this.#chunks.next();
      if (next.done === true) this.#isDone = true;
      else batch.push(next.value);
    }
    if (batch.length > 0) return Promise.resolve(batch);
    return this.#failure === undefined ? Promise.resolve(undefined) : Promise.reject(this.#failure);
  }

  cancel(): void {
    this.#isDone = true;
  }
}

/**
 * The chunks of a text that a mock answers. The role is in the first, and an empty one with the finish reason is the last
 * before the usage. Without `usageOf` the end is missing.
 */
export function* chunksOfText(
  completion: ChatCompletion,
  usageOf: ((text: string) => CompletionUsage) | undefined,
): Generator<ChatCompletionChunk> {
  const { id, created, model, choices } = completion;
  const chunk = (of: ChunkChoice[]): ChatCompletionChunk => ({
    id,
    object: "chat.completion.chunk",
    created,
    model,
    choices: of,
  });
  const text = choices[0].message.content ?? "";
  let role: { role?: "assistant" } = { role: "assistant" };
  for (const piece of piecesOf(text)) {
    yield chunk(
      choices.map(({ index }) => ({ index, delta: { ...role, content: piece }, finish_reason: null, logprobs: null })),
    );
    role = {};
  }
  const calls = choices[0].message.tool_calls?.map((call, index) => ({ index, ...call }));
  if (calls !== undefined) {
    yield chunk([{ index: 0, delta: { ...role, tool_calls: calls }, finish_reason: null, logprobs: null }]);
  }
  if (usageOf === undefined) return;
  yield chunk(choices.map(({ index }) => ({ index, delta: {}, finish_reason: "stop", logprobs: null })));
  yield { ...chunk([]), usage: usageOf(text) };
}

/** A character of two UTF-16 units is not divided. */
function* piecesOf(text: string): Generator<string> {
  let piece = "";
  let length = 0;
  for (const character of text) {
    piece += character;
    length += 1;
    if (length < PIECE) continue;
    yield piece;
    [piece, length] = ["", 0];
  }
  if (piece !== "") yield piece;
}

/** Of a stream LiteLLM counts the tokens; here they are estimated. */
export function countedUsage(text: string, { messages }: ChatRequest, wire: Wire): CompletionUsage {
  const prompt_tokens = wire.estimateTokens(messages);
  const completion_tokens = wire.tokensOfText(text);
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}
