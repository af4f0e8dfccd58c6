/** How an interrupted answer is continued. Pure. */
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
 * Chat models begin their turn with a word, not with the space before it, and cannot tell whether the last word was
 * complete. Repeating the last words settles both.
 */
function instruction(anchor: string): string {
  return `Your answer was cut off by a technical fault. Begin by repeating its last words exactly, so that the parts can be joined:\n${anchor}\nThen go on, and repeat nothing else. Add no remark about the interruption.`;
}

/** The request for the next deployment, and how its answer is joined to the first. */
export interface Continuation {
  readonly request: ChatRequest;
  readonly joiner: Joiner;
  /** The deployment may reject the form of this request rather than its content. */
  readonly isPrefill: boolean;
}

/** An answer that broke off, and the deployment that is to continue it. */
export interface Interrupted {
  readonly mode: Exclude<MidStreamFallback, "error">;
  readonly transcript: Transcript;
  /** The call's request for the deployment. */
  readonly request: ChatRequest;
  readonly deployment: Deployment;
  /** The deployment is not known to reject a prefill. */
  readonly mayPrefill: boolean;
}

export function continuationOf(interrupted: Interrupted): Continuation {
  const { mode, transcript, request } = interrupted;
  if (mode === "continue" && isPlainText(transcript, request)) {
    const continuation = continueText(transcript.choice(0).content, interrupted);
    if (continuation !== undefined) return continuation;
  }
  const joiner = new Replay(transcript.choices, mode === "restart" ? "restart" : "fail");
  return { request, joiner, isPrefill: false };
}

/** Only a single answer in prose can be continued. Others are answered anew, and so is one that has only reasoning. */
function isPlainText(transcript: Transcript, request: ChatRequest): boolean {
  if (transcript.choices.size > 1 || (request.n ?? 1) > 1 || transcript.hasMedia) return false;
  const { content, toolCalls, functionCall, refusal } = transcript.choice(0);
  if (content.trim() === "" || toolCalls.size > 0 || functionCall !== undefined || refusal !== "") return false;
  const format = request.response_format?.type;
  return format === undefined || format === "text";
}

/** `undefined` when the model takes no prefill and the text has no anchor for an instruction. */
function continueText(partial: string, { request, deployment, mayPrefill }: Interrupted): Continuation | undefined {
  const { providerRules, target } = deployment;
  // Without the white space at its end: some models reject it, and the space the model adds shows that it continues.
  const prefilled = mayPrefill ? providerRules.prefill?.(request, partial.trimEnd(), target) : undefined;
  if (prefilled !== undefined)
    return { request: prefilled, joiner: new Seam(new PrefillSeam(partial)), isPrefill: true };

  const anchor = anchorOf(partial);
  if (anchor === undefined) return undefined;
  const messages: ChatRequest["messages"] = [
    ...request.messages,
    { role: "assistant", content: partial },
    { role: "user", content: instruction(anchor) },
  ];
  return { request: { ...request, messages }, joiner: new Seam(new AnchorSeam(partial, anchor)), isPrefill: false };
}
