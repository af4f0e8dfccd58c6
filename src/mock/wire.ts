/**
 * What mocks need of OpenAI's wire. It is handed to them, because it is loaded by then: importing it from a module that is
 * loaded later would tear it out of the file that all other calls load.
 */
import { chunksFromCompletion } from "../exchange/chunks-from-completion.ts";
import { tokensOfText } from "../pricing/text-tokens.ts";
import { estimateTokens } from "../pricing/token-estimate.ts";
import { openAiError } from "../providers/openai/errors.ts";
import { readEmbeddings } from "../providers/openai/response/embeddings.ts";
import { readCompletion } from "../providers/openai/response/response.ts";
import { untilAborted } from "../until-aborted.ts";

export interface Wire {
  readonly chunksFromCompletion: typeof chunksFromCompletion;
  readonly estimateTokens: typeof estimateTokens;
  readonly tokensOfText: typeof tokensOfText;
  readonly openAiError: typeof openAiError;
  readonly readEmbeddings: typeof readEmbeddings;
  readonly readCompletion: typeof readCompletion;
  readonly untilAborted: typeof untilAborted;
}

export const WIRE: Wire = {
  chunksFromCompletion,
  estimateTokens,
  tokensOfText,
  openAiError,
  readEmbeddings,
  readCompletion,
  untilAborted,
};
