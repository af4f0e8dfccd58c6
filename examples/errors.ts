/** One class for each kind of failure, for every provider. */
import {
  APIConnectionError,
  AuthenticationError,
  ContextWindowExceededError,
  RateLimitError,
  Router,
  RouterError,
  Timeout,
} from "../src/index.ts";
import { contextTooLong, deadUrl, rateLimited, unauthorized } from "../test/support/fault-server.ts";
import { localProvider } from "./support/local-providers.ts";

await using limited = await localProvider("openai", rateLimited(20));
await using locked = await localProvider("anthropic", unauthorized());
await using silent = await localProvider("openai", { fault: "hang" });
await using small = await localProvider("anthropic", contextTooLong());
const down = { api_base: await deadUrl(), api_key: "local" };

const router = new Router({
  model_list: [
    { model_name: "limited", litellm_params: { model: "gpt-4o", ...limited.place } },
    { model_name: "locked", litellm_params: { model: "anthropic/claude-sonnet-4-5", ...locked.place } },
    { model_name: "silent", litellm_params: { model: "gpt-4o", timeout: 0.3, ...silent.place } },
    { model_name: "small", litellm_params: { model: "anthropic/claude-sonnet-4-5", ...small.place } },
    { model_name: "down", litellm_params: { model: "gpt-4o", ...down } },
  ],
  num_retries: 0,
});

function advice(error: unknown): string {
  if (error instanceof RateLimitError) return `too many requests; try again in ${error.retry_after} s`;
  if (error instanceof AuthenticationError) return `check the key of ${error.llm_provider}`;
  if (error instanceof Timeout) return `no answer in time (waited for: ${error.phase})`;
  if (error instanceof ContextWindowExceededError) return "shorten the prompt";
  if (error instanceof APIConnectionError) return "the provider cannot be reached";
  if (error instanceof RouterError) return `something else: status ${error.status}`;
  throw error;
}

for (const model of ["limited", "locked", "silent", "small", "down"] as const) {
  try {
    await router.completion({ model, messages: [{ role: "user", content: "Hello" }] });
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    console.log(`${model.padEnd(8)} ${name.padEnd(27)} ${advice(error)}`);
  }
}
