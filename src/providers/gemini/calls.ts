/** Calls to Gemini: loaded with the first of them. */
import { embedInBatches } from "../shared/embed-in-batches.ts";
import type { Calls } from "../shared/lazy-provider.ts";
import { httpProvider } from "../shared/http-provider.ts";
import { studioEmbeddings } from "./embeddings.ts";
import { translator } from "./translator.ts";

export const calls: Calls = { ...httpProvider(translator), embed: embedInBatches(translator, studioEmbeddings) };
