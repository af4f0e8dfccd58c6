/** Loads what a provider translates with no sooner than it is called: most programs call few of the providers there are. */
import { BadRequestError } from "../errors.ts";
import type { Provider } from "../provider.ts";
import { LazyModule } from "../lazy-module.ts";

/** What a router asks of a provider before it calls anybody. */
export interface AskedAtOnce extends Pick<Provider, "name" | "resolve" | "unsupported" | "prefill"> {
  /** Whether it embeds. */
  readonly embeddings: boolean;
}

/** The part that makes calls. */
export type Calls = Pick<Provider, "complete" | "stream" | "embed" | "maskError">;

/** A provider that answers what is asked at once by itself, and calls with what `load` brings. Loads once. */
export function lazyProvider(atOnce: AskedAtOnce, load: () => Promise<Calls>): Provider {
  const { embeddings, ...asked } = atOnce;
  const calls = new LazyModule(load);
  const complete: Provider["complete"] = (request, context) => calls.use((own) => own.complete(request, context));
  const stream: Provider["stream"] = (request, context) => calls.use((own) => own.stream(request, context));
  // Before anything is loaded nothing has been sent, and nobody has anything to repeat.
  const maskError: Provider["maskError"] = (error, privy) => calls.now?.maskError?.(error, privy);
  if (!embeddings) return { ...asked, complete, stream, maskError };
  const none = (): Promise<never> => Promise.reject(new BadRequestError(`${asked.name} has no embeddings.`));
  return {
    ...asked,
    complete,
    stream,
    maskError,
    embed: (request, context) => calls.use((own) => own.embed?.(request, context) ?? none()),
  };
}
