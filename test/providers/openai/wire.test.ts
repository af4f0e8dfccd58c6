/** The cases of OpenAI's wire, of every vendor that speaks it, replayed through real sockets. */
import OpenAI from "openai";
import { afterAll, describe } from "vitest";
import { createTransport } from "../../../src/transport/transport.ts";
import { FOLDERS, SHARED_FOLDER } from "../support/compatible.ts";
import { replayedCases } from "../support/replayed-cases.ts";
import { requestCases } from "../support/request-cases.ts";
import { KEY } from "../support/way.ts";
import { compatibleWay } from "../support/ways.ts";

const transport = createTransport({ env: {} });
afterAll(() => transport.close());

/** The first of the vendors that share their fixtures: the same bytes for the same decoder are read once. */
const [firstToShare] = FOLDERS.find(([, folder]) => folder === SHARED_FOLDER) ?? [];

describe.each(FOLDERS)("%s", (vendor, folder) => {
  const way = compatibleWay(vendor, transport, folder);
  describe("asked", () => {
    requestCases(way);
  });
  describe.skipIf(folder === SHARED_FOLDER && vendor !== firstToShare)("answering", () => {
    replayedCases(way);
  });
});

describe("openai through a client of the openai package", () => {
  const way = {
    ...compatibleWay("openai", transport),
    client: (origin: string) => new OpenAI({ baseURL: `${origin}/v1`, apiKey: KEY, maxRetries: 5 }),
  };
  describe("asked", () => {
    requestCases(way);
  });
  describe("answering", () => {
    replayedCases(way, "in pieces");
  });
});
