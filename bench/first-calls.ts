/** What the first call of a program costs, by provider: loading what makes calls, and the call itself, without a network. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { pinning } from "./machine.ts";
import { BUILT_ENTRY } from "./places.ts";
import { ENVIRONMENT } from "./processes.ts";
import type { SampleTable } from "./samples.ts";

const run = promisify(execFile);
/** Processes that call each provider, before each round. */
const AT_A_TIME = 4;

const KEY = "key-of-the-benchmark";
const OPENAI = {
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1,
  model: "m",
  choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content: "Hello" } }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
};
const GEMINI = {
  candidates: [{ content: { role: "model", parts: [{ text: "Hello" }] }, finishReason: "STOP" }],
  usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 },
};

/** A deployment of each provider, and the answer that its `fetch` gives. */
const PROVIDERS: Readonly<Record<string, { readonly params: object; readonly answer: object }>> = {
  openai: { params: { model: "gpt-4o", api_key: KEY }, answer: OPENAI },
  groq: { params: { model: "groq/m", api_key: KEY }, answer: OPENAI },
  azure: {
    params: { model: "azure/m", api_key: KEY, api_base: "https://quay.openai.azure.com", api_version: "2024-10-21" },
    answer: OPENAI,
  },
  anthropic: {
    params: { model: "anthropic/claude-sonnet-4-5", api_key: KEY },
    answer: {
      id: "msg_1",
      type: "message",
      role: "assistant",
      model: "m",
      content: [{ type: "text", text: "Hello" }],
      stop_reason: "end_turn",
      usage: { input_tokens: 1, output_tokens: 1 },
    },
  },
  gemini: { params: { model: "gemini/gemini-2.5-flash", api_key: KEY }, answer: GEMINI },
  vertex_ai: {
    params: { model: "vertex_ai/gemini-2.5-flash", vertex_project: "quay", vertex_access_token: KEY },
    answer: GEMINI,
  },
  bedrock: {
    params: { model: "bedrock/anthropic.claude-3-haiku-20240307-v1:0", api_key: KEY, aws_region_name: "us-east-1" },
    answer: {
      output: { message: { role: "assistant", content: [{ text: "Hello" }] } },
      stopReason: "end_turn",
      usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
    },
  },
};

export const FIRST_CALLS: readonly string[] = Object.keys(PROVIDERS);

/** The quickest first call to each provider in the whole run: whatever else the machine does can only add to it. */
export class QuickestFirstCalls {
  readonly #isMeasured: boolean;
  readonly #quickest = new Map<string, number>();

  constructor(isMeasured: boolean) {
    this.#isMeasured = isMeasured;
  }

  async measure(): Promise<void> {
    if (!this.#isMeasured) return;
    for (let turn = 0; turn < AT_A_TIME; turn += 1) {
      for (const provider of FIRST_CALLS) {
        const ms = await firstCall(provider);
        this.#quickest.set(provider, Math.min(ms, this.#quickest.get(provider) ?? ms));
      }
    }
  }

  note(samples: SampleTable): void {
    for (const [provider, ms] of this.#quickest) samples.add("first_call.ms", provider, 0, ms);
  }
}

/** The runtime's own `Response` is loaded before: it is not part of the package. */
async function firstCall(provider: string): Promise<number> {
  const { params, answer } = PROVIDERS[provider] ?? {};
  const program = `import { Router } from ${JSON.stringify(BUILT_ENTRY.href)};
const answer = ${JSON.stringify(answer)};
await Response.json(answer).text();
const litellm_params = { ...${JSON.stringify(params)}, fetch: async () => Response.json(answer) };
const router = new Router({ model_list: [{ model_name: "main", litellm_params }], env: {} });
const start = performance.now();
await router.completion({ model: "main", messages: [{ role: "user", content: "Hi" }] });
console.log(performance.now() - start);`;
  const command = [...pinning().subject, process.execPath, "--input-type=module", "--eval", program];
  const [name = "", ...rest] = command;
  const { stdout } = await run(name, rest, { env: ENVIRONMENT });
  return Number(stdout.trim());
}
