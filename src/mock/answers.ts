/** The three exchanges of a mock. Time is the router's clock, so that limits, hedges and aborts apply as anywhere. */
import type { Answer, AttemptContext, ChunkSource } from "../provider.ts";
import type { Mock } from "../types/mocks.ts";
import type {
  ChatCompletion,
  ChatRequest,
  CompletionUsage,
  EmbeddingRequest,
  EmbeddingResponse,
} from "../types/openai.ts";
import { chunksOfText, countedUsage, MockStream } from "./chunks.ts";
import { DEFAULT_TEXT, mockCompletion } from "./completion.ts";
import { mockEmbedding } from "./embedding.ts";
import { failureOf, midStreamFailure } from "./failure.ts";
import type { Wire } from "./wire.ts";

/** A mock, and what it reads and writes answers with. */
export interface Played {
  readonly mock: Mock;
  readonly wire: Wire;
}

export async function complete(
  played: Played,
  request: ChatRequest,
  context: AttemptContext,
): Promise<Answer<ChatCompletion>> {
  await wait(played, context);
  const { mock, wire } = played;
  const { target } = context;
  const broken = midStreamFailure(mock, target);
  if (broken !== undefined) throw broken;
  return { body: mockCompletion(mock, wire, request, context), headers: {} };
}

export async function stream(played: Played, request: ChatRequest, context: AttemptContext): Promise<ChunkSource> {
  await wait(played, context);
  const { wire } = played;
  const { target } = context;
  const failure = midStreamFailure(played.mock, target);
  const mock = failure === undefined ? played.mock : { ...played.mock, response: DEFAULT_TEXT };
  const completion = mockCompletion(mock, wire, request, context);
  const usage = (text: string): CompletionUsage => countedUsage(text, request, wire);
  if (typeof mock.response === "object" && mock.response !== null)
    return new MockStream(wire.chunksFromCompletion(completion, true));
  return new MockStream(chunksOfText(completion, failure === undefined ? usage : undefined), failure);
}

export async function embed(
  played: Played,
  request: EmbeddingRequest,
  context: AttemptContext,
): Promise<Answer<EmbeddingResponse>> {
  await wait(played, context);
  return { body: mockEmbedding(played.mock, played.wire, request, context.target), headers: {} };
}

/** The time before the answer, without end for `mock_timeout`; then the failure, if the mock is one. */
async function wait({ mock, wire }: Played, context: AttemptContext): Promise<void> {
  const { clock, signal, target } = context;
  context.progress("connected");
  if (mock.delay > 0) await clock.sleep(mock.delay * 1000, signal);
  if (mock.isSilent) await wire.untilAborted(signal, new Promise<never>(() => undefined));
  const failure = failureOf(mock, wire, target);
  if (failure !== undefined) throw failure;
}
