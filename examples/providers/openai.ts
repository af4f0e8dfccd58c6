/**
 * OpenAI: an answer in your own JSON schema, and its tokens.
 *
 *     npm install literouter
 *     OPENAI_API_KEY=… node openai.ts
 */
import { Router } from "literouter";

const router = new Router({
  model_list: [{ model_name: "assistant", litellm_params: { model: "openai/gpt-4o-mini" } }],
});

const answer = await router.completion({
  model: "assistant",
  messages: [
    { role: "system", content: "You extract places from texts." },
    { role: "user", content: "We met in the capital of Norway." },
  ],
  response_format: {
    type: "json_schema",
    json_schema: {
      name: "place",
      strict: true,
      schema: {
        type: "object",
        properties: { city: { type: "string" }, country: { type: "string" } },
        required: ["city", "country"],
        additionalProperties: false,
      },
    },
  },
});

const place = JSON.parse(answer.choices[0].message.content ?? "{}") as { city: string; country: string };
console.log(`${place.city} in ${place.country}`);
console.log(
  "tokens of the prompt:",
  answer.usage?.prompt_tokens,
  "of which cached:",
  answer.usage?.prompt_tokens_details?.cached_tokens,
);
