/** What the caller of a case does: asks, reads, leaves. */
import { isRouterError, type RouterMetadata } from "../../src/index.ts";
import type { CompletionParams } from "../../src/router/call-signatures.ts";
import type { ChatCompletion, ChatCompletionChunk, EmbeddingResponse } from "../../src/types/openai.ts";
import type { FuzzCase } from "./case.ts";
import { gather, type Gathered, gatheredWhole, nothing } from "./gathered.ts";
import { nextTurn } from "./raw-server.ts";
import { chatParams, INPUT } from "./request.ts";
import type { FuzzRouter } from "./router-of.ts";
import type { Exchange } from "./stage.ts";

/** The reason of an abort by the caller: nothing else comes out of it. */
export const LEAVING: Error = new Error("The caller leaves.");

export type Ending =
  | { readonly kind: "answer" }
  /** The reader has left by `break`. */
  | { readonly kind: "left" }
  | { readonly kind: "error"; readonly error: unknown };

/** What the caller has so far. */
export interface Playing {
  gathered: Gathered;
  readonly chunks: ChatCompletionChunk[];
  completion: ChatCompletion | undefined;
  embedding: EmbeddingResponse | undefined;
  metadata: RouterMetadata | undefined;
}

export const beginning = (): Playing => ({
  gathered: nothing(),
  chunks: [],
  completion: undefined,
  embedding: undefined,
  metadata: undefined,
});

export async function play(
  fuzzed: FuzzCase,
  router: FuzzRouter,
  playing: Playing,
  exchanges: readonly Exchange[],
): Promise<Ending> {
  const leaving = new AbortController();
  const options = { signal: leaving.signal };
  try {
    if (fuzzed.reader === "abort_while_waiting")
      void (async () => {
        while (exchanges.length === 0) await nextTurn();
        leaving.abort(LEAVING);
      })();
    if (fuzzed.mode === "embedding") {
      const answer = await router.embedding({ model: "main", input: [...INPUT] }, options);
      playing.embedding = answer;
      playing.metadata = answer.router_metadata;
      return { kind: "answer" };
    }
    if (fuzzed.mode === "stream") return await readStream(fuzzed, router, playing, leaving);
    const answer = await router.completion(chatParams(fuzzed) as CompletionParams<string> & { stream: false }, options);
    playing.completion = answer;
    playing.metadata = answer.router_metadata;
    playing.gathered = gatheredWhole(answer);
    return { kind: "answer" };
  } catch (error) {
    if (isRouterError(error)) playing.metadata ??= error.router_metadata;
    return { kind: "error", error };
  }
}

async function readStream(
  fuzzed: FuzzCase,
  router: FuzzRouter,
  playing: Playing,
  leaving: AbortController,
): Promise<Ending> {
  const { reader, leave_after } = fuzzed;
  const params = chatParams(fuzzed) as CompletionParams<string> & { stream: true };
  const stream = await router.completion(params, { signal: leaving.signal });
  playing.metadata = stream.router_metadata;
  if (reader === "final") {
    const answer = await stream.finalCompletion();
    playing.completion = answer;
    playing.gathered = gatheredWhole(answer);
    return { kind: "answer" };
  }
  for await (const chunk of stream) {
    playing.chunks.push(chunk);
    playing.gathered = gather(playing.gathered, chunk);
    if (reader === "slow") for (let turns = 0; turns < 5; turns += 1) await nextTurn();
    if (playing.chunks.length <= leave_after) continue;
    if (reader === "break") return { kind: "left" };
    if (reader === "abort") leaving.abort(LEAVING);
  }
  playing.completion = await stream.finalCompletion();
  return { kind: "answer" };
}
