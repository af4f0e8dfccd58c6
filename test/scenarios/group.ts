import { Router } from "../../src/router.ts";
import type { LitellmParams, ModelInfo, RouterOptions } from "../../src/types/options.ts";
import { FakeClock } from "../support/fake-clock.ts";
import { FaultServer, type Script } from "../support/fault-server.ts";
import { expectWholeCalls } from "./event-lines.ts";
import { type AnyRouter, keyOf } from "./scenario.ts";
import type { RouterEvent } from "../../src/types/events.ts";

export interface Group extends AsyncDisposable {
  readonly router: AnyRouter;
  readonly clock: FakeClock;
  readonly events: RouterEvent[];
  /** The provider of a deployment. */
  server(id: string): FaultServer;
}

export interface Member {
  group?: string;
  script?: Script;
  wire?: "openai" | "anthropic";
  params?: Partial<LitellmParams>;
  info?: Partial<ModelInfo>;
}

/** A router over local providers, for tests of calls that overlap. */
export async function groupOf(
  members: Readonly<Record<string, Member>>,
  options: Partial<RouterOptions> = {},
): Promise<Group> {
  const stack = new AsyncDisposableStack();
  const clock = new FakeClock();
  const events: RouterEvent[] = [];
  const servers = new Map<string, FaultServer>();
  for (const [id, { script = { answer: id }, wire = "openai" }] of Object.entries(members)) {
    servers.set(id, stack.use(await FaultServer.start({ wire, script })));
  }
  const server = (id: string): FaultServer => {
    const found = servers.get(id);
    if (found === undefined) throw new Error(`There is no provider ${id}.`);
    return found;
  };
  const router = new Router<string, string, string>({
    clock,
    env: {},
    random: () => 0,
    hooks: [{ onEvent: (event) => void events.push(event) }],
    ...options,
    model_list: Object.entries(members).map(([id, { group = "main", wire, params, info }]) => ({
      model_name: group,
      litellm_params: {
        model: wire === "anthropic" ? "anthropic/claude-sonnet-4-5" : "openai/gpt-4o",
        api_key: keyOf(id),
        api_base: server(id).url,
        ...params,
      },
      model_info: { ...info, id },
    })),
  });
  stack.defer(() => expectWholeCalls(events));
  stack.defer(() => router.close());
  return { router, clock, events, server, [Symbol.asyncDispose]: () => stack.disposeAsync() };
}

export const hello: { model: string; messages: { role: "user"; content: string }[] } = {
  model: "main",
  messages: [{ role: "user", content: "Hi" }],
};

/** A reply that is given when the test says so. */
export function gate<T>(): { readonly opened: Promise<T>; open(value: T): void } {
  const { promise, resolve } = Promise.withResolvers<T>();
  return { opened: promise, open: resolve };
}
