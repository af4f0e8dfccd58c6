/** Everything of a router that a program can print, store or send on. */
import { inspect } from "node:util";
import { isRouterError } from "../../src/errors.ts";
import type { AnyRouter } from "../scenarios/scenario.ts";

/** Each with what it is, for the message of a test that fails. */
export function leaves(
  router: AnyRouter,
  events: readonly unknown[],
  outcome: unknown,
  params: unknown,
): readonly (readonly [where: string, text: string])[] {
  const metadata = Object(outcome).router_metadata as unknown;
  return [
    ...printed("the outcome", outcome),
    ...printed("its metadata", metadata),
    ...chain(outcome).flatMap((error, depth) => ofError(`the error at depth ${depth}`, error)),
    ...events.flatMap((event, index) => printed(`event ${index}`, event)),
    ...printed("the router", router),
    ...printed("the router's functions", [router.completion, router.chat, router.embeddings]),
    ...printed("what explain says", explained(router, params)),
    ...router
      .getDeployments()
      .flatMap((deployment) => [
        ...printed("a deployment", deployment),
        ...printed("a copy of a deployment", { ...deployment }),
        ["a deployment, by no means of its own", inspect(deployment, { ...WHOLE, customInspect: false })] as const,
        ["a clone of a deployment", inspect(structuredClone(deployment), WHOLE)] as const,
      ]),
  ];
}

const WHOLE = { depth: Infinity, showHidden: true, maxArrayLength: null, maxStringLength: null } as const;

function printed(where: string, value: unknown): readonly (readonly [string, string])[] {
  return [
    [`${where}, as JSON`, JSON.stringify(value) ?? ""],
    [`${where}, inspected`, inspect(value, WHOLE)],
    [`${where}, in the console`, inspect(value)],
    [`${where}, as text`, String(value)],
  ];
}

function ofError(where: string, error: Error): readonly (readonly [string, string])[] {
  const fields = Reflect.ownKeys(error).map(
    (key) => [`${where}, ${String(key)}`, inspect(Reflect.get(error, key), WHOLE)] as const,
  );
  return [...fields, [`${where}, its message`, error.message], [`${where}, its stack`, String(error.stack)]];
}

/** The error, its causes and those of the fallbacks. */
function chain(thrown: unknown): Error[] {
  if (!(thrown instanceof Error)) return [];
  const beside: readonly unknown[] = isRouterError(thrown) ? thrown.errors : [];
  return [thrown, ...chain(thrown.cause), ...beside.flatMap(chain)];
}

function explained(router: AnyRouter, params: unknown): unknown {
  try {
    return router.explain(params as Parameters<AnyRouter["explain"]>[0]);
  } catch (error) {
    return error;
  }
}
