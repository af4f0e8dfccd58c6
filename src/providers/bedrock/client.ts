import { connectionError } from "../../transport/connection-error.ts";
import { abortable } from "../../transport/fetch-transport.ts";
import type { HttpRequest, HttpResponse, TransportOptions } from "../../transport/http.ts";
import { loadSdk } from "./credentials/aws-sdk.ts";
import { PLACEHOLDER_MODEL, SdkExchange } from "./sdk-exchange.ts";

type Sdk = typeof import("@aws-sdk/client-bedrock-runtime");
type Client = Pick<InstanceType<Sdk["BedrockRuntimeClient"]>, "send">;

/** True for an object that commands can be sent through. */
export function isClient(client: object): client is Client {
  return "send" in client && typeof client.send === "function" && "config" in client;
}

/**
 * Sends through the caller's own client (`litellm_params.client`): its region, endpoint, credentials, middleware and proxy, but
 * the router's body. Returns the raw answer. The client itself sees an empty one, so it neither retries nor decodes anything.
 */
export async function viaClient(
  client: object,
  request: HttpRequest,
  options: TransportOptions,
): Promise<HttpResponse> {
  const { target } = options;
  if (!isClient(client)) throw connectionError("litellm_params.client cannot send: it has no send method", target);
  const { ConverseCommand } = await loadSdk();
  options.progress("connected");
  return abortable(options, async (signal) => {
    const exchange = new SdkExchange(request);
    // The SDK requires a model, although the path is replaced before it is signed.
    const command = new ConverseCommand({ modelId: PLACEHOLDER_MODEL, messages: [] });
    exchange.attachTo(command);
    try {
      await client.send(command, { abortSignal: signal });
    } catch (cause) {
      throw connectionError("The request could not be made by litellm_params.client", target, { cause });
    }
    return exchange.response(target);
  });
}
