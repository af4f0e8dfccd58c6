import type { HttpTranslator } from "../provider.ts";
import { sendViaClient } from "../shared/sdk-client.ts";
import { ANTHROPIC_CLIENT } from "./client.ts";
import { errorFromReply } from "./errors.ts";
import { unsupportedParameters } from "./plan.ts";
import { prefill } from "./prefill.ts";
import { chatRequest } from "./request.ts";
import { resolve } from "./resolve.ts";
import { chatReply } from "./response.ts";
import { chunkDecoder } from "./stream.ts";

/** All that is Anthropic's about a call; sending is everybody's. */
export const translator: HttpTranslator = {
  name: "anthropic",
  resolve,
  unsupported: unsupportedParameters,
  prefill,
  chatRequest,
  chatReply,
  chunkDecoder,
  error: errorFromReply,
  viaClient: (client, request, options) => sendViaClient(client, request, options, ANTHROPIC_CLIENT),
};
