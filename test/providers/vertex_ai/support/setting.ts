/** Shared by the tests of Vertex AI. */
import { generateKeyPairSync } from "node:crypto";
import { vertexTranslator } from "../../../../src/providers/vertex_ai/translator.ts";
import type { Target } from "../../../../src/provider.ts";
import type { ChatRequest } from "../../../../src/types/openai.ts";
import { targetOf as geminiTarget } from "../../gemini/support/setting.ts";

export const TOKEN = "ya29.test-token-0123456789";
export const BASE = "https://us-central1-aiplatform.googleapis.com/v1/projects/harbour/locations/us-central1";

/** A deployment of `model` with an access token of its own. */
export function targetOf(model = "gemini-2.5-flash", changes: Partial<Target> = {}): Target {
  return geminiTarget(model, {
    provider: "vertex_ai",
    api_base: BASE,
    api_key: undefined,
    params: { model: `vertex_ai/${model}`, vertex_access_token: TOKEN },
    ...changes,
  });
}

export function requestOf(
  request: ChatRequest,
  target: Target = targetOf(),
): { url: string; headers: Record<string, string>; body: Record<string, unknown> } {
  const { url, headers, body } = vertexTranslator().translate(request, target).request;
  return { url, headers: { ...headers }, body: JSON.parse(body) as Record<string, unknown> };
}

/** A service account's key file, with a key made for the tests. */
export function serviceAccount(token_uri: string): Record<string, string> {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return {
    type: "service_account",
    project_id: "harbour",
    private_key_id: "key-1",
    private_key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    client_email: "pilot@harbour.iam.gserviceaccount.com",
    client_id: "1",
    token_uri,
  };
}
