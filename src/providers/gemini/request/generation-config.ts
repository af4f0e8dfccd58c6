import type { ChatRequest } from "../../../types/openai.ts";
import type { Plan } from "./plan.ts";
import { thinkingConfig } from "./reasoning.ts";
import { defined, fieldsOf, isFields, someText, listOf } from "../../../translation/json.ts";
import { type WireGenerationConfig } from "../wire.ts";

/** The parameters of the request that belong to `generationConfig`. */
export function generationConfig({ request, capabilities, answer }: Plan): WireGenerationConfig {
  const { temperature, top_p, top_k, n, seed, presence_penalty, frequency_penalty } = request;
  const { max_completion_tokens, max_tokens } = request;
  return defined({
    temperature: amount(temperature),
    topP: amount(top_p),
    topK: amount(top_k),
    candidateCount: n === 1 ? undefined : amount(n),
    maxOutputTokens: amount(max_completion_tokens) ?? amount(max_tokens),
    seed: amount(seed),
    presencePenalty: amount(presence_penalty),
    frequencyPenalty: amount(frequency_penalty),
    stopSequences: stopSequences(request.stop),
    responseModalities: modalities(request.modalities),
    speechConfig: speechConfig(request.audio),
    thinkingConfig: thinkingConfig(request, capabilities),
    ...logprobs(request),
    ...answerFormat(request.response_format, answer),
  });
}

function amount(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}

function stopSequences(stop: unknown): string[] | undefined {
  const sequences = (Array.isArray(stop) ? (stop as unknown[]) : [stop]).flatMap((each) => someText(each) ?? []);
  return sequences.length === 0 ? undefined : sequences;
}

function modalities(requested: unknown): WireGenerationConfig["responseModalities"] {
  const names = listOf(requested).map((modality) => String(modality).toUpperCase());
  // `parameters.ts` has checked which names there are.
  return names.length === 0 ? undefined : (names as WireGenerationConfig["responseModalities"]);
}

function speechConfig(audio: unknown): WireGenerationConfig["speechConfig"] {
  const voice = isFields(audio) ? someText(audio["voice"]) : undefined;
  return voice === undefined ? undefined : { voiceConfig: { prebuiltVoiceConfig: { voiceName: voice } } };
}

function logprobs({
  logprobs: requested,
  top_logprobs: top,
}: ChatRequest): Pick<WireGenerationConfig, "responseLogprobs" | "logprobs"> {
  const alternatives = typeof top === "number" && top > 0 ? top : undefined;
  if (requested === false || (requested !== true && alternatives === undefined)) return {};
  return defined({ responseLogprobs: true, logprobs: alternatives });
}

function answerFormat(
  format: unknown,
  answer: Plan["answer"],
): Pick<WireGenerationConfig, "responseMimeType" | "responseJsonSchema"> {
  const { type } = fieldsOf(format);
  if (type !== "json_object" && type !== "json_schema") return {};
  const responseMimeType = "application/json";
  return answer === undefined ? { responseMimeType } : { responseMimeType, responseJsonSchema: answer.schema };
}
