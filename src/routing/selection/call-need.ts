/** What a call is expected to use of a deployment's limits. */
import type { Need } from "../../limits/limit-usage.ts";
import type { RequestMessage } from "../../types/openai.ts";
import type { Call } from "../call.ts";
import { answerOf } from "../foreign-code.ts";
import { promptTokens } from "../prompt-size.ts";
import type { Settings } from "../settings.ts";

type Request = Readonly<Record<string, unknown>>;

/** Its prompt is counted when a limit asks for it: most calls are never asked. */
export class CallNeed implements Need {
  readonly #call: Call;
  readonly #request: Request;
  readonly #settings: Settings;
  #input: number | undefined;
  #maxOutput: number | undefined;
  #isRead = false;

  constructor(call: Call, request: Request, settings: Settings) {
    this.#call = call;
    this.#request = request;
    this.#settings = settings;
  }

  get input(): number {
    return (this.#input ??= this.#countPrompt());
  }

  get maxOutput(): number | undefined {
    if (!this.#isRead) this.#maxOutput = this.#readMaxOutput();
    this.#isRead = true;
    return this.#maxOutput;
  }

  #countPrompt(): number {
    const { token_counter } = this.#settings;
    return this.#call.prompt.tokens(this.#request, (request) => countedBy(token_counter, request));
  }

  #readMaxOutput(): number | undefined {
    if (this.#call.endpoint === "embedding") return 0;
    for (const name of ["max_completion_tokens", "max_tokens", "max_output_tokens"]) {
      const stated = this.#request[name];
      if (typeof stated === "number" && stated >= 0) return stated * answers(this.#request["n"]);
    }
    return undefined;
  }
}

/** With the user's `token_counter`, where there is one. Embeddings have no messages that it could count. */
function countedBy(counter: Settings["token_counter"], request: Request): number {
  const { messages } = request;
  if (counter === undefined || !Array.isArray(messages)) return promptTokens(request);
  return answerOf("token_counter", "", () => counter(messages as readonly RequestMessage[]), isCount);
}

function isCount(answer: unknown): boolean {
  return typeof answer === "number" && answer >= 0;
}

function answers(n: unknown): number {
  return typeof n === "number" && n > 1 ? n : 1;
}
