/** Reasoning as text, under any vendor's name for it. */
import { isFields } from "../../../translation/json.ts";

/** A message or delta, as vendors send it. */
export interface VendorMessage {
  content?: unknown;
  reasoning_content?: string | null;
  /** OpenRouter, Groq, Cerebras, Ollama, newer vLLM. */
  reasoning?: unknown;
  /** Some gateways. */
  thinking?: unknown;
  reasoning_details?: unknown;
  /** The field from which the text was moved, until `ReasoningTag` replaces it. */
  reasoning_source?: unknown;
}

/** The fields other than `reasoning_content` in which servers send the text of their reasoning. */
export type ReasoningField = "content" | "reasoning" | "thinking" | "reasoning_details";

/** Moves reasoning to `reasoning_content`. Changes `message` in place: it has just been parsed. */
export function unifyReasoning(message: VendorMessage): void {
  if (Array.isArray(message.content)) splitContent(message, message.content);
  const { reasoning, thinking } = message;
  if (reasoning !== undefined) {
    move(message, textOf(reasoning), "reasoning");
    delete message.reasoning;
  }
  if (typeof thinking === "string") {
    move(message, thinking, "thinking");
    delete message.thinking;
  }
  if (message.reasoning_details !== undefined && (message.reasoning_content ?? "") === "") {
    const text = detailsText(message.reasoning_details);
    if (text === "") return;
    message.reasoning_content = null;
    move(message, text, "reasoning_details");
  }
}

/** Text in `reasoning_content` itself counts first. */
function move(message: VendorMessage, text: string | null, from: ReasoningField): void {
  const { reasoning_content: own } = message;
  if (own !== undefined && own !== null) return;
  message.reasoning_content = text;
  if (text) message.reasoning_source = from;
}

function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  return hasText(value, "content") ? value.content : null;
}

/** Mistral's content: text parts, and `thinking` parts that contain text parts. */
function splitContent(message: VendorMessage, parts: readonly unknown[]): void {
  let text = "";
  let thought: string | undefined;
  for (const part of parts) {
    if (typeof part === "string") text += part;
    else if (hasText(part, "text")) text += part.text;
    else if (isFields(part) && "thinking" in part) thought = (thought ?? "") + thinkingText(part.thinking);
  }
  message.content = text;
  if (thought !== undefined) move(message, thought, "content");
}

function thinkingText(thinking: unknown): string {
  if (typeof thinking === "string") return thinking;
  return Array.isArray(thinking) ? thinking.map((part) => (hasText(part, "text") ? part.text : "")).join("") : "";
}

/** OpenRouter's `reasoning_details`, for routes that send nothing else. */
function detailsText(details: unknown): string {
  if (!Array.isArray(details)) return "";
  return details
    .map((detail) => (hasText(detail, "text") ? detail.text : hasText(detail, "summary") ? detail.summary : ""))
    .join("");
}

function hasText<Key extends string>(value: unknown, key: Key): value is Record<Key, string> {
  return isFields(value) && typeof value[key] === "string";
}
