/** The cases of Vertex AI's wire, replayed through real sockets. */
import { GoogleGenAI } from "@google/genai";
import { afterAll, describe, expect } from "vitest";
import { createTransport } from "../../../src/transport/transport.ts";
import { SHARED_FAILURES, SHARED_STREAMS, SHARED_WHOLE } from "../gemini/support/shared-cases.ts";
import {
  errorCases,
  failingCases,
  ROLE,
  type StreamCase,
  streamCases,
  wholeCases,
  type WholeCase,
} from "../gemini/support/wire-cases.ts";
import { requestCases } from "../support/request-cases.ts";
import { vertexWay } from "../support/ways.ts";

const transport = createTransport({ env: {} });
afterAll(() => transport.close());

const SIGNATURE = { signature: "Q1JPU1NJTkctc2lnbmF0dXJlLTE=", provider: "gemini", type: "signature" };
const PLACEHOLDER: unknown = expect.stringMatching(/^call_[0-9a-f]{32}$/);
const more = (index: number, text: string): object => ({ tool_calls: [{ index, function: { arguments: text } }] });
const CLAUDE = "claude-sonnet-4-5@20250929";

const WHOLE: readonly WholeCase[] = [
  {
    file: "text.json",
    answer: {
      choices: [{ message: { content: "The ferry leaves at 7:40." }, finish_reason: "stop" }],
      usage: { prompt_tokens: 21, completion_tokens: 9 },
    },
  },
  {
    file: "logprobs.json",
    request: { logprobs: true, top_logprobs: 2 },
    answer: {
      choices: [
        {
          logprobs: {
            content: [
              {
                token: "7",
                logprob: -0.1,
                bytes: [55],
                top_logprobs: [
                  { token: "7", logprob: -0.1 },
                  { token: "8", logprob: -2.5 },
                ],
              },
              { token: " é", logprob: -0.5, bytes: [32, 195, 169], top_logprobs: [{ token: " é" }] },
            ],
          },
        },
      ],
      usage: { completion_tokens: 32 },
    },
  },
  {
    file: "armor-answer.json",
    answer: {
      choices: [
        {
          message: { content: null, refusal: "The answer matched the hate speech filter." },
          finish_reason: "content_filter",
        },
      ],
    },
  },
  {
    file: "tool-call.json",
    model: "gemini-3-flash",
    answer: {
      choices: [
        {
          message: {
            tool_calls: [{ id: PLACEHOLDER, function: { name: "tide_at" } }],
            thinking_blocks: [{ ...SIGNATURE, tool_call_id: PLACEHOLDER }],
          },
          finish_reason: "tool_calls",
        },
      ],
    },
  },
  {
    file: "claude.json",
    model: CLAUDE,
    answer: {
      id: "msg_vrtx_1",
      choices: [{ message: { content: "At 7:40." }, finish_reason: "stop" }],
      usage: { prompt_tokens: 12, completion_tokens: 6 },
    },
  },
];

const STREAMS: readonly StreamCase[] = [
  {
    file: "text.sse",
    deltas: [ROLE, { content: "The ferry" }, { content: " leaves at ⛴ 7:40." }, { finish_reason: "stop" }],
    usage: { prompt_tokens: 21, completion_tokens: 9 },
  },
  {
    file: "flex.sse",
    request: { service_tier: "flex" },
    deltas: [ROLE, { content: "OK" }, { thinking_blocks: [SIGNATURE] }, { finish_reason: "stop" }],
  },
  {
    file: "partial-arguments.sse",
    model: "gemini-3-pro-preview",
    request: { tool_config: { function_calling_config: { stream_function_call_arguments: true } } },
    deltas: [
      ROLE,
      { tool_calls: [{ index: 0, id: PLACEHOLDER, type: "function", function: { name: "book", arguments: "" } }] },
      { thinking_blocks: [{ ...SIGNATURE, tool_call_id: PLACEHOLDER }] },
      more(0, '{"port":"Hel'),
      more(0, 'ston \\"A\\""'),
      more(0, ',"legs":[{"cars":2,"open":true},{"to":null'),
      more(0, "}]}"),
      {
        tool_calls: [
          { index: 1, id: PLACEHOLDER, type: "function", function: { name: "current_time", arguments: "{}" } },
        ],
      },
      { finish_reason: "tool_calls" },
    ],
  },
  {
    file: "armor-answer.sse",
    deltas: [
      ROLE,
      { content: "Well" },
      { refusal: "The answer matched a filter." },
      { finish_reason: "content_filter" },
    ],
  },
  {
    file: "claude.sse",
    model: CLAUDE,
    deltas: [ROLE, { content: "At " }, { content: "7:40." }, { finish_reason: "stop" }],
    usage: { prompt_tokens: 12, completion_tokens: 6 },
  },
];

describe("Vertex AI", () => {
  const way = vertexWay(transport);
  requestCases(way);
  wholeCases(way, [...SHARED_WHOLE, ...WHOLE]);
  // AI Studio's tests split the same bytes everywhere, for the same decoder.
  streamCases(way, SHARED_STREAMS, "at some places");
  streamCases(way, STREAMS);
  failingCases(way, [
    ...SHARED_FAILURES,
    { file: "armor-prompt.json", error: "ContentPolicyViolationError", facts: { code: "MODEL_ARMOR" } },
  ]);
  errorCases(way);
});

describe("Vertex AI through a GoogleGenAI client", () => {
  const authClient = { getRequestHeaders: () => Promise.resolve(new Headers({ authorization: "Bearer ya29.client" })) };
  const way = {
    ...vertexWay(transport),
    client: (baseUrl: string) =>
      new GoogleGenAI({
        vertexai: true,
        project: "harbour",
        location: "europe-west4",
        httpOptions: { baseUrl },
        googleAuthOptions: { authClient: authClient as never },
      }),
  };
  wholeCases(way, WHOLE);
  streamCases(way, STREAMS, "in pieces");
  errorCases(way);
});
