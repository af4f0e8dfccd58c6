/** The cases of Azure's wire, replayed through real sockets. */
import { AzureOpenAI } from "openai";
import { afterAll, describe } from "vitest";
import { createTransport } from "../../../src/providers/shared/transport.ts";
import { requestCases } from "../openai/support/request-cases.ts";
import { replayedCases } from "../openai/support/wire-cases.ts";
import { ownWay } from "../openai/support/wire-way.ts";
import { KEY } from "../openai/support/wire.ts";

const transport = createTransport({ env: {} });
afterAll(() => transport.close());

describe("azure", () => {
  const way = ownWay("azure", transport);
  describe("asked", () => {
    requestCases(way);
  });
  describe("answering", () => {
    replayedCases(way);
  });
});

describe("azure through an AzureOpenAI client", () => {
  const way = {
    ...ownWay("azure", transport),
    client: (origin: string) =>
      new AzureOpenAI({ endpoint: origin, apiKey: KEY, apiVersion: "2024-10-21", maxRetries: 5 }),
  };
  describe("asked", () => {
    requestCases(way);
  });
  describe("answering", () => {
    replayedCases(way, false);
  });
});
