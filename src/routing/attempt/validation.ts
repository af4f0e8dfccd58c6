/** Whether an answer is good enough: what the call, or the router, asks of it. */
import { AnswerRejectedError } from "../../errors.ts";
import { isFields } from "../../fields.ts";
import { withoutKeyShapes } from "../../secrets.ts";
import type { Headers } from "../../transport/http.ts";
import type { ChatCompletion } from "../../types/openai.ts";
import type { MinConfidence, StandardResult, StandardSchema, Validate } from "../../types/validation.ts";
import { callbackError, messageOf } from "../foreign-code.ts";
import { located } from "../located.ts";
import type { Settings } from "../settings.ts";
import type { Attempt } from "./attempt.ts";

/** An answer to judge. */
export interface Candidate {
  readonly body: ChatCompletion;
  readonly headers: Headers;
}

/** What is wrong with an answer. */
interface Fault {
  readonly reason: string;
  readonly confidence?: number;
}

/** What the answers of the attempt must be; `undefined` when nothing is asked of them. */
export function validateFor({ plan, call }: Attempt, { validate: table }: Settings): Validate | undefined {
  const { validate: own } = call.request.options;
  if (own !== undefined || table.size === 0) return own;
  const ofGroup = table.get(plan.deployment.model_name);
  const called = plan.isRequested ? table.get(call.request.model) : undefined;
  return ofGroup ?? called ?? table.get("*");
}

/**
 * The error for an answer that is not good enough; `undefined` for one that is. What judges it is the user's code: it ends with
 * the call, and within the attempt's `timeout`.
 */
export async function rejectionOf(
  validate: Validate,
  candidate: Candidate,
  attempt: Attempt,
): Promise<AnswerRejectedError | undefined> {
  const { call, plan } = attempt;
  const { deployment } = plan;
  const seconds = attempt.timer.limits.timeout;
  let cancel = (): void => undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const late = callbackError(`validate did not answer within ${seconds} s`);
    cancel = call.clock.timer(seconds * 1000, () => reject(late));
  });
  try {
    const fault = await call.outlive(Promise.race([faultOf(validate, candidate, attempt), tooLong]));
    if (fault === undefined) return undefined;
    const message = `The answer of ${deployment.provider} deployment ${deployment.id} is not good enough: ${fault.reason}`;
    return new AnswerRejectedError(message, { ...located(deployment), ...fault, answer: candidate.body });
  } finally {
    cancel();
  }
}

async function faultOf(
  validate: Validate,
  { body, headers }: Candidate,
  { plan }: Attempt,
): Promise<Fault | undefined> {
  if ("~standard" in validate) return schemaFault(validate, body);
  if (typeof validate !== "function") return confidenceFault(validate, body, headers);
  const { model_name: model_group, id: deployment_id, provider, model } = plan.deployment;
  try {
    const verdict: unknown = await validate(body, { model_group, deployment_id, provider, model });
    if (typeof verdict === "string" && verdict !== "") return { reason: shown(verdict) };
    return verdict === false ? { reason: "validate refused it" } : undefined;
  } catch (cause) {
    return { reason: shown(messageOf(cause)) };
  }
}

/** The longest reason that is repeated, in characters. */
const LONGEST_REASON = 200;

function shown(reason: string): string {
  const cut = reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason;
  return withoutKeyShapes(cut);
}

/** Each choice must be JSON that fits the schema. Messages of schemas repeat the answer: only their paths are told. */
async function schemaFault(schema: StandardSchema, { choices }: ChatCompletion): Promise<Fault | undefined> {
  for (const { message } of choices) {
    const parsed = parsedJson(message.content);
    if (parsed === undefined) return { reason: "its content is not JSON" };
    let result: StandardResult;
    try {
      result = await schema["~standard"].validate(parsed.value);
    } catch (cause) {
      return { reason: `the schema threw: ${shown(messageOf(cause))}` };
    }
    const [first, ...others] = result.issues ?? [];
    if (first === undefined) continue;
    const more = others.length === 0 ? "" : `, and in ${others.length} more places`;
    return { reason: `it does not fit the schema at ${placeOf(first.path)}${more}` };
  }
  return undefined;
}

function parsedJson(content: string | null): { readonly value: unknown } | undefined {
  try {
    return content === null ? undefined : { value: JSON.parse(content) };
  } catch {
    return undefined;
  }
}

/** The deepest path that is told. */
const DEEPEST = 8;

type Path = NonNullable<StandardResult["issues"]>[number]["path"];

function placeOf(path: Path): string {
  const keys = (path ?? []).slice(0, DEEPEST).map((part) => String(typeof part === "object" ? part.key : part));
  return keys.length === 0 ? "its root" : shown(keys.join("."));
}

function confidenceFault(
  { min_confidence, confidence_header }: MinConfidence,
  { choices }: ChatCompletion,
  headers: Headers,
): Fault | undefined {
  const told = confidence_header === undefined ? undefined : numberIn(headers[confidence_header.toLowerCase()]);
  const all = told === undefined ? choices.flatMap(({ logprobs }) => meanProbability(logprobs) ?? []) : [told];
  // An answer of a thousand choices is too much for the arguments of Math.min.
  const confidence = all.reduce((least, each) => Math.min(least, each), Infinity);
  if (confidence >= min_confidence) return undefined;
  const [is, least] = [confidence, min_confidence].map((value) => Number(value.toPrecision(3)));
  return { reason: `its confidence is ${is}, below ${least}`, confidence };
}

function numberIn(text: string | undefined): number | undefined {
  const value = text === undefined || text.trim() === "" ? NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}

/** The geometric mean of the probabilities of the tokens; `undefined` where they are not known. */
function meanProbability(logprobs: unknown): number | undefined {
  const tokens = isFields(logprobs) ? logprobs["content"] : undefined;
  if (!Array.isArray(tokens)) return undefined;
  let sum = 0;
  let count = 0;
  for (const token of tokens) {
    const logprob: unknown = isFields(token) ? token["logprob"] : undefined;
    if (typeof logprob !== "number" || Number.isNaN(logprob)) continue;
    sum += logprob;
    count += 1;
  }
  return count === 0 ? undefined : Math.exp(sum / count);
}
