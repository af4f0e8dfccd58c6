/**
 * Cheap models first: easy prompts go to a small model, an answer that is not good enough to a larger one, and a tenth of the
 * users try a candidate.
 *
 *     npm install literouter
 *     node cheap-first.ts
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

const model = { model: "gpt-4o", api_key: "not-needed" };

const router = new Router({
  model_list: [
    { model_name: "small", litellm_params: { ...model, fetch: saying("Paris, I think.") } },
    { model_name: "large", litellm_params: { ...model, fetch: saying('{ "city": "Paris" }') } },
    { model_name: "candidate", litellm_params: { ...model, fetch: saying("Paris!") } },
    {
      model_name: "smart",
      litellm_params: {
        model: "auto_router/complexity_router",
        complexity_router_config: { tiers: { SIMPLE: "small", MEDIUM: "small", COMPLEX: "large", REASONING: "large" } },
      },
    },
  ],
  validation_fallbacks: [{ small: ["large"] }],
  experiments: [
    {
      name: "candidate",
      model: "small",
      sticky_by: "user",
      variants: [
        { name: "control", model: "small", weight: 9 },
        { name: "candidate", model: "candidate", weight: 1 },
      ],
    },
  ],
});

const ask = (content: string) => ({ messages: [{ role: "user" as const, content }] });

for (const prompt of ["What is the capital of France?", "Think step by step and evaluate the pros and cons of Paris"]) {
  const { router_metadata } = await router.completion({ model: "smart", ...ask(prompt) });
  const [route] = router_metadata.routes ?? [];
  console.log(`${route?.tier} goes to ${route?.to}`);
}

const isJson = (text: string | null): boolean => {
  try {
    return typeof JSON.parse(text ?? "") === "object";
  } catch {
    return false;
  }
};
const checked = await router.completion(
  { model: "small", ...ask("The capital of France, as JSON."), user: "ann" },
  { validate: ({ choices }) => isJson(choices[0].message.content) || "no JSON" },
);
console.log("escalated:", checked.router_metadata.attempts.map(({ outcome }) => outcome).join(", then "));

const variants = new Map<string, number>();
for (let user = 0; user < 200; user += 1) {
  const { router_metadata } = await router.completion({ model: "small", ...ask("Hi"), user: `user-${user}` });
  const variant = router_metadata.routes?.[0]?.variant ?? "none";
  variants.set(variant, (variants.get(variant) ?? 0) + 1);
}
console.log("of 200 users:", Object.fromEntries(variants));
router.close();
