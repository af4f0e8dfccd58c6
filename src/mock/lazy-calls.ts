import type { ProviderCalls } from "../provider.ts";
import type { Mock } from "../types/mocks.ts";

/** The calls of a mock. What answers is loaded with the first of them: most programs never have one. */
export function lazyMockCalls(mock: Mock): ProviderCalls {
  return {
    complete: async (request, context) => (await import("./answers.ts")).complete(mock, request, context),
    stream: async (request, context) => (await import("./answers.ts")).stream(mock, request, context),
    embed: async (request, context) => (await import("./answers.ts")).embed(mock, request, context),
  };
}
