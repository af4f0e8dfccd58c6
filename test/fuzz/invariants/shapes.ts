/** What is delivered has OpenAI's shape, whatever the provider sent. */
import { type Invariant, shown } from "./judged.ts";

type Fields = Readonly<Record<string, unknown>>;
/** Where `value` is not as it should be: `": 7"`, `".delta.content: {}"`; `undefined` when it is. */
type Check = (value: unknown) => string | undefined;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const told = (value: unknown): string => `: ${shown(value)}`;
const that =
  (holds: (value: unknown) => boolean): Check =>
  (value) =>
    holds(value) ? undefined : told(value);

const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || value === null ? undefined : check(value);

const list =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return told(value);
    const faults = value.map(check);
    const at = faults.findIndex((fault) => fault !== undefined);
    return at === -1 ? undefined : `[${at}]${faults[at] ?? ""}`;
  };

const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (!isFields(value)) return told(value);
    for (const [name, check] of Object.entries(checks)) {
      const fault = check(value[name]);
      if (fault !== undefined) return `.${name}${fault}`;
    }
    return undefined;
  };

const text = that((value) => typeof value === "string");
const only = (word: string): Check => that((value) => value === word);
const number = that((value) => typeof value === "number" && Number.isFinite(value));
const index = that((value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0);
const anyFields = that(isFields);
const counts: Check = (value) => {
  if (!isFields(value)) return told(value);
  // What else a vendor puts there is its own.
  const wrong = Object.entries(value).find(
    ([name, count]) => name.endsWith("_tokens") && optional(index)(count) !== undefined,
  );
  return wrong && `.${wrong[0]}${told(wrong[1])}`;
};

const CALLED = fields({ name: optional(text), arguments: optional(text) });
const LOGPROBS = optional(fields({ content: optional(list(anyFields)), refusal: optional(list(anyFields)) }));
const SAID = {
  content: optional(text),
  reasoning_content: optional(text),
  refusal: optional(text),
  annotations: optional(list(anyFields)),
  images: optional(list(anyFields)),
  thinking_blocks: optional(list(anyFields)),
};
const USAGE = optional(
  fields({
    prompt_tokens: index,
    completion_tokens: index,
    total_tokens: index,
    prompt_tokens_details: optional(counts),
    completion_tokens_details: optional(counts),
  }),
);
const HEAD = { id: text, model: text, created: number, usage: USAGE };
const CALL_DELTA = fields({
  index,
  id: optional(text),
  type: optional(text),
  function: optional(CALLED),
});
const DELTA = fields({ ...SAID, role: optional(text), tool_calls: optional(list(CALL_DELTA)) });
const CALL = fields({ id: text, type: text, function: optional(CALLED) });
const MESSAGE = fields({ ...SAID, role: only("assistant"), tool_calls: optional(list(CALL)) });

const CHUNK = fields({
  ...HEAD,
  object: only("chat.completion.chunk"),
  choices: list(fields({ index, finish_reason: optional(text), logprobs: LOGPROBS, delta: DELTA })),
});
const COMPLETION = fields({
  ...HEAD,
  object: only("chat.completion"),
  choices: list(fields({ index, finish_reason: text, logprobs: LOGPROBS, message: MESSAGE })),
});

export const shapes: Invariant = ({ chunks, completion }) => {
  const chunk = chunks.map(CHUNK).find((fault) => fault !== undefined);
  const whole = completion && COMPLETION(completion);
  return [
    ...(chunk === undefined ? [] : [`A chunk has not OpenAI's shape: ${chunk}`]),
    ...(whole === undefined ? [] : [`The answer has not OpenAI's shape: ${whole}`]),
  ];
};
