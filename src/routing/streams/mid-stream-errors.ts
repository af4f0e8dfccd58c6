/** The errors of a stream that ends after content has been delivered. They carry the partial answer. */
import { isRouterError, MidStreamError, Timeout } from "../../errors.ts";
import type { Message } from "../../types/openai.ts";
import type { Deployment } from "../deployment.ts";
import { located } from "../located.ts";

/** How far a stream came, and at which deployment it ended. */
export interface Broken {
  readonly partial: Message;
  readonly deployment: Deployment;
}

export function midStreamError(cause: Error, why: string, { partial, deployment }: Broken): MidStreamError {
  const facts = isRouterError(cause)
    ? { code: cause.code, retry_after: cause.retry_after, request_id: cause.request_id, headers: cause.headers }
    : {};
  return new MidStreamError(`The stream broke after content had been delivered, and could not be continued: ${why}`, {
    ...facts,
    partial,
    ...located(deployment),
    cause,
  });
}

/** `total_timeout` struck in the middle of the answer. */
export function midStreamTimeout({ message }: Timeout, { partial, deployment }: Broken): Timeout {
  return new Timeout(message, { phase: "total", partial, ...located(deployment) });
}
