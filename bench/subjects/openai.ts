/** The plain SDK, its retries off. */
import { PROMPT } from "../protocol.ts";
import type { Setting, Subject } from "./subject.ts";

export async function openOpenAi({ address, load }: Setting): Promise<Subject> {
  const { OpenAI } = (await load("openai")) as typeof import("openai");
  const client = new OpenAI({ apiKey: "sk-bench", baseURL: address, maxRetries: 0 });
  return {
    async call() {
      const answer = await client.chat.completions.create({
        model: "gpt-4o",
        messages: [{ role: "user", content: PROMPT }],
      });
      return answer.choices[0]?.message.content ?? "";
    },
    async stream(prompt, onText) {
      const messages = [{ role: "user" as const, content: prompt }];
      for await (const chunk of await client.chat.completions.create({ model: "gpt-4o", messages, stream: true })) {
        const content = chunk.choices[0]?.delta.content;
        if (content) onText(content);
      }
    },
  };
}
