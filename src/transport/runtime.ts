/** Which runtime the code runs in. Looked up when a router is made, not at import. */

/** The globals by which a runtime can be recognised. */
export interface RuntimeFacts {
  readonly process?: {
    readonly release?: { readonly name?: string | undefined } | undefined;
    readonly versions?: Readonly<Record<string, string | undefined>> | undefined;
  };
  readonly navigator?: { readonly userAgent?: string | undefined } | undefined;
}

/**
 * True in Node itself. Bun, Deno and Workers also have a `node:http` and call themselves `node`, but theirs is an imitation;
 * their native client is `fetch`. Other runtimes have only `fetch`.
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
