/**
 * A complete setup for production in thirty lines: two providers by latency, a cheap fallback, a message for each kind of failure.
 *
 *     npm install literouter
 *     OPENAI_API_KEY=… ANTHROPIC_API_KEY=… node production-setup.ts
 */
import { AuthenticationError, RateLimitError, Router, Timeout } from "literouter";

const router = new Router({
  model_list: [
    { model_name: "app-llm", litellm_params: { model: "gpt-4o" } },
    { model_name: "app-llm", litellm_params: { model: "anthropic/claude-sonnet-4-5" } },
    { model_name: "app-llm-cheap", litellm_params: { model: "gpt-4o-mini" } },
  ],
  fallbacks: [{ "app-llm": ["app-llm-cheap"] }],
  routing_strategy: "latency-based-routing",
  num_retries: 2,
  cooldown_time: 30,
  total_timeout: 120,
});

async function ask(prompt: string): Promise<string> {
  try {
    const answer = await router.completion({ model: "app-llm", messages: [{ role: "user", content: prompt }] });
    return answer.choices[0].message.content ?? "";
  } catch (error) {
    if (error instanceof RateLimitError) return "All providers are busy; please try again in a minute.";
    if (error instanceof AuthenticationError) return "The keys of all providers were refused.";
    if (error instanceof Timeout) return "No provider answered in time.";
    throw error;
  }
}

console.log(await ask("What is model routing?"));
