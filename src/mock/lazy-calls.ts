import type { ProviderCalls } from "../provider.ts";
import type { Mock } from "../types/mocks.ts";
import { WIRE } from "./wire.ts";

/** The calls of a mock. What answers is loaded with the first of them: most programs never have one. */
export function lazyMockCalls(mock: Mock): ProviderCalls {
  return {
    complete: async (request, context) =>
      (await import("./answers.ts")).complete({ mock, wire: WIRE }, request, context),
    stream: async (request, context) => (await import("./answers.ts")).stream({ mock, wire: WIRE }, request, context),
    embed: async (request, context) => (await import("./answers.ts")).embed({ mock, wire: WIRE }, request, context),
  };
}
