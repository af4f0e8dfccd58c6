/**
 * OpenAI's shapes, written down once more and apart from `src`: what of an answer, a chunk or embeddings is not as OpenAI's
 * types say. Fields that OpenAI does not know may be anything; what is optional may be `null`.
 */

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown, path: string, problems: string[]) => void;

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function is(what: string, holds: (value: unknown) => boolean): Check {
  return (value, path, problems) => {
    if (!holds(value)) problems.push(`${path} is no ${what}: ${JSON.stringify(value)?.slice(0, 60)}`);
  };
}

const text = is("text", (value) => typeof value === "string");
const name = is("name", (value) => typeof value === "string" && value !== "");
const number = is("number", (value) => Number.isFinite(value));
const count = is("count", (value) => Number.isSafeInteger(value) && Number(value) >= 0);
const word = (...words: readonly string[]): Check =>
  is(words.join("|"), (value) => typeof value === "string" && words.includes(value));
/** OpenAI's type lists the reasons of today; one that nothing is known of is passed on. */
const finish = is("finish reason", (value) => typeof value === "string" && value !== "");

function optional(check: Check): Check {
  return (value, path, problems) => {
    if (value !== undefined && value !== null) check(value, path, problems);
  };
}

function list(check: Check): Check {
  return (value, path, problems) => {
    if (!Array.isArray(value)) return void problems.push(`${path} is no list`);
    for (const [index, item] of value.entries()) check(item, `${path}[${index}]`, problems);
  };
}

function object(fields: Readonly<Record<string, Check>>): Check {
  return (value, path, problems) => {
    if (!isFields(value)) return void problems.push(`${path} is no object: ${JSON.stringify(value)?.slice(0, 60)}`);
    if (Object.getPrototypeOf(value) !== Object.prototype) problems.push(`${path} has another prototype`);
    for (const [field, check] of Object.entries(fields)) {
      // What nothing is said of beforehand: a field of the prototype is none of the answer's.
      check(Object.hasOwn(value, field) ? value[field] : undefined, `${path}.${field}`, problems);
    }
  };
}

const token = { token: text, logprob: number, bytes: optional(list(count)) };
const logprobs = object({
  content: optional(list(object({ ...token, top_logprobs: optional(list(object(token))) }))),
  refusal: optional(list(object(token))),
});

const citation = object({ url: text, title: optional(text), start_index: optional(count), end_index: optional(count) });
const annotation: Check = (value, path, problems) =>
  object({ type: text, ...(isFields(value) && value["type"] === "url_citation" ? { url_citation: citation } : {}) })(
    value,
    path,
    problems,
  );

const thinkingBlock: Check = (value, path, problems) => {
  const type = isFields(value) ? value["type"] : undefined;
  const own: Record<string, Check> = type === "thinking" ? { thinking: text } : {};
  object({ type: text, ...own, data: optional(text), signature: optional(text), provider: optional(text) })(
    value,
    path,
    problems,
  );
};

/** What a message and a delta have in common. */
const SAID: Readonly<Record<string, Check>> = {
  content: optional(text),
  refusal: optional(text),
  reasoning_content: optional(text),
  audio: optional(
    object({ id: optional(text), data: optional(text), transcript: optional(text), expires_at: optional(number) }),
  ),
  images: optional(list(object({ image_url: object({ url: text }) }))),
  annotations: optional(list(annotation)),
  thinking_blocks: optional(list(thinkingBlock)),
};

const called = object({ name: text, arguments: text });
const calledPart = object({ name: optional(text), arguments: optional(text) });

const call: Check = (value, path, problems) => {
  const isCustom = isFields(value) && value["type"] === "custom";
  const body: Record<string, Check> = isCustom ? { custom: object({ input: optional(text) }) } : { function: called };
  object({ id: text, type: text, ...body })(value, path, problems);
};
const callPart = object({
  index: count,
  id: optional(text),
  type: optional(text),
  function: optional(calledPart),
  custom: optional(object({ name: optional(text), input: optional(text) })),
});

const usage = object({
  prompt_tokens: count,
  completion_tokens: count,
  total_tokens: count,
  prompt_tokens_details: optional(
    object({ cached_tokens: optional(count), audio_tokens: optional(count), cache_write_tokens: optional(count) }),
  ),
  completion_tokens_details: optional(
    object({
      reasoning_tokens: optional(count),
      audio_tokens: optional(count),
      accepted_prediction_tokens: optional(count),
      rejected_prediction_tokens: optional(count),
    }),
  ),
});

const HEAD: Readonly<Record<string, Check>> = {
  id: text,
  created: number,
  model: name,
  service_tier: optional(text),
  system_fingerprint: optional(text),
  usage: optional(usage),
  router_event: is("event of the router's", (value) => value === undefined),
};

const completion = object({
  ...HEAD,
  object: word("chat.completion"),
  choices: list(
    object({
      index: count,
      finish_reason: finish,
      logprobs: optional(logprobs),
      message: object({
        ...SAID,
        role: word("assistant"),
        tool_calls: optional(list(call)),
        function_call: optional(called),
      }),
    }),
  ),
});

const chunk = object({
  ...HEAD,
  object: word("chat.completion.chunk"),
  choices: list(
    object({
      index: count,
      finish_reason: optional(finish),
      logprobs: optional(logprobs),
      delta: object({
        ...SAID,
        role: optional(text),
        tool_calls: optional(list(callPart)),
        function_call: optional(calledPart),
      }),
    }),
  ),
});

const embeddings = object({
  object: word("list"),
  model: name,
  usage: optional(object({ prompt_tokens: count, total_tokens: count })),
  data: list(
    object({
      object: word("embedding"),
      index: count,
      embedding: is(
        "vector",
        (value) =>
          typeof value === "string" || (Array.isArray(value) && value.length > 0 && value.every(Number.isFinite)),
      ),
    }),
  ),
});

function problemsOf(check: Check, value: unknown): string[] {
  const problems: string[] = [];
  check(value, "", problems);
  return problems;
}

/** What is wrong with a whole answer; empty when nothing is. */
export function completionProblems(value: unknown): string[] {
  return problemsOf(completion, value);
}

/** The same of a chunk. */
export function chunkProblems(value: unknown): string[] {
  return problemsOf(chunk, value);
}

/** The same of embeddings. */
export function embeddingProblems(value: unknown): string[] {
  return problemsOf(embeddings, value);
}
