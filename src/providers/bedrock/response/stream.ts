import type { ChatCompletionChunk, CompletionUsage } from "../../../types/openai.ts";
import type { Target } from "../../../provider.ts";
import type { ChunkDecoder } from "../../../exchange/translator.ts";
import type { Headers, ServerSentEvent } from "../../../transport/http.ts";
import { BROKEN, brokenAnswer } from "../../../translation/chat/ending.ts";
import { isLegacy } from "../../../translation/chat/tool-choice.ts";
import { StreamedMessage } from "../../../translation/claude/streamed-message.ts";
import { answerId } from "../../../translation/errors/error-facts.ts";
import { noAnswer } from "../../../translation/errors/provider-error.ts";
import { type Fields, fieldsOf, isFields, parsedJson, someText } from "../../../translation/json.ts";
import { isAbsent, isPlace } from "../../../translation/numbers.ts";
import { errorFromFrame } from "../errors.ts";
import { isToolUse, isValidDelta } from "./block-fields.ts";
import { CORRUPT, EXCEPTION } from "./frames.ts";
import type { Plan } from "../request/plan.ts";
import { finishReason } from "./stop-reasons.ts";
import { converseBlocks, startedBlock } from "./stream-blocks.ts";
import type { ToolNames } from "../request/tool-names.ts";
import { chatUsage } from "./usage.ts";

type Chunks = ChatCompletionChunk[];

/** The decoder of one stream. */
export function chunkDecoder(plan: Plan, target: Target, headers: Headers, received_at = 0): ChunkDecoder {
  return new ConverseStreamDecoder(plan, target, headers, received_at);
}

/** Maps the frames of an answer onto the shared model of streamed messages. */
class ConverseStreamDecoder implements ChunkDecoder {
  readonly #target: Target;
  readonly #headers: Headers;
  readonly #names: ToolNames;
  readonly #message: StreamedMessage;
  /** A frame that cannot be read, or another message, has come: what follows is not part of the answer. */
  #isOver = false;
  /** The last frame of a whole stream; some models send it before the stop reason. */
  #metadata: Fields | undefined;

  constructor({ request, format, capabilities, names }: Plan, target: Target, headers: Headers, received_at: number) {
    this.#target = target;
    this.#headers = headers;
    this.#names = names;
    const shape = { unwraps: format.kind === "tool", legacy: isLegacy(request) };
    const origin = { id: answerId(headers, target), headers, received_at };
    this.#message = new StreamedMessage(converseBlocks(capabilities.signer), shape, target, origin);
  }

  get complete(): boolean {
    return this.#message.complete;
  }

  get usage(): CompletionUsage | undefined {
    const usage = this.#metadata?.["usage"];
    return isFields(usage) ? chatUsage(usage) : undefined;
  }

  get ended(): boolean {
    return this.complete && (this.#metadata !== undefined || this.#isOver);
  }

  decode({ event = "", data }: ServerSentEvent, chunks: Chunks): boolean {
    if (event === CORRUPT) return this.#corrupt(data);
    if (event.startsWith(EXCEPTION)) {
      throw errorFromFrame(event.slice(EXCEPTION.length), data, this.#headers, this.#target);
    }
    const fields = parsedJson(data);
    return isFields(fields) && this.#decode(event, fields, chunks);
  }

  finish(chunks: Chunks): void {
    const { usage } = this;
    const trace = this.#metadata?.["trace"];
    if (usage === undefined && !isFields(trace)) return;
    const summary = { ...(usage === undefined ? {} : { usage }), ...(isFields(trace) ? { trace } : {}) };
    chunks.push(this.#message.answer.summary(summary));
  }

  /** Nothing behind a corrupt frame can be read. The answer is lost unless it was complete. */
  #corrupt(why: string): boolean {
    if (!this.complete) throw noAnswer(`sent a damaged stream: ${why}`, this.#target, this.#headers);
    this.#isOver = true;
    return false;
  }

  #decode(event: string, fields: Fields, chunks: Chunks): boolean {
    const { contentBlockIndex: index, delta } = fields;
    switch (event) {
      case "contentBlockDelta":
        return isPlace(index) && isValidDelta(delta) && this.#message.delta(index, delta, chunks);
      case "contentBlockStart":
        return this.#blockStart(fields, chunks);
      case "contentBlockStop":
        if (!isPlace(index)) return false;
        this.#message.close(index, chunks);
        return true;
      case "messageStart":
        if (this.#message.isOver(undefined)) this.#isOver = true;
        else this.#message.start(undefined, chunks);
        return true;
      case "messageStop":
        return this.#messageStop(fields, chunks);
      case "metadata":
        this.#metadata = fields;
        return true;
      default:
        // Unknown events are ignored.
        return event !== "";
    }
  }

  #blockStart({ contentBlockIndex: index, start }: Fields, chunks: Chunks): boolean {
    if (!isPlace(index) || !isFields(start)) return false;
    const { toolUse } = start;
    if (!isAbsent(toolUse) && !(isToolUse(toolUse) && someText(fieldsOf(toolUse)["name"]) !== undefined)) {
      this.#message.lostToolCall = true;
      return false;
    }
    this.#message.open(index, startedBlock(start, this.#names, this.#message), chunks);
    // Only the start of a tool call is documented; others have what a delta has.
    return !isAbsent(toolUse) || !isValidDelta(start) || this.#message.delta(index, start, chunks);
  }

  #messageStop({ stopReason: reason }: Fields, chunks: Chunks): boolean {
    if (typeof reason !== "string") return false;
    const { toolCalls, hasHalfInput } = this.#message;
    const finish = finishReason(reason, toolCalls > 0, !hasHalfInput);
    if (finish === BROKEN && !this.complete) {
      this.#message.closeAll(chunks);
      throw brokenAnswer(reason, this.#target, this.#headers);
    }
    if (finish !== BROKEN) this.#message.end({ reason, finish }, chunks);
    return true;
  }
}
