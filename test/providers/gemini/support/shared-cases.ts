/** Answers that are the same at AI Studio and Vertex AI. */
import { expect } from "vitest";
import { type FailingCase, ROLE, type StreamCase, type WholeCase } from "./wire-cases.ts";

const folder = "gemini";
const SIGNATURE = "Q1JPU1NJTkctc2lnbmF0dXJlLTE=";
const PLACEHOLDER: unknown = expect.stringMatching(/^call_[0-9a-f]{32}$/);
const GEMINI_3 = "gemini-3-pro-preview";
const TOOLS = {
  tools: [
    { type: "function", function: { name: "tide_at" } },
    { type: "function", function: { name: "current_time" } },
  ],
};

const call = (index: number, id: unknown, name: string, args: object): object => ({
  tool_calls: [{ index, id, type: "function", function: { name, arguments: JSON.stringify(args) } }],
});
const CITATIONS = [
  {
    type: "url_citation",
    url_citation: { start_index: 0, end_index: 27, url: "https://sea.example/", title: "https://sea.example/" },
  },
  {
    type: "url_citation",
    url_citation: { start_index: 28, end_index: 50, url: "https://lake.example/boats", title: "lake.example" },
  },
];
const signed = (tool_call_id?: unknown): object => ({
  type: "signature",
  signature: SIGNATURE,
  ...(tool_call_id === undefined ? {} : { tool_call_id }),
  provider: "gemini",
});

export const SHARED_WHOLE: readonly WholeCase[] = [
  {
    folder,
    file: "text.json",
    answer: {
      id: "ferry-resp-1",
      object: "chat.completion",
      model: "gemini-2.5-flash",
      choices: [
        {
          index: 0,
          message: { role: "assistant", content: "The ferry lēaves at ⛴ 7:40.", refusal: null },
          finish_reason: "stop",
          logprobs: null,
        },
      ],
      usage: {
        prompt_tokens: 21,
        completion_tokens: 14,
        total_tokens: 35,
        completion_tokens_details: { reasoning_tokens: 0 },
      },
    },
  },
  {
    folder,
    file: "thinking.json",
    model: "gemini-2.5-pro",
    answer: {
      choices: [
        {
          message: {
            content: "At high water.",
            reasoning_content: "Boats follow the tide.",
            thinking_blocks: [signed()],
          },
        },
      ],
      usage: {
        prompt_tokens: 12,
        completion_tokens: 35,
        total_tokens: 47,
        completion_tokens_details: { reasoning_tokens: 30 },
      },
    },
  },
  {
    folder,
    file: "tool-call.json",
    request: TOOLS,
    answer: {
      choices: [
        {
          message: {
            content: null,
            tool_calls: [
              { id: PLACEHOLDER, type: "function", function: { name: "tide_at", arguments: '{"port":"Helston"}' } },
            ],
          },
          finish_reason: "tool_calls",
        },
      ],
    },
  },
  {
    folder,
    file: "parallel-tools.json",
    model: GEMINI_3,
    request: TOOLS,
    answer: {
      choices: [
        {
          message: {
            content: "Two look-ups.",
            tool_calls: [
              { id: "fc_9a", function: { name: "tide_at", arguments: '{"port":"Helston","days":[1,2]}' } },
              { id: "fc_9b", function: { name: "current_time", arguments: "{}" } },
            ],
            thinking_blocks: [signed("fc_9a")],
          },
          finish_reason: "tool_calls",
        },
      ],
    },
  },
  {
    folder,
    file: "tool-call.json",
    request: { functions: [{ name: "tide_at" }] },
    answer: {
      choices: [
        {
          message: { function_call: { name: "tide_at", arguments: '{"port":"Helston"}' } },
          finish_reason: "function_call",
        },
      ],
    },
  },
  {
    folder,
    file: "json-schema.json",
    answer: { choices: [{ message: { content: '{"departs": "07:40"}' }, finish_reason: "stop" }] },
  },
  {
    folder,
    file: "max-tokens-empty.json",
    model: "gemini-2.5-pro",
    answer: {
      choices: [{ message: { content: null }, finish_reason: "length" }],
      usage: { completion_tokens: 60, completion_tokens_details: { reasoning_tokens: 60 } },
    },
  },
  {
    folder,
    file: "two-candidates.json",
    request: { n: 2 },
    answer: {
      choices: [
        { index: 0, message: { content: "Half past." }, finish_reason: "stop" },
        { index: 1, message: { content: "A quarter to." }, finish_reason: "length" },
      ],
    },
  },
  {
    folder,
    file: "cached.json",
    answer: { usage: { prompt_tokens: 2048, prompt_tokens_details: { cached_tokens: 2000 } } },
  },
  {
    folder,
    file: "audio-usage.json",
    answer: { usage: { prompt_tokens: 70, prompt_tokens_details: { audio_tokens: 60 } } },
  },
  {
    folder,
    file: "inclusive-usage.json",
    answer: {
      usage: {
        prompt_tokens: 10,
        completion_tokens: 25,
        total_tokens: 35,
        completion_tokens_details: { reasoning_tokens: 20 },
      },
    },
  },
  {
    folder,
    file: "safety-block.json",
    answer: { choices: [{ message: { content: null }, finish_reason: "content_filter" }] },
  },
  {
    folder,
    file: "grounding.json",
    request: { web_search_options: {} },
    answer: {
      choices: [{ message: { annotations: CITATIONS }, finish_reason: "stop" }],
      usage: { prompt_tokens: 111, completion_tokens: 20 },
    },
  },
  {
    folder,
    file: "image-out.json",
    model: "gemini-2.5-flash-image",
    answer: {
      choices: [
        {
          message: {
            content: "A boat:",
            images: [{ type: "image_url", index: 0, image_url: { url: "data:image/png;base64,iVBORw0KGgo=" } }],
          },
        },
      ],
    },
  },
  {
    folder,
    file: "new-finish-reason.json",
    answer: { choices: [{ message: { content: "So." }, finish_reason: "SOMETHING_NEW" }] },
  },
];

export const SHARED_STREAMS: readonly StreamCase[] = [
  {
    folder,
    file: "text.sse",
    deltas: [
      ROLE,
      { content: "The ferry" },
      { content: " lēaves at ⛴ 7" },
      { content: ":40." },
      { finish_reason: "stop" },
    ],
    usage: { prompt_tokens: 21, completion_tokens: 14, total_tokens: 35 },
  },
  {
    folder,
    file: "thinking.sse",
    model: "gemini-2.5-pro",
    deltas: [
      ROLE,
      { reasoning_content: "Boats follow" },
      { reasoning_content: " the tide." },
      { content: "At high water." },
      { thinking_blocks: [signed()] },
      { finish_reason: "stop" },
    ],
    usage: { prompt_tokens: 12, completion_tokens: 35, completion_tokens_details: { reasoning_tokens: 30 } },
  },
  {
    folder,
    file: "signed-call.sse",
    model: GEMINI_3,
    request: TOOLS,
    deltas: [
      ROLE,
      call(0, "fc_7", "tide_at", { port: "Helston" }),
      { thinking_blocks: [signed("fc_7")] },
      { finish_reason: "tool_calls" },
    ],
  },
  {
    folder,
    file: "parallel-tools.sse",
    request: TOOLS,
    deltas: [
      ROLE,
      { content: "Two look-ups." },
      call(0, PLACEHOLDER, "tide_at", { port: "Helston" }),
      call(1, PLACEHOLDER, "current_time", {}),
      { finish_reason: "tool_calls" },
    ],
  },
  {
    folder,
    file: "parallel-tools.sse",
    request: { functions: [{ name: "tide_at" }] },
    deltas: [
      ROLE,
      { content: "Two look-ups." },
      { function_call: { name: "tide_at", arguments: '{"port":"Helston"}' } },
      { finish_reason: "function_call" },
    ],
  },
  {
    folder,
    file: "two-candidates.sse",
    request: { n: 2 },
    deltas: [
      ROLE,
      { content: "Half" },
      { index: 1, ...ROLE },
      { index: 1, content: "A quarter" },
      { content: " past." },
      { finish_reason: "stop" },
      { index: 1, content: " to." },
      { index: 1, finish_reason: "length" },
    ],
  },
  { folder, file: "safety-mid.sse", deltas: [ROLE, { content: "Well," }, { finish_reason: "content_filter" }] },
  {
    folder,
    file: "grounding.sse",
    deltas: [
      ROLE,
      { content: "Zürich has no ferry to sea." },
      { content: " Boats run on the lake." },
      { annotations: CITATIONS },
      { finish_reason: "stop" },
    ],
    usage: { prompt_tokens: 111 },
  },
];

const HEL = [ROLE, { content: "Hel" }];

export const SHARED_FAILURES: readonly FailingCase[] = [
  { folder, file: "prompt-blocked.json", error: "ContentPolicyViolationError", facts: { code: "PROHIBITED_CONTENT" } },
  { folder, file: "prompt-blocked.sse", error: "ContentPolicyViolationError", facts: { code: "SAFETY" } },
  { folder, file: "malformed-call.json", error: "InternalServerError", facts: { code: "MALFORMED_FUNCTION_CALL" } },
  { folder, file: "malformed-call.sse", error: "InternalServerError", deltas: [ROLE, { content: "Let me look." }] },
  { folder, file: "no-image.json", error: "InternalServerError", facts: { code: "NO_IMAGE" } },
  { folder, file: "error-bare.sse", error: "ServiceUnavailableError", deltas: HEL },
  { folder, file: "error-event.sse", error: "RateLimitError" },
  { folder, file: "error-array.sse", error: "InternalServerError", deltas: HEL },
];
