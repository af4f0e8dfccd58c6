/** A provider on OpenAI's wire that breaks as a scenario says, by the clock of the scenario. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Act, Answer, Scenario } from "./scenarios.ts";
import type { SkippingClock } from "./skipping-clock.ts";

/** The whole answer: sixty words. */
export const SIXTY_WORDS: string = Array.from({ length: 12 }, (_, line) =>
  ["one", "two", "three", "four", "five"].map((word) => `${word}-${line}`).join(" "),
).join(" ");

/** Seconds between two words of a stream. */
const BETWEEN_WORDS = 0.015;

/** A request that came. */
export interface Attempt {
  readonly model: string;
  /** Seconds on the scenario's clock. */
  readonly at: number;
  /** What was done with it, as far as it is a refusal or an answer. */
  readonly act: Act;
  /** It ended with an assistant's message, and was refused for that. */
  readonly prefill_refused: boolean;
}

interface Asked {
  readonly model: string;
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly messages: readonly { readonly role: string; readonly content: unknown }[];
}

export class Peer implements AsyncDisposable {
  readonly attempts: Attempt[] = [];
  readonly #scenario: Scenario;
  readonly #clock: SkippingClock;
  readonly #server: Server = createServer((incoming, response) => void this.#serve(incoming, response));

  private constructor(scenario: Scenario, clock: SkippingClock) {
    this.#scenario = scenario;
    this.#clock = clock;
  }

  static async start(scenario: Scenario, clock: SkippingClock): Promise<Peer> {
    const peer = new Peer(scenario, clock);
    peer.#server.listen(0, "127.0.0.1");
    await once(peer.#server, "listening");
    return peer;
  }

  get api_base(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  /** The requests for one model. */
  seen(model: string): readonly Attempt[] {
    return this.attempts.filter((attempt) => attempt.model === model);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  async #serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = JSON.parse(await text(incoming)) as Asked;
    const { model } = asked;
    const act = this.#actFor(model);
    const last = asked.messages.at(-1);
    const prefill_refused =
      model === "fallback" && this.#scenario.fallback_refuses_prefill === true && last?.role === "assistant";
    this.attempts.push({ model, at: this.#clock.seconds, act, prefill_refused });
    if (prefill_refused) {
      return refuse(response, { status: 400, code: "invalid_prefill" }, "This model takes no assistant prefill.");
    }
    if ("status" in act) return refuse(response, act, `Refused with ${act.status}.`);
    if ("reset" in act) return void incoming.socket.resetAndDestroy();
    if ("silent_for" in act) {
      await this.#wait(act.silent_for);
      return void incoming.socket.destroy();
    }
    // A model that goes on where the conversation ends.
    const begun = last?.role === "assistant" ? String(last.content).trim() : "";
    const rest = begun !== "" && SIXTY_WORDS.startsWith(begun) ? SIXTY_WORDS.slice(begun.length) : SIXTY_WORDS;
    if (asked.stream === true) await this.#stream(act, rest, asked, response);
    else await this.#whole(act, rest, asked, response);
  }

  #actFor(model: string): Act {
    if (model !== "primary") return {};
    const { primary } = this.#scenario;
    return typeof primary === "function" ? primary(this.seen(model).length + 1, this.#clock.seconds) : primary;
  }

  async #whole(act: Answer, rest: string, asked: Asked, response: ServerResponse): Promise<void> {
    const choices = [{ index: 0, message: { role: "assistant", content: rest }, finish_reason: "stop" }];
    const body = JSON.stringify({ ...head(asked, "chat.completion"), choices, usage: usageOf(rest) });
    const sent = act.malformed_at === undefined ? body : `${body.slice(0, body.length / 2)}"oops`;
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(sent) });
    if (act.first_word_after !== undefined) await this.#wait(act.first_word_after);
    if (act.cut_after !== undefined) {
      response.write(sent.slice(0, sent.length * 0.6));
      return void response.socket?.end();
    }
    if (act.stall_after !== undefined) {
      response.flushHeaders();
      await this.#wait(act.stall_after.seconds);
      return void response.socket?.destroy();
    }
    response.end(sent);
  }

  async #stream(act: Answer, rest: string, asked: Asked, response: ServerResponse): Promise<void> {
    const base = head(asked, "chat.completion.chunk");
    const event = (choices: readonly object[], more: object = {}): void =>
      void response.write(`data: ${JSON.stringify({ ...base, choices, ...more })}\n\n`);
    const choice = (delta: object, finish_reason: string | null = null): void =>
      event([{ index: 0, delta, finish_reason }]);
    response.writeHead(200, { "content-type": "text/event-stream" }).flushHeaders();
    if (act.first_word_after !== undefined) await this.#wait(act.first_word_after);
    choice({ role: "assistant", content: "" });
    for (const [index, word] of (rest.match(/ ?\S+/g) ?? []).entries()) {
      if (act.cut_after === index) return void response.socket?.end();
      if (act.stall_after?.words === index) {
        await this.#wait(act.stall_after.seconds);
        return void response.socket?.destroy();
      }
      if (act.malformed_at === index) response.write('data: {"choices": [{"delta": {"content": \n\n');
      choice({ content: word });
      await this.#wait(BETWEEN_WORDS);
    }
    choice({}, "stop");
    if (asked.stream_options?.include_usage === true) event([], { usage: usageOf(rest) });
    response.end(act.without_done ? "" : "data: [DONE]\n\n");
  }

  #wait(seconds: number): Promise<void> {
    return this.#clock.sleep(seconds * 1000);
  }
}

function refuse(response: ServerResponse, act: Extract<Act, { status: number }>, message: string): void {
  const headers = act.retry_after === undefined ? {} : { "retry-after": String(act.retry_after) };
  response.writeHead(act.status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify({ error: { message, type: "error", param: null, code: act.code } }));
}

function head({ model }: Asked, object: string): object {
  return { id: "chatcmpl-1", object, created: 1, model };
}

function usageOf(answer: string): object {
  const completion_tokens = answer.trim().split(" ").length;
  return { prompt_tokens: 12, completion_tokens, total_tokens: 12 + completion_tokens };
}
