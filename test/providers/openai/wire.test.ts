/** The cases of OpenAI's wire, of every vendor that has some, replayed through real sockets. */
import OpenAI from "openai";
import { afterAll, describe } from "vitest";
import { createTransport } from "../../../src/providers/shared/transport.ts";
import { requestCases } from "./support/request-cases.ts";
import { replayedCases } from "./support/wire-cases.ts";
import { ownWay } from "./support/wire-way.ts";
import { KEY, vendorsWithErrors } from "./support/wire.ts";

const transport = createTransport({ env: {} });
afterAll(() => transport.close());

/** Bodies of no vendor in particular are errors only; Azure has a file of its own. */
const VENDORS = vendorsWithErrors().filter((vendor) => vendor !== "generic" && vendor !== "azure");

describe.each(VENDORS)("%s", (vendor) => {
  const way = ownWay(vendor, transport);
  describe("asked", () => {
    requestCases(way);
  });
  describe("answering", () => {
    replayedCases(way);
  });
});

describe("openai through a client of the openai package", () => {
  const way = {
    ...ownWay("openai", transport),
    client: (origin: string) => new OpenAI({ baseURL: `${origin}/v1`, apiKey: KEY, maxRetries: 5 }),
  };
  describe("asked", () => {
    requestCases(way);
  });
  describe("answering", () => {
    replayedCases(way, false);
  });
});
