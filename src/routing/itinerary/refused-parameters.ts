/** Which parameters of a request a provider's refusal names: with `drop_params` the request is sent again without them. Pure. */
import type { UnsupportedParamsError } from "../../errors.ts";
import { type Fields, isFields } from "../../fields.ts";
import { isRequestParameter } from "../../param-kinds.ts";

/** Longest part of a message that is read: what was refused stands at its beginning. */
const LONGEST_MESSAGE = 2000;
/** Longest name with its path. */
const LONGEST_NAME = 200;
/** Names in a message, with their paths, and with the quotation mark before them. */
const NAMES = /["'`“‘]?[A-Za-z_][\w.[\]]*/g;

/** What a call is about, and what says how it is sent: never left out. */
const KEPT: ReadonlySet<string> = new Set([
  "messages",
  "input",
  "stream",
  "extra_body",
  "extra_headers",
  "drop_params",
  "additional_drop_params",
  "allowed_openai_params",
]);

/** Parameters whose names are ordinary words, and are read as names where nothing marks them as such. */
const WORDS: ReadonlySet<string> = new Set([
  "dimensions",
  "functions",
  "logprobs",
  "modalities",
  "seed",
  "stop",
  "temperature",
  "thinking",
  "tools",
  "verbosity",
]);

/** Other vendors' names for a parameter; the first that the request has counts. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  budget_tokens: ["thinking", "reasoning_effort"],
  max_completion_tokens: ["max_tokens"],
  max_output_tokens: ["max_completion_tokens", "max_tokens"],
  max_tokens: ["max_completion_tokens"],
  random_seed: ["seed"],
  reasoning: ["reasoning_effort", "thinking"],
  response_logprobs: ["logprobs"],
  response_mime_type: ["response_format"],
  response_schema: ["response_format"],
  stop_sequences: ["stop"],
  think: ["thinking", "reasoning_effort"],
  thinking: ["reasoning_effort"],
  thinking_config: ["thinking", "reasoning_effort"],
};

/** Parts of a body in which vendors have parameters that stand at the top of OpenAI's. */
const WRAPPERS: ReadonlySet<string> = new Set(["body", "extra_body", "generation_config", "inference_config"]);

/** Parameters that mean nothing without the one that is left out. */
const DEPENDENT: Readonly<Record<string, readonly string[]>> = {
  functions: ["function_call"],
  logprobs: ["top_logprobs"],
  tools: ["tool_choice", "parallel_tool_calls"],
};

/** Paths to leave out, of parameters that `request` has; none where the refusal names nothing that can be left out. */
export function refusedParameters(error: UnsupportedParamsError, request: Fields): readonly string[] {
  // A part of a message, for example.
  if (KEPT.has(/^\w*/.exec(error.param ?? "")?.[0] ?? "")) return [];
  const path = named(error.param, request) ?? inMessage(error.message, request);
  if (path === undefined) return [];
  return [path, ...((Object.hasOwn(DEPENDENT, path) ? DEPENDENT[path] : undefined) ?? [])];
}

function inMessage(message: string, request: Fields): string | undefined {
  // Before that stands which deployment answered.
  const start = message.search(/ answered with status | reported an error/);
  const words =
    message
      .slice(Math.max(start, 0), start + LONGEST_MESSAGE)
      .match(NAMES)
      ?.map(withoutStop) ?? [];
  for (const word of words)
    if (isMarked(word)) {
      const path = named(word.replace(/^["'`“‘]/, ""), request);
      if (path !== undefined) return path;
    }
  for (const word of words)
    if (WORDS.has(word.toLowerCase())) {
      const path = named(word.toLowerCase(), request);
      if (path !== undefined) return path;
    }
  return undefined;
}

/** A sentence may end behind a name. */
function withoutStop(word: string): string {
  return word.endsWith(".") ? word.slice(0, -1) : word;
}

/** True for a word that is written as a name: in quotation marks, with an underscore, in camel case or with a path. */
function isMarked(word: string): boolean {
  return /^["'`“‘]|_|[a-z][A-Z]|[.[]/.test(word);
}

/** The path in `request` that a provider calls `name`; `undefined` where it cannot be left out. */
function named(name: string | null | undefined, request: Fields): string | undefined {
  if (name === null || name === undefined || name.length > LONGEST_NAME) return undefined;
  const steps = name.split(/[.[\]]+/).filter((step) => step !== "");
  const [first, ...inner] = steps;
  if (first === undefined) return undefined;
  if (WRAPPERS.has(snakeCase(first)) && inner.length > 0) return named(inner.join("."), request);
  const snake = snakeCase(first);
  const candidates = [first, snake, ...((Object.hasOwn(ALIASES, snake) ? ALIASES[snake] : undefined) ?? [])];
  const found = candidates.find((candidate) => mayBeDropped(candidate, request));
  if (found === undefined || inner.length === 0) return found;
  // A part of a tool is no reason to leave all tools out.
  return isScalar(request[found]) ? found : innerPath(found, inner, request[found]);
}

function mayBeDropped(name: string, request: Fields): boolean {
  if (KEPT.has(name) || !isRequestParameter(name)) return false;
  if (name === "stream_options") return request["stream"] === true;
  const forced = request["allowed_openai_params"];
  if (Array.isArray(forced) && forced.includes(name)) return false;
  return Object.hasOwn(request, name) && request[name] !== undefined && request[name] !== null;
}

/** The path of a part that is there, in every item of a list; `undefined` where it ends in an item, or is not there. */
function innerPath(root: string, steps: readonly string[], value: unknown): string | undefined {
  let path = root;
  let part = value;
  for (const step of steps) {
    if (Array.isArray(part) && /^\d+$/.test(step)) path += "[*]";
    else if (isFields(part) && Object.hasOwn(part, step)) path += `.${step}`;
    else return undefined;
    part = (part as Fields)[step];
  }
  return path.endsWith("]") ? undefined : path;
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
