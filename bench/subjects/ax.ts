/** ax's balancer over two services. */
import { PROMPT } from "../protocol.ts";
import type { Setting, Subject } from "./subject.ts";

interface Reply {
  readonly results: readonly { readonly content?: string }[];
}
interface Service {
  chat(ask: object, options: { stream: boolean }): Promise<Reply | ReadableStream<Reply>>;
}
interface Ax {
  AxAIOpenAI: new (options: object) => Service;
  AxBalancer: new (services: readonly Service[], options: object) => Service;
}

export async function openAx({ address, load }: Setting): Promise<Subject> {
  const { AxAIOpenAI, AxBalancer } = (await load("@ax-llm/ax")) as Ax;
  const service = (model: string): Service =>
    new AxAIOpenAI({ apiKey: "sk-bench", apiURL: address, config: { model } });
  const balancer = new AxBalancer([service("gpt-4o"), service("gpt-4o-mini")], { debug: false });
  const ask = (content: string, stream: boolean): ReturnType<Service["chat"]> =>
    balancer.chat({ chatPrompt: [{ role: "user", content }] }, { stream });
  return {
    async call() {
      const reply = await ask(PROMPT, false);
      if (!("results" in reply)) throw new Error("ax streamed although it was not asked to.");
      return reply.results[0]?.content ?? "";
    },
    async stream(prompt, onText) {
      const replies = await ask(prompt, true);
      if ("results" in replies) throw new Error("ax did not stream.");
      for await (const { results } of replies) if (results[0]?.content) onText(results[0].content);
    },
  };
}
