/** The cases of Azure's wire, replayed through real sockets. */
import { AzureOpenAI } from "openai";
import { afterAll, describe } from "vitest";
import { createTransport } from "../../../src/transport/transport.ts";
import { replayedCases } from "../support/replayed-cases.ts";
import { requestCases } from "../support/request-cases.ts";
import { KEY } from "../support/way.ts";
import { azureWay } from "../support/ways.ts";

const transport = createTransport({ env: {} });
afterAll(() => transport.close());

describe("azure", () => {
  const way = azureWay(transport);
  describe("asked", () => {
    requestCases(way);
  });
  describe("answering", () => {
    replayedCases(way);
  });
});

describe("azure through an AzureOpenAI client", () => {
  const way = {
    ...azureWay(transport),
    client: (origin: string) =>
      new AzureOpenAI({ endpoint: origin, apiKey: KEY, apiVersion: "2024-10-21", maxRetries: 5 }),
  };
  describe("asked", () => {
    requestCases(way);
  });
  describe("answering", () => {
    replayedCases(way, "in pieces");
  });
});
