/** How a broken answer is gone on with. Pure. */
import type { ChatRequest } from "../../types/openai.ts";
import type { MidStreamFallback } from "../../types/options.ts";
import { AnchorSeam, anchorOf } from "./anchor-seam.ts";
import type { Deployment } from "../deployment.ts";
import type { Joiner } from "./joiner.ts";
import { PrefillSeam } from "./prefill-seam.ts";
import { Replay } from "./replay.ts";
import { Seam } from "./seam.ts";
import type { Transcript } from "./transcript.ts";

/**
 * Chat models begin their turn with a word, not with the space that belongs before it, and cannot tell whether the last
 * word was whole. Repeating the last words settles both.
 */
function instruction(anchor: string): string {
  return `Your answer was cut off by a technical fault. Begin by repeating its last words exactly, so that the parts can be joined:\n${anchor}\nThen go on, and repeat nothing else. Add no remark about the interruption.`;
}

/** What to ask of the next deployment, and how its answer is joined to the first. */
export interface Continuation {
  readonly request: ChatRequest;
  readonly joiner: Joiner;
  /** The model might refuse the form of this request, not its content. */
  readonly is_prefill: boolean;
}

export function continuationOf(
  mode: Exclude<MidStreamFallback, "error">,
  transcript: Transcript,
  request: ChatRequest,
  deployment: Deployment,
): Continuation {
  if (mode === "continue" && isPlainText(transcript, request)) {
    const continuation = continueAnswer(transcript.choice(0).content, request, deployment);
    if (continuation !== undefined) return continuation;
  }
  const joiner = new Replay(transcript.choices, mode === "restart" ? "restart" : "fail");
  return { request, joiner, is_prefill: false };
}

/** Only one answer in prose can be gone on with. Others are answered anew; so is a thought without a word. */
function isPlainText(transcript: Transcript, request: ChatRequest): boolean {
  if (transcript.choices.size > 1 || (request.n ?? 1) > 1 || transcript.has_media) return false;
  const { content, tool_calls, function_call, refusal } = transcript.choice(0);
  if (content.trim() === "" || tool_calls.size > 0 || function_call !== undefined || refusal !== "") return false;
  const format = request.response_format?.type;
  return format === undefined || format === "text";
}

/** `undefined` where the model takes no prefill, and could not show in words where it goes on. */
function continueAnswer(partial: string, request: ChatRequest, deployment: Deployment): Continuation | undefined {
  const { health, providerRules, target } = deployment;
  // Without the white space at its end: some refuse it, and the model's own tells going on from beginning again.
  const prefilled = health.refuses_prefill ? undefined : providerRules.prefill?.(request, partial.trimEnd(), target);
  if (prefilled !== undefined)
    return { request: prefilled, joiner: new Seam(new PrefillSeam(partial)), is_prefill: true };

  const anchor = anchorOf(partial);
  if (anchor === undefined) return undefined;
  const messages: ChatRequest["messages"] = [
    ...request.messages,
    { role: "assistant", content: partial },
    { role: "user", content: instruction(anchor) },
  ];
  return { request: { ...request, messages }, joiner: new Seam(new AnchorSeam(partial, anchor)), is_prefill: false };
}
