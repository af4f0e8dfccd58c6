/** The ways to each provider over our own transport. */
import {
  anthropicProvider,
  azureProvider,
  bedrockProvider,
  geminiProvider,
  openAiProvider,
  vertexAiProvider,
} from "./whole-providers.ts";
import { COMPATIBLE, OPENAI } from "../../../src/providers/openai/compatible.ts";
import { ANTHROPIC_EVENTS, BEDROCK_FRAMES, GEMINI_EVENTS, OPENAI_EVENTS } from "./stream-wires.ts";
import { KEY, type Way } from "./way.ts";
import { connect } from "../../../src/providers/vertex_ai/access-token.ts";
import type { Transport } from "../../../src/transport/http.ts";

/** To a vendor of OpenAI's wire. */
export function compatibleWay(vendor: string, transport: Transport, folder: string = vendor): Way {
  const row = COMPATIBLE.find(({ name }) => name === vendor) ?? OPENAI;
  const provider = openAiProvider(row);
  return { vendor, folder, provider, transport, wire: OPENAI_EVENTS, base: (origin) => `${origin}/v1` };
}

export function azureWay(transport: Transport): Way {
  const provider = azureProvider();
  return { vendor: "azure", folder: "azure", provider, transport, wire: OPENAI_EVENTS, base: (origin) => origin };
}

export function anthropicWay(transport: Transport): Way {
  return {
    vendor: "anthropic",
    folder: "anthropic",
    provider: anthropicProvider(),
    transport,
    wire: ANTHROPIC_EVENTS,
    model: "claude-sonnet-4-5",
    base: (origin) => origin,
  };
}

export function bedrockWay(transport: Transport): Way {
  return {
    vendor: "bedrock",
    folder: "bedrock",
    provider: bedrockProvider(),
    transport,
    wire: BEDROCK_FRAMES,
    model: "us.anthropic.claude-sonnet-4-5-20250929-v1:0",
    base: (origin) => origin,
  };
}

export function geminiWay(transport: Transport): Way {
  return {
    vendor: "gemini",
    folder: "gemini",
    provider: geminiProvider(),
    transport,
    wire: GEMINI_EVENTS,
    model: "gemini-2.5-flash",
    base: (origin) => origin,
  };
}

export function vertexWay(transport: Transport): Way {
  const gemini = geminiWay(transport);
  // It answers as Gemini and as Claude do.
  const answer = GEMINI_EVENTS.answer.replace("{", `${ANTHROPIC_EVENTS.answer.slice(0, -1)},`);
  const wire = { ...GEMINI_EVENTS, answer };
  const params = { model: "vertex_ai/gemini-2.5-flash", vertex_access_token: KEY };
  const { connection } = connect({ ...params, vertex_project: "harbour" }, {});
  const target = { api_key: undefined, params, ...(connection && { connection }) };
  const base = (origin: string): string => `${origin}/v1/projects/harbour/locations/europe-west4`;
  return { ...gemini, vendor: "vertex_ai", folder: "vertex_ai", provider: vertexAiProvider(), wire, target, base };
}
