/** What a call is expected to use of a deployment's limits. */
import type { Need } from "../../limits/limit-usage.ts";
import type { Call } from "../call.ts";
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
    return (this.#input ??= this.#call.prompt.tokens(this.#request, this.#settings.token_counter));
  }

  get maxOutput(): number | undefined {
    if (!this.#isRead) this.#maxOutput = this.#readMaxOutput();
    this.#isRead = true;
    return this.#maxOutput;
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

function answers(n: unknown): number {
  return typeof n === "number" && n > 1 ? n : 1;
}
