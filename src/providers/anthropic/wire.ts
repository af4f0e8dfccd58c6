/**
 * The Messages API as the vendor's SDK describes it. Type-only: the SDK is never loaded at run time.
 * What comes in is read as `Incoming`, because the described version of the API sends fields that ours does not.
 */
import type {
  CacheControlEphemeral,
  ContentBlock,
  ContentBlockParam,
  DocumentBlockParam,
  ImageBlockParam,
  Message,
  MessageCreateParamsBase,
  MessageDeltaUsage,
  OutputConfig,
  StopReason,
  TextBlockParam,
  ThinkingConfigParam,
  Tool,
  ToolChoice,
  ToolResultBlockParam,
  ToolUnion,
  ToolUseBlockParam,
  Usage,
  WebSearchTool20250305,
} from "@anthropic-ai/sdk/resources/messages/messages";

export type {
  ContentBlock,
  DocumentBlockParam,
  ImageBlockParam,
  StopReason,
  TextBlockParam,
  ThinkingConfigParam,
  Tool,
  ToolChoice,
  ToolResultBlockParam,
  ToolUnion,
  ToolUseBlockParam,
  WebSearchTool20250305,
};

/** The body of `POST /v1/messages`. */
export type Body = MessageCreateParamsBase;
/** A block of a message as sent. */
export type Block = ContentBlockParam;
export type CacheMarker = CacheControlEphemeral;
export type OutputConfigFields = OutputConfig;

/** Fields as they may really come: any of them can be missing. */
export type Incoming<T> = { [Key in keyof T]?: T[Key] | null | undefined };

/** Usage of a whole answer, of `message_start` and of `message_delta`. */
export type WireUsage = Incoming<Usage> & Incoming<MessageDeltaUsage>;
export type WireMessage = Incoming<Omit<Message, "content" | "usage">> & {
  content?: unknown;
  usage?: WireUsage | null;
};

/** A record of unknown fields: what `JSON.parse` gives for an object. */
export type Fields = Readonly<Record<string, unknown>>;

/** True for an object that is no array. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field that should be text; empty when it is not. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** `fields` without those that are `undefined`, ready to be spread. */
export function defined<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  // Only keys are left out: those that stay keep their types.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

/** A field that is text; `undefined` when it is not, or empty. */
export function someText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** A field that is an object; an empty one when it is not. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : {};
}
