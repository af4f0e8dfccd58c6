/**
 * Your own SDK client sends the requests, with its headers, proxy and token refresh; the router does the rest.
 *
 *     npm install literouter openai
 *     OPENAI_API_KEY=… node own-client.ts
 */
import OpenAI from "openai";
import { Router } from "literouter";

const client = new OpenAI({
  defaultHeaders: { "x-team": "search" },
  fetch: (url, init) => {
    console.log("your header is sent:", new Headers(init?.headers).get("x-team"));
    return fetch(url, init);
  },
});

const router = new Router({
  model_list: [{ model_name: "main-llm", litellm_params: { model: "gpt-4o", client } }],
});

const answer = await router.chat.completions.create({ model: "main-llm", messages: [{ role: "user", content: "Hi" }] });
console.log(answer.choices[0].message.content);
