import * as literouter from "literouter";
import { RateLimitError, Router } from "literouter";

const [apiBase] = process.argv.slice(2);
const empty = new Router({ model_list: [] });
const router = new Router({
  model_list: [
    { model_name: "main", litellm_params: { model: "openai/gpt-4o", api_base: apiBase, api_key: "sk-of-the-test" } },
  ],
});
const answer = await router.completion({ model: "main", messages: [{ role: "user", content: "Hello?" }] });

const errors = Object.entries(literouter).filter(([, value]) => Object.prototype.isPrototypeOf.call(Error, value));
console.log(
  JSON.stringify({
    content: answer.choices[0].message.content,
    empty: empty instanceof Router,
    rate_limit_error_is_a_class: typeof RateLimitError === "function" && RateLimitError.prototype instanceof Error,
    errors: errors.map(([name, value]) => [name, value.name]),
  }),
);
