/** The cases of Bedrock's wire, replayed through real sockets. */
import { BedrockRuntimeClient } from "@aws-sdk/client-bedrock-runtime";
import { NodeHttpHandler } from "@smithy/node-http-handler";
import { afterAll, describe, onTestFinished } from "vitest";
import { createTransport } from "../../../src/transport/transport.ts";
import { replayedCases } from "../support/replayed-cases.ts";
import { requestCases } from "../support/request-cases.ts";
import { bedrockWay } from "../support/ways.ts";
import { SECRET } from "./setting.ts";

const transport = createTransport({ env: {} });
afterAll(() => transport.close());

describe("bedrock", () => {
  const way = bedrockWay(transport);
  describe("asked", () => {
    requestCases(way);
  });
  describe("answering", () => {
    replayedCases(way);
  });
});

describe("bedrock through a BedrockRuntimeClient", () => {
  const way = {
    ...bedrockWay(transport),
    client: (endpoint: string) => {
      const client = new BedrockRuntimeClient({
        region: "us-west-2",
        endpoint,
        credentials: { accessKeyId: "AKIDCLIENT", secretAccessKey: SECRET },
        requestHandler: new NodeHttpHandler(),
        maxAttempts: 3,
      });
      onTestFinished(() => client.destroy());
      return client;
    },
  };
  describe("asked", () => {
    requestCases(way);
  });
  describe("answering", () => {
    replayedCases(way, "in pieces");
  });
});
