/** How the contract asks: one router over one local provider, whole or streamed. */
import { Router } from "../../../src/router.ts";
import { isRouterError, type RouterError } from "../../../src/errors.ts";
import type { ChatCompletion, RequestMessage, Routed } from "../../../src/types/openai.ts";
import type { CallOptions } from "../../../src/types/options.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { FaultServer, type RecordedRequest, type Script } from "../../support/fault-server.ts";
import { settled } from "../../support/until.ts";
import type { Subject } from "../subjects.ts";

export type Mode = "whole" | "stream";
export const MODES: readonly Mode[] = ["whole", "stream"];

/** A request without its model. */
export type Asked = { readonly messages?: readonly RequestMessage[] } & Readonly<Record<string, unknown>>;

export interface Setting extends AsyncDisposable {
  readonly server: FaultServer;
  readonly clock: FakeClock;
  /** The answer, put together again where it was streamed. */
  ask(asked?: Asked, mode?: Mode, options?: CallOptions): Promise<Routed<ChatCompletion>>;
  /** What the call is rejected with. */
  failure(mode: Mode, asked?: Asked, options?: CallOptions): Promise<RouterError>;
  /** The first request, once the provider has sent all that it says to it, and that has been read. */
  silence(): Promise<RecordedRequest>;
}

export const question: readonly RequestMessage[] = [{ role: "user", content: "Hi" }];

/** One deployment, no second chance: what it does is what the caller gets. */
export async function setting(subject: Subject, script: Script): Promise<Setting> {
  const server = await FaultServer.start({ wire: subject.wire, script });
  const clock = new FakeClock();
  const router = new Router<string, string, string>({
    clock,
    env: {},
    num_retries: 0,
    mid_stream_fallback: "error",
    model_list: [{ model_name: "model", litellm_params: subject.params(server) }],
  });
  const ask: Setting["ask"] = async ({ messages = question, ...rest } = {}, mode = "whole", options = {}) => {
    const params = { ...rest, model: "model", messages: [...messages] };
    if (mode === "whole") return router.completion(params, options);
    return (await router.completion({ ...params, stream: true }, options)).finalCompletion();
  };
  return {
    server,
    clock,
    ask,
    failure: async (mode, asked, options) => {
      const outcome: unknown = await ask(asked, mode, options).catch((error: unknown) => error);
      if (!isRouterError(outcome)) throw new Error("This call should have failed.", { cause: outcome });
      return outcome;
    },
    async silence() {
      const request = await server.received(1);
      await request.sent;
      await settled();
      return request;
    },
    async [Symbol.asyncDispose]() {
      router.close();
      await server[Symbol.asyncDispose]();
    },
  };
}
