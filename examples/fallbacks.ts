/**
 * Fallback groups: for any failure, for prompts that are too long, and for one call only.
 *
 *     npm install literouter
 *     node fallbacks.ts
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

const refusing = (status: number, error: object) => async (): Promise<Response> => Response.json({ error }, { status });

const down = refusing(503, { message: "Overloaded." });
const small = refusing(400, { message: "This is too long.", code: "context_length_exceeded" });
const model = { model: "gpt-4o", api_key: "not-needed" };

const router = new Router({
  model_list: [
    { model_name: "primary", litellm_params: { ...model, fetch: down } },
    { model_name: "small-window", litellm_params: { ...model, fetch: small } },
    { model_name: "secondary", litellm_params: { ...model, fetch: saying("From the secondary.") } },
    {
      model_name: "large-window",
      litellm_params: { ...model, fetch: saying("From the model with the large window.") },
    },
  ],
  fallbacks: [{ primary: ["secondary", "large-window"] }, { secondary: ["large-window"] }],
  context_window_fallbacks: [{ "small-window": ["large-window"] }],
  num_retries: 0,
});

const messages = [{ role: "user" as const, content: "Summarize this document." }];

const any = await router.completion({ model: "primary", messages });
console.log("primary is down:        ", any.router_metadata.fallbacks_used, any.choices[0].message.content);

const long = await router.completion({ model: "small-window", messages });
console.log("the prompt is too long: ", long.router_metadata.fallbacks_used, long.choices[0].message.content);

const once = await router.completion({ model: "primary", messages }, { fallbacks: ["large-window"] });
console.log("another way, this once: ", once.router_metadata.fallbacks_used, once.choices[0].message.content);
