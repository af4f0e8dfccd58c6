import type { HttpTranslator } from "../provider.ts";
import { viaClient } from "./client.ts";
import { Connection } from "./connection.ts";
import { errorFromReply } from "./errors.ts";
import { FrameDecoder } from "./frames.ts";
import { unsupportedParameters } from "./plan.ts";
import { prefill } from "./prefill.ts";
import { chatRequest } from "./request.ts";
import { resolve } from "./resolve.ts";
import { chatReply } from "./response.ts";
import { chunkDecoder } from "./stream.ts";

/** All that is Bedrock's about a call; sending is everybody's. */
export const translator: HttpTranslator = {
  name: "bedrock",
  resolve: (params, env) => resolve(params, env),
  unsupported: unsupportedParameters,
  prefill,
  chatRequest,
  chatReply,
  chunkDecoder,
  eventDecoder: () => new FrameDecoder(),
  error: errorFromReply,
  async sign(request, context) {
    const { api_key, connection } = context.target;
    if (connection instanceof Connection) return connection.authorization(request, context);
    return api_key === undefined ? {} : { authorization: `Bearer ${api_key}` };
  },
  viaClient,
};
