/** OpenAI's wire as Azure speaks it: another credential, other errors, and the verdicts of its content filter. */
import { openaiWire } from "./openai-wire.ts";
import type { VendorErrorName } from "./vendor-errors.ts";
import type { Asked, VendorReply, Wire } from "./wire.ts";

const SAFE = { hate: { filtered: false, severity: "safe" }, violence: { filtered: false, severity: "safe" } };
const PROMPT_FILTER = [{ prompt_index: 0, content_filter_results: SAFE }];

function refused(status: number, code: string, message: string, more: object = {}): VendorReply {
  return { status, body: { error: { code, message, ...more } } };
}

const ERRORS: Readonly<Partial<Record<VendorErrorName, VendorReply>>> = {
  unauthorized: refused(401, "401", "Access denied due to invalid subscription key or wrong API endpoint."),
  rate_limited: refused(
    429,
    "429",
    "Requests to the ChatCompletions_Create Operation have exceeded the token rate limit.",
  ),
  not_found: refused(404, "DeploymentNotFound", "The API deployment for this resource does not exist."),
  content_policy: refused(
    400,
    "content_filter",
    "The response was filtered due to the prompt triggering Azure OpenAI's content management policy.",
    {
      type: null,
      param: "prompt",
      status: 400,
      innererror: {
        code: "ResponsibleAIPolicyViolation",
        content_filter_result: { violence: { filtered: true, severity: "medium" } },
      },
    },
  ),
};

function error(name: VendorErrorName, asked: Asked): VendorReply {
  return ERRORS[name] ?? openaiWire.error(name, asked);
}

function violation(asked: Asked): VendorReply | undefined {
  const { headers } = asked;
  if (headers["api-key"] === undefined && !/^Bearer \S+/.test(String(headers["authorization"])))
    return ERRORS.unauthorized;
  return openaiWire.refusal(asked) ?? openaiWire.violation(asked);
}

export const azureWire: Wire = {
  ...openaiWire,
  base_path: "",
  violation,
  error,
  errorFrame: (name, asked) => `data: ${JSON.stringify(error(name, asked).body)}\n\n`,
  whole: (answer, asked) => ({ ...openaiWire.whole(answer, asked), prompt_filter_results: PROMPT_FILTER }),
  frames: (answer, asked) => [
    {
      kind: "prelude",
      bytes: `data: ${JSON.stringify({ choices: [], created: 0, id: "", model: "", object: "", prompt_filter_results: PROMPT_FILTER })}\n\n`,
    },
    ...openaiWire.frames(answer, asked),
  ],
  headers: ({ number }) => ({
    "apim-request-id": `00000000-0000-0000-0000-${String(number).padStart(12, "0")}`,
    "x-ratelimit-remaining-requests": "9999",
    "x-ratelimit-remaining-tokens": "195588",
    "x-ms-region": "Sweden Central",
  }),
};
