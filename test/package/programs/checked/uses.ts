// What programs write, and what must compile; and what must not.
import { completion, Router } from "literouter";
import type OpenAI from "openai";
import { fetch as undiciFetch } from "undici";
import config from "./config.json";

/** As `exactOptionalPropertyTypes` checks it. */
function settingsOf(limit: number | undefined, key: string | undefined, fetch: typeof globalThis.fetch | undefined) {
  return new Router({
    model_list: [
      {
        model_name: "main",
        litellm_params: {
          model: "gpt-4o",
          api_key: key,
          rpm: limit,
          weight: limit,
          tags: undefined,
          agent: undefined,
          fetch,
          top_k: limit,
        },
        model_info: { id: undefined, max_tokens: limit, allowed_fails_policy: { TimeoutErrorAllowedFails: limit } },
        rpm: limit,
      },
      { model_name: "backup", litellm_params: { model: "gpt-4o-mini" } },
    ],
    fallbacks: [{ main: ["backup"], "*": undefined }],
    model_group_alias: undefined,
    retry_policy: { RateLimitErrorRetries: limit },
    env: undefined,
  });
}

const fromJson = new Router(config);
const withUndici = new Router({
  model_list: [{ model_name: "main", litellm_params: { model: "gpt-4o", fetch: undiciFetch } }],
  fetch: undiciFetch,
});
const router = settingsOf(undefined, undefined, globalThis.fetch);
const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: "user", content: "Hi" }];
const interfaced: OpenAI.ChatCompletionCreateParamsNonStreaming = { model: "main", messages };

export async function calls(limit: number | undefined) {
  const own = await router.completion({
    model: "main",
    messages,
    top_k: 5,
    min_p: 0.1,
    temperature: limit,
    stream: undefined,
  });
  const same = await router.chat.completions.create({ ...interfaced, repetition_penalty: 1.1 });
  const plain = await router.completion(interfaced);
  const once = await completion({
    model: "openai/gpt-4o",
    messages,
    safety_identifier: "u-1",
    own_field: { deep: true },
  });
  const vectors = await router.embedding({ model: "main", input: "one", dimensions: limit, truncate: "END" });
  for await (const chunk of router.completion({ model: "main", messages, stream: true, min_p: 0.1 })) {
    const text: string | null | undefined = chunk.choices[0]?.delta.content;
    console.log(text);
  }
  const texts: (string | null)[] = [own, same, plain, once].map(({ choices }) => choices[0].message.content);
  return [texts, vectors.data.length, fromJson, withUndici] as const;
}

export function refused() {
  const model_list = [{ model_name: "main", litellm_params: { model: "gpt-4o" } }] as const;
  // @ts-expect-error There is no such group.
  new Router({ model_list, fallbacks: [{ main: ["bakcup"] }] });
  // @ts-expect-error A parameter that is known has its type.
  void router.completion({ model: "main", messages, temperature: "hot" });
  // @ts-expect-error There is no such option.
  new Router({ model_list: [], num_retrys: 1 });
}
