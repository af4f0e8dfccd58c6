/**
 * One class for each kind of failure, for every provider.
 *
 *     npm install literouter
 *     node errors.ts
 *
 * No key is needed: each deployment has a `fetch` of its own that fails in its own way.
 */
import {
  APIConnectionError,
  AuthenticationError,
  ContextWindowExceededError,
  RateLimitError,
  Router,
  RouterError,
  Timeout,
} from "literouter";

const refusal = (status: number, error: object, headers?: Record<string, string>) => async (): Promise<Response> =>
  Response.json({ type: "error", error }, { status, ...(headers && { headers }) });

const limited = refusal(429, { message: "Too many requests." }, { "retry-after": "20" });
const locked = refusal(401, { type: "authentication_error", message: "invalid x-api-key" });
const small = refusal(400, { message: "This is too long.", code: "context_length_exceeded" });
const silent = (): Promise<Response> => Promise.withResolvers<Response>().promise;
const down = (): Promise<Response> => Promise.reject(new Error("connect ECONNREFUSED"));

const openai = { model: "gpt-4o", api_key: "not-needed" };
const anthropic = { model: "anthropic/claude-sonnet-4-5", api_key: "not-needed" };

const router = new Router({
  model_list: [
    { model_name: "limited", litellm_params: { ...openai, fetch: limited } },
    { model_name: "locked", litellm_params: { ...anthropic, fetch: locked } },
    { model_name: "silent", litellm_params: { ...openai, fetch: silent, timeout: 0.3 } },
    { model_name: "small", litellm_params: { ...openai, fetch: small } },
    { model_name: "down", litellm_params: { ...openai, fetch: down } },
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
