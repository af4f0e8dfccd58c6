/** Your own SDK client sends the requests, with its headers, proxy and token refresh; the router does the rest. */
import OpenAI from "openai";
import { Router } from "../src/index.ts";
import { localProvider } from "./support/local-providers.ts";

await using local = await localProvider("openai", "Hello from your own client.");

const client = new OpenAI({
  baseURL: local.place.api_base,
  apiKey: local.place.api_key,
  defaultHeaders: { "x-team": "search" },
});

const router = new Router({
  model_list: [{ model_name: "main-llm", litellm_params: { model: "gpt-4o", client } }],
});

const answer = await router.chat.completions.create({ model: "main-llm", messages: [{ role: "user", content: "Hi" }] });
console.log(answer.choices[0].message.content);
console.log("your header was sent:", local.server.requests[0]?.headers["x-team"]);
