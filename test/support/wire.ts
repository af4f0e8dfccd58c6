/** A vendor's bytes: what turns an `Answer` into them, and what the vendor would refuse. Pure. */
import { createHash } from "node:crypto";
import type { Answer, ToolCall, Tokens } from "./reply.ts";
import type { VendorErrorName } from "./vendor-errors.ts";

/** A request's body, as far as a provider looks into it. */
export interface WireBody {
  readonly model?: string;
  readonly stream?: boolean;
  readonly messages?: readonly { readonly role?: string; readonly content?: unknown }[];
  readonly [field: string]: unknown;
}

/** What a wire needs to know of the request it answers. */
export interface Asked {
  /** 1 for the server's first request. */
  readonly number: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: WireBody;
}

/** Text, or what is no text: Bedrock's frames. */
export type Bytes = string | Uint8Array;

/** One event of an answer, as it goes over the wire. */
export interface Frame {
  /** `content` is what a reader sees; a `prelude` stands before or between contents; `terminal` is the wire's last word. */
  readonly kind: "prelude" | "content" | "finish" | "terminal";
  readonly bytes: Bytes;
}

export interface VendorReply {
  readonly status: number;
  /** An object is sent as JSON, a string as it is. */
  readonly body: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Wire {
  /** What a client puts before its own path: `"/v1"`. */
  readonly base_path: string;
  /** The content type of a stream. */
  readonly stream_type: string;
  /** What keeps a silent stream alive and says nothing. */
  readonly ping: Bytes;
  /** An event that cannot be read. */
  readonly malformed: Bytes;
  /** Whether the request asks for a stream. */
  streams(asked: Asked): boolean;
  /** The sequences that end the answer. */
  stops(asked: Asked): readonly string[];
  /** What the vendor answers to a request it cannot take, wherever it was sent; `undefined` when all is well. */
  refusal(asked: Asked): VendorReply | undefined;
  /** The same for what only a strict reading of the request finds. */
  violation(asked: Asked): VendorReply | undefined;
  whole(answer: Answer, asked: Asked): object;
  frames(answer: Answer, asked: Asked): readonly Frame[];
  error(name: VendorErrorName, asked: Asked): VendorReply;
  errorFrame(name: VendorErrorName, asked: Asked): Bytes;
  headers(asked: Asked): Record<string, string>;
}

/** A text in the pieces it is streamed in; joined again they are the text. */
export function pieces(text: string, { chunks, chunk_size }: Answer): readonly string[] {
  if (text === "") return [];
  if (chunks === undefined && chunk_size === undefined) return text.match(/\s*\S+|\s+$/g) ?? [text];
  const characters = [...text];
  const size = chunk_size ?? Math.ceil(characters.length / (chunks ?? 1));
  const count = Math.ceil(characters.length / size);
  return Array.from({ length: count }, (_, index) => characters.slice(index * size, (index + 1) * size).join(""));
}

export function argumentsOf(call: ToolCall): string {
  return typeof call.arguments === "string" ? call.arguments : JSON.stringify(call.arguments);
}

/** Tokens of a call: those the scenario gives, the others counted at four characters each. */
export function tokens(answer: Answer, asked: Asked): Required<Tokens> {
  const said = (answer.answer ?? "") + (answer.reasoning ?? "") + (answer.tool_calls ?? []).map(argumentsOf).join("");
  const prompt = JSON.stringify(asked.body.messages ?? asked.body["contents"] ?? asked.body.input ?? "");
  return {
    prompt_tokens: Math.ceil(prompt.length / 4),
    completion_tokens: Math.ceil(said.length / 4),
    cached_tokens: 0,
    cache_write_tokens: 0,
    reasoning_tokens: Math.ceil((answer.reasoning ?? "").length / 4),
    ...answer.usage,
  };
}

/** What proves to a vendor that `text` was written by its own model: nobody else's proof will do, nor one of another text. */
export function signatureOf(vendor: string, text: string): string {
  return createHash("sha512").update(`${vendor}:${text}`).digest("base64");
}

/** An answer as far as it comes before one of `stops`. */
export function stoppedAt<A extends Answer>(answer: A, stops: readonly string[]): A {
  const text = answer.answer ?? "";
  const [end] = stops
    .map((stop) => ({ stop, at: text.indexOf(stop) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => a.at - b.at);
  return end === undefined ? answer : { ...answer, answer: text.slice(0, end.at), stop_sequence: end.stop };
}
