/** Gemini's `generateContent`, as AI Studio and Vertex AI serve it. */
import { failureText, type Wire, type WireUsage } from "./wire.ts";

function usageOf({ prompt_tokens, answer_tokens }: WireUsage): object {
  const totalTokenCount = prompt_tokens + answer_tokens;
  return { promptTokenCount: prompt_tokens, candidatesTokenCount: answer_tokens, totalTokenCount };
}

function answer(text: string, more: object, usage?: WireUsage): object {
  const candidate = { index: 0, content: { role: "model", parts: [{ text }] }, ...more };
  const usageMetadata = usage && { usageMetadata: usageOf(usage) };
  return { candidates: [candidate], ...usageMetadata, modelVersion: "simulated", responseId: "simulated" };
}

function event(data: object): string {
  return `data: ${JSON.stringify(data)}\r\n\r\n`;
}

const STATUSES: Readonly<Record<number, string>> = {
  400: "INVALID_ARGUMENT",
  401: "UNAUTHENTICATED",
  403: "PERMISSION_DENIED",
  404: "NOT_FOUND",
  429: "RESOURCE_EXHAUSTED",
  503: "UNAVAILABLE",
};

export const geminiWire: Wire = {
  streamType: "text/event-stream",
  whole: (text, usage) => JSON.stringify(answer(text, { finishReason: "STOP" }, usage)),
  begin: () => "",
  piece: (text) => event(answer(text, {})),
  end: (usage) => event(answer("", { finishReason: "STOP" }, usage)),

  error(status) {
    return JSON.stringify({
      error: { code: status, message: failureText(status), status: STATUSES[status] ?? "INTERNAL" },
    });
  },
};
