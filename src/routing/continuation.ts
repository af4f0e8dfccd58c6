/** How a broken answer is gone on with. Pure. */
import type { ChatRequest } from "../types/openai.ts";
import type { MidStreamFallback } from "../types/options.ts";
import type { Deployment } from "./deployment.ts";
import type { Joiner } from "./joiner.ts";
import { Replay } from "./replay.ts";
import { Repetition } from "./repetition.ts";
import { Seam } from "./seam.ts";
import type { Transcript } from "./transcript.ts";

/** Words that are repeated at the seam: enough to be known again, not enough to be tiresome. */
const SHORTEST_ANCHOR = 16;
const LONGEST_ANCHOR = 160;

/**
 * Chat models begin their turn with a word, not with the space that belongs before it, and cannot tell whether the last
 * word was whole. Repeating the last words settles both.
 */
function instruction(anchor: string | undefined): string {
  const start =
    anchor === undefined
      ? "Go on exactly where it stopped: begin with the very next character, and repeat nothing."
      : `Begin by repeating its last words exactly, so that the parts can be joined:\n${anchor}\nThen go on, and repeat nothing else.`;
  return `Your answer was cut off by a technical fault. ${start} Add no remark about the interruption.`;
}

/** What to ask of the next deployment, and how its answer is joined to the first. */
export interface Continuation {
  readonly request: ChatRequest;
  readonly joiner: Joiner;
  /** The model might refuse the form of this request, not its content. */
  readonly is_prefill: boolean;
}

/** False when nothing can be joined to what was delivered: several answers at once, sound, or a call as they once were. */
export function isContinuable(transcript: Transcript, request: ChatRequest): boolean {
  if (transcript.choices > 1 || (typeof request.n === "number" && request.n > 1)) return false;
  const { has_audio, function_call } = transcript.choice(0);
  return !has_audio && function_call === undefined;
}

export function continuationOf(
  mode: Exclude<MidStreamFallback, "error">,
  transcript: Transcript,
  request: ChatRequest,
  deployment: Deployment,
): Continuation {
  const delivered = transcript.choice(0);
  if (mode === "restart") return { request, joiner: new Replay(delivered, "restart"), is_prefill: false };
  if (!isPlainText(transcript, request)) return { request, joiner: new Replay(delivered, "fail"), is_prefill: false };
  return goOn(delivered.content, request, deployment);
}

/** Only prose can be gone on with. Arguments and structured output are answered anew; so is a thought without a word. */
function isPlainText(transcript: Transcript, request: ChatRequest): boolean {
  const { content, tool_calls, refusal } = transcript.choice(0);
  if (content.trim() === "" || tool_calls.size > 0 || refusal !== "") return false;
  const format = request.response_format?.type;
  return format === undefined || format === "text";
}

function goOn(partial: string, request: ChatRequest, deployment: Deployment): Continuation {
  const { health, translator, target } = deployment;
  // Without the white space at its end: some refuse it, and the model's own tells going on from beginning again.
  const prefilled = health.refuses_prefill ? undefined : translator.prefill?.(request, partial.trimEnd(), target);
  if (prefilled !== undefined)
    return { request: prefilled, joiner: new Seam(partial, { how: "prefill" }), is_prefill: true };

  const anchor = anchorOf(partial);
  const messages: ChatRequest["messages"] = [
    ...request.messages,
    { role: "assistant", content: partial },
    { role: "user", content: instruction(anchor) },
  ];
  const joiner = new Seam(partial, { how: "instruction", anchor });
  return { request: { ...request, messages }, joiner, is_prefill: false };
}

/** The last words of an answer, when they are known again wherever they stand. */
function anchorOf(partial: string): string | undefined {
  const body = partial.trimEnd();
  return new Repetition(body, partial.slice(body.length)).unmistakable(
    Math.min(SHORTEST_ANCHOR, body.length),
    LONGEST_ANCHOR,
  );
}
