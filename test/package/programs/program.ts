import { RateLimitError, Router } from "literouter";

const [apiBase = ""] = process.argv.slice(2);
const litellm_params = { model: "openai/gpt-4o", api_base: apiBase, api_key: "sk-of-the-test" };
const empty = new Router({ model_list: [] });
const router = new Router({
  model_list: [
    { model_name: "main", litellm_params },
    { model_name: "backup", litellm_params },
  ],
  fallbacks: [{ main: ["backup"] }],
});

export function misspelt(): void {
  // @ts-expect-error There is no such option.
  new Router({ model_list: [], num_retrys: 2 });
  new Router({
    model_list: [{ model_name: "main", litellm_params }],
    // @ts-expect-error There is no such group.
    fallbacks: [{ main: ["bakcup"] }],
  });
}

const answer = await router.completion({ model: "main", messages: [{ role: "user", content: "Hello?" }] });
const content: string | null = answer.choices[0].message.content;
const RateLimit: abstract new (...given: never[]) => Error = RateLimitError;

console.log(
  JSON.stringify({
    content,
    empty: empty instanceof Router,
    rate_limit_error_is_a_class: RateLimit.prototype instanceof Error,
  }),
);
