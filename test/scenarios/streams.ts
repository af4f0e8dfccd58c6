/** Routers over local providers for the scenarios of streams, and what a consumer and the providers saw. */
import { getEventListeners } from "node:events";
import Anthropic from "@anthropic-ai/sdk";
import OpenAI from "openai";
import { Router } from "../../src/router.ts";
import type { ChatCompletionChunk } from "../../src/types/openai.ts";
import type { DeploymentOptions, LitellmParams, ModelInfo, RouterOptions } from "../../src/types/options.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { FaultServer, type Script } from "../support/fault-server.ts";
export { settled, until } from "../support/until.ts";
import { lateness } from "./both-clocks.ts";
import { expectWholeCalls, linesOf } from "./event-lines.ts";
import type { RouterEvent } from "../../src/types/events.ts";

export type WireName = "openai" | "anthropic";

export interface Server {
  group?: string;
  wire?: WireName;
  /** Sends through the vendor's own client. */
  own_client?: boolean;
  script?: Script;
  params?: Partial<LitellmParams>;
  info?: Partial<ModelInfo>;
}

export type AnyRouter = Router<string, string, string>;

export const QUESTION = { model: "main", messages: [{ role: "user" as const, content: "Go on." }] };
export const WIRES: readonly WireName[] = ["openai", "anthropic"];

function client(wire: WireName, url: string): object {
  return wire === "openai"
    ? new OpenAI({ apiKey: "sk-test", baseURL: url })
    : new Anthropic({ apiKey: "sk-test", baseURL: url });
}

interface Leftovers {
  readonly in_flight: number;
  readonly timers: number;
  /** On the caller's signal. */
  readonly listeners: number;
  /** Calls whose end was reported. */
  readonly told: number;
}

/** Of one call that is over. */
export const NOTHING: Leftovers = { in_flight: 0, timers: 0, listeners: 0, told: 1 };

export class Streams implements AsyncDisposable {
  readonly clock = new FakeClock({ late: lateness() });
  readonly events: RouterEvent[] = [];
  readonly servers: Readonly<Record<string, FaultServer>>;
  readonly router: AnyRouter;
  readonly #stack: AsyncDisposableStack;

  private constructor(
    stack: AsyncDisposableStack,
    servers: Readonly<Record<string, FaultServer>>,
    model_list: DeploymentOptions[],
    options: Partial<RouterOptions>,
  ) {
    this.#stack = stack;
    this.servers = servers;
    this.router = new Router<string, string, string>({
      clock: this.clock,
      env: {},
      random: () => 0,
      hooks: [{ onEvent: (event) => void this.events.push(event) }],
      model_list,
      ...options,
    });
  }

  /** Deployments in the order in which they are tried. */
  static async over(table: Readonly<Record<string, Server>>, options: Partial<RouterOptions> = {}): Promise<Streams> {
    const stack = new AsyncDisposableStack();
    const servers: Record<string, FaultServer> = {};
    const model_list: DeploymentOptions[] = [];
    for (const [id, { group = "main", wire = "openai", own_client, script, params, info }] of Object.entries(table)) {
      const server = stack.use(await FaultServer.start({ wire, script: script ?? {} }));
      servers[id] = server;
      const connection = own_client
        ? { client: client(wire, server.url) }
        : { api_key: "sk-test", api_base: server.url };
      const model = wire === "openai" ? "openai/gpt-4o" : "anthropic/claude-sonnet-4-5";
      model_list.push({
        model_name: group,
        litellm_params: { model, order: model_list.length + 1, ...connection, ...params },
        model_info: { ...info, id },
      });
    }
    return new Streams(stack, servers, model_list, options);
  }

  server(id: string): FaultServer {
    const server = this.servers[id];
    if (server === undefined) throw new Error(`There is no provider ${id}.`);
    return server;
  }

  /** Every event but `call_started`, in lines. */
  get lines(): string[] {
    return linesOf(this.events);
  }

  /** Requests that each provider saw, in the order of the table. */
  get requests(): number[] {
    return Object.values(this.servers).map((server) => server.requests.length);
  }

  in_flight(): unknown[] {
    return this.router.getDeployments().map((deployment) => Reflect.get(deployment, "in_flight"));
  }

  /** What is left of the calls that were made: `NOTHING`, once they are over. */
  leftovers(signal?: AbortSignal): Leftovers {
    return {
      in_flight: this.in_flight().filter((count) => count !== 0).length,
      timers: this.clock.pending,
      listeners: signal === undefined ? 0 : getEventListeners(signal, "abort").length,
      told: this.events.filter(({ type }) => type === "call_finished").length,
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.router.close();
    await this.#stack.disposeAsync();
    expectWholeCalls(this.events);
  }
}

/** All that a consumer got of a stream. */
export interface Got {
  readonly chunks: ChatCompletionChunk[];
  readonly text: string;
  readonly error: unknown;
}

export async function collect(stream: AsyncIterable<ChatCompletionChunk>): Promise<Got> {
  const chunks: ChatCompletionChunk[] = [];
  let text = "";
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      if (chunk.router_event === "restart") text = "";
      text += chunk.choices[0]?.delta.content ?? "";
    }
  } catch (error) {
    return { chunks, text, error };
  }
  return { chunks, text, error: undefined };
}

/** Reads one chunk and leaves. */
export async function takeOne(stream: AsyncIterable<ChatCompletionChunk>): Promise<void> {
  for await (const chunk of stream) if (chunk.choices.length > 0) return;
}
