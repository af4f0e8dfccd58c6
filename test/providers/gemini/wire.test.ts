import { gemini } from "../../../src/providers/gemini/index.ts";
import { describe } from "vitest";
import { targetOf } from "./support/setting.ts";
import { errorCases, failingCases, ROLE, streamCases, wholeCases, type Replayed } from "./support/wire-cases.ts";
import { SHARED_FAILURES, SHARED_STREAMS, SHARED_WHOLE } from "./support/shared-cases.ts";

const around: Replayed = {
  provider: () => gemini,
  target: (api_base, model) => targetOf(model, { api_base }),
  folder: "gemini",
};

describe("AI Studio", () => {
  wholeCases(around, [
    ...SHARED_WHOLE,
    { file: "list.json", answer: { choices: [{ message: { content: "Cast off." }, finish_reason: "stop" }] } },
  ]);
  streamCases(around, [
    ...SHARED_STREAMS,
    {
      file: "length.sse",
      deltas: [ROLE, { content: "On and on" }, { content: " and" }, { finish_reason: "length" }],
      usage: { prompt_tokens: 7, completion_tokens: 4 },
    },
  ]);
  failingCases(around, SHARED_FAILURES);
  errorCases(around);
});
