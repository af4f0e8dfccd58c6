/** In what the code runs. Asked when a router is made, never at import. */

/** What a runtime says of itself, as far as it says anything. */
export interface RuntimeFacts {
  readonly process?: {
    readonly release?: { readonly name?: string | undefined } | undefined;
    readonly versions?: Readonly<Record<string, string | undefined>> | undefined;
  };
  readonly navigator?: { readonly userAgent?: string | undefined } | undefined;
}

/**
 * True in Node itself. Bun, Deno and Workers have a `node:http` and call themselves `node` too, but theirs is an
 * imitation over sockets that are not Node's, while their `fetch` is their own. Elsewhere there is `fetch` alone.
 */
export function isNode(runtime: RuntimeFacts = globalThis): boolean {
  const { release, versions } = runtime.process ?? {};
  const isImitation = versions?.["bun"] !== undefined || versions?.["deno"] !== undefined || isWorkers(runtime);
  return release?.name === "node" && !isImitation;
}

/** True in Cloudflare's Workers. */
export function isWorkers(runtime: RuntimeFacts = globalThis): boolean {
  return runtime.navigator?.userAgent === "Cloudflare-Workers";
}
