import type { ChatCompletion, Choice, Delta, Message } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import { answerJson } from "../../../translation/chat/answer-json.ts";
import { noAnswer } from "../../../translation/errors/provider-error.ts";
import { type Addition, Answer } from "./answer.ts";
import type { ReadingRules } from "./candidate.ts";
import type { Plan } from "../request/plan.ts";
import { isLegacy } from "../../../translation/chat/tool-choice.ts";
import { fieldsOf } from "../../../translation/json.ts";
import { placeholderId, placeholderTime } from "../../../translation/chat/missing-fields.ts";

/** A whole answer in OpenAI's form. A stream that is not one of events comes as a JSON list. */
export function chatReply(body: string, plan: Plan, target: Target, received_at = 0): ChatCompletion {
  const reply = answerJson(body, target);
  const answer = new Answer(readingRules(plan, target));
  const choices = new Map<number, Choice>();
  const sounds: Sounds = new Map();
  for (const piece of Array.isArray(reply) ? (reply as unknown[]) : [reply]) {
    const additions = answer.read(piece);
    if (additions === undefined) throw noAnswer("answered with JSON that is no answer of a model.", target);
    for (const addition of additions) add(choices, addition, sounds);
  }
  for (const [message, pieces] of sounds) message.audio = audioOf(pieces);
  const [first, ...others] = [...choices.values()].toSorted((a, b) => a.index - b.index);
  if (first === undefined) throw noAnswer("answered without a candidate.", target);
  if (!answer.complete) throw noAnswer("answered with a candidate without a finish reason.", target);
  const { usage } = answer;
  return {
    id: answer.id ?? placeholderId(),
    object: "chat.completion",
    created: placeholderTime(received_at),
    model: answer.model ?? target.model,
    choices: [first, ...others],
    ...(usage === undefined ? {} : { usage }),
  };
}

/** What reading the answer to a request depends on. */
export function readingRules({ request, names }: Plan, target: Target): ReadingRules {
  return { target, legacy: isLegacy(request), names };
}

/** The audio of each message in pieces, which are joined once. */
type Sounds = Map<Message, Buffer[]>;

function add(choices: Map<number, Choice>, { index, deltas, logprobs, candidate }: Addition, sounds: Sounds): void {
  const choice = choices.get(index) ?? {
    index,
    message: { role: "assistant", content: null, refusal: null },
    finish_reason: "stop",
    logprobs: null,
  };
  choices.set(index, choice);
  for (const delta of deltas) join(choice.message, delta, sounds);
  choice.finish_reason = candidate.finish ?? "stop";
  choice.logprobs ??= logprobs;
}

function join(message: Message, delta: Delta, sounds: Sounds): void {
  joinText(message, delta);
  for (const block of delta.thinking_blocks ?? []) (message.thinking_blocks ??= []).push(block);
  for (const call of delta.tool_calls ?? []) joinCall(message, call);
  if (delta.function_call) {
    const { name = "", arguments: text = "" } = delta.function_call;
    const before = message.function_call ?? { name: "", arguments: "" };
    message.function_call = { name: before.name + name, arguments: before.arguments + text };
  }
  joinMedia(message, delta, sounds);
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

/** Fields that OpenAI's type of a delta lacks. */
function joinMedia(message: Message, delta: Delta, sounds: Sounds): void {
  const { annotations, images } = delta;
  const { audio } = fieldsOf(delta);
  for (const annotation of annotations ?? []) (message.annotations ??= []).push(annotation);
  for (const image of images ?? []) (message.images ??= []).push(image);
  if (audio === undefined) return;
  const piece = Buffer.from(String(fieldsOf(audio)["data"]), "base64");
  const pieces = sounds.get(message);
  if (pieces === undefined) sounds.set(message, [piece]);
  else pieces.push(piece);
}

function audioOf(pieces: readonly Buffer[]): NonNullable<Message["audio"]> {
  const data = Buffer.concat(pieces).toString("base64");
  return { id: `audio_${crypto.randomUUID()}`, data, expires_at: 0, transcript: "" };
}
