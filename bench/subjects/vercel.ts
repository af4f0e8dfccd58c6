/** Vercel's AI SDK with ai-retry: a model and one to fall back to. */
import { PROMPT } from "../protocol.ts";
import type { Setting, Subject } from "./subject.ts";

interface Ask {
  readonly model: object;
  readonly prompt: string;
  readonly maxRetries: number;
}
interface Ai {
  readonly generateText: (ask: Ask) => Promise<{ readonly text: string }>;
  readonly streamText: (ask: Ask & { onError(event: { error: unknown }): void }) => {
    readonly textStream: AsyncIterable<string>;
  };
}
interface AiSdkOpenAi {
  readonly createOpenAI: (options: { baseURL: string; apiKey: string }) => { chat(model: string): object };
}
interface AiRetry {
  readonly createRetryable: (options: { model: object; retries: readonly object[] }) => object;
}

export async function openAiRetry({ address, load }: Setting): Promise<Subject> {
  const { generateText, streamText } = (await load("ai")) as Ai;
  const { createOpenAI } = (await load("@ai-sdk/openai")) as AiSdkOpenAi;
  const { createRetryable } = (await load("ai-retry")) as AiRetry;
  const openai = createOpenAI({ baseURL: address, apiKey: "sk-bench" });
  const model = createRetryable({ model: openai.chat("gpt-4o"), retries: [openai.chat("gpt-4o-mini")] });
  return {
    call: async () => (await generateText({ model, prompt: PROMPT, maxRetries: 0 })).text,
    async stream(prompt, onText) {
      const onError = ({ error }: { error: unknown }): never => {
        throw error;
      };
      for await (const text of streamText({ model, prompt, maxRetries: 0, onError }).textStream) onText(text);
    },
  };
}
