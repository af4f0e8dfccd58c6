/** LangChain's ChatOpenAI with one fallback. */
import { PROMPT } from "../protocol.ts";
import type { Setting, Subject } from "./subject.ts";

interface Piece {
  /** Of a model that answers in text only. */
  readonly content: string;
}
interface Chat {
  withFallbacks(others: readonly Chat[]): Chat;
  invoke(prompt: string): Promise<Piece>;
  stream(prompt: string): Promise<AsyncIterable<Piece>>;
}
interface LangChain {
  ChatOpenAI: new (options: object) => Chat;
}

export async function openLangChain({ address, load }: Setting): Promise<Subject> {
  const { ChatOpenAI } = (await load("@langchain/openai")) as LangChain;
  const model = (name: string): Chat =>
    new ChatOpenAI({ model: name, apiKey: "sk-bench", maxRetries: 0, configuration: { baseURL: address } });
  const chat = model("gpt-4o").withFallbacks([model("gpt-4o-mini")]);
  return {
    call: async () => (await chat.invoke(PROMPT)).content,
    async stream(prompt, onText) {
      for await (const { content } of await chat.stream(prompt)) if (content) onText(content);
    },
  };
}
