/** Transports of a test, which are closed when it is over, and what is read of their responses. */
import { inspect } from "node:util";
import { afterEach, expect } from "vitest";
import { APIConnectionError } from "../../../src/errors.ts";
import type { NodeInternals } from "../../../src/transport/node-internals.ts";
import { createTransport, type TransportSettings } from "../../../src/transport/transport.ts";
import type { HttpResponse, Transport } from "../../../src/transport/http.ts";

const transports: Transport[] = [];

export function transport(settings: Partial<TransportSettings> = {}, internals?: NodeInternals): Transport {
  const made = createTransport({ env: {}, ...settings }, internals);
  transports.push(made);
  return made;
}

afterEach(() => {
  for (const made of transports.splice(0)) made.close();
});

export async function readAll(response: HttpResponse): Promise<string> {
  const all: Uint8Array[] = [];
  for (let pieces = await response.read(); pieces !== undefined; pieces = await response.read()) all.push(...pieces);
  return Buffer.concat(all).toString();
}

export async function readSome(response: HttpResponse): Promise<string> {
  return Buffer.concat((await response.read()) ?? []).toString();
}

/** The message of a connection error that names its deployment and shows no secret. */
export function messageOf(error: unknown): string {
  if (!(error instanceof APIConnectionError)) throw error;
  expect(error).toMatchObject({
    llm_provider: "plain",
    model: "plain-1",
    deployment_id: "deployment-1",
    model_group: "main",
  });
  expect(error.message + JSON.stringify(error) + inspect(error)).not.toContain("secret");
  return error.message;
}
