/** Routers with one fault each, as a change of the code might bring in: what the fuzzer must find. */
import { Router } from "../../src/index.ts";
import type { ChatCompletionChunk } from "../../src/types/openai.ts";
import type { FamilyName } from "./families.ts";
import { CANARIES, type FuzzRouter, type MakeRouter } from "./router-of.ts";

/** The names of the invariants that must catch it, and what makes it. */
export interface Mutant {
  readonly name: string;
  readonly caught_by: string;
  /** Default `"openai"`. */
  readonly family?: FamilyName;
  readonly says: RegExp;
  readonly make: MakeRouter;
}

type Options = Parameters<MakeRouter>[0];
type Chunks = AsyncIterable<ChatCompletionChunk>;
type Stream = Chunks & { readonly router_metadata: object; finalCompletion(): Promise<unknown> };

const real = (options: Options): FuzzRouter => new Router<string, string, string>(options);

/** A router of which some things are otherwise. */
function changed(router: FuzzRouter, changes: Partial<Record<keyof FuzzRouter, unknown>>): FuzzRouter {
  return new Proxy(router, {
    get(target, name) {
      if (name in changes) return changes[name as keyof FuzzRouter];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

/** Every call's outcome passes through `change`. */
function settling(options: Options, change: (call: Promise<unknown>) => Promise<unknown>): FuzzRouter {
  const router = real(options);
  return changed(router, {
    completion: (...args: Parameters<FuzzRouter["completion"]>) => change(Promise.resolve(router.completion(...args))),
  });
}

const isStream = (value: unknown): value is Stream =>
  typeof value === "object" && value !== null && Symbol.asyncIterator in value;

/** Every stream's chunks pass through `change`. */
function streaming(options: Options, change: (chunks: Chunks) => Chunks): FuzzRouter {
  return settling(options, async (call) => {
    const answer = await call;
    if (!isStream(answer)) return answer;
    return {
      router_metadata: answer.router_metadata,
      finalCompletion: () => answer.finalCompletion(),
      [Symbol.asyncIterator]: () => change(answer)[Symbol.asyncIterator](),
    };
  });
}

/** A transport that ends every stream well, whatever has come of it. */
const finishing: typeof globalThis.fetch = async (input, init) => {
  const response = await fetch(input, init);
  const { body, status, headers } = response;
  if (body === null || !(headers.get("content-type") ?? "").includes("event-stream")) return response;
  const end = 'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of body ?? []) yield piece;
    } catch {
      // As if nothing had happened.
    }
    yield Buffer.from(`\n\n${end}`);
  }
  return new Response(ReadableStream.from(whole()), { status, headers });
};

function overFinishing(
  deployment: NonNullable<Options["model_list"]>[number],
): NonNullable<Options["model_list"]>[number] {
  return { ...deployment, litellm_params: { ...deployment.litellm_params, fetch: finishing } };
}

async function* dropping(chunks: Chunks): Chunks {
  let contents = 0;
  for await (const chunk of chunks) if (!chunk.choices[0]?.delta.content || ++contents !== 3) yield chunk;
}

async function* silently(chunks: Chunks): Chunks {
  for await (const chunk of chunks) {
    delete chunk.router_event;
    yield chunk;
  }
}

async function* numbering(chunks: Chunks): Chunks {
  for await (const chunk of chunks) yield { ...chunk, created: String(chunk.created) as unknown as number };
}

const failing =
  (change: (error: Error) => unknown) =>
  (options: Options): FuzzRouter =>
    settling(options, (call) => call.catch((error: Error) => Promise.reject(change(error) as Error)));

const altered = (error: Error, fields: object): Error => Object.assign(error, fields);
const never = (): Promise<never> => new Promise(() => undefined);

export const MUTANTS: readonly Mutant[] = [
  {
    name: "that takes every stream for finished",
    caught_by: "honesty",
    says: /broken answer counts as a success|says it failed counts as a success/,
    family: "openai_fetch",
    make: (options) => real({ ...options, model_list: (options.model_list ?? []).map(overFinishing) }),
  },
  {
    name: "that loses a chunk",
    caught_by: "honesty",
    says: /The text is/,
    make: (options) => streaming(options, dropping),
  },
  {
    name: "that does not say that it begins again",
    caught_by: "honesty",
    says: /text|no one answer/i,
    make: (options) => streaming(options, silently),
  },
  {
    name: "that refuses good answers",
    caught_by: "honesty",
    says: /A good answer was taken for a failure/,
    make: (options) => real({ ...options, fetch: () => Promise.reject(new TypeError("fetch failed")) }),
  },
  {
    name: "that hangs instead of failing",
    caught_by: "endings",
    says: /hangs/,
    make: (options) => settling(options, (call) => call.catch(never)),
  },
  {
    name: "that throws what it stumbled over",
    caught_by: "endings",
    says: /no error of the router/,
    make: failing(() => new TypeError("x is undefined")),
  },
  {
    name: "whose failures have the status 200",
    caught_by: "endings",
    says: /status of the failure is 200/,
    make: failing((error) => altered(error, { status: 200 })),
  },
  {
    name: "whose errors hold the key",
    caught_by: "secrets",
    says: /credential/,
    make: failing((error) => altered(error, { message: `${error.message} ${CANARIES.first}` })),
  },
  {
    name: "that hides an attempt",
    caught_by: "attempts",
    says: /saw \d+ requests|of its attempts did/,
    make: (options) =>
      settling(options, (call) =>
        call.then((answer) => {
          (answer as { router_metadata: { attempts: unknown[] } }).router_metadata.attempts.pop();
          return answer;
        }),
      ),
  },
  {
    name: "that tells of the end twice",
    caught_by: "events",
    says: /started 2 times/,
    make: (options) => real({ ...options, hooks: [...(options.hooks ?? []), ...(options.hooks ?? [])] }),
  },
  {
    name: "whose times are text",
    caught_by: "shapes",
    says: /created/,
    make: (options) => streaming(options, numbering),
  },
  {
    name: "that keeps a slot and a socket for itself",
    caught_by: "leftovers",
    says: /slots are still taken/,
    make: (options) => {
      const router = real(options);
      void router
        .completion({ model: "main", messages: [{ role: "user", content: "Hi" }], stream: true })
        .catch(() => undefined);
      return router;
    },
  },
  {
    name: "that forgets a timer",
    caught_by: "leftovers",
    says: /timers are still set/,
    make: (options) => {
      options.clock?.timer(1e12, () => undefined);
      return real(options);
    },
  },
  {
    name: "that keeps its sockets",
    caught_by: "leftovers",
    says: /sockets are still open/,
    make: (options) => changed(real(options), { close: () => undefined }),
  },
  {
    name: "that changes every object's prototype",
    caught_by: "prototypes",
    says: /prototype/,
    make: (options) => {
      Reflect.set(Object.prototype, "polluted", 1);
      return real(options);
    },
  },
  {
    name: "that makes the process complain",
    caught_by: "process",
    says: /warning/,
    make: (options) => {
      process.emitWarning("a leak, perhaps");
      return real(options);
    },
  },
];
