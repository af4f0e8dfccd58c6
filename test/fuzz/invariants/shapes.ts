/** What is delivered has OpenAI's shape, whatever the provider sent. */
import type { Invariant } from "./judged.ts";

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === "string";
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isIndex: Check = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const isNumber: Check = (value) => typeof value === "number" && Number.isFinite(value);
const absent = (value: unknown): boolean => value === undefined || value === null;
const optional =
  (check: Check): Check =>
  (value) =>
    absent(value) || check(value);
const list =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isFields(value) && Object.entries(checks).every(([name, check]) => check(value[name]));

const CALLED = optional(fields({ name: optional(isText), arguments: optional(isText) }));
const ANNOTATIONS = optional(list(isFields));
const LOGPROBS = optional(fields({ content: optional(list(isFields)), refusal: optional(list(isFields)) }));
const TEXTS = {
  role: optional(isText),
  content: optional(isText),
  reasoning_content: optional(isText),
  refusal: optional(isText),
  annotations: ANNOTATIONS,
  images: ANNOTATIONS,
  thinking_blocks: ANNOTATIONS,
};
const COUNT = optional(isIndex);
const DETAILS = optional(
  (value) => isFields(value) && Object.values(value).every((count) => absent(count) || isIndex(count)),
);
const USAGE = optional(
  fields({
    prompt_tokens: isIndex,
    completion_tokens: isIndex,
    total_tokens: COUNT,
    prompt_tokens_details: DETAILS,
    completion_tokens_details: DETAILS,
  }),
);
const HEAD = { id: isText, model: isText, created: isNumber, usage: USAGE };

const CHUNK: Readonly<Record<string, Check>> = {
  ...HEAD,
  object: (value) => value === "chat.completion.chunk",
  choices: list(
    fields({
      index: isIndex,
      finish_reason: optional(isText),
      logprobs: LOGPROBS,
      delta: fields({
        ...TEXTS,
        tool_calls: optional(
          list(fields({ index: isIndex, id: optional(isText), type: optional(isText), function: CALLED })),
        ),
      }),
    }),
  ),
};

const COMPLETION: Readonly<Record<string, Check>> = {
  ...HEAD,
  object: (value) => value === "chat.completion",
  choices: list(
    fields({
      index: isIndex,
      finish_reason: isText,
      logprobs: LOGPROBS,
      message: fields({
        ...TEXTS,
        role: (value) => value === "assistant",
        tool_calls: optional(list(fields({ id: isText, type: isText, function: CALLED }))),
      }),
    }),
  ),
};

function faults(checks: Readonly<Record<string, Check>>, value: unknown): string[] {
  if (!isFields(value)) return ["it is no object"];
  return Object.entries(checks).flatMap(([name, check]) =>
    check(value[name]) ? [] : [`${name} is ${JSON.stringify(value[name])?.slice(0, 300)}`],
  );
}

export const shapes: Invariant = ({ chunks, completion }) => {
  const wrong = chunks.flatMap((chunk, index) =>
    faults(CHUNK, chunk).map((fault) => `Chunk ${index} has not OpenAI's shape: ${fault}`),
  );
  const whole = completion === undefined ? [] : faults(COMPLETION, completion);
  return [...wrong.slice(0, 1), ...whole.slice(0, 1).map((fault) => `The answer has not OpenAI's shape: ${fault}`)];
};
