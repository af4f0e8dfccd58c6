/**
 * Which deployments a call could use, in which order, and why not the others. `explain` sends nothing.
 *
 *     npm install literouter
 *     node explain.ts
 *
 * No key is needed: each deployment has a `fetch` of its own.
 */
import { Router } from "literouter";

/** An answer in OpenAI's format, as a provider sends it. */
const saying = (content: string) => async (): Promise<Response> =>
  Response.json({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 0,
    model: "gpt-4o",
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
  });

const limited = async (): Promise<Response> =>
  Response.json({ error: { message: "Too many requests." } }, { status: 429, headers: { "retry-after": "30" } });

const key = { api_key: "not-needed" };

const router = new Router({
  model_list: [
    {
      model_name: "main-llm",
      litellm_params: { model: "gpt-4o", order: 1, fetch: limited, ...key },
      model_info: { id: "limited" },
    },
    {
      model_name: "main-llm",
      litellm_params: { model: "groq/llama-3.3-70b-versatile", order: 2, fetch: saying("Hello."), ...key },
      model_info: { id: "healthy" },
    },
    {
      model_name: "main-llm",
      litellm_params: { model: "gpt-4o-mini", fetch: saying("Hello."), ...key },
      model_info: { id: "blocked", blocked: true },
    },
  ],
});

const question = { model: "main-llm" as const, messages: [{ role: "user" as const, content: "Hi" }] };
await router.completion(question);

console.dir(router.explain(question), { depth: 5 });
