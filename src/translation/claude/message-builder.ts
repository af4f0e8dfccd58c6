import type { Choice, Message, ThinkingBlock } from "../../types/openai.ts";
import { defined, someText } from "../json.ts";

type ToolCall = Extract<NonNullable<Message["tool_calls"]>[number], { type: "function" }>;

/** What OpenAI calls the source of a piece of text. */
export type Annotation = NonNullable<Message["annotations"]>[number];

/** A web page that a text rests on. */
export interface Source {
  readonly url: string;
  readonly title: string;
}

/** The citations of a text that stands from `start` to `end`. `sourceOf` reads one of the provider's. */
export function citationsOf(
  citations: unknown,
  sourceOf: (citation: unknown) => Source | undefined,
  start: number,
  end: number,
): Annotation[] {
  const sources = Array.isArray(citations) ? citations.map(sourceOf) : [];
  return citing(
    sources.filter((source) => source !== undefined),
    start,
    end,
  );
}

/** The sources of a text that stands from `start` to `end`. */
export function citing(sources: readonly Source[], start_index: number, end_index: number): Annotation[] {
  return sources.map((source) => ({ type: "url_citation", url_citation: { start_index, end_index, ...source } }));
}

/** A tool that is called. */
interface Called {
  readonly id: string;
  /** The caller's name for it. */
  readonly name: string;
  readonly input: unknown;
  /** Its input is the answer itself. */
  readonly is_answer: boolean;
  /** The answer was cut in it. */
  readonly is_cut: boolean;
}

/** What the blocks of a whole answer add up to, at Anthropic's and at Converse's. */
export class MessageBuilder {
  #text: string | undefined;
  /** The input of the tool that gives an answer its form. */
  #json: string | undefined;
  #reasoning = "";
  readonly #calls: ToolCall[] = [];
  readonly #thinking: ThinkingBlock[] = [];
  readonly #annotations: Annotation[] = [];

  get hasCalls(): boolean {
    return this.#calls.length > 0;
  }

  /** Neither a word nor a call has come. */
  get saysNothing(): boolean {
    const text = this.#json ?? this.#text ?? "";
    return text === "" && this.#calls.length === 0 && this.#thinking.length === 0;
  }

  /** `cited`: the sources of a text that stands from `start` to `end`. */
  addText(text: string, cited: (start: number, end: number) => readonly Annotation[] = () => []): void {
    const start = this.#text?.length ?? 0;
    this.#text = (this.#text ?? "") + text;
    for (const annotation of cited(start, this.#text.length)) this.#annotations.push(annotation);
  }

  addThinking(thinking: string, signature: unknown, provider: string): void {
    this.#reasoning += thinking;
    this.#thinking.push({ type: "thinking", thinking, ...defined({ signature: someText(signature) }), provider });
  }

  addRedacted(data: string, provider: string): void {
    this.#thinking.push({ type: "redacted_thinking", data, provider });
  }

  /** A call that was cut before its first argument has none: an empty object would make it whole. */
  addCall({ id, name, input, is_answer, is_cut }: Called): void {
    const json = JSON.stringify(input ?? {});
    const text = is_cut && json === "{}" ? "" : json;
    if (is_answer) this.#json ??= someText(text);
    else this.#calls.push({ id, type: "function", function: { name, arguments: text } });
  }

  /** The answer's only choice. `legacy`: a caller of the time of `functions` sees one call, in place of `tool_calls`. */
  choice(finish_reason: Choice["finish_reason"], legacy: boolean, refusal: string | null = null): Choice {
    const calls = this.#calls;
    const [call] = legacy ? calls : [];
    const message: Message = {
      role: "assistant",
      content: this.#json ?? this.#text ?? null,
      refusal,
      ...(this.#annotations.length === 0 ? {} : { annotations: this.#annotations }),
      ...(calls.length === 0 || call !== undefined ? {} : { tool_calls: calls }),
      ...(call === undefined ? {} : { function_call: call.function }),
      ...(this.#reasoning === "" ? {} : { reasoning_content: this.#reasoning }),
      ...(this.#thinking.length === 0 ? {} : { thinking_blocks: this.#thinking }),
    };
    return { index: 0, message, finish_reason: call === undefined ? finish_reason : "function_call", logprobs: null };
  }
}
