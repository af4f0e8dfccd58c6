/** What the body of a call must be, before anything is sent. */
import {
  type Check,
  type CheckTable,
  count,
  data,
  flag,
  instance,
  isPlainObject,
  listOf,
  must,
  oneOf,
  type PlainObject,
  shown,
  text,
} from "../config/check.ts";
import { ownHeaders } from "../config/callers-own.ts";
import type { Endpoint } from "../routing/call.ts";
import { type Excess, excessOf } from "../nesting.ts";
import { few } from "./few.ts";
import { check, raise } from "./invalid-call.ts";

const number: Check = must("a number", (value) => typeof value === "number" && Number.isFinite(value));
const string: Check = must("a text", (value) => typeof value === "string");

const ROLES: readonly string[] = ["system", "developer", "user", "assistant", "tool", "function"];
const role = oneOf(...ROLES);
const message: Check = (value, path, report) => {
  if (!isPlainObject(value)) return report(path, `must be a message, got ${shown(value)}`);
  role(value["role"], `${path}.role`, report);
  const { content } = value;
  const isContent = content === undefined || content === null || typeof content === "string" || Array.isArray(content);
  if (!isContent) report(`${path}.content`, `must be a text or a list of parts, got ${shown(content)}`);
  if (!Array.isArray(content)) return;
  for (const [index, part] of content.entries()) data(part, `${path}.content[${index}]`, report);
};

/** Most messages are a text of somebody's, and cost no path that would only be needed to complain. */
function isPlainText(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const { role: name, content } = value;
  return typeof content === "string" && typeof name === "string" && ROLES.includes(name);
}

/** Paths that are left out: the whole request is gone through for each. */
const MOST_PATHS = 100;

/** Fields of a body that are the same for every provider. Others are the provider's to judge. */
const BODIES: Readonly<Record<Endpoint, CheckTable>> = {
  chat: {
    messages: must("a list of at least one message", (value) => Array.isArray(value) && value.length > 0),
    temperature: number,
    top_p: number,
    n: count(1),
    max_tokens: count(1),
    max_completion_tokens: count(1),
    seed: must("a whole number", Number.isSafeInteger),
    presence_penalty: number,
    frequency_penalty: number,
    stop: must("a text or a list of texts", (value) => typeof value === "string" || Array.isArray(value)),
    tools: listOf(instance),
    response_format: data,
    stream: flag,
    stream_options: data,
    metadata: data,
    user: string,
    extra_body: data,
    extra_headers: ownHeaders,
    drop_params: flag,
    additional_drop_params: few(listOf(text), MOST_PATHS),
    allowed_openai_params: listOf(text),
  },
  embedding: {
    input: must(
      "a text or a list that is not empty",
      (value) => typeof value === "string" || (Array.isArray(value) && value.length > 0),
    ),
    dimensions: count(1),
    encoding_format: oneOf("float", "base64"),
    extra_body: data,
    extra_headers: ownHeaders,
  },
};
const REQUIRED: Readonly<Record<Endpoint, string>> = { chat: "messages", embedding: "input" };

/**
 * Nothing that is read or written of a call is without end: what is nested so, or shares its parts so often, is refused
 * before anybody follows it.
 * @throws BadRequestError that names the way to it.
 */
export function checkSize(fields: PlainObject): void {
  for (const key of Object.keys(fields)) {
    const excess = lookedAt(key, fields[key]);
    if (excess !== undefined) raise(`${key}${excess.path}`, `${excess.reason}: it cannot be sent as JSON`);
  }
}

/** A getter or a proxy of the caller's may throw. */
function lookedAt(key: string, value: unknown): Excess | undefined {
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
