import type { ChatCompletion, Choice, Delta, Message } from "../../types/openai.ts";
import type { Target } from "../provider.ts";
import { answerJson } from "../shared/answer-json.ts";
import { noAnswer } from "../shared/errors.ts";
import { madeUpTime } from "../shared/made-up-time.ts";
import { type Addition, Answer } from "./answer.ts";
import type { ReadingRules } from "./candidate.ts";
import type { Plan } from "./plan.ts";
import { isLegacy } from "../shared/tool-choice.ts";
import { fieldsOf } from "../shared/fields.ts";

/** A whole answer in OpenAI's shape. One that was streamed without being asked for as events comes as a list. */
export function chatReply(body: string, plan: Plan, target: Target): ChatCompletion {
  const reply = answerJson(body, target);
  const answer = new Answer(readingRules(plan, target));
  const choices = new Map<number, Choice>();
  for (const piece of Array.isArray(reply) ? (reply as unknown[]) : [reply]) {
    const additions = answer.read(piece);
    if (additions === undefined) throw noAnswer("answered with JSON that is no answer of the model's.", target);
    for (const addition of additions) add(choices, addition);
  }
  const [first, ...others] = [...choices.values()].toSorted((a, b) => a.index - b.index);
  if (first === undefined) throw noAnswer("answered without a candidate.", target);
  if (!answer.complete) throw noAnswer("answered with a candidate that has no end.", target);
  const { usage } = answer;
  return {
    id: answer.id ?? madeUpId(),
    object: "chat.completion",
    created: madeUpTime(),
    model: answer.model ?? target.model,
    choices: [first, ...others],
    ...(usage === undefined ? {} : { usage }),
  };
}

/** What the reading of an answer depends on. */
export function readingRules({ request, names }: Plan, target: Target): ReadingRules {
  return { target, legacy: isLegacy(request), names };
}

/** An id for an answer that came without one. */
export function madeUpId(): string {
  return `chatcmpl-${crypto.randomUUID()}`;
}

function add(choices: Map<number, Choice>, { index, deltas, logprobs, candidate }: Addition): void {
  const choice = choices.get(index) ?? {
    index,
    message: { role: "assistant", content: null, refusal: null },
    finish_reason: "stop",
    logprobs: null,
  };
  choices.set(index, choice);
  for (const delta of deltas) join(choice.message, delta);
  choice.finish_reason = candidate.finish ?? "stop";
  choice.logprobs ??= logprobs;
}

function join(message: Message, delta: Delta): void {
  joinText(message, delta);
  if (delta.thinking_blocks) message.thinking_blocks = [...(message.thinking_blocks ?? []), ...delta.thinking_blocks];
  for (const call of delta.tool_calls ?? []) joinCall(message, call);
  if (delta.function_call) {
    const { name = "", arguments: text = "" } = delta.function_call;
    const before = message.function_call ?? { name: "", arguments: "" };
    message.function_call = { name: before.name + name, arguments: before.arguments + text };
  }
  joinMedia(message, delta);
}

function joinText(message: Message, { content, refusal, reasoning_content: reasoning }: Delta): void {
  if (content) message.content = (message.content ?? "") + content;
  if (refusal) message.refusal = (message.refusal ?? "") + refusal;
  if (reasoning) message.reasoning_content = (message.reasoning_content ?? "") + reasoning;
}

type CallDelta = NonNullable<Delta["tool_calls"]>[number];

function joinCall(message: Message, { index, id = "", function: part }: CallDelta): void {
  const calls = (message.tool_calls ??= []);
  const { name = "", arguments: text = "" } = part ?? {};
  const open = calls[index];
  if (open?.type === "function") open.function.arguments += text;
  else calls.push({ id, type: "function", function: { name, arguments: text } });
}

/** What OpenAI's types of a delta do not have. */
function joinMedia(message: Message, delta: Delta): void {
  const { annotations, images } = delta;
  const { audio } = fieldsOf(delta);
  if (annotations !== undefined) message.annotations = annotations;
  if (images !== undefined) message.images = [...(message.images ?? []), ...images];
  if (audio === undefined) return;
  const data = Buffer.concat(
    [message.audio?.data ?? "", String(fieldsOf(audio)["data"])].map((text) => Buffer.from(text, "base64")),
  );
  message.audio = {
    id: message.audio?.id ?? `audio_${crypto.randomUUID()}`,
    data: data.toString("base64"),
    expires_at: 0,
    transcript: "",
  };
}
