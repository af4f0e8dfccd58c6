/** Claude on Vertex AI: Anthropic's wire at Google's address. */
import { isErrorAnswer as isGoogleError, errorFromReply as googleError } from "../gemini/errors.ts";
// The one other folder that Vertex builds on beside Gemini's: it serves Anthropic's models over Anthropic's wire.
import { translator as anthropic } from "../anthropic/translator.ts";
import type { Target } from "../../provider.ts";
import { vertexUrl } from "./address.ts";
import { parsedJson } from "../../translation/json.ts";
import type { HttpRequest } from "../../transport/http.ts";
import type { HttpTranslator } from "../../exchange/translator.ts";

const VERSION = "vertex-2023-10-16";

/** How a call to Claude differs from one to Gemini. */
export const claude: Pick<HttpTranslator, "translate" | "error"> = {
  translate(request, target) {
    const exchange = anthropic.translate(request, target);
    return { ...exchange, request: onVertex(exchange.request, target) };
  },
  // Errors come in Google's form or in Anthropic's.
  error: (reply, target) => (isFromGoogle(reply.body) ? googleError(reply, target) : anthropic.error(reply, target)),
};

/** Vertex AI takes the model in the address and the version in the body. */
function onVertex(request: HttpRequest, target: Target): HttpRequest {
  // The JSON that was just written for Anthropic.
  const body = without(JSON.parse(request.body) as Record<string, unknown>, "model");
  const method = body["stream"] === true ? "streamRawPredict" : "rawPredict";
  return {
    url: vertexUrl(target.api_base, target.model.replace(/^anthropic\//, ""), method, "anthropic"),
    headers: without(request.headers, "anthropic-version"),
    body: JSON.stringify({ anthropic_version: VERSION, ...body }),
  };
}

function without<T>(fields: Readonly<Record<string, T>>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

function isFromGoogle(body: string): boolean {
  return isGoogleError(parsedJson(body)) && !/"type"\s*:\s*"error"/.test(body);
}
