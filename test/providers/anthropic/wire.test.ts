/** The cases of Anthropic's wire, replayed through real sockets. */
import Anthropic from "@anthropic-ai/sdk";
import { afterAll, describe } from "vitest";
import { createTransport } from "../../../src/transport/transport.ts";
import { replayedCases } from "../support/replayed-cases.ts";
import { requestCases } from "../support/request-cases.ts";
import { KEY } from "../support/way.ts";
import { anthropicWay } from "../support/ways.ts";

const transport = createTransport({ env: {} });
afterAll(() => transport.close());

describe("anthropic", () => {
  const way = anthropicWay(transport);
  describe("asked", () => {
    requestCases(way);
  });
  describe("answering", () => {
    replayedCases(way);
  });
});

describe("anthropic through a client of the @anthropic-ai/sdk package", () => {
  const way = {
    ...anthropicWay(transport),
    client: (origin: string) => new Anthropic({ baseURL: origin, apiKey: KEY, logLevel: "off", maxRetries: 2 }),
  };
  describe("asked", () => {
    requestCases(way);
  });
  describe("answering", () => {
    replayedCases(way, "in pieces");
  });
});
