import type { AttemptContext, Target } from "../../../../src/provider.ts";
import type { LitellmParams } from "../../../../src/types/options.ts";
import { FakeClock } from "../../../support/fake-clock.ts";
import type { HttpRequest, Progress, Transport, TransportOptions } from "../../../../src/transport/http.ts";

/** The key that must never be seen in an error. */
export const KEY = "sk-secret-0123456789";

/** A deployment at `origin`. */
export function targetAt(origin: string, params: Partial<LitellmParams> = {}): Target {
  return {
    deployment_id: "deployment-1",
    model_group: "main",
    provider: "plain",
    model: "plain-1",
    api_base: origin,
    api_key: KEY,
    params: { model: "plain/plain-1", ...params },
    model_info: {},
  };
}

/** What a request is sent with, and the steps it has reported. */
export function sendingTo(
  origin: string,
  params: Partial<LitellmParams> = {},
  signal: AbortSignal = new AbortController().signal,
): TransportOptions & { readonly target: Target; readonly steps: Progress[] } {
  const steps: Progress[] = [];
  return { target: targetAt(origin, params), signal, steps, progress: (step) => void steps.push(step) };
}

/** One attempt over `transport`. */
export function attemptAt(
  origin: string,
  transport: Transport,
  params: Partial<LitellmParams> = {},
  signal: AbortSignal = new AbortController().signal,
): AttemptContext & { readonly clock: FakeClock } {
  return { ...sendingTo(origin, params, signal), transport, clock: new FakeClock() };
}

/** A request to `url`. */
export function requestTo(url: string, body = "{}", headers: Record<string, string> = {}): HttpRequest {
  return { url, headers: { "content-type": "application/json", authorization: `Bearer ${KEY}`, ...headers }, body };
}

/** What `promise` rejects with. Fails when it does not. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`expected a rejection, got ${JSON.stringify(value)}`);
}
