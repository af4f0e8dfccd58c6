/** Fallback groups: for any failure, for prompts that are too long, and for one call only. */
import { Router } from "../src/index.ts";
import { contextTooLong, overloaded } from "../test/support/fault-server.ts";
import { localProvider, localProviders } from "./support/local-providers.ts";

await using down = await localProvider("openai", overloaded());
await using small = await localProvider("openai", contextTooLong());
await using providers = await localProviders({
  openai: "From the secondary.",
  anthropic: "From the model with the large window.",
});

const router = new Router({
  model_list: [
    { model_name: "primary", litellm_params: { model: "gpt-4o", ...down.place } },
    { model_name: "small-window", litellm_params: { model: "gpt-4o", ...small.place } },
    { model_name: "secondary", litellm_params: { model: "gpt-4o-mini", ...providers.openai } },
    { model_name: "large-window", litellm_params: { model: "anthropic/claude-sonnet-4-5", ...providers.anthropic } },
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
