/** What makes calls: the calls themselves, the transport and the providers. Loaded with a router's first call. */
import type { CheckContext } from "./calls/check-call.ts";
import { CallMaker } from "./calls/make-call.ts";
import { LazyModule } from "./lazy-module.ts";
import { lazyMockCalls } from "./mock/lazy-calls.ts";
import { CallsByProvider } from "./providers/calls.ts";
import type { Call } from "./routing/call.ts";
import type { Catalog } from "./routing/catalog/catalog.ts";
import { nameCache } from "./routing/catalog/name-cache.ts";
import { answerLimits } from "./translation/errors/told-limits.ts";
import { maskError, shownHeaders } from "./translation/errors/masked-error.ts";
import { createTransport, type TransportSettings } from "./transport/transport.ts";

export { completionOf } from "./routing/streams/whole-completion.ts";

/** What a router is made of once it has been called. */
export interface Engine {
  readonly calls: CallMaker;
  /** Closes idle sockets, and ends copies of calls. */
  close(): void;
}

/** The engine of one router. From now on `catalog` remembers the names that are hard to find. */
export function createEngine(context: CheckContext, catalog: Catalog, settings: TransportSettings): Engine {
  catalog.useCache(nameCache());
  const providers = new CallsByProvider();
  const transport = createTransport(settings);
  const callsTo = providers.get.bind(providers);
  const mirrors = new LazyModule(async () => {
    const { Mirrors } = await import("./calls/mirrors.ts");
    return new Mirrors(calls, context.announcer);
  });
  const mirror = async (call: Call, silent_model: string): Promise<void> => {
    const all = await mirrors.load();
    if (context.isClosed()) all.close();
    all.add(call, silent_model);
  };
  const calls: CallMaker = new CallMaker({
    ...context,
    // They may change.
    get settings() {
      return context.settings;
    },
    get spending() {
      return context.spending;
    },
    get affinity() {
      return context.affinity;
    },
    get redirects() {
      return context.redirects;
    },
    transport,
    callsTo,
    mockCalls: lazyMockCalls,
    // A copy that cannot be made changes nothing.
    mirror: (call, silent_model) => void mirror(call, silent_model).catch(() => undefined),
    maskError,
    shownHeaders,
    answerLimits,
  });
  const close = (): void => {
    transport.close();
    mirrors.now?.close();
  };
  return { calls, close };
}
