/** The routing of a router without its sockets: the same parts that `Router` wires, so that they can be measured alone. */
import { readOptions } from "../src/config.ts";
import { RouterModels } from "../src/pricing/router-models.ts";
import { Announcer } from "../src/hooks.ts";
import { Attempt } from "../src/routing/attempt/attempt.ts";
import { RetryBudget } from "../src/routing/itinerary/retry-budget.ts";
import { type CallRequest, Call } from "../src/routing/call.ts";
import { callIds } from "../src/routing/call-id.ts";
import { Catalog, type CatalogParts } from "../src/routing/catalog/catalog.ts";
import type { CallContext } from "../src/routing/router-context.ts";
import { nameCache } from "../src/routing/catalog/name-cache.ts";
import { Health } from "../src/routing/health/health.ts";
import { lazyMockCalls } from "../src/mock/lazy-calls.ts";
import { HedgeBudget } from "../src/routing/attempt/hedge-budget.ts";
import { Itinerary } from "../src/routing/itinerary/itinerary.ts";
import type { RouterOptions } from "../src/types/options.ts";
import type { HttpResponse, Transport } from "../src/transport/http.ts";

const ANSWER = JSON.stringify({
  id: "chatcmpl-1",
  object: "chat.completion",
  created: 1_760_000_000,
  model: "gpt-4o",
  choices: [
    {
      index: 0,
      message: { role: "assistant", content: "Hello.", refusal: null },
      finish_reason: "stop",
      logprobs: null,
    },
  ],
  usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
});
const USAGE = { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 };

/** Answers at once. */
const instant: Transport = {
  send(_request, options) {
    options.progress("connected");
    options.progress("headers");
    const response: HttpResponse = {
      status: 200,
      headers: { "content-type": "application/json" },
      read: async () => undefined,
      text: async () => ANSWER,
      cancel: () => undefined,
    };
    return Promise.resolve(response);
  },
  close: () => undefined,
};

/** An engine whose transport answers at once. */
export function makeEngine(options: RouterOptions): CallContext {
  const configuration = readOptions(options);
  const { settings, deployments, aliases, hooks, clock, random } = configuration;
  const resolveDeployment: CatalogParts["resolveDeployment"] = (definition) => configuration.resolve(definition);
  const models = new RouterModels(configuration.prices);
  const catalog = new Catalog({ aliases, models, resolveDeployment, makeHealth: () => new Health() }, deployments);
  catalog.useCache(nameCache());
  return {
    settings,
    clock,
    random,
    models,
    callId: callIds(random),
    transport: instant,
    callsTo: () => undefined,
    mockCalls: lazyMockCalls,
    maskError: () => undefined,
    shownHeaders: (response_headers) => ({ request_id: undefined, response_headers }),
    announcer: new Announcer(hooks),
    budget: new RetryBudget(settings.retry_budget, 10),
    hedges: new HedgeBudget(settings.hedge_budget),
    resolve: (model) => catalog.resolve(model),
    groupNames: () => catalog.names(),
  };
}

export function askFor(model: string): CallRequest {
  return { model, params: { messages: [{ role: "user", content: "Hi" }] }, options: {}, stream: false };
}

/** Resolve, filter, pick: all that comes before the request is made. */
export function selectOnce(engine: CallContext, ask: CallRequest): void {
  const call = new Call(ask, "chat", engine.settings, engine.clock, engine.callId);
  const visit = new Itinerary(call, engine).next();
  if (visit === undefined || !("deployment" in visit)) throw new Error("Nothing was picked.");
  call.close();
}

/** The whole of routing: resolve, filter, pick, take a slot and a timer, write down the answer. */
export function routeOnce(engine: CallContext, ask: CallRequest): void {
  const call = new Call(ask, "chat", engine.settings, engine.clock, engine.callId);
  const itinerary = new Itinerary(call, engine);
  const visit = itinerary.next();
  if (visit === undefined || !("deployment" in visit)) throw new Error("Nothing was picked.");
  const attempt = new Attempt({ ...visit, number: itinerary.begin() }, call, engine);
  attempt.timer.limit("timeout", "body");
  attempt.answered();
  attempt.succeed(USAGE);
  call.close();
}
