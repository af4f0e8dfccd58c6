/** Checks the body of a call, before anything is sent. */
import { type Check, type CheckTable, isPlainObject, listOf, must, type PlainObject, shown } from "../config/check.ts";
import { ownHeaders } from "../config/callers-own.ts";
import type { Endpoint } from "../routing/call.ts";
import { type Excess, excessOf } from "../nesting.ts";
import { limitedList } from "./list-limit.ts";
import { check, raise } from "./invalid-call.ts";
import { count, data, flag, instance, oneOf, text } from "../config/value-checks.ts";

const number: Check = must("a number", (value) => typeof value === "number" && Number.isFinite(value));
const string: Check = must("a string", (value) => typeof value === "string");

const ROLES: readonly string[] = ["system", "developer", "user", "assistant", "tool", "function"];
const role = oneOf(...ROLES);
const message: Check = (value, path, report) => {
  if (!isPlainObject(value)) return report(path, `must be a message, got ${shown(value)}`);
  role(value["role"], `${path}.role`, report);
  const { content } = value;
  const isContent = content === undefined || content === null || typeof content === "string" || Array.isArray(content);
  if (!isContent) report(`${path}.content`, `must be a string or a list of parts, got ${shown(content)}`);
  if (!Array.isArray(content)) return;
  for (const [index, part] of content.entries()) data(part, `${path}.content[${index}]`, report);
};

/** Most messages are plain: for these no path is made, which only an error message would need. */
function isPlainText(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { role: name, content } = value;
  return typeof content === "string" && typeof name === "string" && ROLES.includes(name);
}

/** Most parameters to drop by their path: each one costs a walk through the request. */
const MOST_PATHS = 100;

/** Fields that mean the same for every provider. The provider checks the others. */
const BODIES: Readonly<Record<Endpoint, CheckTable>> = {
  chat: {
    messages: must("a list of at least one message", (value) => Array.isArray(value) && value.length > 0),
    temperature: number,
    top_p: number,
    n: count(1),
    max_tokens: count(1),
    max_completion_tokens: count(1),
    seed: must("an integer", Number.isSafeInteger),
    presence_penalty: number,
    frequency_penalty: number,
    stop: must("a string or a list of strings", (value) => typeof value === "string" || Array.isArray(value)),
    tools: listOf(instance),
    response_format: data,
    reasoning_effort: must(
      "a string, or an object with `effort`",
      (value) => typeof value === "string" || (isPlainObject(value) && typeof value["effort"] === "string"),
    ),
    stream: flag,
    stream_options: data,
    metadata: data,
    user: string,
    extra_body: data,
    extra_headers: ownHeaders,
    drop_params: flag,
    additional_drop_params: limitedList(listOf(text), MOST_PATHS),
    allowed_openai_params: listOf(text),
  },
  embedding: {
    input: must(
      "a string or a list that is not empty",
      (value) => typeof value === "string" || (Array.isArray(value) && value.length > 0),
    ),
    dimensions: count(1),
    encoding_format: oneOf("float", "base64"),
    metadata: data,
    extra_body: data,
    extra_headers: ownHeaders,
  },
};
const REQUIRED: Readonly<Record<Endpoint, string>> = { chat: "messages", embedding: "input" };

/**
 * Refuses fields that are nested too deeply or are too large, before anything walks through them.
 * @throws BadRequestError that names the path.
 */
export function checkSize(fields: PlainObject): void {
  for (const key of Object.keys(fields)) {
    const excess = excessIn(key, fields[key]);
    if (excess !== undefined) raise(`${key}${excess.path}`, `${excess.reason}: it cannot be sent as JSON`);
  }
}

/** A getter or a proxy that the caller passed may throw. */
function excessIn(key: string, value: unknown): Excess | undefined {
  try {
    return excessOf(value);
  } catch {
    return raise(key, "cannot be read: something in it throws");
  }
}

/** @throws BadRequestError that names the first field that is wrong. */
export function checkBody(body: PlainObject, endpoint: Endpoint): void {
  const table = BODIES[endpoint];
  const required = REQUIRED[endpoint];
  table[required]?.(body[required], required, raise);
  check(body, table);
  const { messages } = body;
  if (!Array.isArray(messages)) return;
  for (const [index, item] of messages.entries()) if (!isPlainText(item)) message(item, `messages[${index}]`, raise);
}
