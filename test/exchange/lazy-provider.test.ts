import { describe, expect, it } from "vitest";
import { BadRequestError } from "../../src/errors.ts";
import type { AttemptContext, ChunkSource } from "../../src/provider.ts";
import { type AskedAtOnce, type Calls, lazyProvider } from "../../src/exchange/lazy-provider.ts";
import { LazyModule } from "../../src/lazy-module.ts";
import type { ChatRequest, EmbeddingRequest } from "../../src/types/openai.ts";

const REQUEST: ChatRequest = { model: "m", messages: [{ role: "user", content: "Hi" }] };
const EMBEDDING: EmbeddingRequest = { model: "m", input: "Hi" };
// What a provider is called with is handed on, and looked at by nobody here.
const CONTEXT = {} as AttemptContext;

const AT_ONCE: AskedAtOnce = {
  name: "acme",
  resolve: () => ({ api_base: "https://acme.example", api_key: undefined, problems: [] }),
  unsupported: () => ["logprobs"],
  prefill: (request) => request,
  embeddings: true,
};

/** Calls that say with what they were made. */
function calls(made: unknown[], embeds: boolean): Calls {
  const refuse = (...given: unknown[]): Promise<never> => {
    made.push(given);
    return Promise.reject(new Error("It was called."));
  };
  const stream: ChunkSource = { headers: {}, malformed: 0, read: () => Promise.resolve(undefined), cancel: () => {} };
  return { complete: refuse, stream: () => Promise.resolve(stream), ...(embeds ? { embed: refuse } : {}) };
}

describe("a provider that is loaded with its first call", () => {
  it("answers what is asked before a call without being loaded", () => {
    const provider = lazyProvider(AT_ONCE, () => Promise.reject(new Error("It was loaded.")));
    expect(provider.name).toBe("acme");
    expect(provider.unsupported(REQUEST, CONTEXT.target)).toEqual(["logprobs"]);
    expect(provider.prefill?.(REQUEST, "He", CONTEXT.target)).toBe(REQUEST);
    expect(provider.resolve({ model: "m" }, {}).api_base).toBe("https://acme.example");
  });

  it("hands calls on as they are, and says what became of them", async () => {
    const made: unknown[] = [];
    const provider = lazyProvider(AT_ONCE, () => Promise.resolve(calls(made, true)));
    await expect(provider.complete(REQUEST, CONTEXT)).rejects.toThrow("It was called.");
    await expect(provider.embed?.(EMBEDDING, CONTEXT)).rejects.toThrow("It was called.");
    expect(await (await provider.stream(REQUEST, CONTEXT)).read()).toBeUndefined();
    expect(made).toEqual([
      [REQUEST, CONTEXT],
      [EMBEDDING, CONTEXT],
    ]);
  });

  it("has no embeddings where it is known to have none, and refuses them where that shows late", async () => {
    const without = lazyProvider({ ...AT_ONCE, embeddings: false }, () => Promise.resolve(calls([], false)));
    expect(without.embed).toBeUndefined();
    const late = lazyProvider(AT_ONCE, () => Promise.resolve(calls([], false)));
    await expect(late.embed?.(EMBEDDING, CONTEXT)).rejects.toThrow(BadRequestError);
  });
});

describe("code that is loaded once", () => {
  it("is loaded by the first of many that need it at the same time, and by nobody after them", async () => {
    let loads = 0;
    const once = new LazyModule(() => Promise.resolve((loads += 1)));
    const use = (): Promise<number> => once.use((value) => Promise.resolve(value));
    expect(await Promise.all([use(), use(), use()])).toEqual([1, 1, 1]);
    expect(await use()).toBe(1);
  });

  it("begins in the same tick once it is there", async () => {
    const once = new LazyModule(() => Promise.resolve("loaded"));
    await once.use(() => Promise.resolve());
    let begun = false;
    const done = once.use(async () => {
      begun = true;
    });
    expect(begun).toBe(true);
    await done;
  });

  it("is loaded anew after a load that failed", async () => {
    let loads = 0;
    const once = new LazyModule(() =>
      (loads += 1) === 1 ? Promise.reject(new Error("No disk.")) : Promise.resolve(loads),
    );
    const use = (): Promise<number> => once.use((value) => Promise.resolve(value));
    await expect(use()).rejects.toThrow("No disk.");
    expect(await use()).toBe(2);
  });
});
