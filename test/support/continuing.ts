/** Models that can be asked to go on from a partial answer. */
import type { RecordedRequest } from "./exchange.ts";
import type { Answer, Reply } from "./reply.ts";

/**
 * A script of a model that means to say `whole`: when the conversation holds an assistant message with its beginning,
 * it says the rest, else all of it. Where it is told with which words to begin, it does.
 */
export function continuing(whole: string, answer: Answer = {}): (request: RecordedRequest) => Reply {
  return ({ body }) => {
    const begun = (body.messages ?? [])
      .filter(({ role }) => role === "assistant")
      .map(({ content }) => textOf(content))
      .findLast((said) => said !== "" && whole.startsWith(said));
    const anchor = anchorIn(textOf(body.messages?.at(-1)?.content));
    const from = anchor === undefined ? (begun?.length ?? 0) : (begun?.trimEnd().length ?? 0) - anchor.length;
    return { ...answer, answer: whole.slice(from) };
  };
}

/** The words that an instruction to go on asks to be repeated. */
export function anchorIn(instruction: string): string | undefined {
  return /repeating its last words exactly[^\n]*\n([^]*)\nThen go on/u.exec(instruction)?.[1];
}

/** The same for a model that takes no prefill: it refuses a conversation whose last word is the assistant's. */
export function refusingPrefill(whole: string, answer: Answer = {}): (request: RecordedRequest) => Reply {
  const goOn = continuing(whole, answer);
  return (request) => {
    if (request.body.messages?.at(-1)?.role !== "assistant") return goOn(request);
    const message =
      "This model does not support assistant message prefill. The conversation must end with a user message.";
    return { status: 400, body: { type: "error", error: { type: "invalid_request_error", message } } };
  };
}

/** The text of a message, whichever of the two forms its content has. */
export function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content.map((part: { text?: string }) => part.text ?? "").join("");
}
