/** The three exchanges of a mock. Time is the router's clock, so that limits, hedges and aborts apply as anywhere. */
import type { Answer, AttemptContext, ChunkSource } from "../provider.ts";
import type { Mock } from "../types/mocks.ts";
import type { ChatCompletion, ChatRequest, EmbeddingRequest, EmbeddingResponse } from "../types/openai.ts";
import { untilAborted } from "../until-aborted.ts";
import { chunksOfObject, chunksOfText, MockStream } from "./chunks.ts";
import { DEFAULT_TEXT, mockCompletion } from "./completion.ts";
import { mockEmbedding } from "./embedding.ts";
import { failureOf, midStreamFailure } from "./failure.ts";

export async function complete(
  mock: Mock,
  request: ChatRequest,
  context: AttemptContext,
): Promise<Answer<ChatCompletion>> {
  await wait(mock, context);
  const { target, clock } = context;
  const broken = midStreamFailure(mock, target);
  if (broken !== undefined) throw broken;
  return { body: mockCompletion(mock, request, target, clock.now()), headers: {} };
}

export async function stream(mock: Mock, request: ChatRequest, context: AttemptContext): Promise<ChunkSource> {
  await wait(mock, context);
  const { target, clock } = context;
  const failure = midStreamFailure(mock, target);
  const played = failure === undefined ? mock : { ...mock, response: DEFAULT_TEXT };
  const completion = mockCompletion(played, request, target, clock.now());
  if (typeof played.response === "object" && played.response !== null)
    return new MockStream(chunksOfObject(completion));
  return new MockStream(chunksOfText(completion, request, failure !== undefined), failure);
}

export async function embed(
  mock: Mock,
  request: EmbeddingRequest,
  context: AttemptContext,
): Promise<Answer<EmbeddingResponse>> {
  await wait(mock, context);
  return { body: mockEmbedding(mock, request, context.target), headers: {} };
}

/** The time before the answer, without end for `mock_timeout`; then the failure, if the mock is one. */
async function wait(mock: Mock, context: AttemptContext): Promise<void> {
  const { clock, signal, target } = context;
  context.progress("connected");
  if (mock.delay > 0) await clock.sleep(mock.delay * 1000, signal);
  if (mock.isSilent) await untilAborted(signal, new Promise<never>(() => undefined));
  const failure = failureOf(mock, target);
  if (failure !== undefined) throw failure;
}
