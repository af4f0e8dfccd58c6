/** The cases of Gemini's wire as AI Studio speaks it, replayed through real sockets. */
import { GoogleGenAI } from "@google/genai";
import { afterAll, describe } from "vitest";
import { createTransport } from "../../../src/transport/transport.ts";
import { requestCases } from "../support/request-cases.ts";
import { KEY } from "../support/way.ts";
import { geminiWay } from "../support/ways.ts";
import { SHARED_FAILURES, SHARED_STREAMS, SHARED_WHOLE } from "./support/shared-cases.ts";
import { errorCases, failingCases, ROLE, streamCases, wholeCases } from "./support/wire-cases.ts";

const transport = createTransport({ env: {} });
afterAll(() => transport.close());

const WAYS = {
  "AI Studio": geminiWay(transport),
  "AI Studio through a GoogleGenAI client": {
    ...geminiWay(transport),
    client: (baseUrl: string) => new GoogleGenAI({ apiKey: KEY, vertexai: false, httpOptions: { baseUrl } }),
  },
};

describe.each(Object.entries(WAYS))("%s", (_, way) => {
  requestCases(way);
  wholeCases(way, [
    ...SHARED_WHOLE,
    { file: "list.json", answer: { choices: [{ message: { content: "Cast off." }, finish_reason: "stop" }] } },
  ]);
  streamCases(way, SHARED_STREAMS, "client" in way ? "in pieces" : "everywhere");
  streamCases(way, [
    {
      file: "length.sse",
      deltas: [ROLE, { content: "On and on" }, { content: " and" }, { finish_reason: "length" }],
      usage: { prompt_tokens: 7, completion_tokens: 4 },
    },
  ]);
  failingCases(way, SHARED_FAILURES);
  errorCases(way);
});
